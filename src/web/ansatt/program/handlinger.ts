import {
  begynn,
  brukProgrammet,
  type KanIkkeBegynne,
  type KanIkkeBrukeProgram,
  type KanIkkePlanleggeProgram,
  type KanIkkeVurdere,
  planleggProgram,
  vurder,
} from "../../../domene/program/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesTimer } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { programsideTekst } from "./program.tekst.ts";
import { programside } from "./side.tsx";
import { AKTIVITETER, VILKAR } from "./skjemaer.tsx";

type Uten<N> = Exclude<N, KanIkkeApne>;

const nektet = (k: Sakskontekst, feil: Feltfeil) => programside(k, { status: 422, feil });
const forSent = (k: Sakskontekst, setning: string) => programside(k, { status: 409, feil: { "": setning } });

/** Keeps what was found of each condition. */
export async function lagreVilkar(k: Sakskontekst): Promise<Response> {
  const t = programsideTekst[k.sprak].feil;
  const s = k.skjema;
  const uvalgt = VILKAR.filter((v) => s.tekst(v) !== "ja" && s.tekst(v) !== "nei");
  const skrevet = s.tekst("arbeidsevneDato").trim();
  const arbeidsevneDato = skrevet === "" ? null : lesDato(skrevet);
  const ulest = skrevet !== "" && arbeidsevneDato === null;
  if (uvalgt.length > 0 || ulest)
    return nektet(k, {
      ...Object.fromEntries(uvalgt.map((v) => [v, t.velg])),
      ...(ulest ? { arbeidsevneDato: t.arbeidsevneDato } : {}),
    });
  const ja = (v: (typeof VILKAR)[number]) => s.tekst(v) === "ja";
  const vilkar = {
    ...{ nedsatt: ja("nedsatt"), nedsattFordi: s.tekst("nedsattFordi"), ytelser: ja("ytelser"), arbeidsevneDato },
    ...{ ytelserFordi: s.tekst("ytelserFordi"), nyttig: ja("nyttig"), nyttigFordi: s.tekst("nyttigFordi") },
  };
  return gjor(
    k,
    (tx) => vurder(tx, k.aktor, k.tid, { sak: k.p.sak, vilkar }),
    { ok: "vilkar_lagret", til: ruter.sakProgram },
    (n: Uten<KanIkkeVurdere>) =>
      n.grunn === "mangler" ? nektet(k, Object.fromEntries(n.felt.map((f) => [f, t[f]]))) : forSent(k, t[n.grunn]),
  );
}

function planfeil(k: Sakskontekst, n: Uten<KanIkkePlanleggeProgram>): Feltfeil {
  const t = programsideTekst[k.sprak].feil;
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.felt.map((f) => [f === "aktiviteter" ? "hva-1" : f, t[f]]));
    case "for_sen_start":
      return { senFordi: t.for_sen_start(dag(n.senest)) };
    case "for_lenge":
      return n.kanForlenges ? { forlengetFordi: t.for_lenge_kan(dag(n.senest)) } : { slutt: t.for_lenge(dag(n.senest)) };
    case "mangler_sats":
      return { start: t.mangler_sats };
    case "for_lang":
      return { forlengetFordi: t.for_lang };
    default:
      return { "": t[n.grunn] };
  }
}

/** Keeps what the programme is. */
export function lagrePlan(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const aktiviteter = AKTIVITETER.flatMap((nr) => {
    const [hva, timer] = [s.tekst(`hva-${nr}`), lesTimer(s.tekst(`timer-${nr}`))];
    return hva.trim() === "" && timer === null ? [] : [{ hva, timer: typeof timer === "number" ? timer : 0 }];
  });
  const plan = {
    ...{ sak: k.p.sak, start: lesDato(s.tekst("start")), slutt: lesDato(s.tekst("slutt")), aktiviteter },
    ...{ forlengetFordi: s.tekst("forlengetFordi"), senFordi: s.tekst("senFordi") },
  };
  return gjor(
    k,
    (tx) => planleggProgram(tx, k.aktor, k.tid, plan),
    { ok: "program_lagret", til: ruter.sakProgram },
    (n: Uten<KanIkkePlanleggeProgram>) => nektet(k, planfeil(k, n)),
  );
}

const EGNE = ["ingen_soknad", "ikke_vurdert", "mangler_arbeidsevnevurdering", "uten_plan"] as const;

/** The programme goes into the draft of the decision, and the reader with it. */
export function brukProgram(k: Sakskontekst): Promise<Response> {
  const t = programsideTekst[k.sprak].feil;
  return gjor(
    k,
    (tx) => brukProgrammet(tx, k.aktor, k.tid, { sak: k.p.sak }),
    { ok: "brukt", til: ruter.sakVedtak },
    (n: Uten<KanIkkeBrukeProgram>) => {
      const egen = EGNE.find((g) => g === n.grunn);
      return forSent(k, egen ? t[egen] : t.vedtak);
    },
  );
}

/** The programme has begun. */
export function begynnProgrammet(k: Sakskontekst): Promise<Response> {
  const t = programsideTekst[k.sprak].feil;
  return gjor(
    k,
    (tx) => begynn(tx, k.aktor, k.tid, { sak: k.p.sak, dag: lesDato(k.skjema.tekst("begynt")) }),
    { ok: "program_begynt", til: ruter.sakProgram },
    (n: Uten<KanIkkeBegynne>) => (n.grunn === "ugyldig_dag" ? nektet(k, { begynt: t.ugyldig_dag }) : forSent(k, t[n.grunn])),
  );
}
