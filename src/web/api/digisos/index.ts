import { type Context, Hono } from "hono";
import {
  hentPublisert,
  type KanIkkeLese,
  lesKlage,
  lesSoknad,
  nokkelHolder,
  publiser,
  taImotKlage,
  taImotSoknad,
} from "../../../domene/digisos/index.ts";
import { finnKommune, type Kommune } from "../../../domene/kommune/index.ts";
import type { Kvittering } from "../../../domene/soknad/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Deps } from "../../kontekst.ts";
import { digisosapi } from "../../stier.ts";
import { avsender } from "../avsender.ts";
import { lesLevering } from "./kropp.ts";
import { type Problemkode, problem } from "./problem.ts";

/** A request with the key of its kommune, and the references of its address. */
interface Kall {
  readonly c: Context;
  readonly deps: Deps;
  readonly kommune: Kommune;
  readonly referanse: (navn: "digisos" | "klage" | "fil") => string;
}

const sti = (hel: string): string => hel.slice(digisosapi.rot.length);

/**
 * The national Digisos, as a kommune's own system speaks it. No cookie is read: a key of the kommune opens, and only for that kommune. What is
 * wrong with a delivery is said as problem+json with a 4xx.
 */
export function registrerDigisosapi(app: Hono, deps: Deps): void {
  const api = new Hono();
  api.use(async (c, neste) => {
    const start = performance.now();
    await neste();
    deps.logg.info("digisos.svar", { metode: c.req.method, status: c.res.status, ms: Math.round(performance.now() - start) });
  });
  const tjen = (metode: "GET" | "POST", monster: string, handterer: (k: Kall) => Promise<Response>) => {
    api.on(metode, sti(monster), async (c) => {
      const kall = await slippInn(c, deps);
      return kall.ok ? handterer(kall.verdi) : kall.nei;
    });
    api.all(sti(monster), () => problem("ukjent_metode", { hoder: { allow: metode } }));
  };
  tjen("POST", digisosapi.soknad, soknad);
  tjen("GET", digisosapi.soker, soker);
  tjen("GET", digisosapi.fil, brev);
  tjen("POST", digisosapi.klage, klage);
  api.all("*", () => problem("ukjent_adresse"));
  api.onError((feil, c) => {
    deps.logg.feil("digisos.feil", { metode: c.req.method, feil });
    return problem("feil_hos_oss");
  });
  app.route(digisosapi.rot, api);
}

/** Counts the try, then looks at the key. An unknown kommune, one that takes nothing in, and a wrong key are one answer. */
async function slippInn(c: Context, deps: Deps): Promise<Resultat<Kall, Response>> {
  const telt = await deps.rate.tell("digisos", avsender(c));
  if (!telt.ok) return nei(problem("for_mange", { hoder: { "retry-after": String(telt.nei.ventSekunder) } }));
  const p = c.req.param() as Record<string, string>;
  const nokkel = /^Bearer (\S{1,200})$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
  const kommune = await deps.base.les({ slag: "offentlig" }, (les) => finnKommune(les, p.kommune ?? ""));
  const nr = kommune?.nummer;
  const holder =
    nr !== undefined && (await deps.base.les({ slag: "system", kommune: nr }, (les) => nokkelHolder(les, nr, nokkel)));
  if (!kommune?.tarImot || !holder) return nei(problem("ikke_nokkel", { hoder: { "www-authenticate": "Bearer" } }));
  const referanser = Object.entries(p).filter(([navn]) => navn !== "kommune");
  if (referanser.some(([, verdi]) => !erId(verdi.toLowerCase()))) return nei(problem("ugyldig_referanse"));
  return ja({ c, deps, kommune, referanse: (navn) => (p[navn] ?? "").toLowerCase() });
}

const svar = (kropp: object): Response => Response.json(kropp, { headers: { "cache-control": "no-store" } });
const tidspunkt = ({ deps: { klokke } }: Kall) => ({ na: klokke.na(), idag: klokke.idag() });

