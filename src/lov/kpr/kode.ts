import { heltall, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Lovforbehold, type Vurdering, vurdering } from "../kjerne/svar.ts";

const kpr = hjemmel("kpr", "2-1");

/** The four events of a case that the register wants as facts, each with its day (REP-9). */
const SAKSHENDELSER = { soknad_mottatt: 1, vedtak_om_tildeling: 2, klage_mottatt: 3, svar_pa_klage_sendt: 4 } as const;

/** What each field of the register can hold, with the number of its code system: participation (IPL-9), the household and plans (IPL-10), the dwelling (IPL-11), events (REP-9). */
const KODEVERK = {
  deltakelse_hva: { kodeverk: 9163, koder: [1, 2, 3, 4] },
  deltakelse_behov: { kodeverk: 9337, koder: [1, 2, 9] },
  deltakelse_mottar: { kodeverk: 9338, koder: [1, 2, 9] },
  husstand: { kodeverk: 9335, koder: [1, 2, 3] },
  individuell_plan: { kodeverk: 9336, koder: [1, 2, 3, 4, 9] },
  koordinator: { kodeverk: 9188, koder: [1, 2, 3, 4] },
  bolig: { kodeverk: 9170, koder: [10, 11, 20, 21, 30, 31] },
  sakshendelse: { kodeverk: 9169, koder: Object.values(SAKSHENDELSER) },
} as const satisfies Readonly<Record<string, { kodeverk: number; koder: readonly number[] }>>;

/** Fields whose code list is older than the version in use now. */
const ELDRE: readonly string[] = ["husstand", "individuell_plan", "koordinator"];

export const kodefelter = Object.keys(KODEVERK) as (keyof typeof KODEVERK)[];

/** Is a number one of the codes of a field? The code system is named in the trace. */
export const gyldigKode = regel({
  id: "kpr.kode.gyldig",
  om: "Whether a number is one of the codes that a field of the register can hold.",
  kilder: ["IPL-9", "IPL-10", "IPL-11", "REP-9"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { felt: valg(...kodefelter), kode: heltall(0, 1_000) },
  anvend: (f): Vurdering => {
    const { kodeverk, koder } = KODEVERK[f.felt];
    const forbehold: readonly Lovforbehold[] = ELDRE.includes(f.felt) ? [{ merke: "STALE", grunn: "stale_kilde" }] : [];
    return vurdering((koder as readonly number[]).includes(f.kode) ? "ja" : "nei", [kpr], {
      sporing: [...faktasteg(f, "felt", "kode"), { kode: "faktum", felt: "kodeverk", verdi: kodeverk }],
      forbehold,
    });
  },
});
