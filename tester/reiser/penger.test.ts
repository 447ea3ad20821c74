import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { fnrForInnbygger, lesDemo } from "../../src/start/demo/data.ts";
import { apne, folg, ser, skriv, trykk, velg } from "./oppsett/gjor.ts";
import { apneKlagen, formkontroller, klag, opprettholdOgOversend } from "./oppsett/klage.ts";
import { apneSak, fane, svarPa, utred } from "./oppsett/kontor.ts";
import { folk, reise } from "./oppsett/reise.ts";

const trappa = await reise();
let sak = "";

it("money asked for at the counter gets its clock from the day it was said, a letter that adds up, and a complaint on what was granted its way on", async () => {
  await girFullmakt();
  await blirRegistrert();
  await farVedtak();
  await leserBrevet();
  await klager();
  await gaVidere();
});

/** Farid lets Hanne get copies of his letters. */
async function girFullmakt(): Promise<void> {
  const hanne = lesDemo().innbyggere.find((i) => i.id === "hanne");
  if (!hanne) throw new Error("Hanne is one of the demonstration's people");
  const farid = await trappa.som(folk.farid, "/nb/asker/min-side/meg");
  await apne(farid, "Gi en ny fullmakt");
  await skriv(farid, "Hva heter den som skal få fullmakt?", "Hanne Lund");
  await skriv(farid, "Fødselsnummer", fnrForInnbygger(hanne));
  await velg(farid, "Hva skal personen kunne gjøre?", "Se saken og få kopi av brev");
  await trykk(farid, "Gi fullmakt");
  await ser(farid, "Fullmakten er gitt.");
}

/** What was said on Wednesday is written down on Friday, and counts from Wednesday. */
async function blirRegistrert(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-11");
  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await folg(amir, "Ta imot søknad");
  await velg(amir, "Hvordan kom søknaden?", "Den ble sagt til oss");
  await skriv(amir, "Hvilken dag kom den?", "9.9.2026");
  await velg(amir, "Haster det?", "Ja, i dag");
  await skriv(amir, "Søk etter en dere kjenner", "Farid");
  await trykk(amir, "Finn");
  await trykk(amir, "Velg Farid Amini");
  await skriv(amir, "Fortell med personens egne ord", "Jeg har ikke penger til mat til barna, og husleia er ikke betalt.");
  await apne(amir, "Penger og tak over hodet");
  await amir.getByLabel("Nødhjelp", { exact: true }).check();
  await amir.getByLabel("Økonomisk stønad (sosialhjelp)", { exact: true }).check();
  await trykk(amir, "Registrer og send kvittering");
  await ser(amir, "Søknaden er registrert, og personen får en kvittering.", "søkte 9. september 2026 · fullmektig Hanne Lund");
  sak =
    /\d{4}\/\d+/.exec(
      (await amir
        .getByText(/Sak \d{4}/)
        .first()
        .textContent()) ?? "",
    )?.[0] ?? "";
  const klokker = amir.getByRole("term").filter({ hasText: "Nødhjelp" }).locator("xpath=..");
  await klokker.getByText("10. sep · 1 dag over").waitFor();
}

/** The calculation is added up to the øre, and the letter counts three weeks. */
async function farVedtak(): Promise<void> {
  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await apneSak(amir, sak);
  await trykk(amir, "Ta saken");
  await ser(amir, "Saken er din.");
  await utred(amir, "Jeg vil betale selv igjen fra neste måned.", "At barna har mat hver dag.");
  await fane(amir, "Vedtak");
  await svarPa(amir, {
    tjeneste: "nødhjelp",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Penger til mat til og med søndag",
      "Beløp i kroner": "1 250",
      "Gjelder fra": "11.9.2026",
      Utbetales: "11.9.2026",
    },
  });
  const stonad = amir.getByRole("region", { name: "Vedtak om økonomisk stønad (sosialhjelp)" });
  await svarPa(amir, {
    tjeneste: "økonomisk stønad (sosialhjelp)",
    utfall: "Innvilget",
    felt: {
      "Hva personen får": "Penger til livsopphold og husleie i september",
      "Gjelder fra": "1.9.2026",
      "Gjelder til": "30.9.2026",
      Utbetales: "15.9.2026",
    },
  });
  const behov = stonad.getByRole("group", { name: "Det personen trenger penger til" });
  await behov.getByLabel("Hva, linje 1").fill("Livsopphold for en voksen og to barn");
  await behov.getByLabel("Kroner, linje 1").fill("12 400,50");
  await behov.getByLabel("Hva, linje 2").fill("Husleie");
  await behov.getByLabel("Kroner, linje 2").fill("9450");
  const har = stonad.getByRole("group", { name: "Det personen har selv" });
  await har.getByLabel("Hva, linje 1").fill("Lønn");
  await har.getByLabel("Kroner, linje 1").fill("14000");
  await skriv(amir, "Barnets beste", "Barna skal ha mat og bli boende der de går på skole.");
  await trykk(amir, "Lagre og se hva som mangler");
  await ser(amir, "Alt er i orden");
  await fatterSamtidig(amir);
}

