export { blokker, mangler } from "./mangler.ts";
export type * from "./modell.ts";
export { vedtaksbrev } from "./slag/vedtak.ts";
export { tekstAv } from "./tekstAv.ts";
export type { Brevpost, Pris, Utregning, Vedtaksbrevfakta } from "./vedtaksfakta.ts";
