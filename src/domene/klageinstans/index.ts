export { apneInstanssak, type Instansaktor, type KanIkkeApneInstanssak } from "./apne.ts";
export { type Avgjoring, avgjor, avgjorelseskrav, type KanIkkeAvgjore } from "./avgjor.ts";
export { instansavsender } from "./avsender.ts";
export { finnInstanssak, hentOversendt, type Instanseier, instanssaker, instanssakForKlage } from "./les.sql.ts";
export { type KanIkkeMerke, merk } from "./merk.ts";
export { type KanIkkeTaInstanssak, ta } from "./ta.ts";
export type {
  Avgjorelse,
  Instansrad,
  Instanssak,
  Instanstilstand,
  Instansutfall,
  OversendtDokument,
  OversendtKlage,
  OversendtPost,
  OversendtVedtak,
} from "./typer.ts";
export { apneVentesak } from "./vent/apne.ts";
export { type KanIkkeSvareOmVent, svarOmVent } from "./vent/svar.ts";
export { apneVentesaker, type Ventesak, ventesakFor } from "./vent/vent.sql.ts";
export { type KanIkkeVurdereVent, vurderVent } from "./vent/vurder.ts";
