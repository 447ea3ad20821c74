import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { lagSamling } from "./lagSamling.ts";

const lest = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  return { sider: pdf.numPages, tekst: text.replaceAll(" ", " ") };
};
const samling = (papirer: Parameters<typeof lagSamling>[0]["papirer"]) =>
  lagSamling({ sprak: "nb", tittel: "Papirene i saken", forside: (u) => `Til Bærum.\nIkke med: ${u.join(", ")}`, papirer });

// One red dot.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

it("papers of every kind become one file with all their pages, and what cannot be drawn is named on top", async () => {
  const pdf = samling([{ tittel: "Brevet", mime: "text/plain", bytes: Buffer.from("Husleia er 9 000 kroner. #panic()") }]);
  expect((await lest(pdf)).sider).toBe(2);
  const hele = await lest(
    samling([
      { tittel: "Kontrakten", mime: "application/pdf", bytes: pdf },
      { tittel: "Bildet", mime: "image/png", bytes: PNG },
      { tittel: "Fra telefonen", mime: "image/heic", bytes: Buffer.from("x") },
      { tittel: "Låst", mime: "application/pdf", bytes: Buffer.from("%PDF-1.4 ikke noe") },
    ]),
  );
  expect(hele.sider).toBe(4);
  expect(hele.tekst).toMatch(/Til Bærum\.\s+Ikke med: Fra telefonen, Låst/);
  expect(hele.tekst).toContain("Husleia er 9 000 kroner. #panic()");
});
