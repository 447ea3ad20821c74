import type { Sprak } from "../grunnmur/sprak.ts";

/**
 * Every URL of Trappa, and who may come there. A route without a rule does not compile; a route without a handler stops the start
 * (see tjen.ts); the access matrix in tester/tilgang walks this list.
 *
 * - `alle`: no login. `innbygger`: logged in as oneself. `ansatt`: works in a unit of this kommune. `nemnd`: sits in its klagenemnd.
 * - `leder`: leads a unit here. `administrator`: sets up the kommune. `tekstansvar`: keeps its standard texts, as one of these two.
 *   `embete`: works at this Statsforvalter.
 *
 * The rule here opens the door to the page. Whether this person may see this case is asked again, in domene/tilgang and by the database.
 */
export type Adgang = "alle" | "innbygger" | "ansatt" | "leder" | "nemnd" | "administrator" | "tekstansvar" | "embete";

export interface Rute<M extends string = string, A extends Adgang = Adgang> {
  readonly metode: "GET" | "POST";
  readonly monster: M;
  readonly adgang: A;
}

function se<const M extends string, const A extends Adgang>(monster: M, adgang: A): Rute<M, A> {
  return { metode: "GET", monster, adgang };
}
function gjor<const M extends string, const A extends Adgang>(monster: M, adgang: A): Rute<M, A> {
  return { metode: "POST", monster, adgang };
}

const K = "/:sprak/:kommune" as const;
const MIN = `${K}/min-side` as const;
const SOKNAD = `${K}/soknad` as const;
const KONTOR = `${K}/kontor` as const;
const TEKSTER = `${KONTOR}/standardtekster` as const;
const SAK = `${KONTOR}/sak/:sak` as const;
const KLAGE = `${KONTOR}/klage/:klage` as const;
const NEMND = `${K}/nemnd` as const;
const SF = "/:sprak/statsforvalter/:embete" as const;

