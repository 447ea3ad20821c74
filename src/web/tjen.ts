import type { Context, Hono } from "hono";
import { brukerHurtigtaster } from "../domene/ansatt/index.ts";
import { finnEmbete, finnKommune, type Kommune } from "../domene/kommune/index.ts";
import { antallUtatte } from "../domene/oppgave/index.ts";
import { finnPersonMedFnr, type Person, personFor } from "../domene/person/index.ts";
import { type Ansatt, enheterFor, type Innbygger, type Rolle } from "../domene/tilgang/index.ts";
import type { Lesing } from "../grunnmur/db/base.ts";
import { SLUG } from "../grunnmur/db/omfang.ts";
import { erId } from "../grunnmur/id.ts";
import { aldriLagre, CSRF_FELT, type Okt } from "../grunnmur/ident/index.ts";
import type { Rateregel } from "../grunnmur/rate.ts";
import { ja, nei, type Resultat, sikre } from "../grunnmur/resultat.ts";
import { lesSkjema, type Skjemadata, tomtSkjema } from "../grunnmur/skjema.ts";
import { SPRAK } from "../grunnmur/sprak.ts";
import type { Dato } from "../lov/kjerne/dato.ts";
import { pa, stiOgSok } from "./adresse.ts";
import { type Deps, type Grunnlag, type Kontekst, type Kontorstatus, omfangFor } from "./kontekst.ts";
import { forGammelSide, forMange, ikkeFunnet, ikkeTilgang, ugyldigSkjema } from "./nekt.tsx";
import { type Adgang, faste, type Parametre, type Rute, type Rutenavn, ruter } from "./stier.ts";

export type Handterer<A extends Adgang, M extends string> = (k: Kontekst<A, M>) => Promise<Response> | Response;

/** Gives a route of stier.ts its handler. */
export type Tjen = <N extends Rutenavn>(
  navn: N,
  handterer: Handterer<(typeof ruter)[N]["adgang"], (typeof ruter)[N]["monster"]>,
) => void;

/** Parameters that are ids of rows: anything else there cannot exist, so it is not looked up. */
const IDNAVN = new Set([
  "utkast",
  "fil",
  "soknad",
  "fullmakt",
  "sak",
  "krav",
  "dokument",
  "brev",
  "klage",
  "vedtak",
  "utsettelse",
  "instanssak",
  "ventesak",
]);
/** Routes whose form may carry files. */
const MED_FILER: ReadonlySet<Rutenavn> = new Set<Rutenavn>([
  "lagreSteg",
  "lastOpp",
  "svarKrav",
  "sendDokument",
  "sendKlage",
  "leggTilDokument",
  "registrer",
  "registrerKlage",
]);
/** Routes that make something lasting: a person does that a few times, a program many. The rest of the forms have a wider limit. */
const RATEREGEL: Partial<Record<Rutenavn, Rateregel>> = {
  nySoknad: "innsending",
  sendSoknad: "innsending",
  sendKlage: "innsending",
  giFullmakt: "innsending",
  skrivMelding: "innsending",
  beOmUtsettelse: "innsending",
  merkKlage: "innsending",
  lastOpp: "opplasting",
};
const ROLLER: Partial<Record<Adgang, readonly Rolle[]>> = {
  ansatt: ["saksbehandler", "leder"],
  leder: ["leder"],
  nemnd: ["nemnd"],
  administrator: ["administrator"],
  tekstansvar: ["administrator", "leder"],
};

/**
 * Mounts the routes. Everything that is the same for all of them happens here and in this order: language, kommune, session,
 * access to the page, the form with its limits and its token. A handler that runs has an actor who may be on this page.
 *
 * @returns `tjen`, and `ferdig`, which fails when a route of stier.ts has got no handler
 */
export function lagTjen(app: Hono, deps: Deps): { tjen: Tjen; ferdig: () => void } {
  const udekket = new Set(Object.keys(ruter) as Rutenavn[]);
  const tjen: Tjen = (navn, handterer) => {
    const rute: Rute = ruter[navn];
    sikre(udekket.delete(navn), "a route has one handler");
    app.on(rute.metode, rute.monster, async (c) => {
      const start = performance.now();
      const svar = await behandle(c, deps, navn, rute, handterer as Handterer<Adgang, string>);
      deps.logg.info("web.svar", {
        rute: navn,
        metode: rute.metode,
        status: svar.status,
        ms: Math.round(performance.now() - start),
      });
      return svar;
    });
  };
  return { tjen, ferdig: () => sikre(udekket.size === 0, `these routes have no handler: ${[...udekket].join(", ")}`) };
}