async function soknad(k: Kall): Promise<Response> {
  const raa = await lesLevering(k.c.req.raw, "soknad");
  if (!raa.ok) return raa.nei;
  const lest = await lesSoknad(k.deps.digisos, raa.verdi);
  if (!lest.ok) return kanIkkeLese(lest.nei);
  const { kommune } = k;
  const digisosId = k.referanse("digisos");
  const tatt = await k.deps.base.skriv({ slag: "system", kommune: kommune.nummer }, (tx) =>
    taImotSoknad(tx, tidspunkt(k), { kommune, digisosId, lest: lest.verdi }),
  );
  return tatt.ok ? svar({ digisosId, ...kvittert(tatt.verdi) }) : problem(tatt.nei.grunn);
}

/** What the sender is told: it is here, under these numbers, and by when the applicant hears something. */
const kvittert = ({ mottattAt, saker }: Kvittering) => ({
  mottatt: new Date(mottattAt.epochMilliseconds).toISOString(),
  saker: saker.map(({ id, nummer, frister }) => ({
    sak: id,
    saksnummer: nummer,
    svarInnen: frister.find((f) => f.slag === "forelopig_svar")?.sisteDag,
  })),
});

async function klage(k: Kall): Promise<Response> {
  const raa = await lesLevering(k.c.req.raw, "klage");
  if (!raa.ok) return raa.nei;
  const lest = await lesKlage(k.deps.digisos, raa.verdi);
  if (!lest.ok) return kanIkkeLese(lest.nei);
  const { kommune } = k;
  const referanser = { digisosId: k.referanse("digisos"), klageId: k.referanse("klage") };
  const tatt = await k.deps.base.skriv({ slag: "system", kommune: kommune.nummer }, (tx) =>
    taImotKlage(tx, tidspunkt(k), { kommune, ...referanser, lest: lest.verdi }),
  );
  if (!tatt.ok) return problem(tatt.nei.grunn);
  const mottatt = new Date(tatt.verdi.mottatt.epochMilliseconds).toISOString();
  return svar({ ...referanser, klage: tatt.verdi.klage, mottatt });
}

async function soker(k: Kall): Promise<Response> {
  const nr = k.kommune.nummer;
  const fil = await k.deps.base.les({ slag: "system", kommune: nr }, (les) => publiser(les, nr, k.referanse("digisos")));
  return fil ? svar(fil) : problem("ukjent_soknad");
}

async function brev(k: Kall): Promise<Response> {
  const nr = k.kommune.nummer;
  const pdf = await k.deps.base.les({ slag: "system", kommune: nr }, (les) =>
    hentPublisert(les, nr, k.referanse("digisos"), k.referanse("fil")),
  );
  if (!pdf) return problem("ukjent_soknad");
  return new Response(new Uint8Array(pdf), { headers: { "content-type": "application/pdf", "cache-control": "no-store" } });
}

const FILNAVN = {
  soknad: "soknad.json",
  vedlegg: "vedlegg.json",
  klage: "klage.json",
  "digisos-soker": "digisos-soker.json",
} as const;

const FILFEIL: Readonly<Record<string, string>> = {
  ikke_sendt: "is told of in vedlegg.json, and did not come",
  sendt_to_ganger: "came twice under one name",
  sha512: "is not the bytes that vedlegg.json tells of (sha512)",
  for_stor: "is larger than 10 MiB",
  tom: "is empty",
  ukjent_type: "is none of PDF, JPEG, PNG, HEIC and plain text",
  smittet: "was stopped by the scanner",
};

function kanIkkeLese(n: KanIkkeLese): Response {
  const kode: Problemkode = n.grunn;
  switch (n.grunn) {
    case "ugyldig_json":
      return problem(kode, { feil: [{ fil: FILNAVN[n.fil], sti: "", melding: "is not JSON in UTF-8" }] });
    case "ugyldig_format":
      return problem(kode, { feil: n.feil.map((f) => ({ ...f, fil: FILNAVN[f.fil] })) });
    case "ugyldig_vedlegg":
      return problem(kode, { feil: n.feil.map((f) => ({ fil: f.filnavn, melding: FILFEIL[f.grunn] ?? f.grunn })) });
  }
}