export const ruter = {
  // Open to all
  landsforside: se("/:sprak", "alle"),
  forside: se(K, "alle"),
  finn: se(`${K}/finn`, "alle"),
  trappa: se(`${K}/trappa`, "alle"),
  tjenester: se(`${K}/tjenester`, "alle"),
  tjeneste: se(`${K}/tjenester/:tjeneste`, "alle"),
  haster: se(`${K}/haster`, "alle"),
  slikKlagerDu: se(`${K}/klage`, "alle"),
  regnUtFristen: se(`${K}/regn-ut-fristen`, "alle"),
  personvern: se(`${K}/personvern`, "alle"),
  tilgjengelighet: se(`${K}/tilgjengelighet`, "alle"),
  regler: se(`${K}/regler`, "alle"),
  omSoknad: se(SOKNAD, "alle"),

  // The application
  nySoknad: gjor(`${SOKNAD}/ny`, "innbygger"),
  soknadSteg: se(`${SOKNAD}/:utkast/steg/:steg`, "innbygger"),
  lagreSteg: gjor(`${SOKNAD}/:utkast/steg/:steg`, "innbygger"),
  autolagreSteg: gjor(`${SOKNAD}/:utkast/steg/:steg/autolagre`, "innbygger"),
  lastOpp: gjor(`${SOKNAD}/:utkast/vedlegg`, "innbygger"),
  fjernVedlegg: gjor(`${SOKNAD}/:utkast/vedlegg/:fil/fjern`, "innbygger"),
  seOver: se(`${SOKNAD}/:utkast/se-over`, "innbygger"),
  sendSoknad: gjor(`${SOKNAD}/:utkast/send`, "innbygger"),
  slettUtkast: gjor(`${SOKNAD}/:utkast/slett`, "innbygger"),
  kvittering: se(`${SOKNAD}/kvittering/:soknad`, "innbygger"),

  // My page
  minSide: se(MIN, "innbygger"),
  meg: se(`${MIN}/meg`, "innbygger"),
  lagreMeg: gjor(`${MIN}/meg`, "innbygger"),
  giFullmakt: gjor(`${MIN}/fullmakt`, "innbygger"),
  trekkFullmakt: gjor(`${MIN}/fullmakt/:fullmakt/trekk`, "innbygger"),
  minSak: se(`${MIN}/sak/:sak`, "innbygger"),
  skrivMelding: gjor(`${MIN}/sak/:sak/melding`, "innbygger"),
  trekkSpor: se(`${MIN}/sak/:sak/trekk`, "innbygger"),
  trekk: gjor(`${MIN}/sak/:sak/trekk`, "innbygger"),
  krav: se(`${MIN}/sak/:sak/krav/:krav`, "innbygger"),
  svarKrav: gjor(`${MIN}/sak/:sak/krav/:krav`, "innbygger"),
  minVarsel: se(`${MIN}/sak/:sak/varsel`, "innbygger"),
  svarVarsel: gjor(`${MIN}/sak/:sak/varsel`, "innbygger"),
  kommenterPlan: gjor(`${MIN}/sak/:sak/plan`, "innbygger"),
  svarSamtykke: gjor(`${MIN}/sak/:sak/samtykke`, "innbygger"),
  sendDokument: gjor(`${MIN}/sak/:sak/dokument`, "innbygger"),
  mittDokument: se(`${MIN}/sak/:sak/dokument/:dokument`, "innbygger"),
  minKlagefil: se(`${MIN}/klage/:klage/klage.json`, "innbygger"),
  minSoknadsfil: se(`${MIN}/sak/:sak/soknad.json`, "innbygger"),
  mittBrev: se(`${MIN}/brev/:brev`, "innbygger"),
  mittBrevPdf: se(`${MIN}/brev/:brev/pdf`, "innbygger"),
  nyKlage: se(`${MIN}/sak/:sak/klage`, "innbygger"),
  autolagreKlage: gjor(`${MIN}/sak/:sak/klage/autolagre`, "innbygger"),
  sendKlage: gjor(`${MIN}/sak/:sak/klage`, "innbygger"),
  minKlage: se(`${MIN}/klage/:klage`, "innbygger"),
  merkKlage: gjor(`${MIN}/klage/:klage/merknad`, "innbygger"),
  trekkKlage: gjor(`${MIN}/klage/:klage/trekk`, "innbygger"),
  beOmUtsatt: gjor(`${MIN}/klage/:klage/vent`, "innbygger"),
  taUtsattVidere: gjor(`${MIN}/klage/:klage/vent/videre`, "innbygger"),
  beOmUtsettelse: gjor(`${MIN}/vedtak/:vedtak/utsettelse`, "innbygger"),

  // The desk
  kontor: se(KONTOR, "ansatt"),
  sokKontor: gjor(`${KONTOR}/sok`, "ansatt"),
  kontorFordel: gjor(`${KONTOR}/fordel`, "ansatt"),
  lagreFilter: gjor(`${KONTOR}/filter`, "ansatt"),
  kontorhjelp: se(`${KONTOR}/hjelp`, "ansatt"),
  lagreEgneValg: gjor(`${KONTOR}/hjelp`, "ansatt"),
  fravaer: se(`${KONTOR}/fravaer`, "ansatt"),
  lagreFravaer: gjor(`${KONTOR}/fravaer`, "ansatt"),
  nyRegistrering: se(`${KONTOR}/registrer`, "ansatt"),
  registrer: gjor(`${KONTOR}/registrer`, "ansatt"),
  sak: se(SAK, "ansatt"),
  taSak: gjor(`${SAK}/ta`, "ansatt"),
  leggTilbakeSak: gjor(`${SAK}/legg-tilbake`, "ansatt"),
  fordelSak: gjor(`${SAK}/fordel`, "ansatt"),
  avventSak: gjor(`${SAK}/avvent`, "ansatt"),
  gjenopptaSak: gjor(`${SAK}/gjenoppta`, "ansatt"),
  presiserSak: gjor(`${SAK}/presiser`, "ansatt"),
  trekkPost: gjor(`${SAK}/trekk`, "ansatt"),
  lukkSak: gjor(`${SAK}/lukk`, "ansatt"),
  livshendelse: se(`${SAK}/livshendelse`, "ansatt"),
  noterLivshendelse: gjor(`${SAK}/livshendelse`, "ansatt"),
  avklarLivshendelse: gjor(`${SAK}/livshendelse/avklar`, "ansatt"),
  rettLivshendelse: gjor(`${SAK}/livshendelse/rett`, "ansatt"),
  beskjedLivshendelse: gjor(`${SAK}/livshendelse/beskjed`, "ansatt"),
  sendPapirene: gjor(`${SAK}/livshendelse/papirer`, "ansatt"),
  papirsamling: se(`${SAK}/livshendelse/papirer.pdf`, "ansatt"),
  noterVerge: gjor(`${SAK}/livshendelse/verge`, "ansatt"),
  avsluttVerge: gjor(`${SAK}/livshendelse/verge-slutt`, "ansatt"),
  skjermAdressen: gjor(`${SAK}/livshendelse/skjermet`, "ansatt"),
  sakUtredning: se(`${SAK}/utredning`, "ansatt"),
  skrivUtredning: gjor(`${SAK}/utredning`, "ansatt"),
  autolagreUtredning: gjor(`${SAK}/utredning/autolagre`, "ansatt"),
  sakBeregning: se(`${SAK}/beregning`, "ansatt"),
  regnStonad: gjor(`${SAK}/beregning`, "ansatt"),
  brukBeregning: gjor(`${SAK}/beregning/bruk`, "ansatt"),
  sakVedtak: se(`${SAK}/vedtak`, "ansatt"),
  skrivVedtak: gjor(`${SAK}/vedtak`, "ansatt"),
  autolagreVedtak: gjor(`${SAK}/vedtak/autolagre`, "ansatt"),
  settInnTekst: gjor(`${SAK}/vedtak/standardtekst`, "ansatt"),
  sendTilGodkjenning: gjor(`${SAK}/vedtak/:vedtak/til-godkjenning`, "ansatt"),
  returnerVedtak: gjor(`${SAK}/vedtak/:vedtak/returner`, "ansatt"),
  avklarSlutt: gjor(`${SAK}/vedtak/:vedtak/slutt`, "ansatt"),
  revurder: gjor(`${SAK}/vedtak/:vedtak/revurder`, "ansatt"),
  fattVedtak: gjor(`${SAK}/vedtak/:vedtak/fatt`, "ansatt"),
  forhandsvisBrev: se(`${SAK}/vedtak/:vedtak/brev`, "ansatt"),
  forhandsvisPdf: se(`${SAK}/vedtak/:vedtak/brev/pdf`, "ansatt"),
  sendVarsel: gjor(`${SAK}/forhandsvarsel`, "ansatt"),
  noterVarselsvar: gjor(`${SAK}/forhandsvarsel/svar`, "ansatt"),
  merTidVarsel: gjor(`${SAK}/forhandsvarsel/mer-tid`, "ansatt"),
  unntaVarsel: gjor(`${SAK}/forhandsvarsel/unntak`, "ansatt"),
  sakUtbetaling: se(`${SAK}/utbetaling`, "ansatt"),
  planleggUtbetaling: gjor(`${SAK}/utbetaling`, "ansatt"),
  stansUtbetaling: gjor(`${SAK}/utbetaling/stans`, "ansatt"),
  krevTilbake: gjor(`${SAK}/utbetaling/krev`, "ansatt"),
  krevRefusjon: gjor(`${SAK}/utbetaling/refusjon`, "ansatt"),
  registrerInnbetaling: gjor(`${SAK}/utbetaling/innbetaling`, "ansatt"),
  sakBolig: se(`${SAK}/bolig`, "ansatt"),
  tilbyBotilbud: gjor(`${SAK}/bolig/tilbud`, "ansatt"),
  svarBotilbud: gjor(`${SAK}/bolig/svar`, "ansatt"),
  forlengBotilbud: gjor(`${SAK}/bolig/forleng`, "ansatt"),
  sluttBotilbud: gjor(`${SAK}/bolig/slutt`, "ansatt"),
  trengerIkkeBotilbud: gjor(`${SAK}/bolig/trengs-ikke`, "ansatt"),
  leggBoligsteg: gjor(`${SAK}/bolig/steg`, "ansatt"),
  gjorBoligsteg: gjor(`${SAK}/bolig/steg/gjort`, "ansatt"),
  registrerLeie: gjor(`${SAK}/bolig/leie`, "ansatt"),
  svarLeie: gjor(`${SAK}/bolig/leie/svar`, "ansatt"),
  giGaranti: gjor(`${SAK}/bolig/garanti`, "ansatt"),
  garantikrav: gjor(`${SAK}/bolig/garanti/krav`, "ansatt"),
  sluttGaranti: gjor(`${SAK}/bolig/garanti/slutt`, "ansatt"),
  vurderKriterier: gjor(`${SAK}/bolig/kriterier`, "ansatt"),
  vurderBoligsosialt: gjor(`${SAK}/bolig/boligsosialt`, "ansatt"),
  sakDokumenter: se(`${SAK}/dokumenter`, "ansatt"),
  sakDokument: se(`${SAK}/dokument/:dokument`, "ansatt"),
  leggTilDokument: gjor(`${SAK}/dokumenter`, "ansatt"),
  seOverDokumenter: gjor(`${SAK}/dokumenter/sett`, "ansatt"),
  fjernDokument: gjor(`${SAK}/dokumenter/fjern`, "ansatt"),
  beOmDokument: gjor(`${SAK}/dokumentkrav`, "ansatt"),
  folgOppKrav: gjor(`${SAK}/dokumentkrav/:krav`, "ansatt"),
  sakPlan: se(`${SAK}/plan`, "ansatt"),
  giRad: gjor(`${SAK}/plan/rad`, "ansatt"),
  beOmPlan: gjor(`${SAK}/plan/samtykke`, "ansatt"),
  skrivPlan: gjor(`${SAK}/plan/skriv`, "ansatt"),
  sakProgram: se(`${SAK}/program`, "ansatt"),
  vurderProgram: gjor(`${SAK}/program/vilkar`, "ansatt"),
  planleggProgram: gjor(`${SAK}/program/plan`, "ansatt"),
  brukProgram: gjor(`${SAK}/program/bruk`, "ansatt"),
  begynnProgram: gjor(`${SAK}/program/begynt`, "ansatt"),
  sakSamtykke: se(`${SAK}/samtykke`, "ansatt"),
  beOmSamtykke: gjor(`${SAK}/samtykke`, "ansatt"),
  noterSamtykke: gjor(`${SAK}/samtykke/svar`, "ansatt"),
  sporAndre: gjor(`${SAK}/samtykke/spor`, "ansatt"),
  sakHendelser: se(`${SAK}/hendelser`, "ansatt"),
  sakInnsyn: se(`${SAK}/innsyn`, "ansatt"),
  svarMelding: gjor(`${SAK}/melding`, "ansatt"),
  forelopigSvar: gjor(`${SAK}/forelopig-svar`, "ansatt"),
  brevPdf: se(`${SAK}/brev/:brev/pdf`, "ansatt"),
  postleggBrev: gjor(`${SAK}/brev/:brev/postlegg`, "ansatt"),

  // Complaints at the desk
  nyKlageregistrering: se(`${SAK}/registrer-klage`, "ansatt"),
  registrerKlage: gjor(`${SAK}/registrer-klage`, "ansatt"),
  svarUtsettelse: gjor(`${SAK}/utsettelse/:utsettelse`, "ansatt"),
  klage: se(KLAGE, "ansatt"),
  forelopigKlage: gjor(`${KLAGE}/forelopig-svar`, "ansatt"),
  formkontrollKlage: gjor(`${KLAGE}/formkontroll`, "ansatt"),
  avvisKlage: gjor(`${KLAGE}/avvis`, "ansatt"),
  avgjorUtsatt: gjor(`${KLAGE}/vent`, "ansatt"),
  noterUtsattsvar: gjor(`${KLAGE}/vent/instans`, "ansatt"),
  begynnOmgjoring: gjor(`${KLAGE}/begynn-omgjoring`, "ansatt"),
  omgjorKlage: gjor(`${KLAGE}/omgjor`, "ansatt"),
  opprettholdKlage: gjor(`${KLAGE}/oppretthold`, "ansatt"),
  oversendKlage: gjor(`${KLAGE}/oversend`, "ansatt"),
  trekkKlageKontor: gjor(`${KLAGE}/trekk`, "ansatt"),
  folgOppKlage: gjor(`${KLAGE}/fulgt-opp`, "ansatt"),

  // Temporary places: read by the desk, kept by those who lead
  botilbud: se(`${KONTOR}/botilbud`, "ansatt"),
  botilbudSted: se(`${KONTOR}/botilbud/sted`, "ansatt"),
  registrerBotilbud: gjor(`${KONTOR}/botilbud`, "leder"),
  avtalBotilbud: gjor(`${KONTOR}/botilbud/avtale`, "leder"),
  kontrollerBotilbud: gjor(`${KONTOR}/botilbud/kontroll`, "leder"),
  rettBotilbud: gjor(`${KONTOR}/botilbud/rettet`, "leder"),
  leggNedBotilbud: gjor(`${KONTOR}/botilbud/nedlagt`, "leder"),

  // For the one who leads
  styring: se(`${KONTOR}/styring`, "leder"),
  tall: se(`${KONTOR}/styring/tall`, "leder"),
  tallCsv: se(`${KONTOR}/styring/tall/csv`, "leder"),
  utbetalinger: se(`${KONTOR}/utbetalinger`, "leder"),
  lagBetalingsfil: gjor(`${KONTOR}/utbetalinger`, "leder"),
  betalingsfil: se(`${KONTOR}/utbetalinger/fil`, "leder"),
  tallSaker: se(`${KONTOR}/styring/tall/saker`, "leder"),

  // The kommune's own set-up
  innstillinger: se(`${KONTOR}/innstillinger`, "administrator"),
  lagreInnstillinger: gjor(`${KONTOR}/innstillinger`, "administrator"),
  normer: se(`${KONTOR}/innstillinger/normer`, "administrator"),
  settNorm: gjor(`${KONTOR}/innstillinger/normer`, "administrator"),
  boligkriterier: se(`${KONTOR}/innstillinger/boligkriterier`, "administrator"),
  settBoligkriterium: gjor(`${KONTOR}/innstillinger/boligkriterier`, "administrator"),
  lagreLokaltNavn: gjor(`${KONTOR}/innstillinger/tjeneste/:tjeneste`, "administrator"),

  // The words that letters share
  tekster: se(TEKSTER, "tekstansvar"),
  nyTekst: se(`${TEKSTER}/ny`, "tekstansvar"),
  opprettTekst: gjor(`${TEKSTER}/ny`, "tekstansvar"),
  tekst: se(`${TEKSTER}/tekst/:tekst`, "tekstansvar"),
  skrivTekst: gjor(`${TEKSTER}/tekst/:tekst`, "tekstansvar"),
  publiserTekst: gjor(`${TEKSTER}/tekst/:tekst/publiser`, "tekstansvar"),
  forkastTekst: gjor(`${TEKSTER}/tekst/:tekst/forkast`, "tekstansvar"),
  trekkTekst: gjor(`${TEKSTER}/tekst/:tekst/trekk`, "tekstansvar"),

  // The bodies that decide finally
  nemnd: se(NEMND, "nemnd"),
  nemndsak: se(`${NEMND}/sak/:instanssak`, "nemnd"),
  nemndDokument: se(`${NEMND}/sak/:instanssak/dokument/:nr`, "nemnd"),
  nemndTa: gjor(`${NEMND}/sak/:instanssak/ta`, "nemnd"),
  nemndForelopig: gjor(`${NEMND}/sak/:instanssak/forelopig-svar`, "nemnd"),
  nemndAvgjor: gjor(`${NEMND}/sak/:instanssak/avgjor`, "nemnd"),
  nemndVurderVent: gjor(`${NEMND}/sak/:instanssak/vent`, "nemnd"),
  nemndVent: se(`${NEMND}/vent/:ventesak`, "nemnd"),
  nemndSvarVent: gjor(`${NEMND}/vent/:ventesak/svar`, "nemnd"),
  statsforvalter: se(SF, "embete"),
  sfSak: se(`${SF}/sak/:instanssak`, "embete"),
  sfDokument: se(`${SF}/sak/:instanssak/dokument/:nr`, "embete"),
  sfTa: gjor(`${SF}/sak/:instanssak/ta`, "embete"),
  sfForelopig: gjor(`${SF}/sak/:instanssak/forelopig-svar`, "embete"),
  sfAvgjor: gjor(`${SF}/sak/:instanssak/avgjor`, "embete"),
  sfVurderVent: gjor(`${SF}/sak/:instanssak/vent`, "embete"),
  sfVent: se(`${SF}/vent/:ventesak`, "embete"),
  sfSvarVent: gjor(`${SF}/vent/:ventesak/svar`, "embete"),
} as const satisfies Record<string, Rute>;

