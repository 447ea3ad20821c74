import { boolsk } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../../kjerne/svar.ts";

const paragrafer = [hjemmel("efvf", "8"), hjemmel("efvf", "9")] as const;

/** A private person may say no to digital letters (§ 9): then it is paper. */
export const kanal = (reservert: boolean): "papir" | "digital" => (reservert ? "papir" : "digital");

/**
 * How a decision is sent: digitally, unless the person has reserved against it (PROC-24).
 *
 * https://lovdata.no/forskrift/2004-06-25-988/§9
 */
export const brevkanal = regel({
  id: "efvf.p9.kanal",
  om: "Whether a decision goes on paper or digitally: on paper to whoever has reserved against digital letters.",
  kilder: ["PROC-24"],
  hjemmel: paragrafer,
  gyldig: alltid,
  felter: { reservert: boolsk },
  anvend: (f): Verdi<"papir" | "digital"> => ({
    verdi: kanal(f.reservert),
    sporing: faktasteg(f, "reservert"),
    hjemmel: paragrafer,
    forbehold: [],
  }),
});
