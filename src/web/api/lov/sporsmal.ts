import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { dag, valg, valgfri } from "../../../lov/kjerne/felt.ts";
import { type Feltfeil, type Lesing, les } from "../../../lov/kjerne/les.ts";
import { type Oppslag, slaOpp } from "../../../lov/register/oppslag.ts";
import { avvik } from "../../../lov/saker/sammenlign.ts";
import { svarPaaSak } from "../../../lov/saker/svar.ts";
import { gjengiSvar } from "./gjengi.ts";

const konvolutt = { paaDato: dag, sprak: valgfri(valg("nb", "nn")) } as const;

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === "object" && v !== null && !Array.isArray(v);
const iFakta = (lest: Lesing<unknown>): readonly Feltfeil[] =>
  lest.ok ? [] : lest.feil.map((f) => ({ ...f, sti: f.sti === "" ? "fakta" : `fakta.${f.sti}` }));

/** Asks a rule: `{ paaDato, fakta, sprak? }` in, the answer out, or everything that is wrong with the question. */
export function sporRegel(o: Oppslag, kropp: unknown): Resultat<object, readonly Feltfeil[]> {
  if (!erObjekt(kropp)) return nei([{ sti: "", kode: "feil_type" }]);
  const { fakta, ...resten } = kropp;
  const lest = les(konvolutt, resten);
  const faktafeil = Object.hasOwn(kropp, "fakta") ? iFakta(les(o.felter, fakta)) : [{ sti: "fakta", kode: "mangler" } as const];
  const feil = [...(lest.ok ? [] : lest.feil), ...faktafeil];
  if (!lest.ok || feil.length > 0) return nei(feil.slice(0, grenser.lovapi.feil));
  const { paaDato, sprak = "nb" } = lest.verdi;
  const svar = slaOpp(o, fakta, paaDato);
  sikre(svar.ok, "facts that were read are answered");
  return ja(gjengiSvar(o, paaDato, svar.svar, sprak));
}

/** Worked cases in the form of data/lov/law-cases.json: one answer each, and what differs from what was expected. */
export function sporSaker(kropp: unknown): Resultat<object, readonly Feltfeil[]> {
  if (!erObjekt(kropp) || !Array.isArray(kropp.cases)) return nei([{ sti: "cases", kode: "mangler" }]);
  if (kropp.cases.length > grenser.lovapi.saker) return nei([{ sti: "cases", kode: "for_mange" }]);
  return ja({ svar: kropp.cases.map(ettSvar) });
}

function ettSvar(sak: unknown): object {
  const svar = svarPaaSak(sak);
  const { id, expected } = erObjekt(sak) ? sak : {};
  return {
    ...(typeof id === "string" && { id }),
    ...svar,
    ...(erObjekt(expected) && { avvik: avvik(expected, svar) }),
  };
}