/** A colleague has the same decision open and makes it in the same moment: one does, and the other is told who did, and when. */
async function fatterSamtidig(amir: Page): Promise<void> {
  const kari = await trappa.som(folk.kari, "/nb/asker/kontor");
  await apneSak(kari, sak);
  await fane(kari, "Vedtak");
  await Promise.all([amir, kari].map((en) => trykk(en, "Fatt vedtak og send brevet")));
  const gikk = (en: Page) => en.getByText("Vedtaket er fattet, og brevet er på vei.").filter({ visible: true });
  const forSent = (en: Page) =>
    en.getByText(/(Amir Haddad|Kari Moe) (lagret|fattet) vedtaket .*klokka/).filter({ visible: true });
  for (const en of [amir, kari]) await gikk(en).or(forSent(en)).first().waitFor();
  const [vant, tapte] = (await gikk(amir).count()) > 0 ? ["Amir Haddad", kari] : ["Kari Moe", amir];
  expect(await gikk(tapte).count()).toBe(0);
  await ser(tapte, new RegExp(`^${vant} (lagret|fattet) vedtaket`));
}

/** Farid reads it, and the one with fullmakt gets a copy and cannot complain. */
async function leserBrevet(): Promise<void> {
  const farid = await trappa.som(folk.farid, "/nb/asker/min-side");
  await folg(farid, /^Les brevet: Du får/);
  const brev = farid.getByRole("article");
  for (const tekst of [
    "14 000 kroner",
    "7 850,50 kroner",
    "tre uker",
    "2. oktober 2026",
    "Barna skal ha mat",
    "sosialtjenesteloven § 18",
  ]) {
    await brev.getByText(tekst).first().waitFor();
  }
  const hanne = await trappa.som(folk.hanne, "/nb/asker/min-side");
  await folg(hanne, /^Les brevet: Du får/);
  await hanne.getByRole("article").getByText("7 850,50 kroner").first().waitFor();
  expect(await hanne.getByRole("link", { name: "Klag på vedtaket" }).count()).toBe(0);
}

/** Farid complains on what he got, within three weeks. */
async function klager(): Promise<void> {
  await trappa.klokke.gaTil("2026-09-28");
  const farid = await trappa.som(folk.farid, "/nb/asker/min-side");
  await farid
    .getByRole("region", { name: `sak ${sak}` })
    .getByRole("link")
    .first()
    .click();
  await folg(farid, /^Klag på vedtaket/);
  await ser(farid, "fredag 2. oktober 2026");
  await klag(farid, { uenig: "Hvor mye jeg fikk", onsket: "Jeg vil ha dekket strømmen", hvorfor: "Vi fryser." });
}

/** Nav lets it stand, and the Statsforvalter gets it with the question that social services are tried by: is it obviously unreasonable? */
async function gaVidere(): Promise<void> {
  await trappa.klokke.gaTil("2026-10-05");
  const amir = await trappa.som(folk.amir, "/nb/asker/kontor");
  await apneSak(amir, sak);
  await apneKlagen(amir);
  await ser(amir, "Klagen kom i tide", "Vi fryser.");
  await formkontroller(amir);
  await opprettholdOgOversend(amir, "Strømmen er med i satsen for livsopphold.");

  const jonas = await trappa.som(folk.jonas, "/nb/asker/kontor");
  await skriv(jonas, "Saksnummer eller navn", sak);
  await trykk(jonas, "Søk");
  expect(await jonas.getByRole("row", { name: "Farid" }).count(), "the care office sees nothing of what Nav knows").toBe(0);

  const randi = await trappa.som(folk.randi, "/nb/statsforvalter/ostfold-buskerud-oslo-og-akershus");
  await randi
    .getByRole("row", { name: /Farid Amini/ })
    .getByRole("link")
    .first()
    .click();
  await ser(randi, "Jeg vil ha dekket strømmen", "åpenbart urimelig");
}
