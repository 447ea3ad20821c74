import { lenke, type Rute, type Rutenavn, ruter } from "../../src/web/stier.ts";
import { EMBETE, type Sakseier, type Scene } from "./scene/scene.ts";

/** A row for every parameter of every address: these are there, and belong to one person. */
export type Parametre = Readonly<Record<string, string>>;

/** The routes whose case is another one than the running: decided, or complained about. */
const I_DEN_VEDTATTE: ReadonlySet<Rutenavn> = new Set<Rutenavn>([
  ...(["nyKlage", "autolagreKlage", "sendKlage", "nyKlageregistrering", "registrerKlage", "svarUtsettelse"] as const),
]);
/** The routes of a complaint that is with the body above. */
const OM_DEN_OVERSENDTE: ReadonlySet<Rutenavn> = new Set<Rutenavn>(["minKlage", "merkKlage", "folgOppKlage"]);

/** The rows that a route is about, when it is about this person's affairs. */
export function parametreFor(navn: Rutenavn, scene: Scene, eier: Sakseier): Parametre {
  const s = scene.sett[eier];
  const innbyggers = ruter[navn].adgang === "innbygger";
  return {
    sprak: "nb",
    kommune: (eier === "fremmed" ? scene.annenKommune : scene.kommune).slug,
    embete: EMBETE,
    tjeneste: "helsetjenester_hjemme",
    tekst: "sok_igjen",
    steg: "behov",
    nr: "1",
    utkast: s.kladd.utkast,
    fil: s.kladd.fil,
    soknad: s.lopende.soknad,
    fullmakt: eier === "nabo" ? scene.annensFullmakt : scene.fullmakt,
    sak: I_DEN_VEDTATTE.has(navn) ? s.vedtatt.sak : s.lopende.sak,
    krav: s.lopende.krav,
    dokument: s.lopende.dokument,
    vedtak: innbyggers ? s.vedtatt.vedtak : s.utkastvedtak,
    brev: innbyggers ? s.vedtatt.brev : s.brev,
    utsettelse: s.utsettelse,
    klage: OM_DEN_OVERSENDTE.has(navn) ? s.oversendt.klage : s.klage,
    instanssak: s.oversendt.instanssak,
    ventesak: s.oversendt.ventesak,
  };
}

/** The rows that Kari's own people come to: the klagenemnd has her complaint about a dwelling. */
export const eierFor = (navn: Rutenavn): Sakseier => (ruter[navn].adgang === "nemnd" ? "karisBolig" : "kari");

export const adressen = (navn: Rutenavn, p: Parametre): string => lenke(ruter[navn] as Rute, p as never);

/** The parameters in an address that are ids of rows. */
export function idnavnI(navn: Rutenavn): string[] {
  const alle = [...ruter[navn].monster.matchAll(/:([a-z]+)/g)].map((treff) => treff[1] ?? "");
  return alle.filter((n) => !["sprak", "kommune", "embete", "tjeneste", "tekst", "steg", "nr"].includes(n));
}

export const alleRuter = Object.keys(ruter) as Rutenavn[];
