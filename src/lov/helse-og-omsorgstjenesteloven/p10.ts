import { type Frist, tellFrist, type Varighet } from "../kalender/frist.ts";
import { dag, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../kjerne/svar.ts";

const p102 = hjemmel("hol", "10-2");
const p103 = hjemmel("hol", "10-3");

export const rusvedtak = ["tilbakehold_10_2", "gravid_10_3", "midlertidig_10_2", "midlertidig_10_3"] as const;

/** How long a decision waits to be carried out, or an interim one to be sent to the nemnd, before it lapses. */
const BORTFALL: Readonly<Record<(typeof rusvedtak)[number], Varighet>> = {
  tilbakehold_10_2: { enhet: "uker", antall: 6 },
  gravid_10_3: { enhet: "uker", antall: 2 },
  midlertidig_10_2: { enhet: "uker", antall: 2 },
  midlertidig_10_3: { enhet: "uker", antall: 2 },
};

/**
 * The last day before a decision on force under ch. 10 lapses (COER-4): six weeks to carry out one under § 10-2, two weeks under § 10-3, and two weeks to send the proposal to the nemnd after an interim decision. It limits force, so it does
 * not roll.
 *
 * https://lovdata.no/lov/2011-06-24-30/§10-2
 */
export const bortfaller = regel({
  id: "hol.p10.bortfall",
  om: "The last day before a decision on force under hol ch. 10 lapses.",
  kilder: ["COER-4"],
  hjemmel: [p102, p103],
  gyldig: alltid,
  felter: { vedtak: valg(...rusvedtak), vedtatt: dag },
  anvend: ({ vedtak, vedtatt }): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(vedtatt, BORTFALL[vedtak], false);
    return {
      verdi: frist,
      sporing: [
        ...faktasteg({ vedtak }, "vedtak"),
        { kode: "hendelse", hendelse: "vedtatt", dato: vedtatt, starter: true },
        ...sporing,
      ],
      hjemmel: [vedtak.endsWith("10_2") ? p102 : p103],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
});

/** The longest somebody may be held: three months under § 10-2; and the day by which a pregnant woman's case is assessed again, at least every third month (§ 10-3). */
export const lengsteTilbakehold = regel({
  id: "hol.p10.tilbakehold",
  om: "Three months from admission: the longest stay under § 10-2, and the next assessment under § 10-3.",
  kilder: ["COER-4"],
  hjemmel: [p102, p103],
  gyldig: alltid,
  felter: { inntatt: dag, grunnlag: valg("10_2", "10_3") },
  anvend: ({ inntatt, grunnlag }): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(inntatt, { enhet: "maneder", antall: 3 }, false);
    return {
      verdi: frist,
      sporing: [
        ...faktasteg({ grunnlag }, "grunnlag"),
        { kode: "hendelse", hendelse: "flyttet_inn", dato: inntatt, starter: true },
        ...sporing,
      ],
      hjemmel: [grunnlag === "10_2" ? p102 : p103],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
});
