import type { Tjen } from "../tjen.ts";
import { registrerKlage } from "./klage/index.ts";
import { registrerMinside } from "./minside/index.ts";
import { registrerOffentlig } from "./offentlig/index.ts";
import { registrerSoknad } from "./soknad/index.ts";

/** The pages for residents: open to all, and behind the login. */
export function registrerInnbygger(tjen: Tjen): void {
  registrerOffentlig(tjen);
  registrerSoknad(tjen);
  registrerMinside(tjen);
  registrerKlage(tjen);
}