export type Rutenavn = keyof typeof ruter;

/** The names of the parameters in a pattern: "/:sprak/:kommune/sak/:sak" → "sprak" | "kommune" | "sak". */
export type Parameternavn<M extends string> = M extends `${string}:${infer N}/${infer R}`
  ? N | Parameternavn<`/${R}`>
  : M extends `${string}:${infer N}`
    ? N
    : never;

export type Parametre<M extends string> = { readonly [N in Parameternavn<M>]: N extends "sprak" ? Sprak : string };

/**
 * The address of a route. Every value is escaped; a query part that is undefined is left out.
 *
 * @example lenke(ruter.minSak, { sprak: "nn", kommune: "sogndal", sak: id }) // "/nn/sogndal/min-side/sak/…"
 */
export function lenke<M extends string>(rute: Rute<M>, p: Parametre<M>, sok: Record<string, string | undefined> = {}): string {
  const verdier = p as Record<string, string>;
  const sti = rute.monster.replace(/:([a-z]+)/g, (_, navn: string) => encodeURIComponent(verdier[navn] ?? ""));
  const par = Object.entries(sok).filter((e): e is [string, string] => e[1] !== undefined);
  return par.length === 0 ? sti : `${sti}?${new URLSearchParams(par)}`;
}

/** The open API of the law: read and asked by programs, without login. Its own description is at `openapi`. */
export const lovapi = {
  rot: "/api/lov/v1",
  openapi: "/api/lov/v1/openapi.json",
  regler: "/api/lov/v1/regler",
  regel: "/api/lov/v1/regler/:regel",
  saker: "/api/lov/v1/saker",
  satser: "/api/lov/v1/satser",
} as const;

const DIGISOS = "/api/digisos/v1/:kommune/soknader/:digisos" as const;

/**
 * The national Digisos: taken in and read by a kommune's own system, with the key of that kommune and no login. `:kommune` is its number or its
 * slug; the others are the references of the format, and `:fil` is one that the published file refers to.
 */
export const digisosapi = {
  rot: "/api/digisos/v1",
  soknad: DIGISOS,
  soker: `${DIGISOS}/digisos-soker.json`,
  fil: `${DIGISOS}/filer/:fil`,
  klage: `${DIGISOS}/klager/:klage`,
} as const;

/** Addresses outside the language tree: login, static files, health. */
export const faste = {
  rot: "/",
  loggInn: "/logg-inn",
  loggInnAnsatt: "/ansatt/logg-inn",
  arbeidssted: "/ansatt",
  retur: "/logg-inn/retur",
  loggUt: "/logg-ut",
  forlengOkt: "/okt/forleng",
  helse: "/helse",
  statisk: "/statisk",
  idporten: "/idporten",
} as const;
