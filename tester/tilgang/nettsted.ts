import type { Hono } from "hono";
import { lagPool } from "../../src/grunnmur/db/tilkobling.ts";
import { lagHemmelighet } from "../../src/grunnmur/ident/hemmelighet.ts";
import { type Identitet, lagIdentitet } from "../../src/grunnmur/ident/index.ts";
import { type Okt, tokenHash } from "../../src/grunnmur/ident/okt.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { lagRategrense } from "../../src/grunnmur/rate.ts";
import { formatsjekk } from "../../src/integrasjon/digisos/formatsjekk.ts";
import { lokaleDorer } from "../../src/integrasjon/idporten/dorer.ts";
import { lagApp } from "../../src/web/app.ts";
import { byggStil } from "../../src/web/ui/stil/bygg.ts";
import type { Aktornavn } from "./aktorer.ts";
import type { Kopi } from "./kopi.ts";
import type { Scene } from "./scene/scene.ts";

const ADRESSE = "http://localhost:3000";
/** Ten minutes after everybody in the scene logged in. */
const KLOKKA = "2026-11-20T11:10:00Z";

const stil = await byggStil();

export type Felter = readonly (readonly [string, string])[];

/** The whole application over one copy of the scene, and a way to ask it something as somebody. */
export interface Nettsted extends AsyncDisposable {
  readonly app: Hono;
  hent(hvem: Aktornavn, sti: string, valg?: RequestInit): Promise<Response>;
  /** Posts a form with the right token, unless the fields bring their own `_csrf`. */
  send(hvem: Aktornavn, sti: string, felter?: Felter, valg?: RequestInit): Promise<Response>;
  csrf(hvem: Aktornavn): string;
}

export function apneNettsted(kopi: Kopi, scene: Scene): Nettsted {
  const logg = lagLogg("silent");
  const klokke = fastKlokke(KLOKKA);
  const hemmelighet = lagHemmelighet("en hemmelighet som er lang nok til prøver");
  const ident = lagIdentitet({ base: kopi.base, klokke, hemmelighet, dorer: lokaleDorer(ADRESSE).dorer });
  const ratepool = lagPool({ url: kopi.url, maks: 1, rolle: "trappa_system" }, logg);
  const rate = lagRategrense(ratepool);
  const digisos = { sjekk: formatsjekk, skanner: null };
  const app = lagApp({ base: kopi.base, klokke, logg, stil, ident, rate, skanner: null, digisos, demo: true });
  const csrf = (hvem: Aktornavn) => csrfFor(ident, scene.okter[hvem]);
  const hent: Nettsted["hent"] = async (hvem, sti, valg = {}) => {
    const hoder = new Headers(valg.headers);
    const token = scene.okter[hvem];
    if (token) hoder.set("cookie", `trappa-okt=${token}`);
    return app.fetch(new Request(ADRESSE + sti, { ...valg, headers: hoder }));
  };
  const send: Nettsted["send"] = (hvem, sti, felter = [], valg = {}) => {
    const medToken = felter.some(([navn]) => navn === "_csrf") ? felter : [["_csrf", csrf(hvem)] as const, ...felter];
    return hent(hvem, sti, { ...valg, method: "POST", body: new URLSearchParams(medToken.map(([n, v]) => [n, v])) });
  };
  return { app, hent, send, csrf, [Symbol.asyncDispose]: () => ratepool.end() };
}

/** The token of a session that has ended is as right as it ever was; nobody's is made up. */
function csrfFor(ident: Identitet, token: string | null): string {
  const hash = tokenHash(token ?? undefined);
  return hash ? ident.csrf({ hash } as Okt) : "ingen";
}
