import { Hono } from "hono";
import { registrerKontor } from "./ansatt/index.ts";
import { registrerDigisosapi } from "./api/digisos/index.ts";
import { registrerLovapi } from "./api/lov/index.ts";
import { registrerInnbygger } from "./innbygger/index.ts";
import { registrerInnlogging, utenSted } from "./innlogging.tsx";
import type { Deps } from "./kontekst.ts";
import { feilHosOss, ikkeFunnet } from "./nekt.tsx";
import { registrerInstans } from "./statsforvalter/index.ts";
import { faste } from "./stier.ts";
import { lagTjen } from "./tjen.ts";
import { serverStatisk } from "./ui/index.ts";

/** The whole web application. Everything it needs comes in; it holds nothing of any request. */
export function lagApp(deps: Deps): Hono {
  const app = new Hono();
  app.use(async (c, neste) => {
    await neste();
    for (const [navn, verdi] of Object.entries(deps.ident.hoder)) c.res.headers.set(navn, verdi);
  });
  app.get(faste.helse, (c) => c.text("ok"));
  app.get(`${faste.statisk}/:fil`, serverStatisk(deps.stil.filer));
  app.get(faste.rot, (c) => c.redirect(`/${onsketSprak(c.req.header("accept-language"))}`, 302));
  registrerInnlogging(app, deps);
  registrerLovapi(app, deps);
  registrerDigisosapi(app, deps);
  const { tjen, ferdig } = lagTjen(app, deps);
  registrerInnbygger(tjen);
  registrerKontor(tjen);
  registrerInstans(tjen);
  ferdig();
  app.notFound((c) => ikkeFunnet(utenSted(c, deps)));
  app.onError((feil, c) => {
    deps.logg.feil("web.feil", { metode: c.req.method, feil });
    return feilHosOss(utenSted(c, deps));
  });
  return app;
}

/** The first of our languages that the browser asks for; Danish, Swedish and everything else Norwegian-like read bokmål. */
function onsketSprak(hode: string | undefined): "nb" | "nn" | "en" {
  for (const del of (hode ?? "").toLowerCase().split(",")) {
    const kode = del.split(";")[0]?.trim().split("-")[0];
    if (kode === "nn") return "nn";
    if (kode === "nb" || kode === "no" || kode === "da" || kode === "sv") return "nb";
    if (kode === "en") return "en";
  }
  return "nb";
}
