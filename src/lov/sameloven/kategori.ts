import { type Dato, dato } from "../kjerne/dato.ts";
import { tekst, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import type { Samekategori } from "./p3-3.ts";

const hjemler = [hjemmel("sameloven", "3-1"), hjemmel("samiskomrade", "1")] as const;

interface Plassering {
  readonly kategori: Exclude<Samekategori, "utenfor">;
  readonly fra: Dato;
}

const fra2024 = (kategori: Plassering["kategori"]): Plassering => ({ kategori, fra: dato("2024-01-01") });

/** The area for Sámi languages by kommunenummer (LANG-7, LANG-9). Three categories since 1 January 2024; Saltdal came on 1 January 2026. A kommune may change category, so each has a day. */
const OMRADET: Readonly<Record<string, Plassering>> = {
  "5610": fra2024("sprakutvikling"),
  "5612": fra2024("sprakutvikling"),
  "5628": fra2024("sprakutvikling"),
  "5636": fra2024("sprakutvikling"),
  "1826": fra2024("sprakvitalisering"),
  "1875": fra2024("sprakvitalisering"),
  "5025": fra2024("sprakvitalisering"),
  "5041": fra2024("sprakvitalisering"),
  "5043": fra2024("sprakvitalisering"),
  "5512": fra2024("sprakvitalisering"),
  "5518": fra2024("sprakvitalisering"),
  "5540": fra2024("sprakvitalisering"),
  "5622": fra2024("sprakvitalisering"),
  "1840": { kategori: "sprakstimulering", fra: dato("2026-01-01") },
};

/**
 * Which category a kommune has on a date, or that it is outside the area (LANG-9). In: kommunenummer from 2024 on. The categories as they stood before 2026 were not read, and carry a reservation.
 *
 * https://lovdata.no/lov/1987-06-12-56/§3-1
 */
export const samekategori = regel({
  id: "sameloven.p3-1.kategori",
  om: "Which category a kommune has in the area for Sámi languages on a date.",
  kilder: ["LANG-7", "LANG-9"],
  hjemmel: hjemler,
  gyldig: { fra: dato("2024-01-01"), til: null },
  felter: { kommunenummer: tekst(4) },
  anvend: ({ kommunenummer }, paaDato: Dato): Verdi<Samekategori> => {
    const plass = Object.hasOwn(OMRADET, kommunenummer) ? OMRADET[kommunenummer] : undefined;
    const inne = plass !== undefined && plass.fra <= paaDato;
    return {
      verdi: inne ? plass.kategori : "utenfor",
      sporing: faktasteg({ kommunenummer }, "kommunenummer"),
      hjemmel: hjemler,
      forbehold: paaDato < dato("2026-01-01") ? [{ merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" }] : [],
    };
  },
});

/** Must the body tell people, unasked, that they may use Sámi? Wherever they have the right to an answer or to be served (LANG-6, LANG-10). */
export const maaInformereAktivt = regel({
  id: "sameloven.p3-3a.informere",
  om: "Whether a body must actively tell of the right to use Sámi.",
  kilder: ["LANG-6", "LANG-10"],
  hjemmel: [hjemmel("sameloven", "3-3a")],
  gyldig: { fra: dato("2024-01-01"), til: null },
  felter: { kategori: valg("sprakutvikling", "sprakvitalisering", "sprakstimulering", "utenfor") },
  anvend: (f): Vurdering =>
    vurdering(
      f.kategori === "sprakutvikling" || f.kategori === "sprakvitalisering" ? "ja" : "nei",
      [hjemmel("sameloven", "3-3a")],
      {
        sporing: faktasteg(f, "kategori"),
      },
    ),
});

/** Must there be a Sámi language and culture offer for children, young and old? In a språkstimuleringskommune (§ 3-10, LANG-10). */
export const kulturtilbud = regel({
  id: "sameloven.p3-10.kulturtilbud",
  om: "Whether a kommune must have a Sámi language and culture offer for children, young and old.",
  kilder: ["LANG-10"],
  hjemmel: [hjemmel("sameloven", "3-10")],
  gyldig: alltid,
  felter: { kategori: valg("sprakutvikling", "sprakvitalisering", "sprakstimulering", "utenfor") },
  anvend: (f): Vurdering =>
    vurdering(f.kategori === "sprakstimulering" ? "ja" : "nei", [hjemmel("sameloven", "3-10")], {
      sporing: faktasteg(f, "kategori"),
    }),
});
