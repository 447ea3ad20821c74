import { TALLGRUPPER } from "../../../domene/styring/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { fil, videre } from "../../svar.ts";
import { tallTekst } from "./tall.tekst.ts";
import { figurtekst, GRUPPER, merket, ordnet, radnavn, sted, telleAlt } from "./tall.tsx";
import { kanTelles, lesSporsmal, somSok, type Tallkontekst } from "./tallsporsmal.ts";

/** A cell that begins with one of these is read as a formula by a spreadsheet. */
const FORMEL = /^[=+\-@\t\r]/;

/** One cell: in quotation marks where it needs them, and never a formula. */
export function csvcelle(tekst: string): string {
  const trygg = FORMEL.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
}

/** Rows as a spreadsheet in Norwegian opens them: semicolons, and the mark that says UTF-8. */
export const csv = (rader: readonly (readonly string[])[]): string =>
  `\uFEFF${rader.map((rad) => `${rad.map(csvcelle).join(";")}\r\n`).join("")}`;

/** The page's figures as a file: one line for each figure, with the question and its mark, so that it can be asked again. */
export async function tallCsv(k: Tallkontekst): Promise<Response> {
  const s = lesSporsmal(k);
  if (!kanTelles(s)) return videre(lenke(ruter.tall, sted(k), Object.fromEntries(k.sok)));
  const svar = await telleAlt(k, s);
  if ("tellTil" in svar) return videre(lenke(ruter.tallCsv, sted(k), somSok(s, svar.tellTil)));
  const t = tallTekst[k.sprak];
  const linjer = GRUPPER.flatMap((gruppe) => {
    const tabell = svar.tabeller[gruppe];
    const rader = ordnet(s, tabell, gruppe).map((r) => ({ navn: radnavn(k, s, svar.navn, r.gruppe), figurer: r.figurer }));
    return [...rader, { navn: t.ialt, figurer: tabell.ialt }].flatMap((r) =>
      TALLGRUPPER[gruppe].map((maal) => [
        t.grupper[gruppe].tittel,
        r.navn,
        t.maal[maal],
        figurtekst(maal, r.figurer[maal]),
        s.fra,
        s.til,
        svar.per.toString(),
      ]),
    );
  });
  const tekst = csv([
    [t.csv.hva, t.etter[s.gruppering], t.csv.maal, t.csv.tall, t.fra, t.til, t.csv.talt(merket(svar.per, k.sprak))],
    ...linjer,
  ]);
  return fil(Buffer.from(tekst), "text/csv; charset=utf-8", `trappa-tall-${s.fra}-${s.til}.csv`, true);
}
