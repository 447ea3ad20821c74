import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { apne, folg, pa, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneKlagen, formkontroller, klag, opprettholdOgOversend } from "./oppsett/klage.ts";
import { apneSak, fane, svarPa, utred } from "./oppsett/kontor.ts";
import { folk, lokalpost, reise } from "./oppsett/reise.ts";
import { tilBehovet, tilPapirene } from "./oppsett/soknad.ts";

const trappa = await reise();
const BEHOV = "Jeg sitter mye alene og kommer meg ikke ut av huset. Jeg klarer ikke å rydde og vaske.";
/** The paper that goes with the application. */
const ATTEST = {
  name: "attest.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
};
/** The number on the receipt. */
let sak = "";

it("a care case goes from the first question to the final answer", async () => {
  await sokerMedEgneOrd();
  await blirBedtOmEtPapir();
  await utredes();
  await godkjennes();
  await leserBrevet();
  await klager();
  await opprettholdes();
  await sierHvaHunMener();
  await avgjores();
  await serSvaret();
});

/** A resident finds what may help, and applies for two services on two devices. */
async function sokerMedEgneOrd(): Promise<void> {
  const ark = await trappa.nyNettleser();
  await ark.goto("/nb/asker");
  await skriv(ark, "Fortell kort hva du, eller en du er glad i, trenger", "Jeg er ensom og trenger noen å gå tur med");
  await trykk(ark, "Vis hva som kan hjelpe");
  await pa(ark, "Dette kan hjelpe");
  await folg(ark, /Fritidskontakt/);
  await pa(ark, "Fritidskontakt");
  await ser(ark, "Støttekontakt", "Er du uenig?", "Hva koster det?");
  await folg(ark, "Søk om fritidskontakt");
  await pa(ark, "Søk om hjelp");
  await folg(ark, "Logg inn og start");
  await ark.getByRole("button", { name: `Velg ${folk.ronja.knapp}` }).click();
  await trykk(ark, "Start en ny søknad");
  await tilBehovet(ark);
  await skriv(ark, "Fortell hva du trenger hjelp til", BEHOV);
  await ser(ark, /^Lagret/);

  const telefonen = await trappa.som(folk.ronja, "/nb/asker/min-side", { viewport: { width: 390, height: 800 } });
  await folg(telefonen, "Søknad om hjelp");
  await pa(telefonen, "Hva er vanskelig nå?");
  expect(await telefonen.getByLabel("Fortell hva du trenger hjelp til").inputValue()).toBe(BEHOV);
  await trykk(telefonen, "Lagre og gå videre");
  await tilPapirene(telefonen, ["Praktisk bistand"]);
  await telefonen.getByLabel("Vil du legge ved noe?").setInputFiles(ATTEST);
  await trykk(telefonen, "Lagre og gå videre");
  await kvittert(telefonen);
}

async function kvittert(ark: Page): Promise<void> {
  await pa(ark, "Se over svarene");
  await ser(ark, BEHOV, "Praktisk bistand, Fritidskontakt", "attest.pdf");
  await trykk(ark, "Send søknaden");
  await pa(ark, "Takk. Søknaden har kommet fram.");
  await ser(ark, "mandag 5. oktober 2026", "fordi Asker kommune har som mål å svare innen fire uker", "Senest onsdag 7. oktober");
  sak = /\d{4}\/\d+/.exec((await ark.getByText(/Kvittering · sak/).textContent()) ?? "")?.[0] ?? "";
  await folg(ark, "Følg saken");
  await ser(ark, "Saken dag for dag", "Vi fikk søknaden", "Praktisk bistand", "Fritidskontakt");
}

/** A case worker takes it and asks for a paper; the resident answers that there is none. */
async function blirBedtOmEtPapir(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-09");
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await apneSak(jonas, sak);
  await trykk(jonas, "Ta saken");
  await ser(jonas, "Saken er din.", BEHOV);
  await fane(jonas, "Dokumenter");
  await ser(jonas, "attest.pdf");
  await skriv(jonas, "Hva trenger dere?", "uttalelsen fra fysioterapeuten din");
  await skriv(jonas, "Hvorfor trenger dere det?", "Vi vil vite hvor langt du kan gå.");
  await skriv(jonas, "Når må det være hos dere?", "18.9.2026");
  await trykk(jonas, "Send brevet");
  await ser(jonas, "Innbyggeren har fått beskjed om hva dere trenger.");

  const ronja = await trappa.som(folk.ronja, "/nb/asker/min-side");
  await folg(ronja, /Svar på det vi spurte om/);
  await pa(ronja, "Vi trenger noe fra deg");
  await ser(ronja, "fredag 18. september 2026", "Vi vil vite hvor langt du kan gå.");
  await ronja.getByLabel("Jeg har ikke dette").check();
  await trykk(ronja, "Send svaret");
  await ser(ronja, "Takk. Vi har fått svaret ditt.");
}

