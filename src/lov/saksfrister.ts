import { forelopigSvar, type Mottattfakta } from "./forvaltningsloven/p11a.ts";
import { prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import { type Frist, tellFrist } from "./kalender/frist.ts";
import type { Dato } from "./kjerne/dato.ts";
import type { Verdi } from "./kjerne/svar.ts";
import { normForNodhjelp, normForSvar } from "./sosialtjenesteloven/normer.ts";

/** lov: a limit in the law. norm: practice. maal: what the kommune has promised itself. Only the first is ever shown as law. */
export type Fristart = "lov" | "norm" | "maal";

/** A clock of a case. */
export interface Saksfrist {
  readonly slag: "forelopig_svar" | "vedtak" | "nodhjelp" | "klage_forelopig_svar" | "klageavgjorelse";
  readonly art: Fristart;
  readonly frist: Verdi<Frist>;
}

/** care · the Nav office · dwellings. */
export type Spor = "omsorg" | "sosial" | "bolig";

export interface Soknadsfakta extends Mottattfakta {
  readonly spor: Spor;
  /** Something in the application cannot wait: food, medicine, power, somewhere to sleep. */
  readonly haster: boolean;
  /** Weeks the kommune aims at for this kind of case; null when it has set none. */
  readonly maalUker: number | null;
}

function maalfrist(fakta: Mottattfakta, uker: number, paaDato: Dato): Verdi<Frist> {
  const { sporing, ...frist } = tellFrist(fakta.mottatt, { enhet: "uker", antall: uker }, false);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: fakta.mottatt, starter: true }, ...sporing],
    hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "saksbehandlingstid")],
    forbehold: [{ merke: "NORM", grunn: "kommunens_eget_maal" }],
  };
}

/**
 * The clocks that start when an application comes in, earliest first: the law's month for an answer or a foreløpig svar, the
 * norms of the Nav office, and the kommune's own aim. Care has no number in the law (TIME-6), so there it is the month and the aim.
 *
 * In: when it came, which track, whether it cannot wait, the kommune's aim in weeks. Refuses nothing.
 */
export function soknadsfrister(fakta: Soknadsfakta, paaDato: Dato): readonly Saksfrist[] {
  const frister: Saksfrist[] = [{ slag: "forelopig_svar", art: "lov", frist: forelopigSvar.anvend(fakta, paaDato) }];
  if (fakta.maalUker !== null) {
    frister.push({ slag: "vedtak", art: "maal", frist: maalfrist(fakta, fakta.maalUker, paaDato) });
  }
  if (fakta.spor === "sosial") {
    frister.push({ slag: "vedtak", art: "norm", frist: normForSvar.anvend(fakta, paaDato) });
    if (fakta.haster) frister.push({ slag: "nodhjelp", art: "norm", frist: normForNodhjelp.anvend(fakta, paaDato) });
  }
  return tidligstForst(frister);
}

/**
 * The clocks of a complaint at the kommune. A complaint is a request in a case about a vedtak, so § 11 a applies to it too; the
 * law has no number for the reconsidering itself: forward it as soon as the case is ready (fvl § 33).
 */
export function klagefrister(fakta: Mottattfakta & { readonly maalUker: number | null }, paaDato: Dato): readonly Saksfrist[] {
  const frister: Saksfrist[] = [{ slag: "klage_forelopig_svar", art: "lov", frist: forelopigSvar.anvend(fakta, paaDato) }];
  if (fakta.maalUker !== null) {
    frister.push({ slag: "klageavgjorelse", art: "maal", frist: maalfrist(fakta, fakta.maalUker, paaDato) });
  }
  return tidligstForst(frister);
}

/** The clocks of the body above, from the day it got the case: § 11 a binds it as well; three months is a NORM (TIME-8, KLG-9). */
export function instansfrister(fakta: Mottattfakta, paaDato: Dato): readonly Saksfrist[] {
  return [
    { slag: "klage_forelopig_svar", art: "lov", frist: forelopigSvar.anvend(fakta, paaDato) },
    { slag: "klageavgjorelse", art: "norm", frist: tremanedersnorm(fakta, paaDato) },
  ];
}

function tremanedersnorm(fakta: Mottattfakta, paaDato: Dato): Verdi<Frist> {
  const { sporing, ...frist } = tellFrist(fakta.mottatt, { enhet: "maneder", antall: 3 }, false);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: fakta.mottatt, starter: true }, ...sporing],
    hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "saksbehandlingstid")],
    forbehold: [{ merke: "NORM", grunn: "tre_maneder_hos_statsforvalteren" }],
  };
}

const tidligstForst = (frister: readonly Saksfrist[]): readonly Saksfrist[] =>
  frister.toSorted((a, b) => (a.frist.verdi.sisteDag < b.frist.verdi.sisteDag ? -1 : 1));
