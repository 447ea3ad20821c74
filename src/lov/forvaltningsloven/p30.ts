import type { Frist } from "../kalender/frist.ts";
import { tellehjemler, tellFrist, ukefrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import type { Sammenligning } from "../kjerne/koder.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * How a complaint came.
 * papir: handed to the post on a day (null: nobody knows), and arrived on a day. digital: arrived at the stated address; `sendt` matters
 * only under fvl 2025. muntlig: said to the office, which writes it down. feil_organ: it reached another body first.
 */
export type Levering =
  | { readonly kanal: "papir"; readonly postlagt: Dato | null; readonly kommetFrem: Dato }
  | { readonly kanal: "digital"; readonly sendt?: Dato; readonly kommetFrem: Dato }
  | { readonly kanal: "muntlig"; readonly fremsatt: Dato }
  | { readonly kanal: "feil_organ"; readonly hosFeilOrgan: Dato; readonly kommetFrem: Dato };

export interface Rettidigfakta extends Prosessvalg {
  readonly sisteDag: Dato;
  readonly levering: Levering;
}

interface Teller {
  readonly hva: Sammenligning;
  readonly dato: Dato;
  readonly hjemmel: readonly Hjemmel[];
}

/** The day that counts. By post the day it was handed in; electronically the day it arrived, until fvl 2025 makes it the day it was sent. */
function telleDag(l: Levering, lov: Prosesslov): Teller {
  const p30 = [prosesshjemmel(lov, "rettidig")];
  switch (l.kanal) {
    case "papir":
      return l.postlagt === null || l.postlagt > l.kommetFrem
        ? { hva: "klage_kommet_frem", dato: l.kommetFrem, hjemmel: p30 }
        : { hva: "klage_postlagt", dato: l.postlagt, hjemmel: p30 };
    case "digital":
      if (lov === "fvl25") return { hva: "klage_sendt", dato: l.sendt ?? l.kommetFrem, hjemmel: p30 };
      return { hva: "klage_kommet_frem", dato: l.kommetFrem, hjemmel: [hjemmel("efvf", "11", { ledd: 5 })] };
    case "muntlig":
      return { hva: "klage_fremsatt", dato: l.fremsatt, hjemmel: p30 };
    case "feil_organ":
      return { hva: "klage_kommet_frem", dato: l.kommetFrem, hjemmel: p30 };
  }
}

/**
 * Was the complaint made in time? (DL-5) The whole of the last day counts.
 *
 * "skjonn" when it arrived late and the day that counts is not known (a letter without a postmark: mangel `postlagt_ukjent`), or
 * when it reached another body in time and this one late, where the law is silent. "nei" sends it on to § 31, never to a rejection.
 *
 * https://lovdata.no/lov/1967-02-10/§30
 */
export const rettidig: Regel<Rettidigfakta, Vurdering> = {
  id: "fvl.klage.rettidig",
  kilder: ["DL-5"],
  hjemmel: [...beggeHjemler("rettidig"), hjemmel("efvf", "11", { ledd: 5 })],
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const lov = prosesslov(paaDato, fakta);
    const t = telleDag(fakta.levering, lov);
    const innenfor = t.dato <= fakta.sisteDag;
    const sporing: readonly Steg[] = [{ kode: "sammenlignet", hva: t.hva, dato: t.dato, grense: fakta.sisteDag, innenfor }];
    const helDag = { merke: "ASSUMPTION", grunn: "hele_siste_dag_teller" } as const;
    if (innenfor) return vurdering("ja", t.hjemmel, { sporing, forbehold: [helDag] });
    const l = fakta.levering;
    if (l.kanal === "papir" && l.postlagt === null) {
      return vurdering("skjonn", t.hjemmel, { sporing, mangler: [{ kode: "postlagt_ukjent", hjemmel: t.hjemmel }] });
    }
    if (l.kanal === "feil_organ" && l.hosFeilOrgan <= fakta.sisteDag) {
      const fvlf4 = hjemmel("fvlf", "4");
      return vurdering("skjonn", [...t.hjemmel, fvlf4], {
        sporing: [
          ...sporing,
          { kode: "sammenlignet", hva: "hos_feil_organ", dato: l.hosFeilOrgan, grense: fakta.sisteDag, innenfor: true },
          { kode: "vurderes", moment: "kom_i_tide_til_feil_organ", hjemmel: fvlf4 },
        ],
        forbehold: [{ merke: "ASSUMPTION", grunn: "feil_organ_for_fristen" }],
      });
    }
    return vurdering("nei", [...t.hjemmel, prosesshjemmel(lov, "for_sen")], { sporing });
  },
};

/** Days in the time-limit that was there to begin with, when it was shorter than a week. */
export interface Gjentakfakta extends Prosessvalg {
  readonly faattVite: Dato;
  readonly opprinneligDager?: number;
}

const UKE_DAGER = 7;

/**
 * A complaint that never arrived is made again within a week after the person knew, or should have known; within as long as the first time-limit was,
 * when that was shorter. It rolls.
 */
export const gjentaInnen: Regel<Gjentakfakta, Verdi<Frist>> = {
  id: "fvl.klage.gjentas",
  kilder: ["DL-5"],
  hjemmel: beggeHjemler("rettidig"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const dager = fakta.opprinneligDager ?? UKE_DAGER;
    const kortere = dager < UKE_DAGER;
    const { sporing, ...frist } = kortere
      ? tellFrist(fakta.faattVite, { enhet: "dager", antall: dager }, true)
      : ukefrist(fakta.faattVite, 1);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kunnskap", dato: fakta.faattVite, starter: true }, ...sporing],
      hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "rettidig"), ...tellehjemler(sporing)],
      forbehold: [],
    };
  },
};
