export { aapneForBoet, lukkForBoet } from "./boet.ts";
export { endRepresentasjoner } from "./end.ts";
export { folgFullmakter } from "./folg.ts";
export { giFullmakt, type KanIkkeGiFullmakt, type NyFullmakt } from "./gi.ts";
export { sammeNavn } from "./navn.ts";
export { representantplasser } from "./plass.ts";
export { fullmakterFra, type NyRepresentasjon } from "./representasjon.sql.ts";
export { settRepresentasjon } from "./sett.ts";
export { type KanIkkeTrekkeFullmakt, trekkFullmakt } from "./trekk.ts";
