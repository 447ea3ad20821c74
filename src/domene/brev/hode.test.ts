import { expect, test } from "vitest";
import { muntligKvittering, venterPaaSykehuset } from "./eksempler/for.ts";
import { delvisHjelpHjemme } from "./eksempler/omsorg.ts";
import { adresselinjer } from "./fraKommune.ts";
import { mangler } from "./mangler.ts";
import { forelopigSvar } from "./slag/forelopigSvar.ts";
import { kvittering } from "./slag/kvittering.ts";
import { vedtaksbrev } from "./slag/vedtak.ts";
import { tekstAv } from "./tekstAv.ts";

test("a copy says whose letter it is, and why this reader gets it", () => {
  const kopi = { til: "Astrid Lund", rolle: "fullmektig" } as const;
  expect(vedtaksbrev({ ...delvisHjelpHjemme("nb"), kopi }, "nb").kopimerknad).toBe(
    "Dette er en kopi. Brevet er til Astrid Lund. Du får det fordi du har fullmakt.",
  );
  expect(vedtaksbrev({ ...delvisHjelpHjemme("nn"), kopi: { ...kopi, rolle: "verge" } }, "nn").kopimerknad).toContain(
    "fordi du er verje",
  );
  expect(vedtaksbrev(delvisHjelpHjemme("nb"), "nb").kopimerknad).toBeNull();
});

test("the letter about a child is no copy of another: its reader is told whom it is about", () => {
  const kopi = { til: "Emil Dahl", rolle: "foresatt", istedenfor: true } as const;
  const merknad = (sprak: "nb" | "nn") => vedtaksbrev({ ...delvisHjelpHjemme(sprak), kopi }, sprak).kopimerknad;
  expect(merknad("nb")).toBe("Brevet gjelder Emil Dahl. Du får det fordi du er forelder.");
  expect(merknad("nn")).toBe("Brevet gjeld Emil Dahl. Du får det fordi du er forelder.");
});

test("everybody who gets a copy stands in the letter", () => {
  const brev = vedtaksbrev({ ...delvisHjelpHjemme("nb"), kopiTil: ["Hanne Lund", "Per Lund"] }, "nb");
  expect(brev.fakta.filter(({ navn }) => navn === "Kopi").map(({ verdi }) => verdi)).toEqual(["Hanne Lund", "Per Lund"]);
});

test("who decided and who checked sign the letter", () => {
  expect(vedtaksbrev(delvisHjelpHjemme("nn"), "nn").underskrift.navn).toEqual(["Jonas Berg, saksbehandlar", "Mona Eide, leiar"]);
});

test("a fact nobody knows is left out, and not shown empty", () => {
  const f = delvisHjelpHjemme("nb");
  const brev = vedtaksbrev({ ...f, saksbehandler: "", avsender: { ...f.avsender, telefon: "" } }, "nb");
  expect(brev.fakta.map(({ navn }) => navn)).toEqual(["Dato", "Sak", "Kopi"]);
  expect(tekstAv(brev)).toContain("si fra til oss");
});

test("an office without a telephone still says whole sentences", () => {
  const f = muntligKvittering("nb");
  expect(tekstAv(kvittering({ ...f, avsender: { ...f.avsender, telefon: "" } }, "nb"))).toContain(
    "Ring oss. Er det fare for liv, ring 113.",
  );
});

test("an address is the lines of an envelope", () => {
  expect(adresselinjer("Strandvegen 14, 5999 Fjordvik")).toEqual(["Strandvegen 14", "5999 Fjordvik"]);
  expect(adresselinjer("c/o Lund\nStrandvegen 14\r\n\n5999 Fjordvik ")).toEqual(["c/o Lund", "Strandvegen 14", "5999 Fjordvik"]);
  expect(adresselinjer(null)).toEqual([]);
});

test("a spoken application is written back to the one who said it, and counts from that day", () => {
  const tekst = tekstAv(kvittering(muntligKvittering("nb"), "nb"));
  expect(tekst).toContain("Vi har skrevet ned det du søkte om");
  expect(tekst).toContain("Søknaden gjelder fra den dagen.");
  expect(tekst).toContain("Nå tør jeg ikke dusje alene.");
});

test("a target later than the law's day is no target to tell of", () => {
  const f = muntligKvittering("nb");
  expect(tekstAv(kvittering({ ...f, mal: f.svarInnen }, "nb"))).not.toContain("Målet vårt");
});

test("a delay without a reason is not a delay letter", () => {
  const brev = forelopigSvar({ ...venterPaaSykehuset("nb"), grunn: " " }, "nb");
  expect(mangler(brev.slag, brev)).toMatchObject([{ blokk: "grunn_og_ny_dato", kode: "begrunnelse" }]);
});
