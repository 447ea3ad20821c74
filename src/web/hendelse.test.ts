import { expect, it } from "vitest";
import type { Hendelser, Hendelsesslag } from "../domene/sak/index.ts";
import { dato } from "../lov/kjerne/dato.ts";
import { hendelsestekst, tjenestenavn } from "./hendelse.ts";

const navn = tjenestenavn([{ kode: "stottekontakt", navn: { nb: "Fritidskontakt", nn: null }, trinn: null, tilbys: true }], "nb");

it("a decision is told with what was asked for, by the kommune's own name, and its answer", () => {
  const data = {
    vedtak: "v",
    poster: [
      { tjeneste: "stottekontakt", utfall: "avslag" },
      { tjeneste: "bpa", utfall: "delvis" },
    ],
  };
  const ord = hendelsestekst({ slag: "vedtak.fattet", data, aktorNavn: "Jonas Berg" }, "nb", navn);
  expect(ord).toEqual({
    tittel: "Vi gjorde et vedtak",
    tekst: "Fritidskontakt: nei. Brukerstyrt personlig assistanse (BPA): delvis ja.",
  });
});

it("a need that nobody has named is not called a service", () => {
  const ord = hendelsestekst({ slag: "sak.post_trukket", data: { nr: 1, tjeneste: null }, aktorNavn: "Kari" }, "nb", navn);
  expect(ord.tittel).toBe("Søknaden om det som er vanskelig er trukket");
});

it("a late complaint is never told as rejected", () => {
  const data = { klage: "k", kanal: "digital", rettidig: false } as const;
  expect(hendelsestekst({ slag: "klage.mottatt", data, aktorNavn: "Kari" }, "nn", navn).tekst).toContain(
    "om vi kan behandle ho likevel",
  );
});