async function behandle(
  c: Context,
  deps: Deps,
  navn: Rutenavn,
  rute: Rute,
  handterer: Handterer<Adgang, string>,
): Promise<Response> {
  const grunn = await grunnlag(c, deps, rute);
  if (!grunn.ok) return grunn.nei;
  const { adgang } = rute;
  const aktor = await slippInn(grunn.verdi, adgang);
  if (!aktor.ok) return aktor.nei;
  // The English pages are the public ones; behind the login there is bokmål for those who came in English.
  if (grunn.verdi.sprak === "en" && adgang !== "alle")
    return rute.metode === "GET" ? c.redirect(pa(c, "nb"), 302) : ikkeFunnet(grunn.verdi);
  const skjema = rute.metode === "POST" ? await lesForm(grunn.verdi, navn) : ja(tomtSkjema);
  if (!skjema.ok) return skjema.nei;
  const svar = await handterer(medAktor(grunn.verdi, aktor.verdi, skjema.verdi));
  if (adgang !== "alle" || grunn.verdi.okt) svar.headers.set("cache-control", aldriLagre["cache-control"]);
  return svar;
}

/** For those who work with cases here: how many cannot wait and are not taken, in their own units. Nothing of whose they are. */
async function kontorstatus(les: Lesing, { kommune, ansatt, roller }: Ansatt): Promise<Kontorstatus | null> {
  const enheter = [...new Set(roller.filter((r) => ROLLER.ansatt?.includes(r.rolle)).map((r) => r.enhet))];
  if (enheter.length === 0) return null;
  const [utatte, hurtigtaster] = await Promise.all([
    antallUtatte(les, kommune, enheter),
    brukerHurtigtaster(les, kommune, ansatt),
  ]);
  return { ...utatte, hurtigtaster };
}

async function grunnlag(c: Context, deps: Deps, rute: Rute): Promise<Resultat<Grunnlag, Response>> {
  const p = c.req.param() as Record<string, string>;
  const sprak = SPRAK.find((s) => s === p.sprak);
  const tomt = { hono: c, deps, rute, p, sprak: sprak ?? "nb", kommune: null, embete: null, okt: null, aktor: null } as const;
  const ugyldigId = Object.entries(p).some(([navn, verdi]) => IDNAVN.has(navn) && !erId(verdi));
  if (!sprak || ugyldigId) return nei(ikkeFunnet(tomt));
  const { kommune: slug, embete: embeteId } = p;
  if (slug !== undefined && !SLUG.test(slug)) return nei(ikkeFunnet(tomt));
  const { okt, funnet } = await deps.ident.iOkten(c.req.raw, slug ?? null, (les, okt) =>
    hvorOgHvem(les, deps, okt, slug, embeteId),
  );
  const { kommune, embete, aktor, person, kontor } = funnet;
  if ((slug !== undefined && !kommune) || (embeteId !== undefined && !embete)) return nei(ikkeFunnet(tomt));
  const her = { ...tomt, kommune, embete, okt };
  if (aktor.slag === "ansatt" || aktor.slag === "embete") return ja({ ...her, aktor, ...(kontor && { kontor }) });
  if (aktor.slag !== "innbygger" || !kommune) return ja(her);
  return ja({ ...her, aktor: innbyggerI(kommune, person ?? (await nyPerson(deps, kommune, aktor))) });
}

/**
 * The place of the address, who the session's person is there, and what every page tells them: a resident's row in the kommune, and what cannot
 * wait at an employee's desk. One reading for each page.
 */
async function hvorOgHvem(les: Lesing, { ident }: Deps, enOkt: Promise<Okt | null>, slug?: string, embeteId?: string) {
  const [okt, kommune, embete] = await Promise.all([
    enOkt,
    slug === undefined ? null : finnKommune(les, slug),
    embeteId === undefined ? null : finnEmbete(les, embeteId),
  ]);
  const hvor = kommune ? { kommune: kommune.nummer } : embete ? { embete: embete.id } : null;
  const aktor = await ident.aktor(les, okt, hvor);
  const person = aktor.slag === "innbygger" && kommune ? await finnPersonMedFnr(les, kommune.nummer, aktor.fnr) : null;
  const kontor = aktor.slag === "ansatt" ? await kontorstatus(les, aktor) : null;
  return { kommune, embete, aktor, person, kontor };
}