/** The assessment has the person's own view, and the decision what the law requires. */
async function utredes(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-22");
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await apneSak(jonas, sak);
  await utred(jonas, "Jeg vil helst ha en som er på min egen alder.", "Komme meg på kafé og kino igjen.");
  await fane(jonas, "Vedtak");
  await trykk(jonas, "Lagre og se hva som mangler");
  const mangler = jonas.getByRole("complementary", { name: "Vedtak" });
  await mangler.getByRole("link", { name: "Utfall: praktisk bistand" }).waitFor();
  await svarPa(jonas, {
    tjeneste: "praktisk bistand",
    utfall: "Innvilget",
    felt: { "Hva personen får": "Vask av golv og bad hver fjortende dag", "Timer i uka": "1", "Gjelder fra": "1.10.2026" },
    pris: "Kommer i eget brev",
  });
  await svarPa(jonas, {
    tjeneste: "fritidskontakt",
    utfall: "Delvis innvilget",
    felt: {
      "Hva personen får": "Fritidskontakt tre timer hver uke",
      "Timer i uka": "3",
      "Gjelder fra": "1.10.2026",
      "Hva personen ikke får": "Fritidskontakt i helgene",
      Derfor: "Du treffer venner i helgene.",
    },
  });
  await trykk(jonas, "Lagre og se hva som mangler");
  await mangler.getByRole("heading", { name: "Én ting mangler" }).waitFor();
  await ser(jonas, "Godkjenning av en til");
}

/** A second person gives it back with a reason, and approves it when it is put right. */
async function godkjennes(): Promise<void> {
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await apneSak(jonas, sak);
  await fane(jonas, "Vedtak");
  await trykk(jonas, "Send til godkjenning");
  await ser(jonas, "Vedtaket er sendt til godkjenning.");

  const mona = await trappa.som(folk.mona, "/nb/asker/kontor");
  await folg(mona, /^Til godkjenning/);
  await apneSak(mona, sak);
  await fane(mona, "Vedtak");
  await mona.getByRole("article").getByText("Fritidskontakt i helgene").first().waitFor();
  await mona.getByText("Gi tilbake med en grunn").click();
  await skriv(mona, "Hva må endres?", "Skriv hvorfor tre timer er nok.");
  await trykk(mona, "Gi tilbake");
  await ser(mona, "Vedtaket er gitt tilbake til den som skrev det.");

  await fane(jonas, "Vedtak");
  await ser(jonas, "Vedtaket kom i retur", "Skriv hvorfor tre timer er nok.");
  const boks = jonas.getByRole("region", { name: "Vedtak om fritidskontakt" });
  await boks.getByLabel("Derfor").fill("Du treffer venner i helgene, og tre timer er nok til en tur på kafé hver uke.");
  await trykk(jonas, "Lagre og se hva som mangler");
  await trykk(jonas, "Send til godkjenning");
  await ser(jonas, "Vedtaket er sendt til godkjenning.");

  await fane(mona, "Vedtak");
  await trykk(mona, "Godkjenn, fatt vedtak og send brevet");
  await ser(mona, "Vedtaket er fattet, og brevet er på vei.");
}

