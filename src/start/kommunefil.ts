import { readFileSync } from "node:fs";
import { z } from "zod";
import { sikre } from "../grunnmur/resultat.ts";

const MAPPE = new URL("../../data/kommuner/", import.meta.url);

const Embete = z.object({ id: z.string(), navn_nb: z.string(), navn_nn: z.string() });
const tomErNull = z.string().transform((tekst) => (tekst === "" ? null : tekst));
const Kommune = z.object({
  kommunenummer: z.string().regex(/^\d{4}$/),
  navn: z.string().min(1),
  samisk_navn: tomErNull,
  fylkesnummer: z.string(),
  fylke: z.string(),
  statsforvalter: z.string(),
  sprakvedtak: z.enum(["bokmål", "nynorsk", "nøytral"]),
  samisk_sprakkategori: z.preprocess(
    (tekst) => (tekst === "" ? null : tekst),
    z.enum(["språkutvikling", "språkvitalisering", "språkstimulering"]).nullable(),
  ),
});

export type Embeterad = z.infer<typeof Embete>;

/** The ten offices of data/kommuner/embeter.json. */
export function lesEmbeter(): Embeterad[] {
  return z.array(Embete).parse(JSON.parse(readFileSync(new URL("embeter.json", MAPPE), "utf8")));
}

/** The kommuner of data/kommuner/kommuner.csv as rows of the database, each with an address of its own. */
export function lesKommuner(embeter: readonly Embeterad[]) {
  const [hode = [], ...linjer] = lesCsv(readFileSync(new URL("kommuner.csv", MAPPE), "utf8"));
  const rader = linjer.map((linje) => Kommune.parse(Object.fromEntries(hode.map((navn, i) => [navn, linje[i] ?? ""]))));
  const navnebrodre = (navn: string) => rader.filter((rad) => rad.navn === navn).length;
  return rader.map((rad) => {
    const embete = embeter.find((ett) => ett.navn_nb === rad.statsforvalter);
    sikre(embete, "every kommune has its Statsforvalter");
    return {
      nummer: rad.kommunenummer,
      // Herøy and Våler are two each: they are told apart by their fylke.
      slug: slug(navnebrodre(rad.navn) > 1 ? `${rad.navn} ${rad.fylke}` : rad.navn),
      navn: rad.navn,
      samisk_navn: rad.samisk_navn,
      fylkesnummer: rad.fylkesnummer,
      fylke: rad.fylke,
      embete: embete.id,
      sprakvedtak: rad.sprakvedtak,
      samisk_kategori: rad.samisk_sprakkategori,
    };
  });
}

/** How many people live in each kommune, for the shape of synthetic data only: where the figures are from stands in data/kommuner/SOURCE.txt. */
export function lesFolketall(): ReadonlyMap<string, number> {
  const [hode = [], ...linjer] = lesCsv(readFileSync(new URL("kommuner.csv", MAPPE), "utf8"));
  const [nummer, folk] = [hode.indexOf("kommunenummer"), hode.indexOf("innbyggere_2015")];
  const [, ...anslag] = lesCsv(readFileSync(new URL("folketall-anslag.csv", MAPPE), "utf8"));
  const anslatt = new Map(anslag.map(([kommune = "", , antall]) => [kommune, Number(antall)]));
  return new Map(
    linjer.map((linje) => {
      const kommune = linje[nummer] ?? "";
      const antall = Number(linje[folk]) || anslatt.get(kommune);
      sikre(antall, "every kommune has a figure, counted or estimated");
      return [kommune, antall];
    }),
  );
}

/** "Nordre Follo" → "nordre-follo", "Ål" → "al", "Sør-Varanger" → "sor-varanger". */
export function slug(navn: string): string {
  const bokstaver = navn
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ŋ", "n")
    .replaceAll("ŧ", "t");
  const ascii = bokstaver.normalize("NFD").replace(/\p{M}/gu, "");
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** Fields with a comma stand in quotation marks; no field has a newline. */
function lesCsv(tekst: string): string[][] {
  const linjer = tekst.split(/\r?\n/).filter((linje) => linje !== "");
  return linjer.map((linje) =>
    [...linje.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((treff) =>
      (treff[1] ?? treff[2] ?? "").replaceAll('""', '"'),
    ),
  );
}
