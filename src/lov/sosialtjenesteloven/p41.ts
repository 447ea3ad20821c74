import { valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p41 = hjemmel("stnl", "41");

/**
 * Every decision on social services is an enkeltvedtak, however small or short (SCP-4): three days of nødhjelp too. So each thing applied for
 * gets a written answer with reasons, and there is no oral refusal (PROC-15, PROC-17).
 *
 * https://lovdata.no/lov/2009-12-18-131/§41
 */
export const erEnkeltvedtak = (): Vurdering => vurdering("ja", [p41]);

/** May a decision be given in this form? Only in writing: a refusal at the counter is no decision. */
export const kanGisSlik = (form: "skriftlig" | "muntlig"): Vurdering =>
  vurdering(form === "skriftlig" ? "ja" : "nei", [p41, hjemmel("fvl67", "23")], {
    sporing: [{ kode: "krav", krav: "skriftlig", oppfylt: form === "skriftlig" }],
  });

/** The services of the act. A no to advice, or to help with money matters, is a decision like the others (SOS-5, SOS-33). */
export const sosialeTjenester = [
  "rad_og_veiledning",
  "okonomisk_radgivning",
  "okonomisk_stonad",
  "midlertidig_botilbud",
  "individuell_plan",
  "kvalifiseringsprogram",
] as const;

/** `erEnkeltvedtak`, asked about one of the services. */
export const enkeltvedtak = regel({
  id: "stnl.p41.enkeltvedtak",
  om: "Whether a decision on a social service is an enkeltvedtak: always, also a no to advice.",
  kilder: ["SCP-4", "SOS-5", "SOS-30", "SOS-33", "PROC-17"],
  hjemmel: [p41],
  gyldig: alltid,
  felter: { tjeneste: valg(...sosialeTjenester) },
  anvend: (f): Vurdering => ({ ...erEnkeltvedtak(), sporing: faktasteg(f, "tjeneste") }),
});

/** `kanGisSlik`, as a rule that can be asked. */
export const formen = regel({
  id: "stnl.p41.form",
  om: "Whether a decision on a social service may be given in this form: only in writing.",
  kilder: ["PROC-15", "SCP-4"],
  hjemmel: [p41, hjemmel("fvl67", "23")],
  gyldig: alltid,
  felter: { form: valg("skriftlig", "muntlig") },
  anvend: (f): Vurdering => kanGisSlik(f.form),
});
