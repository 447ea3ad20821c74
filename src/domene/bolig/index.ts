export {
  boligsosialI,
  garantierI,
  garantivedtakI,
  kriterierI,
  leiekontrakterI,
  settInnKriterium,
  vurderteI,
} from "./bolig.sql.ts";
export { type Boligfakta, boligfakta } from "./fakta.ts";
export {
  avsluttGaranti,
  giGaranti,
  type KanIkkeGiGaranti,
  type KanIkkeNotereGaranti,
  type KanIkkeRegistrereLeie,
  type KanIkkeSvarePaLeie,
  type Leien,
  noterGarantikrav,
  registrerLeie,
  svarPaLeie,
} from "./leie.ts";
export {
  type KanIkkeVurdere,
  type KanIkkeVurdereBoligsosialt,
  settKriterium,
  vurderBoligsosialt,
  vurderKriterier,
} from "./tildeling.ts";
export {
  BOLIGSOSIAL,
  type Boligsosial,
  DEPOSITUM,
  type Garanti,
  KOMMUNAL_BOLIG,
  type Kriterium,
  type Leiekontrakt,
  type Vurdert,
} from "./typer.ts";
