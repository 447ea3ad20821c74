import { type Rutenavn, ruter } from "../../src/web/stier.ts";
import { type Sidefelt, skjemaerPa } from "../oppsett/sideskjema.ts";
import { adressen, alleRuter, eierFor, parametreFor } from "../tilgang/adresser.ts";
import type { Aktornavn } from "../tilgang/aktorer.ts";
import type { Felter, Nettsted } from "../tilgang/nettsted.ts";
import { medRett } from "../tilgang/prove.ts";
import type { Scene } from "../tilgang/scene/scene.ts";

/** A form as it stands on a page: whom it was shown to, and where it goes. */
export interface Vistskjema {
  readonly rute: Rutenavn;
  readonly hvem: Aktornavn;
  readonly sti: string;
  readonly felter: readonly Sidefelt[];
  /** The page it stands on. */
  readonly side: string;
}

const monstre = alleRuter
  .filter((navn) => ruter[navn].metode === "POST")
  .map((navn) => ({ navn, monster: new RegExp(`^${ruter[navn].monster.replace(/:[a-z]+/g, "[^/]+")}$`) }));

/** The route that a form is sent to. */
const ruteFor = (sti: string): Rutenavn | null =>
  monstre.find(({ monster }) => monster.test(sti.split("?")[0] ?? ""))?.navn ?? null;

/** The forms of a page that go to a route of ours; their token is put in when they are sent. */
function skjemaerI(html: string, hvem: Aktornavn, side: string): Vistskjema[] {
  return skjemaerPa(html).flatMap(({ sti, felter }) => {
    const rute = ruteFor(sti);
    return rute ? [{ rute, hvem, sti, side, felter: felter.filter((f) => f.navn !== "_csrf") }] : [];
  });
}

/** Some pages have the same form many times, one for each service. */
const VARIANTER = 3;

const STEG = ["haster", "hvem", "behov", "viktig", "hverdag", "hjelp_na", "bosted", "kontakt", "opplysninger"];

/** Every form that the scene's people are shown on their pages, by the route it is sent to. */
export async function finnSkjemaer(n: Nettsted, scene: Scene): Promise<ReadonlyMap<Rutenavn, readonly Vistskjema[]>> {
  const funnet = new Map<Rutenavn, Vistskjema[]>();
  for (const navn of alleRuter.filter((r) => ruter[r].metode === "GET")) {
    const hvem = hvemFor(navn);
    const p = parametreFor(navn, scene, eierFor(navn));
    const s = scene.sett.kari;
    const varianter = [
      p,
      ...(navn === "soknadSteg" ? STEG.map((steg) => ({ ...p, steg })) : []),
      ...[s.vedtatt.sak, s.oversendt.sak].map((sak) => ({ ...p, sak })),
      { ...p, klage: s.oversendt.klage },
    ];
    const stier = new Set(varianter.map((v) => adressen(navn, v)));
    for (const sti of stier) {
      const svar = await n.hent(hvem, sti);
      if (!svar.headers.get("content-type")?.startsWith("text/html")) continue;
      for (const skjema of skjemaerI(await svar.text(), hvem, sti)) {
        const for_ = funnet.get(skjema.rute) ?? [];
        const likt = for_.some((f) => felternavn(f) === felternavn(skjema));
        if (!likt && for_.length < VARIANTER) funnet.set(skjema.rute, [...for_, skjema]);
      }
    }
  }
  return funnet;
}

const felternavn = (s: Vistskjema): string => s.felter.map((f) => f.navn).join();

/** The hidden values as the page has them now: a version that somebody has just moved on is one thing to test, and not the only one. */
export async function medFerskeVersjoner(n: Nettsted, skjema: Vistskjema, felter: Felter): Promise<Felter> {
  const svar = await n.hent(skjema.hvem, skjema.side);
  const na = skjemaerI(await svar.text(), skjema.hvem, skjema.side).find(
    (s) => s.rute === skjema.rute && felternavn(s) === felternavn(skjema),
  );
  return felter.map(([navn, verdi]) => {
    const for_ = skjema.felter.find((f) => f.navn === navn);
    const ny = na?.felter.find((f) => f.navn === navn)?.verdier[0];
    return [navn, for_?.slag === "skjult" && verdi === for_.verdier[0] && ny !== undefined ? ny : verdi];
  });
}

/** The one of the scene who has most to do on a route. */
export function hvemFor(navn: Rutenavn): Aktornavn {
  const [forste] = medRett(navn);
  return forste === "anonym" ? "kari" : (forste ?? "anonym");
}
