import type { Base } from "../../src/grunnmur/db/base.ts";
import { lagOkt } from "../../src/grunnmur/ident/okt.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { type Sideskjema, skjemaerPa } from "./sideskjema.ts";

/** What one writes in a form: one value, or several boxes. */
export type Utfylt = Readonly<Record<string, string | readonly string[]>>;

/** A person with a browser without script: reads pages, fills in the forms that stand on them, and sends them. */
export class Nettbruker {
  readonly adresse: string;
  /** What the browser sends along to say who it is. */
  readonly kake: string;

  constructor(adresse: string, token: string) {
    this.adresse = adresse;
    this.kake = `trappa-okt=${token}`;
  }

  /** A browser that is logged in, by a session that is made as login makes it. */
  static async loggetInn(base: Base, adresse: string, hvem: { readonly fnr: string; readonly slag: "innbygger" | "ansatt" }) {
    const ny = { ...hvem, navn: "", idToken: "" };
    const token = await base.skriv({ slag: "system" }, (tx) => lagOkt(tx, ny, Temporal.Now.instant()));
    return new Nettbruker(adresse, token);
  }

  /** The same browser when the server has come back at another address. */
  etterFlytting(adresse: string): Nettbruker {
    return new Nettbruker(adresse, this.kake.slice("trappa-okt=".length));
  }

  hent(sti: string, valg: RequestInit = {}): Promise<Response> {
    return fetch(new URL(sti, this.adresse), { ...valg, redirect: "manual", headers: { ...valg.headers, cookie: this.kake } });
  }

  /** The form of a page that is sent to an address that ends with `mal`. */
  async skjema(side: string, mal: string): Promise<Sideskjema> {
    const svar = await this.hent(side);
    const tekst = await svar.text();
    const funnet = skjemaerPa(tekst).find(({ sti }) => (sti.split("?")[0] ?? "").endsWith(mal));
    sikre(funnet, `a page of the journey has its form: ${side} → ${mal} (${svar.status})`);
    return funnet;
  }

  /** Sends a form: what the page holds hidden, and what one writes. */
  send(skjema: Sideskjema, utfylt: Utfylt = {}): Promise<Response> {
    return this.hent(skjema.sti, { method: "POST", body: kroppFor(skjema, utfylt) });
  }
}

export function kroppFor(skjema: Sideskjema, utfylt: Utfylt = {}): URLSearchParams {
  const kropp = new URLSearchParams();
  for (const felt of skjema.felter) {
    const skrevet = utfylt[felt.navn] ?? (felt.slag === "skjult" ? felt.verdier : []);
    for (const verdi of [skrevet].flat()) kropp.append(felt.navn, verdi);
  }
  return kropp;
}
