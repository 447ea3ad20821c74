import { valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p8 = hjemmel("spraklova", "8");

/**
 * May somebody write to a public body in this language? Everyone may use Norwegian, Swedish and Danish, citizen of a Nordic country or not; the body may answer in
 * Norwegian (LANG-5).
 *
 * https://lovdata.no/lov/2021-05-21-42/§8
 */
export const skandinavisk = regel({
  id: "spraklova.p8.skandinavisk",
  om: "Whether somebody may write in this language to a public body.",
  kilder: ["LANG-5"],
  hjemmel: [p8],
  gyldig: alltid,
  felter: { sprak: valg("norsk", "svensk", "dansk", "annet") },
  anvend: (f): Vurdering => vurdering(f.sprak === "annet" ? "nei" : "ja", [p8], { sporing: faktasteg(f, "sprak") }),
});
