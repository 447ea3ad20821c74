import type { Kommune } from "../../src/domene/kommune/index.ts";
import { posterI } from "../../src/domene/sak/index.ts";
import { fatt } from "../../src/domene/vedtak/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { gjor, innhold, NETT, nyAnsatt, nySak, skrevet, svarPa, tidspunkt, utred } from "../oppsett/kontor.ts";
import type { Sted } from "../oppsett/tjenerprosess.ts";
import type { Rapport } from "./rapport.ts";

const NAVN = ["Anna", "Berit", "Carl", "Dina"] as const;

/** Four people decide the same draft at the same moment, each with connections of their own as four web processes have. */
export async function avgjorelser(sted: Sted, base: Base, kommune: Kommune, antall: number, rapport: Rapport): Promise<void> {
  rapport.overskrift(`${antall} vedtak, hvert fattet av ${NAVN.length} samtidig`);
  const idag = tidspunkt(Temporal.Now.plainDateISO("Europe/Oslo").toString());
  const fire = await Promise.all(NAVN.map((navn) => nyAnsatt(base, kommune, "tildelingskontor", navn, "saksbehandler")));
  const baser = NAVN.map(() => sted.base(2));
  const [forste] = fire;
  sikre(forste, "there are four");
  const somKommunen = { slag: "kommunen", kommune: kommune.nummer } as const;
  const telt = { ingen: 0, flere: 0, riktigNavn: 0, tapere: 0, andreSvar: 0, brev: 0 };
  for (let i = 0; i < antall; i++) {
    const onsket = [{ tjeneste: "helsetjenester_hjemme", onsket: `Hjelp ${i}` }];
    const { sak } = await nySak(base, kommune.nummer, { spor: "omsorg", poster: onsket, mottatt: idag.idag });
    const [post] = await base.les(somKommunen, (les) => posterI(les, kommune.nummer, sak));
    await utred(base, forste, sak, idag.idag);
    const utkast = await skrevet(base, forste, sak, innhold([svarPa(post?.id ?? "")]), idag.idag);
    const svar = await Promise.all(
      fire.map((en, j) => {
        const egen = baser[j];
        sikre(egen, "each has their own");
        return gjor(egen, en, (tx) => fatt(tx, en, idag, { sak, ...utkast, nokkel: en.navn, nett: NETT }));
      }),
    );
    const vant = svar.findIndex((s) => s.ok);
    for (const s of svar) {
      if (s.ok) continue;
      telt.tapere++;
      if (s.nei.grunn !== "alt_fattet") telt.andreSvar++;
      else if (s.nei.navn === fire[vant]?.navn && s.nei.tid !== null) telt.riktigNavn++;
    }
    const rader = await base.les(somKommunen, async ({ db }) => ({
      vedtak: await db.selectFrom("vedtak").select("id").where("sak", "=", sak).where("tilstand", "=", "fattet").execute(),
      brev: await db.selectFrom("brev").select("id").where("sak", "=", sak).where("slag", "=", "vedtak").execute(),
    }));
    if (rader.vedtak.length === 0) telt.ingen++;
    if (rader.vedtak.length > 1 || svar.filter((s) => s.ok).length !== 1) telt.flere++;
    telt.brev += rader.brev.length;
  }
  await Promise.all(baser.map((en) => en.lukk()));
  rapport.krav("saker uten vedtak", telt.ingen, 0);
  rapport.krav("saker med mer enn ett vedtak", telt.flere, 0, `${antall * NAVN.length} forsøk`);
  rapport.krav("vedtaksbrev", telt.brev, antall);
  rapport.krav("fikk vite hvem som hadde fattet det, og når", telt.riktigNavn, antall * (NAVN.length - 1));
  rapport.krav("fikk et annet svar", telt.andreSvar, 0);
}
