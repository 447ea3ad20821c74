import {
  beOmPlan,
  giRad,
  type KanIkkeBeOmPlan,
  type KanIkkeGiRad,
  type KanIkkeSkrivePlan,
  type Planinnhold,
  planpunkter,
  skrivPlan,
} from "../../../domene/plan/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { plansideTekst } from "./plan.tekst.ts";
import { planside } from "./side.tsx";

type Uten<N> = Exclude<N, KanIkkeApne>;

const nektet = (k: Sakskontekst, feil: Feltfeil) => planside(k, { status: 422, feil });
const forSent = (k: Sakskontekst, setning: string) => planside(k, { status: 409, feil: { "": setning } });

/** Notes advice that was given. */
export function noterRadet(k: Sakskontekst): Promise<Response> {
  const t = plansideTekst[k.sprak].feil;
  const s = k.skjema;
  return gjor(
    k,
    (tx) => giRad(tx, k.aktor, k.tid, { sak: k.p.sak, dato: lesDato(s.tekst("rad_dato")), hva: s.tekst("rad_hva") }),
    { ok: "rad_notert", til: ruter.sakPlan },
    (n: Uten<KanIkkeGiRad>) => nektet(k, Object.fromEntries(n.felt.map((f) => [`rad_${f}`, t[f]]))),
  );
}

const BE_OM = { uten_rett: "behov", mangler_deltakere: "deltakere", ikke_kollega: "koordinator" } as const;

/** Asks the person to agree to a plan. */
export function beOmPlanen(k: Sakskontekst): Promise<Response> {
  const t = plansideTekst[k.sprak].feil;
  const s = k.skjema;
  const onske = {
    ...{ sak: k.p.sak, behov: s.tekst("behov") === "ja", deltakere: s.tekst("deltakere") },
    ...{ koordinator: s.tekst("koordinator"), barnekoordinator: s.tekst("barnekoordinator") === "ja" },
  };
  return gjor(
    k,
    (tx) => beOmPlan(tx, k.aktor, k.tid, onske),
    { ok: "plan_bedt", til: ruter.sakPlan },
    (n: Uten<KanIkkeBeOmPlan>) => nektet(k, n.grunn === "mangler" ? { "": t.samtykke } : { [BE_OM[n.grunn]]: t[n.grunn] }),
  );
}

/** Writes the plan. */
export function lagrePlanen(k: Sakskontekst): Promise<Response> {
  const t = plansideTekst[k.sprak].feil;
  const s = k.skjema;
  const innhold = Object.fromEntries(planpunkter.map((p) => [p, s.tekst(p)])) as unknown as Planinnhold;
  const versjon = Number(/^\d{1,9}$/.test(s.tekst("_versjon")) ? s.tekst("_versjon") : "0");
  const inn = { sak: k.p.sak, versjon, innhold, fra: lesDato(s.tekst("fra")), revideres: lesDato(s.tekst("revideres")) };
  const setning = (f: string) => (f === "mal" || f === "tiltak" || f === "fra" || f === "revideres" ? t[f] : t.forLang);
  return gjor(
    k,
    (tx) => skrivPlan(tx, k.aktor, k.tid, inn),
    { ok: "plan_skrevet", til: ruter.sakPlan },
    (n: Uten<KanIkkeSkrivePlan>) =>
      n.grunn === "mangler" ? nektet(k, Object.fromEntries(n.felt.map((f) => [f, setning(f)]))) : forSent(k, t[n.grunn]),
  );
}
