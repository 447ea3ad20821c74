import { expect, test } from "vitest";
import { dato } from "../lov/kjerne/dato.ts";
import { Frosset, kortSum } from "./frosset.tsx";
import { tilHtml } from "./ui/index.ts";

const sak = {
  frosset: Temporal.Instant.from("2026-12-10T12:42:00Z"),
  hash: "7f3a19c0aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac41e",
  dokumenter: [
    {
      nr: 1,
      tittel: "Søknad",
      dato: dato("2026-11-02"),
      fra: "Hanne Lund",
      slag: "soknad",
      mime: "text/plain",
      storrelse: 1,
      sha256: "9c417be0ff",
    },
  ],
};
const tekst = (uendret: boolean) =>
  tilHtml(<Frosset sak={sak} uendret={uendret} sprak="nb" lenke={(nr) => `/dokument/${nr}`} />)
    .replaceAll("\u00a0", " ")
    .replace(/<[^>]+>/g, "");

test("a file that is what was sent says so, with the sums to compare by eye", () => {
  expect(kortSum(sak.hash)).toBe("7f3a 19c0 … c41e");
  expect(tekst(true)).toContain("Frosset 10. desember 2026 klokka 13.42. Ett dokument, kontrollsum 7f3a 19c0 … c41e.");
  expect(tekst(true)).toContain("Kontrollert i dag: ingenting er endret.");
  expect(tekst(true)).toContain("9c41 7be0");
});

test("a file that is not what was sent is a warning that is read at once, and says what not to do", () => {
  expect(tilHtml(<Frosset sak={sak} uendret={false} sprak="nb" />)).toContain('role="alert"');
  expect(tekst(false)).toContain("Saken er ikke den samme som ble sendt");
  expect(tekst(false)).toContain("Ikke avgjør noe ut fra disse papirene.");
  expect(tekst(false)).not.toContain("ingenting er endret");
});
