export type { Aktor, Ansatt, Embeteansatt, Enhetsslag, Innbygger, Rolle, System } from "./aktor.ts";
export { aktorId, enheterFor } from "./aktor.ts";
export type { Handling } from "./handlinger.ts";
export { ALT, kan, type Nektet, type Sted } from "./kan.ts";