/** The resident's row in this kommune, made at the first visit. */
async function nyPerson(deps: Deps, kommune: Kommune, hvem: { fnr: string; fodt: Dato; navn: string }): Promise<Person> {
  const { fnr, fodt, navn } = hvem;
  return deps.base.skriv({ slag: "system", kommune: kommune.nummer }, (tx) =>
    personFor(tx, { kommune: kommune.nummer, fnr, navn, fodt, na: deps.klokke.na() }),
  );
}

/** Whoever logs in as one who is dead is nobody. */
function innbyggerI(kommune: Kommune, person: Person): Innbygger | null {
  if (person.dod !== null) return null;
  return { slag: "innbygger", kommune: kommune.nummer, person: person.id, navn: person.navn };
}

/** Opens the door of the page, sends to login, or refuses and writes down that it was tried. */
async function slippInn(g: Grunnlag, adgang: Adgang): Promise<Resultat<Grunnlag["aktor"], Response>> {
  const { aktor } = g;
  if (adgang === "alle") return ja(aktor?.slag === "innbygger" ? aktor : null);
  const passer =
    adgang === "embete"
      ? aktor?.slag === "embete"
      : adgang === "innbygger"
        ? aktor?.slag === "innbygger"
        : aktor?.slag === "ansatt" && aktor.roller.some((r) => ROLLER[adgang]?.includes(r.rolle));
  if (passer) return ja(aktor);
  const riktigDor = g.okt?.slag === (adgang === "innbygger" ? "innbygger" : "ansatt");
  if (riktigDor) return nei(await ikkeTilgang(g));
  return nei(await tilInnlogging(g, adgang));
}

/** Not logged in: a page comes back after login; a form that was sent too late is given back with everything in it. */
async function tilInnlogging(g: Grunnlag, adgang: Adgang): Promise<Response> {
  const dor = adgang === "innbygger" ? faste.loggInn : faste.loggInnAnsatt;
  if (g.rute.metode === "GET") return g.hono.redirect(`${dor}?${new URLSearchParams({ til: stiOgSok(g.hono) })}`, 302);
  const skjema = await lesSkjema(g.hono.req.raw, false);
  return forGammelSide(g, skjema.ok ? skjema.verdi : tomtSkjema, dor);
}

async function lesForm(g: Grunnlag, navn: Rutenavn): Promise<Resultat<Skjemadata, Response>> {
  if (g.hono.req.header("sec-fetch-site") === "cross-site") return nei(await ikkeTilgang(g));
  const skjema = await lesSkjema(g.hono.req.raw, MED_FILER.has(navn));
  if (!skjema.ok) return nei(ugyldigSkjema(g, skjema.nei));
  if (!g.okt || !g.deps.ident.csrfStemmer(g.okt, skjema.verdi.tekst(CSRF_FELT))) return nei(forGammelSide(g, skjema.verdi, null));
  const telt = await g.deps.rate.tell(RATEREGEL[navn] ?? "side", g.okt.hash.toString("hex"));
  if (!telt.ok) return nei(forMange(g, skjema.verdi, telt.nei.ventSekunder));
  return skjema;
}

function medAktor(g: Grunnlag, aktor: Grunnlag["aktor"], skjema: Skjemadata): Kontekst {
  const { base, klokke } = g.deps;
  const omfang = omfangFor(aktor, aktor?.slag === "ansatt" ? enheterFor(aktor) : []);
  const k = {
    grunn: g,
    deps: g.deps,
    p: g.p as Parametre<string>,
    sok: new URL(g.hono.req.url).searchParams,
    sprak: g.sprak,
    tid: { na: klokke.na(), idag: klokke.idag() },
    aktor,
    okt: g.okt,
    csrf: g.okt ? g.deps.ident.csrf(g.okt) : "",
    skjema,
    get kommune() {
      sikre(g.kommune, "only a route with :kommune asks for the kommune");
      return g.kommune;
    },
    get embete() {
      sikre(g.embete, "only a route with :embete asks for the embete");
      return g.embete;
    },
    les: (fn: Parameters<Kontekst["les"]>[0]) => base.les(omfang, fn),
    skriv: (fn: Parameters<Kontekst["skriv"]>[0]) => base.skriv(omfang, fn),
  };
  return k as unknown as Kontekst;
}
