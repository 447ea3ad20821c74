import type { Context, Hono } from "hono";
import { stiOgSok } from "./adresse.ts";
import { Arbeidsstedside, Utloggingsside } from "./innloggingssider.tsx";
import type { Deps, Grunnlag } from "./kontekst.ts";
import { innloggingFeilet } from "./nekt.tsx";
import { sekunderIgjen } from "./side.tsx";
import { faste, lenke, ruter } from "./stier.ts";
import { html, lagret, videre } from "./svar.ts";

/** Login, log-out and keeping the session alive: the addresses outside the language tree. */
export function registrerInnlogging(app: Hono, deps: Deps): void {
  const { ident } = deps;
  app.get(faste.loggInn, async (c) => innEllerNekt(c, deps, faste.loggInn, await ident.startInnlogging(c.req.raw, "innbygger")));
  app.get(faste.loggInnAnsatt, async (c) =>
    innEllerNekt(c, deps, faste.loggInnAnsatt, await ident.startInnlogging(c.req.raw, "ansatt", faste.arbeidssted)),
  );
  app.get(faste.arbeidssted, (c) => velgArbeidssted(c, deps));
  app.get(faste.retur, async (c) => innEllerNekt(c, deps, faste.loggInn, await ident.fullforInnlogging(c.req.raw)));
  app.post(faste.loggUt, (c) => loggUt(c, deps));
  app.post(faste.forlengOkt, (c) => forleng(c, deps));
}

type Innlogging = Awaited<ReturnType<Deps["ident"]["startInnlogging"]>>;

function innEllerNekt(c: Context, deps: Deps, igjen: string, svar: Innlogging): Response {
  if (svar.ok) return svar.verdi;
  deps.logg.advarsel("innlogging.nektet", { kode: "kode" in svar.nei ? `${svar.nei.grunn} ${svar.nei.kode}` : svar.nei.grunn });
  return innloggingFeilet(utenSted(c, deps), svar.nei.grunn, igjen, "nb");
}

/** A page outside every kommune, for somebody who is not known yet. */
export function utenSted(c: Context, deps: Deps): Grunnlag {
  return { hono: c, deps, rute: ruter.landsforside, p: {}, sprak: "nb", kommune: null, embete: null, okt: null, aktor: null };
}

/** To the one place where the person works, or a choice of several. Somebody who is not logged in comes back here after login. */
async function velgArbeidssted(c: Context, deps: Deps): Promise<Response> {
  const okt = await deps.ident.okt(c.req.raw);
  if (okt?.slag !== "ansatt") return c.redirect(`${faste.loggInnAnsatt}?${new URLSearchParams({ til: stiOgSok(c) })}`, 302);
  const sprak = c.req.query("sprak") === "nn" ? "nn" : "nb";
  const steder = (await deps.ident.arbeidssteder(okt)).map((s) =>
    s.slag === "kommune"
      ? { tekst: s.navn, href: lenke(forsteside(s.roller), { sprak, kommune: s.slug }) }
      : { tekst: s.embete, href: lenke(ruter.statsforvalter, { sprak, embete: s.embete }) },
  );
  const [eneste] = steder;
  if (eneste && steder.length === 1) return c.redirect(eneste.href, 302);
  return html(<Arbeidsstedside g={{ ...utenSted(c, deps), sprak, okt }} steder={steder} />);
}

type Arbeidssted = Awaited<ReturnType<Deps["ident"]["arbeidssteder"]>>[number];
type Roller = Extract<Arbeidssted, { slag: "kommune" }>["roller"];

/** Where the work lies: the desk, the klagenemnd's cases, or the kommune's settings. */
function forsteside(roller: Roller) {
  if (roller.includes("saksbehandler") || roller.includes("leder")) return ruter.kontor;
  return roller.includes("nemnd") ? ruter.nemnd : roller.includes("administrator") ? ruter.innstillinger : ruter.kontor;
}

async function loggUt(c: Context, deps: Deps): Promise<Response> {
  const okt = await deps.ident.okt(c.req.raw);
  const token = (await c.req.parseBody().catch(() => ({}) as Record<string, unknown>))._csrf;
  // Without the right token this is another site's doing; the person stays logged in and is shown the front page.
  if (okt && !deps.ident.csrfStemmer(okt, token)) return videre(faste.rot);
  const { kaker, videre: hosUtsteder } = await deps.ident.loggUt(c.req.raw);
  const svar = hosUtsteder ? html(<Utloggingsside g={utenSted(c, deps)} utlogging={hosUtsteder} />) : videre(faste.rot);
  for (const kake of kaker) svar.headers.append("set-cookie", kake);
  svar.headers.set("cache-control", "no-store");
  return svar;
}

async function forleng(c: Context, deps: Deps): Promise<Response> {
  const okt = await deps.ident.okt(c.req.raw);
  const token = (await c.req.parseBody().catch(() => ({}) as Record<string, unknown>))._csrf;
  if (!okt || !deps.ident.csrfStemmer(okt, token)) return c.body(null, 401);
  return lagret(sekunderIgjen({ okt: { ...okt, sistBrukt: deps.klokke.na() }, deps }));
}
