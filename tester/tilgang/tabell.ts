import type { Rutenavn } from "../../src/web/stier.ts";
import type { Aktornavn } from "./aktorer.ts";

/** Everybody, and nobody. */
type Apen = "alle";

const INNBYGGERE = [
  "kari",
  "nabo",
  "fullmektig",
  "brevfullmektig",
  "tidligereFullmektig",
  "saksbehandlerSomInnbygger",
] as const satisfies readonly Aktornavn[];
const EIEREN = ["kari"] as const satisfies readonly Aktornavn[];
const LESERE = ["kari", "fullmektig", "brevfullmektig"] as const satisfies readonly Aktornavn[];
const SOM_HANDLER = ["kari", "fullmektig"] as const satisfies readonly Aktornavn[];
const ANSATTE = ["saksbehandler", "leder", "navansatt"] as const satisfies readonly Aktornavn[];
const KONTORET = ["saksbehandler", "leder"] as const satisfies readonly Aktornavn[];
const LEDERE = ["leder"] as const satisfies readonly Aktornavn[];
const NEMNDA = ["nemnd"] as const satisfies readonly Aktornavn[];
const ADMINISTRATOR = ["administrator"] as const satisfies readonly Aktornavn[];
const TEKSTANSVAR = ["leder", "administrator"] as const satisfies readonly Aktornavn[];
const EMBETET = ["embete"] as const satisfies readonly Aktornavn[];

/**
 * Who may come where, written down apart from the code that lets them in: every route of stier.ts, and who of the scene's people may use it
 * on Kari's rows. Everybody else is refused. A route without a line here does not compile.
 */
export const tabell: Readonly<Record<Rutenavn, Apen | readonly Aktornavn[]>> = {
  landsforside: "alle",
  forside: "alle",
  finn: "alle",
  trappa: "alle",
  tjenester: "alle",
  tjeneste: "alle",
  haster: "alle",
  slikKlagerDu: "alle",
  regnUtFristen: "alle",
  personvern: "alle",
  tilgjengelighet: "alle",
  regler: "alle",
  omSoknad: "alle",

  // A draft is its writer's own, also for those who act for her.
  nySoknad: INNBYGGERE,
  soknadSteg: EIEREN,
  lagreSteg: EIEREN,
  autolagreSteg: EIEREN,
  lastOpp: EIEREN,
  fjernVedlegg: EIEREN,
  seOver: EIEREN,
  sendSoknad: EIEREN,
  slettUtkast: EIEREN,
  kvittering: LESERE,

  minSide: INNBYGGERE,
  meg: INNBYGGERE,
  lagreMeg: INNBYGGERE,
  giFullmakt: INNBYGGERE,
  // The giver takes it back, or the one who has it gives it up.
  trekkFullmakt: SOM_HANDLER,
  minSak: LESERE,
  skrivMelding: SOM_HANDLER,
  trekkSpor: SOM_HANDLER,
  trekk: SOM_HANDLER,
  krav: SOM_HANDLER,
  svarKrav: SOM_HANDLER,
  minVarsel: SOM_HANDLER,
  svarVarsel: SOM_HANDLER,
  mittDokument: LESERE,
  // It carries her number, so it is hers alone.
  minSoknadsfil: EIEREN,
  sendDokument: SOM_HANDLER,
  // A letter belongs to the one it is written to; a fullmektig has a copy of their own.
  mittBrev: EIEREN,
  mittBrevPdf: EIEREN,
  nyKlage: SOM_HANDLER,
  autolagreKlage: SOM_HANDLER,
  sendKlage: SOM_HANDLER,
  minKlage: LESERE,
  merkKlage: SOM_HANDLER,
  trekkKlage: SOM_HANDLER,
  beOmUtsettelse: SOM_HANDLER,

  kontor: ANSATTE,
  sokKontor: ANSATTE,
  kontorFordel: ANSATTE,
  lagreFilter: ANSATTE,
  kontorhjelp: ANSATTE,
  lagreEgneValg: ANSATTE,
  fravaer: ANSATTE,
  lagreFravaer: ANSATTE,
  nyRegistrering: ANSATTE,
  registrer: ANSATTE,
  sak: KONTORET,
  taSak: KONTORET,
  leggTilbakeSak: KONTORET,
  fordelSak: KONTORET,
  avventSak: KONTORET,
  gjenopptaSak: KONTORET,
  presiserSak: KONTORET,
  trekkPost: KONTORET,
  lukkSak: KONTORET,
  sakUtredning: KONTORET,
  skrivUtredning: KONTORET,
  autolagreUtredning: KONTORET,
  sakBeregning: KONTORET,
  regnStonad: KONTORET,
  brukBeregning: KONTORET,
  sakVedtak: KONTORET,
  skrivVedtak: KONTORET,
  autolagreVedtak: KONTORET,
  settInnTekst: KONTORET,
  sendTilGodkjenning: KONTORET,
  returnerVedtak: KONTORET,
  avklarSlutt: KONTORET,
  revurder: KONTORET,
  fattVedtak: KONTORET,
  forhandsvisBrev: KONTORET,
  forhandsvisPdf: KONTORET,
  sendVarsel: KONTORET,
  noterVarselsvar: KONTORET,
  merTidVarsel: KONTORET,
  unntaVarsel: KONTORET,
  sakDokumenter: KONTORET,
  sakDokument: KONTORET,
  leggTilDokument: KONTORET,
  fjernDokument: KONTORET,
  beOmDokument: KONTORET,
  folgOppKrav: KONTORET,
  sakHendelser: KONTORET,
  sakInnsyn: KONTORET,
  svarMelding: KONTORET,
  forelopigSvar: KONTORET,
  brevPdf: KONTORET,
  postleggBrev: KONTORET,

  nyKlageregistrering: KONTORET,
  registrerKlage: KONTORET,
  svarUtsettelse: KONTORET,
  klage: KONTORET,
  forelopigKlage: KONTORET,
  formkontrollKlage: KONTORET,
  avvisKlage: KONTORET,
  begynnOmgjoring: KONTORET,
  omgjorKlage: KONTORET,
  opprettholdKlage: KONTORET,
  oversendKlage: KONTORET,
  trekkKlageKontor: KONTORET,
  folgOppKlage: KONTORET,

  styring: LEDERE,
  tall: LEDERE,
  tallCsv: LEDERE,
  tallSaker: LEDERE,

  innstillinger: ADMINISTRATOR,
  lagreInnstillinger: ADMINISTRATOR,
  normer: ADMINISTRATOR,
  settNorm: ADMINISTRATOR,
  lagreLokaltNavn: ADMINISTRATOR,

  tekster: TEKSTANSVAR,
  nyTekst: TEKSTANSVAR,
  opprettTekst: TEKSTANSVAR,
  tekst: TEKSTANSVAR,
  skrivTekst: TEKSTANSVAR,
  publiserTekst: TEKSTANSVAR,
  forkastTekst: TEKSTANSVAR,
  trekkTekst: TEKSTANSVAR,

  nemnd: NEMNDA,
  nemndsak: NEMNDA,
  nemndDokument: NEMNDA,
  nemndTa: NEMNDA,
  nemndForelopig: NEMNDA,
  nemndAvgjor: NEMNDA,
  statsforvalter: EMBETET,
  sfSak: EMBETET,
  sfDokument: EMBETET,
  sfTa: EMBETET,
  sfForelopig: EMBETET,
  sfAvgjor: EMBETET,
};
