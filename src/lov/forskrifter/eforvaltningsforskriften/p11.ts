import type { Dato } from "../../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../../kjerne/hjemmel.ts";
import type { Steg } from "../../kjerne/steg.ts";

const p11 = hjemmel("efvf", "11");

/**
 * Second paragraph: the clock starts when the decision is available to the party **and** varsel is sent (DL-6). The later of the
 * two counts. The day the letter was opened does not.
 *
 * https://lovdata.no/forskrift/2004-06-25-988/§11
 */
export function tilgjengeligOgVarslet(
  tilgjengelig: Dato,
  varslet: Dato,
): { readonly dato: Dato; readonly sporing: readonly Steg[]; readonly hjemmel: readonly Hjemmel[] } {
  const varselSist = varslet >= tilgjengelig;
  return {
    dato: varselSist ? varslet : tilgjengelig,
    sporing: [
      { kode: "hendelse", hendelse: "tilgjengelig", dato: tilgjengelig, starter: !varselSist },
      { kode: "hendelse", hendelse: "varslet", dato: varslet, starter: varselSist },
    ],
    hjemmel: [p11],
  };
}
