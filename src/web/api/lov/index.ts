import { type Context, Hono } from "hono";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import type { Feltfeil } from "../../../lov/kjerne/les.ts";
import { finnRegel, register } from "../../../lov/register/register.ts";
import type { Deps } from "../../kontekst.ts";
import { lovapi } from "../../stier.ts";
import { avsender } from "../avsender.ts";
import { gjengiHelRegel, gjengiRegel, gjengiSatser } from "./gjengi.ts";
import { lesJson } from "./kropp.ts";
import { openapi } from "./openapi.ts";
import { problem } from "./problem.ts";
import { sporRegel, sporSaker } from "./sporsmal.ts";

/** Any page and any program may read the answers: there is nothing here that belongs to somebody. */
const APENT = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "retry-after, allow",
} as const;
const FORHANDSSPORSMAL = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "content-type",
  "access-control-max-age": "86400",
} as const;
const GET = "GET, HEAD, OPTIONS";
const POST = "POST, OPTIONS";
const BEGGE = "GET, HEAD, POST, OPTIONS";

const SATT = `public, max-age=${grenser.lovapi.hurtiglagerSekunder}`;

/** What does not change while the program runs is written once. */
function fast(lag: () => object): (c: Context) => Response {
  let tekst: string | undefined;
  return () => {
    tekst ??= JSON.stringify(lag());
    return new Response(tekst, { headers: { "content-type": "application/json", "cache-control": SATT } });
  };
}

/**
 * The open API of the law. No login and no cookie is read; a question is answered from its own facts and is not kept. What is wrong with a question is
 * said as problem+json with a 4xx.
 */
export function registrerLovapi(app: Hono, deps: Deps): void {
  const api = new Hono();
  api.use(async (c, neste) => {
    const start = performance.now();
    await neste();
    for (const [navn, verdi] of Object.entries(APENT)) c.res.headers.set(navn, verdi);
    deps.logg.info("lovapi.svar", { metode: c.req.method, status: c.res.status, ms: Math.round(performance.now() - start) });
  });
  api.options("*", () => new Response(null, { status: 204, headers: FORHANDSSPORSMAL }));
  lesing(api);
  api.post(sti(lovapi.saker), (c) => svar(c, deps, sporSaker));
  api.post(sti(lovapi.regel), (c) => {
    const regel = finnRegel(c.req.param("regel") ?? "");
    return regel === undefined ? problem("ukjent_regel") : svar(c, deps, (kropp) => sporRegel(regel, kropp));
  });
  for (const [monster, tillatt] of [
    ...ALLE_GET.map((m) => [m, GET] as const),
    [lovapi.saker, POST],
    [lovapi.regel, BEGGE],
  ] as const) {
    api.all(sti(monster), () => problem("ukjent_metode", { hoder: { allow: tillatt } }));
  }
  api.all("*", () => problem("ukjent_adresse"));
  api.onError((feil, c) => {
    deps.logg.feil("lovapi.feil", { metode: c.req.method, feil });
    return problem("feil_hos_oss");
  });
  app.route(lovapi.rot, api);
}

const ALLE_GET = [lovapi.rot, lovapi.openapi, lovapi.regler, lovapi.satser] as const;

/** An address below the root of the API. */
const sti = (hel: string): string => hel.slice(lovapi.rot.length) || "/";

function lesing(api: Hono): void {
  const { openapi: beskrivelse, regler, saker, satser } = lovapi;
  api.get(
    "/",
    fast(() => ({
      navn: "Loven som regler",
      versjon: "1.0.0",
      antallRegler: register.length,
      regler,
      satser,
      saker,
      openapi: beskrivelse,
    })),
  );
  api.get(sti(beskrivelse), fast(openapi));
  api.get(
    sti(regler),
    fast(() => ({ regler: register.map(gjengiRegel) })),
  );
  api.get(
    sti(satser),
    fast(() => ({ satser: gjengiSatser() })),
  );
  api.get(sti(lovapi.regel), (c) => {
    const regel = finnRegel(c.req.param("regel") ?? "");
    if (regel === undefined) return problem("ukjent_regel");
    return c.json(gjengiHelRegel(regel), 200, { "cache-control": SATT });
  });
}

/** Counts the question, reads it, and answers it. */
async function svar(c: Context, deps: Deps, spor: (kropp: unknown) => Resultat<object, readonly Feltfeil[]>): Promise<Response> {
  // An answer needs no database. When counting fails, whoever asks is let in, and the failure is told to the log.
  const telt = await deps.rate.tell("lovapi", avsender(c)).catch((feil: unknown) => {
    deps.logg.advarsel("lovapi.utelt", { feil });
    return { ok: true } as const;
  });
  if (!telt.ok) return problem("for_mange", { hoder: { "retry-after": String(telt.nei.ventSekunder) } });
  const kropp = await lesJson(c.req.raw);
  if (!kropp.ok) return problem(kropp.nei);
  const funnet = spor(kropp.verdi);
  if (!funnet.ok) return problem("ugyldige_fakta", { feil: funnet.nei });
  return c.json(funnet.verdi, 200, { "cache-control": "no-store" });
}
