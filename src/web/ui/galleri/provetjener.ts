import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { sikkerhetshoder } from "../../../grunnmur/ident/headere.ts";
import { SPRAK } from "../../../grunnmur/sprak.ts";
import { GALLERISIDER, Galleri } from "../galleri.tsx";
import { type Stil, serverStatisk, tilHtml } from "../index.ts";

export interface Provetjener {
  readonly rot: string;
  readonly stopp: () => void;
}

/** The gallery on a port of its own, under the headers of the real site; for tests with a browser. `mer` adds routes. */
export async function startGalleri(stil: Stil, mer: (app: Hono) => void = () => {}): Promise<Provetjener> {
  const app = new Hono();
  app.use(async (c, neste) => {
    await neste();
    for (const [navn, verdi] of Object.entries(sikkerhetshoder({ sikker: false, skjemamal: [] }))) c.res.headers.set(navn, verdi);
  });
  app.get("/statisk/:fil", serverStatisk(stil.filer));
  for (const sprak of SPRAK) {
    for (const side of GALLERISIDER) app.get(`/${sprak}/${side}`, (c) => c.html(tilHtml(Galleri({ side, sprak, stil }))));
  }
  mer(app);
  return new Promise((klar) => {
    const tjener = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      klar({ rot: `http://127.0.0.1:${port}`, stopp: () => tjener.close() }),
    );
  });
}
