export { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
export { type Avvisning, avvis, type KanIkkeAvvise } from "./avvis.ts";
export { beOmUtsettelse, type KanIkkeBeOmUtsettelse } from "./beOmUtsettelse.ts";
export { laKlagerBortfalle, taTilbakeKlagene } from "./bortfall.ts";
export { flyttKlage, slippVedtak } from "./flytt.sql.ts";
export { folgOpp } from "./folgOpp.ts";
export { type Formkontrollering, formkontroller, type KanIkkeFormkontrollere } from "./formkontroller.ts";
export { type Instans, instansFor, vedtakstypeFor } from "./grupper.ts";
export { instansnavn } from "./instansnavn.ts";
export { klageTekst } from "./klage.tekst.ts";
export { finnKlage, klagefristerI, klagerI } from "./les.sql.ts";
export type { KanIkkeMotta } from "./motta.ts";
export { mottaFlere } from "./mottaFlere.ts";
export { begynnOmgjoring, type KanIkkeBegynneOmgjoring, type KanIkkeOmgjore, type Omgjoring, omgjor } from "./omgjor.ts";
export { type KanIkkeOpprettholde, type Opprettholdelse, oppretthold, opprettholdelseskrav } from "./oppretthold.ts";
export { kontrollerOversendelse } from "./oversend.sql.ts";
export { type KanIkkeOversende, oversend } from "./oversend.ts";
export { type KanIkkeRegistrere, type RegistrerKlage, registrer } from "./registrer.ts";
export { type KanIkkeSendeKlage, type SendKlage, send } from "./send.ts";
export { type KanIkkeSkriveUttalelse, type SkrivUttalelse, skrivUttalelse } from "./skrivUttalelse.ts";
export { somTekst } from "./somTekst.ts";
export { type KanIkkeSvareUtsettelse, svarUtsettelse, type Utsettelsessvar } from "./svarUtsettelse.ts";
export { type KanIkkeTrekkeKlage, trekk } from "./trekk.ts";
export {
  type Formkontroll,
  type Klage,
  type Klageinnhold,
  type Klagekanal,
  type Klagetilstand,
  UENIG,
  type Uenig,
  type Uttalelse,
  type Uttalelsesutkast,
} from "./typer.ts";
export {
  finnKlageutkast,
  type KanIkkeLagreKlageutkast,
  type Klageutkast,
  klageutkastFor,
  lagreKlageutkast,
  slettKlageutkast,
} from "./utkast.ts";
export {
  avgjorUtsatt,
  avsluttUtlopteUtsatte,
  avsluttUtsatt,
  beOmUtsatt,
  type GaltUtsattsvar,
  type KanIkkeAvgjoreUtsatt,
  type KanIkkeBeOmUtsatt,
  type KanIkkeNotereInstans,
  type KanIkkeTaVidere,
  noterInstanssvar,
  provSvaret,
  sendTilInstansen,
  settInnUtsatt,
  taVidere,
  UAVGJORT,
  type Utsatt,
  type Utsattsvar,
  utforInstanssvar,
  utsattFor,
} from "./utsatt/index.ts";
export { type Fristutsettelse, finnUtsettelse, utsettelserI } from "./utsettelse.sql.ts";
export { type PaklagetVedtak, vedtakFor } from "./vedtakFor.sql.ts";
