import { describe, expect, it } from "vitest";
import { ADRESSE, apneApp } from "../../../../../tester/lov/app.ts";
import { leggTilKommune } from "../../../../../tester/oppsett/rader.ts";
import { klagefrist } from "../../../../lov/klagefrist.ts";
import { vedtakstyper } from "../../../../lov/vedtakstype.ts";
import { lenke, ruter } from "../../../stier.ts";
import { kanaler, tolk, typer } from "./sporsmal.ts";

const { app, base } = await apneApp();
await leggTilKommune(base, "4640");
const slug = "k-4640";

const hent = (sprak: "nb" | "nn" | "en", sok: Record<string, string> = {}) =>
  app.fetch(new Request(ADRESSE + lenke(ruter.regnUtFristen, { sprak, kommune: slug }, sok)));
const side = async (svar: Response | Promise<Response>) =>
  (await (await svar).text()).replaceAll("\u00a0", " ").replaceAll("&#x27;", "'");

const JULA = { vedtak: "omsorgstjeneste", kanal: "papir", dag: "27.11.2026" };

it("is open to all, with a form that asks for the kind, the way and the day, and no script", async () => {
  const svar = await hent("nb");
  expect(svar.status).toBe(200);
  const tekst = await side(svar);
  expect(tekst).toContain('method="get"');
  for (const navn of ["vedtak", "kanal", "dag"]) expect(tekst).toContain(`name="${navn}"`);
  expect(tekst).not.toMatch(/<script|_csrf/);
});

describe("the answer", () => {
  it("is the last day as a sentence, the way to it day by day, the sections with links, and where to send it", async () => {
    const svar = await hent("nb", JULA);
    const tekst = await side(svar);
    expect(svar.status).toBe(200);
    expect(tekst).toContain('<time dateTime="2026-12-28">mandag 28. desember 2026</time>');
    expect(tekst).toContain("fordi fristen er fire uker etter at du fikk vedtaket. Det er en lovfrist.");
    expect(tekst).toContain(
      "Fredag 25. desember 2026 er første juledag. Da flytter vi til dagen etter, lørdag 26. desember 2026.",
    );
    expect(tekst).toContain('href="https://lovdata.no/lov/1999-07-02-63/§7-5"');
    expect(tekst).toContain("Til kontoret i kommunen som gjorde vedtaket.");
    expect(tekst).toContain("Det er 38 dager igjen.");
    expect(tekst).toContain('value="27.11.2026"');
  });

  it.each([
    ["nn", "tysdag 7. april 2026", "Torsdag 2. april 2026 er skjærtorsdag.", "Denne dagen er gått. Send klaga likevel."],
    [
      "en",
      "Tuesday 7 April 2026",
      "Thursday 2 April 2026 is Maundy Thursday.",
      "That day has passed. Send the complaint all the same.",
    ],
  ] as const)("is told as well in %s", async (sprak, dag, hvorfor, ute) => {
    const tekst = await side(hent(sprak, { vedtak: "sosial_stonad", kanal: "digital", dag: "12.3.2026" }));
    for (const setning of [dag, hvorfor, ute]) expect(tekst).toContain(setning);
  });

  it("counts from the day somebody knew, when no letter came", async () => {
    const tekst = await side(hent("nb", { ...JULA, kanal: "ingen" }));
    expect(tekst).toContain("fordi fristen er fire uker etter at du visste nok til å klage.");
    expect(tekst).not.toContain("Visste du ikke nok til å klage før senere?");
  });

  it("says that today is the last day, and that one day is one day", async () => {
    expect(await side(hent("nb", { ...JULA, vedtak: "omsorgsbolig", dag: "30.10.2026" }))).toContain(
      "Det er i dag. Hele dagen teller.",
    );
    expect(await side(hent("nb", { ...JULA, vedtak: "omsorgsbolig", dag: "2.11.2026" }))).toContain("Det er 3 dager igjen.");
    expect(await side(hent("en", { ...JULA, vedtak: "omsorgsbolig", dag: "31.10.2026" }))).toContain("There are 3 days left.");
  });

  it("is there for every kind of decision, and every way to get to know of it", async () => {
    expect(vedtakstyper.filter((v) => !(typer as readonly string[]).includes(v))).toEqual(["tilsynspalegg"]);
    for (const vedtak of typer) {
      for (const kanal of kanaler)
        expect([vedtak, kanal, (await hent("nn", { ...JULA, vedtak, kanal })).status]).toEqual([vedtak, kanal, 200]);
    }
  });
});

describe("what cannot be answered", () => {
  const sok = (endring: Partial<typeof JULA>) => ({ ...JULA, ...endring });

  it.each([
    ["a day that does not exist", sok({ dag: "31.11.2026" }), "Vi forstår ikke dagen. Skriv den som 2.11.2026."],
    ["words", sok({ dag: "i <går>" }), "Vi forstår ikke dagen. Skriv den som 2.11.2026."],
    ["no day", sok({ dag: "" }), "Skriv hvilken dag det var."],
    ["a day long ago", sok({ dag: "31.12.1999" }), "Skriv en dag fra år 2000 til 2050."],
    ["a day far off", sok({ dag: "1.1.2051" }), "Skriv en dag fra år 2000 til 2050."],
    ["a kind nobody knows", sok({ vedtak: "tilsynspalegg" }), "Velg hva vedtaket gjelder."],
    ["a way nobody knows", sok({ kanal: "brevdue" }), "Velg hvordan du fikk vite om det."],
  ])("%s gets a sentence at its field, and what was typed is kept", async (_hva, skrevet, setning) => {
    const svar = await hent("nb", skrevet);
    const tekst = await side(svar);
    expect(svar.status).toBe(422);
    expect(tekst.split(setning)).toHaveLength(3);
    expect(tekst).toContain(`value="${skrevet.dag.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"`);
  });

  it("names everything at once when only one thing is given", async () => {
    const svar = await app.fetch(new Request(`${ADRESSE}${lenke(ruter.regnUtFristen, { sprak: "nb", kommune: slug })}?dag=`));
    expect([svar.status, (await side(svar)).match(/<li><a class="ds-link" href="#f-/g)?.length]).toEqual([422, 3]);
  });

  it("cuts what nobody types, and never fails", async () => {
    const svar = await hent("nb", { vedtak: "x".repeat(5_000), kanal: "\u0000", dag: "9".repeat(5_000) });
    expect([svar.status, (await side(svar)).length < 60_000]).toEqual([422, true]);
  });
});

it("is the law's own answer, for any day", () => {
  const lest = tolk({ vedtak: "bpa", kanal: "digital", dag: "29.2.2028" }, "nb");
  expect(lest).toEqual({ sporsmal: { vedtak: "bpa", kanal: "digital", dag: "2028-02-29" } });
  if ("sporsmal" in lest) {
    const { dag } = lest.sporsmal;
    const u = { kanal: "digital", tilgjengelig: dag, varslet: dag } as const;
    expect(klagefrist({ vedtakstype: "bpa", underretning: u }, dag).verdi.sisteDag).toBe("2028-03-28");
  }
});

it("is found from the page on how to complain and from the foot of every page", async () => {
  const klagesiden = await side(app.fetch(new Request(ADRESSE + lenke(ruter.slikKlagerDu, { sprak: "nb", kommune: slug }))));
  expect(klagesiden.split(lenke(ruter.regnUtFristen, { sprak: "nb", kommune: slug }))).toHaveLength(3);
});
