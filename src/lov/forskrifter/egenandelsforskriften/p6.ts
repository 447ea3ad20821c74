import { type Frist, manedsfrist } from "../../kalender/frist.ts";
import { seneste } from "../../kjerne/dato.ts";
import { dag, ellerNull } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Verdi } from "../../kjerne/svar.ts";

const p6 = hjemmel("egenandel", "6", { ledd: 1 });

/**
 * The first day a long stay may be charged for: a month after moving in. Somebody who moved straight from another institution has the time
 * there counted, but never pays for days before they moved in (PAY-5). `sisteDag` is the first day to pay for.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§6
 */
export const forsteBetalingsdag = regel({
  id: "egenandel.p6.forste_betalingsdag",
  om: "The first day that a long stay may be charged for.",
  kilder: ["PAY-5"],
  hjemmel: [p6],
  gyldig: alltid,
  felter: { flyttetInn: dag, direkteFraInstitusjonSiden: ellerNull(dag) },
  anvend: ({ flyttetInn, direkteFraInstitusjonSiden: forrige }): Verdi<Frist> => {
    const start = forrige !== null && forrige < flyttetInn ? forrige : flyttetInn;
    const { sporing, ...frist } = manedsfrist(start, 1);
    const forst = seneste(frist.sisteDag, flyttetInn) ?? flyttetInn;
    return {
      verdi: { ...frist, sisteDag: forst },
      sporing: [{ kode: "hendelse", hendelse: "flyttet_inn", dato: start, starter: true }, ...sporing],
      hjemmel: [p6],
      forbehold: [],
    };
  },
});
