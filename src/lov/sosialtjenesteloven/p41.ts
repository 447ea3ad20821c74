import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

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
