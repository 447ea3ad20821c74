export { beregningerI } from "./beregning.sql.ts";
export { brukIVedtaket, type KanIkkeBruke, STONAD } from "./bruk.ts";
export { normer, normPaa, settInnNorm } from "./norm.sql.ts";
export { type KanIkkeRegne, normFor, type Regning, regn } from "./regn.ts";
export { type KanIkkeSetteNorm, type NyNorm, normskjema, settNorm } from "./settNorm.ts";
export { type Husholdning, type Norm, type Normgruppe, normgrupper, type Stonadsberegning } from "./typer.ts";
export { utmalingTekst } from "./utmaling.tekst.ts";
