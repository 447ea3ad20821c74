import { expect, it } from "vitest";
import { type Rutenavn, ruter } from "../../src/web/stier.ts";
import { adressen, alleRuter, eierFor, parametreFor } from "./adresser.ts";
import { type Aktornavn, dorFor } from "./aktorer.ts";
import type { Felles } from "./felles.ts";
import { medRett } from "./prove.ts";

const SKREVET = "Dette skrev jeg lenge på & <angrer> ikke";
const SOM_HTML = SKREVET.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const skjemaer = alleRuter.filter((navn) => ruter[navn].metode === "POST");
const riktig = (navn: Rutenavn): Aktornavn => medRett(navn).find((hvem) => dorFor[hvem] !== null) ?? "kari";

/** Every form that comes from elsewhere, or too late, is refused, and gives back what was typed. */
export function skjemavernprover({ scene, nettsted, skrevet }: Felles): void {
  const stien = (navn: Rutenavn) => adressen(navn, parametreFor(navn, scene, eierFor(navn)));

  it.each(skjemaer)("%s: is refused without the session's own token, and what was typed is given back", async (navn) => {
    const n = nettsted();
    const hvem = riktig(navn);
    const annens = n.csrf(hvem === "nabo" ? "kari" : "nabo");
    for (const token of [null, "", "galt", annens]) {
      await skrevet();
      const body = new URLSearchParams({ ...(token !== null && { _csrf: token }), tekst: SKREVET });
      const svar = await n.hent(hvem, stien(navn), { method: "POST", body });
      const tekst = await svar.text();
      expect({ token, status: svar.status, skrevet: await skrevet() }).toEqual({ token, status: 403, skrevet: [] });
      expect(tekst).toContain(SOM_HTML);
      expect(tekst).toContain(n.csrf(hvem));
    }
  });

  it.each(skjemaer)("%s: is refused when another site sends it, also with the right token", async (navn) => {
    await skrevet();
    const hoder = { headers: { "sec-fetch-site": "cross-site" } };
    const svar = await nettsted().send(riktig(navn), stien(navn), [["tekst", SKREVET]], hoder);
    expect([svar.status, await skrevet()]).toEqual([403, ["tilgangsnekt insert"]]);
  });

  it.each(skjemaer)("%s: is given back when one has been logged out meanwhile", async (navn) => {
    const hvem = ruter[navn].adgang === "innbygger" ? "utloggetKari" : "utloggetSaksbehandler";
    await skrevet();
    const svar = await nettsted().send(hvem, stien(navn), [["tekst", SKREVET]]);
    expect([svar.status, await skrevet()]).toEqual([401, []]);
    expect(await svar.text()).toContain(SOM_HTML);
  });
}
