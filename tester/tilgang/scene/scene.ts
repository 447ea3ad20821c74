import { trekkFullmakt } from "../../../src/domene/fullmakt/index.ts";
import type { Kommune } from "../../../src/domene/kommune/index.ts";
import type { Base } from "../../../src/grunnmur/db/base.ts";
import { avsluttOkt, lagOkt } from "../../../src/grunnmur/ident/okt.ts";
import { leggTilDager } from "../../../src/lov/kjerne/dato.ts";
import { type Aktornavn, aktorer, dorFor } from "../aktorer.ts";
import { type Beboer, gjor, type MedFnr, nyAnsatt, nyBeboer, nyEmbeteansatt, nyKommune } from "./folk.ts";
import { gi, lagSaksett, type Merker, NA, type Saksett, SOKT } from "./saksett.ts";

/** A word that is planted in the scene, and who may see it. Nobody else ever does, on any page. */
export interface Hemmelighet {
  readonly ord: string;
  readonly ser: ReadonlySet<Aktornavn>;
}

/** Whose rows: Kari's at the tildelingskontor and at the boligkontor; the neighbour's at Nav; somebody's in another kommune. */
export type Sakseier = "kari" | "karisBolig" | "nabo" | "fremmed";

export interface Scene {
  readonly kommune: Kommune;
  readonly annenKommune: Kommune;
  readonly sett: Readonly<Record<Sakseier, Saksett>>;
  readonly fullmakt: string;
  /** The neighbour's own. */
  readonly annensFullmakt: string;
  /** The secret of each one's browser; none for those who have never logged in. */
  readonly okter: Readonly<Record<Aktornavn, string | null>>;
  readonly hemmeligheter: readonly Hemmelighet[];
}

export const EMBETE = "vestland";
const ANNET_EMBETE = "nordland";

const merkerFor = (hvem: string): Merker => ({
  ...{ klagesak: `zq${hvem}klagesak`, saken: `zq${hvem}saken`, internt: `zq${hvem}internt`, kladd: `zq${hvem}kladd` },
});
const MERKER: Readonly<Record<Sakseier, Merker>> = {
  kari: merkerFor("kari"),
  karisBolig: merkerFor("karisbolig"),
  nabo: merkerFor("nabo"),
  fremmed: merkerFor("fremmed"),
};
const NAVN = { kari: "Kari Zqkarisnavn", nabo: "Nils Zqnabosnavn", fremmed: "Frode Zqfremmedsnavn" } as const;

/** A kommune with people, cases in every state, and browsers that are logged in. Everything but people and offices is made by acts. */
export async function lagScene(base: Base): Promise<Scene> {
  const kommune = await nyKommune(base, "4601", "Fjordvik", EMBETE);
  const annenKommune = await nyKommune(base, "1801", "Nordvik", ANNET_EMBETE);
  const ansatte = await lagAnsatte(base, kommune, annenKommune);
  const beboere = await lagBeboere(base, kommune, annenKommune, ansatte.saksbehandler);
  const { kari, nabo, fremmedBeboer } = beboere;
  const fullmakt = await gi(base, kari, beboere.fullmektig, ["brev", "snakke", "soke", "klage"]);
  await gi(base, kari, beboere.brevfullmektig, ["brev"]);
  const tidligere = await gi(base, kari, beboere.tidligereFullmektig, ["brev", "snakke", "soke", "klage"]);
  const annensFullmakt = await gi(base, nabo, beboere.naboensBror, ["brev"]);
  const felles = { base, kommune };
  const { saksbehandler, boligansatt, navansatt, fremmed } = ansatte;
  const sett = {
    kari: await lagSaksett({ ...felles, spor: "omsorg", innbygger: kari, kontoret: saksbehandler, merker: MERKER.kari }),
    karisBolig: await lagSaksett({
      ...felles,
      ...{ spor: "bolig", innbygger: kari, kontoret: boligansatt, merker: MERKER.karisBolig },
    }),
    nabo: await lagSaksett({ ...felles, spor: "sosial", innbygger: nabo, kontoret: navansatt, merker: MERKER.nabo }),
    fremmed: await lagSaksett({
      base,
      ...{ kommune: annenKommune, spor: "omsorg", innbygger: fremmedBeboer, kontoret: fremmed, merker: MERKER.fremmed },
    }),
  };
  await gjor(base, kari, (tx) => trekkFullmakt(tx, kari, NA, { fullmakt: tidligere }));
  const folk: Readonly<Record<Aktornavn, MedFnr | null>> = {
    ...{ anonym: null, ...ansatte, ...beboere, utloggetKari: kari, utloggetSaksbehandler: saksbehandler },
  };
  const okter = await loggInn(base, folk);
  const hemmeligheter = lagHemmeligheter(kari, nabo, fremmedBeboer);
  return { kommune, annenKommune, sett, fullmakt, annensFullmakt, okter, hemmeligheter };
}