const dag = dato("2026-11-02");
/** One of each: a new kind of event without an example here does not compile. */
const PROVE: { readonly [S in Hendelsesslag]: Hendelser[S] } = {
  "soknad.mottatt": { kanal: "muntlig", soknad: "s" },
  "sak.opprettet": { nummer: "2026/1", poster: ["bpa", null] },
  "sak.tatt": {},
  "sak.fordelt": { til: "Siri Vik" },
  "sak.lagt_tilbake": { grunn: "Ferie.", kode: "fravaer", fra: "Jonas Berg" },
  "sak.inhabil": { navn: "Jonas Berg", tilknytning: "naer_familie", grunn: "Søsteren min." },
  "sak.presisert": { tjenester: ["bpa"] },
  "sak.post_trukket": { nr: 1, tjeneste: "bpa" },
  "sak.venter": { grunn: "venter_pa_andre", hvem: "fastlegen", til: dag },
  "sak.gjenopptatt": { grunn: "venter_pa_andre", dager: 1 },
  "sak.avgjort": {},
  "klage.forsinket": { klage: "k", nyDato: dag, grunn: "Vi må vite mer." },
  "klage.instans_forsinket": { klage: "k", mottaker: "klagenemnd", nyDato: dag, grunn: "Vi må vite mer." },
  "sak.trukket": {},
  "sak.lukket": {},
  "melding.sendt": { fraKommunen: true },
  "dokument.bedt_om": { krav: "k", hva: "timeplanen", sisteDag: dag },
  "dokument.mottatt": { tittel: "Timeplan.pdf", dokument: "d" },
  "dokument.kontrollert": { tittel: "Timeplan.pdf", dokument: "d" },
  "dokument.stoppet": { tittel: "Timeplan.pdf", dokument: null },
  "dokument.minnet_om": { krav: "k", hva: "timeplanen", sisteDag: dag },
  "dokument.mer_tid": { krav: "k", hva: "timeplanen", sisteDag: dag },
  "dokument.klarer_oss_uten": { krav: "k", hva: "timeplanen" },
  "dokument.fjernet": { dokument: "d", tittel: "Journal.pdf", slag: "slettet", grunn: "Vi trenger den ikke." },
  "dokument.har_ikke": { hva: "timeplanen" },
  "dokument.svart": { hva: "timeplanen" },
  "samtykke.bedt_om": { samtykke: "s", hvem: "fastlegen", hva: "Hvor lenge hjelpen trengs." },
  "samtykke.svart": { samtykke: "s", hvem: "fastlegen", hva: "Hvor lenge hjelpen trengs.", svar: "gitt", mate: "digitalt" },
  "samtykke.spurt_andre": { hvem: "fastlegen", hva: "Hvor lenge hjelpen trengs.", medSamtykke: false, grunn: "Det haster." },
  "representasjon.apnet": { navn: "Hanne Lund", rolle: "fullmakt", omfang: ["brev"] },
  "representasjon.lukket": { navn: "Hanne Lund", rolle: "verge" },
  "utredning.fullfort": { utredning: "u" },
  "vedtak.til_godkjenning": { vedtak: "v" },
  "vedtak.returnert": { vedtak: "v", grunn: "Mangler dato." },
  "vedtak.fattet": { vedtak: "v", poster: [{ tjeneste: "bpa", utfall: "innvilget" }] },
  "vedtak.avlost": { vedtak: "v", av: "w", sisteDag: dag },
  "vedtak.slutt_avklart": { vedtak: "v", valg: "soker_igjen", sisteDag: dag, tekst: "Avtalt på telefon." },
  "revurdering.apnet": {
    vedtak: "v",
    sak: "s",
    nummer: "2026/1",
    vedtatt: dag,
    grunn: "slutter",
    tekst: "Vedtaket går snart ut.",
  },
  "vedtak.revurderes": { vedtak: "v", sak: "s", nummer: "2026/9", grunn: "parten_ber", tekst: "Du ba om det." },
  "varsel.sendt": { varsel: "x", vurderer: "Vi vurderer å gi deg hjelp annenhver uke", sisteDag: dag },
  "varsel.besvart": { varsel: "x", kanal: "muntlig", fra: "Hanne Lund" },
  "varsel.mer_tid": { varsel: "x", sisteDag: dag },
  "varsel.unntatt": { unntak: "har_uttalt_seg", begrunnelse: "Du ba selv om mindre hjelp" },
  "vedtak.underrettet": { vedtak: "v", dato: dag, sisteDag: dag },
  "botilbud.tilbudt": { navn: "Havna gjestehus", adresse: "Kaigata 4", fra: dag, til: dag, hvorfor: "Stedet er rolig." },
  "botilbud.besvart": { navn: "Havna gjestehus", tok: false, fordi: "Det er for langt fra skolen" },
  "botilbud.forlenget": { navn: "Havna gjestehus", til: dag, hvorfor: "Boligen er ikke klar" },
  "botilbud.slutt": { navn: "Havna gjestehus", dag, fordi: "egen_bolig", hva: "Leier i Storgata 1" },
  "botilbud.trengs_ikke": { hvorfor: "Du bor hos søsteren din" },
  "botilbud.plan": { slag: "samtale", hva: "Samtale om varig bolig", dag },
  "botilbud.plan_gjort": { slag: "steg", hva: "Søke kommunal bolig", utfall: "Søknaden er sendt" },
  "leie.registrert": { adresse: "Storgata 1" },
  "leie.vurdert": { adresse: "Storgata 1", godkjent: false, fordi: "Husleia er for høy" },
  "garanti.gitt": { ore: 27_000_00, til: dag, adresse: "Storgata 1" },
  "garanti.krevd": { ore: 9_000_00, dag, hva: "En måned uten husleie" },
  "garanti.slutt": { dag, fordi: "Leien er over" },
  "bolig.kriterier_vurdert": { antall: 2, igjen: 0 },
  "bolig.boligsosialt_vurdert": { vanskeligstilt: true },
  "utbetaling.planlagt": { hva: "husleie", ore: 9_500_00, rater: [{ dag, ore: 9_500_00 }] },
  "utbetaling.stanset": { hva: "husleie", ore: 9_500_00, dag, grunn: "Leien er betalt." },
  "utbetaling.sendt": { hva: "husleie", ore: 9_500_00, dag },
  "tilbakebetaling.krevd": { slag: "lan", ore: 9_500_00, innen: dag, grunn: "Lånet skal betales." },
  "refusjon.krevd": {
    slag: "folketrygd",
    fraHvem: "Nav arbeid og ytelser",
    ore: 9_500_00,
    fra: dag,
    til: dag,
    grunn: "Arbeidsavklaringspenger.",
  },
  "tilbakebetaling.betalt": { slag: "lan", ore: 9_500_00, igjenOre: 0 },
  "brev.sendt": { brev: "b", brevslag: "vedtak" },
  "brev.postlagt": { brev: "b" },
  "brev.varslet": { brev: "b" },
  "brev.varsel_feilet": { brev: "b" },
  "brev.apnet": { brev: "b" },
  "svar.forsinket": { nyDato: dag, grunn: "Vi venter på legen." },
  "klage.mottatt": { klage: "k", kanal: "papir", rettidig: true },
  "klage.utsettelse_bedt": { vedtak: "v", onsket: dag },
  "klage.utsettelse_besvart": { vedtak: "v", svar: "ja", nySisteDag: dag },
  "klage.utsatt_bedt": { klage: "k", vedtak: "v" },
  "klage.utsatt_besvart": { klage: "k", svar: "nei", instans: false },
  "klage.utsatt_tatt_videre": { klage: "k" },
  "klage.utsatt_hos_instans": { klage: "k" },
  "klage.utsatt_slutt": { klage: "k", virkerFra: dag },
  "klage.formkontrollert": { klage: "k", tasTilBehandling: true },
  "klage.avvist": { klage: "k" },
  "klage.omgjort": { klage: "k", vedtak: "v", helt: true },
  "klage.opprettholdt": { klage: "k" },
  "klage.oversendt": { klage: "k", mottaker: "klagenemnd", embete: null },
  "klage.merknad": { klage: "k" },
  "klage.trukket": { klage: "k" },
  "klage.bortfalt": { klage: "k" },
  "part.dod": { dato: dag },
  "part.flytter": { dato: dag, til: "Sogndal" },
  "rad.gitt": { dato: dag, hva: "Søk bostøtte hos Husbanken." },
  "plan.skrevet": { revideres: dag },
  "plan.kommentert": {},
  "program.begynt": { dag },
  "part.skjermet": { skjermet: true, flyttet: true },
  "part.livshendelse_rettet": { hva: "dodsfall", grunn: "Feil person." },
  "vedtak.stanset": { tjenester: ["bpa"], sisteDag: dag, hva: "dodsfall" },
  "sak.bortfalt": { hva: "flytting", grunn: "Kari vil at Sogndal svarer." },
  "sak.gar_videre": { hva: "dodsfall", grunn: "Oppgjør for oktober.", navn: "Per Lie" },
  "part.papirer_sendt": { til: "Sogndal", antall: 3 },
  "part.papirer_framme": { til: "Sogndal", nummer: "2026/4" },
  "part.papirer_stanset": { til: "Sogndal" },
  "sak.overfort_hit": { fra: "Asker", sokt: dag, antall: 3 },
  "part.fortalt": { hvem: "Hjemmesykepleien", dato: dag },
  "klage.avgjort": { klage: "k", utfall: "opphever", kommunenInnen: dag },
  "klage.fulgt_opp": { klage: "k" },
};

it.each(Object.keys(PROVE) as Hendelsesslag[])("%s is told in whole, plain words in both forms", (slag) => {
  for (const sprak of ["nb", "nn"] as const) {
    const { tittel, tekst } = hendelsestekst({ slag, data: PROVE[slag], aktorNavn: "Jonas Berg" }, sprak, navn);
    expect(tittel).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(tekst).toMatch(/^$|^\p{Lu}.*\.$/u);
    expect(`${tittel} ${tekst}`).not.toMatch(/undefined|null|_|stottekontakt/);
  }
});
