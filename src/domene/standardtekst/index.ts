export { bibliotek } from "./bibliotek.sql.ts";
export type { Flettedata } from "./flett.ts";
export { FLETTEFELT } from "./flett.ts";
export { type Fasttekst, fasteFor, type Tekstmangel } from "./forBrev.ts";
export {
  finnTekst,
  type Grunngiving,
  type Merkefeil,
  type Merkemangel,
  provMerker,
  settInnTekst,
  type Valgbar,
  valgbare,
} from "./frie.ts";
export { gjeldende, type IkkeKlar, passer } from "./gjeldende.ts";
export { brukI, type Historierad, historien } from "./historie.sql.ts";
export {
  forkastKladd,
  type KanIkkePublisere,
  type KanIkkeTrekke,
  ordfeil,
  publiserTekst,
  trekkTekst,
} from "./publiser.ts";
export { skrivRef, type Tekstref, tolkRef } from "./ref.ts";
export { type KanIkkeSkriveTekst, ordskjema, regelskjema, skrivTekst } from "./skriv.ts";
export type { Plass, Tekstopphav, Tekstregel, Tekstslag, Tekstversjon } from "./typer.ts";