async function lagAnsatte(base: Base, k: Kommune, annen: Kommune) {
  return {
    saksbehandler: await nyAnsatt(base, k, "tildelingskontor", "saksbehandler", "Siv Saksbehandler"),
    leder: await nyAnsatt(base, k, "tildelingskontor", "leder", "Lars Leder"),
    navansatt: await nyAnsatt(base, k, "nav", "saksbehandler", "Nina Navansatt"),
    boligansatt: await nyAnsatt(base, k, "boligkontor", "saksbehandler", "Bodil Boligansatt"),
    nemnd: await nyAnsatt(base, k, "klagenemnd", "nemnd", "Njål Nemndsmedlem"),
    administrator: await nyAnsatt(base, k, "tildelingskontor", "administrator", "Ada Administrator"),
    sluttet: await nyAnsatt(base, k, "tildelingskontor", "saksbehandler", "Sture Sluttet", leggTilDager(NA.idag, -30)),
    fremmed: await nyAnsatt(base, annen, "tildelingskontor", "saksbehandler", "Frida Fremmed"),
    embete: await nyEmbeteansatt(base, EMBETE, "Else Embete"),
    annetEmbete: await nyEmbeteansatt(base, ANNET_EMBETE, "Arne Annetembete"),
  };
}

async function lagBeboere(base: Base, k: Kommune, annen: Kommune, samme: MedFnr) {
  const ny = (navn: string, hvor = k) => nyBeboer(base, hvor, navn, SOKT.na);
  return {
    kari: await ny(NAVN.kari),
    nabo: await ny(NAVN.nabo),
    fullmektig: await ny("Finn Fullmektig"),
    brevfullmektig: await ny("Britt Brevfullmektig"),
    tidligereFullmektig: await ny("Tore Tidligere"),
    naboensBror: await ny("Bjarne Bror"),
    fremmedBeboer: await ny(NAVN.fremmed, annen),
    saksbehandlerSomInnbygger: await nyBeboer(base, k, "Siv Saksbehandler", SOKT.na, samme),
  };
}

/** Sessions as login makes them; two of them ended as log-out ends them. */
async function loggInn(base: Base, folk: Readonly<Record<Aktornavn, MedFnr | null>>): Promise<Scene["okter"]> {
  const par = await Promise.all(
    aktorer.map(async (navn) => {
      const hvem = folk[navn];
      if (hvem === null) return [navn, null] as const;
      const slag = dorFor[navn] ?? (navn === "utloggetKari" ? "innbygger" : "ansatt");
      const ny = { fnr: hvem.fnr, navn: "", slag, idToken: "" };
      const token = await base.skriv({ slag: "system" }, (tx) => lagOkt(tx, ny, NA.na));
      if (dorFor[navn] === null) await base.skriv({ slag: "system" }, (tx) => avsluttOkt(tx, token, NA.na));
      return [navn, token] as const;
    }),
  );
  return Object.fromEntries(par) as Scene["okter"];
}

function lagHemmeligheter(kari: Beboer, nabo: Beboer, fremmed: Beboer): Hemmelighet[] {
  const ser = (ord: string, ...hvem: Aktornavn[]): Hemmelighet => ({ ord, ser: new Set(hvem) });
  const LESERE = ["kari", "fullmektig", "brevfullmektig"] as const;
  const KONTORET = ["saksbehandler", "leder"] as const;
  const kjennerKari = [...LESERE, ...KONTORET, "tidligereFullmektig", "embete", "nemnd"] as const;
  const m = MERKER;
  return [
    // Whom one has acted for, one still knows the name of. Nav knows that Kari lives here, and not that she is somebody's client.
    ser("Zqkarisnavn", ...kjennerKari),
    ser(kari.fnr, ...kjennerKari),
    ser(m.kari.klagesak, ...LESERE, ...KONTORET, "embete"),
    ser(m.kari.saken, ...LESERE, ...KONTORET),
    ser(m.kari.internt, ...KONTORET),
    ser(m.kari.kladd, "kari"),
    ser(m.karisBolig.klagesak, ...LESERE, "nemnd"),
    ser(m.karisBolig.saken, ...LESERE),
    ser(m.karisBolig.internt),
    ser(m.karisBolig.kladd, "kari"),
    // The neighbour's complaint about money went from Nav to the same Statsforvalter.
    ser("Zqnabosnavn", "nabo", "navansatt", "embete"),
    ser(nabo.fnr, "nabo", "navansatt", "embete"),
    ser(m.nabo.klagesak, "nabo", "navansatt", "embete"),
    ser(m.nabo.saken, "nabo", "navansatt"),
    ser(m.nabo.internt, "navansatt"),
    ser(m.nabo.kladd, "nabo"),
    ser("Zqfremmedsnavn", "fremmed", "annetEmbete"),
    ser(fremmed.fnr, "fremmed", "annetEmbete"),
    ser(m.fremmed.klagesak, "fremmed", "annetEmbete"),
    ser(m.fremmed.saken, "fremmed"),
    ser(m.fremmed.internt, "fremmed"),
    ser(m.fremmed.kladd),
  ];
}