/** The notice says that there is a letter and nothing about the case; the letter has all that the law requires, also as PDF. */
async function leserBrevet(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-23");
  const post = await lokalpost(trappa);
  expect(post).toMatch(/Til: ronja@example\.no/);
  expect(post).not.toMatch(/fritidskontakt|praktisk/i);
  const ronja = await trappa.som(folk.ronja, "/nb/asker/min-side");
  await folg(ronja, /^Les brevet/);
  const brev = ronja.getByRole("article");
  await brev.waitFor();
  for (const tekst of [
    "Ronja Hagen",
    "Fritidskontakt tre timer hver uke",
    "tre timer er nok",
    "Jonas Berg",
    "20. oktober 2026",
  ]) {
    await brev.getByText(tekst).first().waitFor();
  }
  const pdf = await ronja.request.get(
    (await ronja.getByRole("link", { name: "Last ned brevet (PDF)" }).getAttribute("href")) ?? "",
  );
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

/** On the part that was not granted: a complaint that is saved while it is written, and a receipt with the next date. */
async function klager(): Promise<void> {
  await trappa.klokke.gaTil("2026-10-12");
  const ronja = await trappa.som(folk.ronja, "/nb/asker/min-side");
  await folg(ronja, "Praktisk bistand og fritidskontakt");
  await folg(ronja, /^Klag på vedtaket/);
  await ser(ronja, "tirsdag 20. oktober 2026");
  await klag(ronja, { uenig: "Det jeg ikke fikk", onsket: "Jeg vil ha hjelp i helgene", hvorfor: "Vennene mine har flyttet." });
  await ser(ronja, "torsdag 12. november 2026", "Jeg vil ha hjelp i helgene");
}

/** The kommune looks again, lets it stand with an answer to every point, and has one way on. */
async function opprettholdes(): Promise<void> {
  await trappa.klokke.gaTil("2026-10-26");
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await apneSak(jonas, sak);
  await apneKlagen(jonas);
  await ser(jonas, "Klagen kom i tide", "Vennene mine har flyttet.");
  await formkontroller(jonas);
  await opprettholdOgOversend(jonas, "Vi ser at vennene har flyttet, og har spurt frivilligsentralen.");
  await ser(jonas, "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus");
}

/** The complainant reads why, and writes straight to those who decide. */
async function sierHvaHunMener(): Promise<void> {
  const ronja = await trappa.som(folk.ronja, "/nb/asker/min-side");
  await folg(ronja, /^Si hva du mener om brevet/);
  await ser(ronja, "tirsdag 26. januar 2027", "Skriv helst innen mandag 16. november 2026");
  await skriv(ronja, "Si hva du mener om brevet vårt", "Frivilligsentralen har ingen i helgene.");
  await trykk(ronja, "Send det jeg mener");
  await ser(ronja, "Det du skrev, er sendt til dem som avgjør klagen.");
  await folg(ronja, /^Vi endrer ikke vedtaket/);
  await ronja.getByRole("article").getByText("Tre timer dekker det du trenger").waitFor();
}

/** Only the office of the right fylke sees it. It reads the frozen file, and decides for good. */
async function avgjores(): Promise<void> {
  await trappa.klokke.gaTil("2026-11-16");
  const randi = await trappa.som(folk.randi, `/nb/statsforvalter/ostfold-buskerud-oslo-og-akershus`);
  await randi
    .getByRole("row", { name: /Ronja Hagen/ })
    .getByRole("link")
    .first()
    .click();
  await ser(
    randi,
    "Kontrollert i dag: ingenting er endret.",
    "Jeg vil ha hjelp i helgene",
    "Frivilligsentralen har ingen i helgene.",
  );
  await apne(randi, "Hele uttalelsen fra kommunen");
  await ser(randi, "Tre timer dekker det du trenger");
  await trykk(randi, "Ta saken");
  await ser(randi, "Saken er din.");
  await velg(randi, "Utfall", "Nytt vedtak");
  await skriv(randi, "Dette skal parten få", "Fritidskontakt fem timer i uka, også i helgene, fra 1. desember 2026.");
  await randi.getByLabel("Senest").filter({ visible: true }).fill("1.12.2026");
  await skriv(randi, "Hva er prøvd?", "Jeg har prøvd alle sider av saken, også det praktiske.");
  await skriv(randi, "Svar på det klageren mener", "Du har ingen å være sammen med i helgene nå.");
  await skriv(randi, "Hensynet til kommunalt selvstyre", "Kommunen styrer selv, men behovet ditt veier tyngre.");
  await skriv(randi, "Begrunnelse", "Tre timer på hverdager dekker ikke det du trenger for å ha en meningsfull hverdag.");
  await trykk(randi, "Avgjør klagen");
  await ser(randi, "Klagen er avgjort. Parten har fått brevet, og kommunen har fått en oppgave.");

  const sigrid = await trappa.som(folk.sigrid, "/nb/statsforvalter/vestland");
  const per = await trappa.som(folk.per, "/nb/asker/nemnd");
  for (const annen of [sigrid, per]) {
    expect(await annen.getByText("Ronja Hagen").count()).toBe(0);
    const svar = await annen.goto(randi.url().replace("ostfold-buskerud-oslo-og-akershus", "vestland"));
    expect([403, 404]).toContain(svar?.status());
    expect(await annen.getByText(/Ronja|fritidskontakt/i).count()).toBe(0);
  }
}

/** The answer is in the resident's timeline, and in the desk's list of what is to be done. */
async function serSvaret(): Promise<void> {
  const ronja = await trappa.som(folk.ronja, "/nb/asker/min-side");
  await folg(ronja, "Praktisk bistand og fritidskontakt");
  await ser(ronja, "Klagen er avgjort");
  await folg(ronja, "Se klagen");
  await ser(ronja, "har endret vedtaket.", "Kommunen skal følge det innen tirsdag 1. desember 2026.");
  await folg(ronja, "Vi har endret vedtaket fra kommunen");
  await ronja.getByRole("article").getByText("Fritidskontakt fem timer i uka, også i helgene").first().waitFor();
  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor?vis=klager");
  await ser(jonas, "Følg opp svaret på klagen");
  await apneSak(jonas, sak);
  await apneKlagen(jonas);
  await ser(jonas, "Fritidskontakt fem timer i uka, også i helgene");
  await trykk(jonas, "Noter at avgjørelsen er fulgt opp");
  await ser(jonas, "Avgjørelsen er fulgt opp.");
}
