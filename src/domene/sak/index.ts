export { apneSak, type KanIkkeApne } from "./apne.ts";
export { avvent, type KanIkkeAvvente, type Venting } from "./avvent.ts";
export { laBortfalle, taTilbakeBortfall } from "./bortfall.ts";
export { leggBotilbudsoppgave } from "./botilbudsoppgave.ts";
export { type Fordeling, fordel, type KanIkkeFordele } from "./fordel.ts";
export { type Fristvalg, type NyFrist, startFrist, stoppFrister } from "./frist.sql.ts";
export { gjenapne } from "./gjenapne.ts";
export { gjenoppta, gjenopptaForfalte, gjenopptaHvis, type KanIkkeGjenoppta } from "./gjenoppta.ts";
export { type Hendelse, hendelserI, type NyHendelse, noter, type Tidspunkt } from "./hendelse.sql.ts";
export type { Hendelser, Hendelsesslag } from "./hendelser.ts";
export { inhabileI, inhabilI, inhabilIAv } from "./inhabil.sql.ts";
export { laasSak } from "./laas.sql.ts";
export { type KanIkkeLeggeTilbake, leggTilbake } from "./leggTilbake.ts";
export { finnSak, fristerI, parterI, partsomfang, posterI, sakerFor } from "./les.sql.ts";
export { type KanIkkeLukke, lukk } from "./lukk.ts";
export { fordelPaSpor, type NySak, type OpprettetSak, opprett } from "./opprett.ts";
export { OVERGANGER, type Overgang, type Overgangskode, provOvergang } from "./overgang.ts";
export { apenPause, flyttOppgaver, type Pause } from "./pause.sql.ts";
export { type KanIkkePresisere, type Presisering, presiser } from "./presiser.ts";
export {
  apenRevurderingAv,
  noterRevurdering,
  REVURDERINGSGRUNNER,
  type Revurdering,
  type Revurderingsgrunn,
  revurderingerAv,
  revurderingI,
} from "./revurdering.sql.ts";
export type { Statusord } from "./status/form.ts";
export { type Statuskode, statusTekst } from "./status.tekst.ts";
export { type KanIkkeTa, ta } from "./ta.ts";
export { avgjorOmBesvart, type KanIkkeTrekke, kanTrekke, trekkPoster } from "./trekk.ts";
export type { Frist, Fristart, Fristslag, NyPost, Part, Partrolle, Plass, Post, Postutfall, Sak, Sakstilstand } from "./typer.ts";
