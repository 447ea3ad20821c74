import type { Kommune } from "../../src/domene/kommune/index.ts";
import type { Ansatt } from "../../src/domene/tilgang/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { innhold, nyAnsatt, nySak, skrevet, svarPa, tidspunkt, utred } from "../oppsett/kontor.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import { medUtkast, nyttFnr, sendeskjema, type Utfyltmal } from "../palitelighet/soknad.ts";
import type { Innsending } from "./last.ts";

/** A resident of the demonstration: the one with most cases, and the newest letter among theirs. */
export async function innbygger(base: Base, adresse: string, kommune: Kommune) {
  const hvem = await base.les({ slag: "kommunen", kommune: kommune.nummer }, ({ db }) =>
    db
      .selectFrom("person as p")
      .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.person", "=", "p.id"))
      .innerJoin("brev as b", (j) =>
        j.onRef("b.kommune", "=", "s.kommune").onRef("b.sak", "=", "s.id").onRef("b.mottaker", "=", "p.id"),
      )
      .select((v) => ["p.fnr", "p.id", v.fn.count<number>("s.id").distinct().as("saker")])
      .groupBy(["p.fnr", "p.id"])
      .orderBy("saker", "desc")
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  const brev = await base.les({ slag: "innbygger", kommune: kommune.nummer, person: hvem.id }, ({ db }) =>
    db.selectFrom("brev").select("id").where("slag", "=", "vedtak").orderBy("last_at", "desc").limit(1).executeTakeFirstOrThrow(),
  );
  const n = await Nettbruker.loggetInn(base, adresse, { fnr: hvem.fnr, slag: "innbygger" });
  return { n, saker: Number(hvem.saker), brev: brev.id };
}

/** A case worker, and a decision of theirs that is written and not made: its letter can be previewed. */
export async function saksbehandler(base: Base, adresse: string, kommune: Kommune) {
  const en = await nyAnsatt(base, kommune, "tildelingskontor", "Ytelse Saksbehandler", "saksbehandler");
  const { fnr } = await base.les({ slag: "system", kommune: kommune.nummer }, ({ db }) =>
    db.selectFrom("ansatt").select("fnr").where("id", "=", en.ansatt).executeTakeFirstOrThrow(),
  );
  const n = await Nettbruker.loggetInn(base, adresse, { fnr, slag: "ansatt" });
  return { n, ...(await utkast(base, kommune, en)) };
}

async function utkast(base: Base, kommune: Kommune, en: Ansatt): Promise<{ sak: string; vedtak: string }> {
  const dag = tidspunkt(Temporal.Now.plainDateISO("Europe/Oslo").toString()).idag;
  const onsket = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }];
  const { sak, poster } = await nySak(base, kommune.nummer, { spor: "omsorg", poster: onsket, mottatt: dag });
  await utred(base, en, sak, dag);
  const { vedtak } = await skrevet(base, en, sak, innhold([svarPa(poster[0] ?? "")]), dag);
  return { sak, vedtak };
}

/** Drafts that one person may have open. */
const UTKAST = 10;

/** Applications that are filled in, each with the form that sends it, from as many people as it takes. */
export async function ferdigeSoknader(
  base: Base,
  adresse: string,
  kommune: Kommune,
  mal: Utfyltmal,
  antall: number,
): Promise<Innsending[]> {
  const alle: Innsending[] = [];
  while (alle.length < antall) {
    const fnr = nyttFnr();
    const ider = await medUtkast(base, kommune, fnr, mal, Math.min(UTKAST, antall - alle.length));
    const n = await Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" });
    const { felter } = await sendeskjema(n, `/nb/${kommune.slug}/soknad/${ider[0]}/se-over`);
    const kropp = new URLSearchParams(
      felter.filter((f) => f.slag === "skjult").map((f) => [f.navn, f.verdier[0] ?? ""]),
    ).toString();
    alle.push(...ider.map((id) => ({ sti: `/nb/${kommune.slug}/soknad/${id}/send`, kake: n.kake, kropp })));
  }
  return alle;
}
