export { botilbudsfakta, botilbudsforslag } from "./fakta.ts";
export { muligheterFor } from "./muligheter.ts";
export {
  avsluttOpphold,
  forleng,
  type KanIkkeAvslutteOpphold,
  type KanIkkeForlenge,
  type KanIkkeSvarePaTilbud,
  type KanIkkeTrengeIkke,
  svarPaTilbud,
  trengerIkke,
} from "./opphold.ts";
export { gjorSteg, type KanIkkeGjore, type KanIkkePlanleggeVeien, leggSteg } from "./plan.ts";
export {
  avtal,
  type KanIkkeForeStedet,
  kontroller,
  leggNed,
  registrerSted,
  rettFunn,
  type SkrevetSted,
} from "./register.ts";
export { historienTil, settInnAvtale, settInnKontroll, settInnSted, stederI } from "./sted.sql.ts";
export { planenI, tilbudI, utenSted, ventendeI } from "./tilbud.sql.ts";
export { type KanIkkeTilby, type Tilbudet, tilby, type Valgt } from "./tilby.ts";
export {
  type Avtale,
  alvorsgradene,
  BOTILBUD,
  erApent,
  type Kontroll,
  type Mulighet,
  type Planlinje,
  type Sted,
  sluttgrunnene,
  type Tilbud,
  type Ventende,
} from "./typer.ts";
export { leggFramUtenSted } from "./vokt.ts";
