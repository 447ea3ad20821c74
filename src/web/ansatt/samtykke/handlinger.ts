import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import {
  beOmSamtykke,
  type KanIkkeBeOmSamtykke,
  type KanIkkeSporre,
  type KanIkkeSvarePaSamtykke,
  sporAndre,
  svarPaSamtykke,
} from "../../../domene/samtykke/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ruter } from "../../stier.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { samtykkeTekst } from "./samtykke.tekst.ts";
import { samtykkeside } from "./side.tsx";

const UKJENT = "00000000-0000-4000-8000-000000000000";
const id = (skrevet: string): string => (erId(skrevet) ? skrevet : UKJENT);

/** Asks the person to agree to one question to one other. */
export function beOmSamtykket(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const t = samtykkeTekst[k.sprak].feil;
  const inn = {
    sak: k.p.sak,
    hvem: s.tekst("hvem"),
    hva: s.tekst("hva"),
    formal: s.tekst("formal"),
    gjelderTil: lesDato(s.tekst("gjelderTil")),
  };
  return gjor(
    k,
    (tx) => beOmSamtykke(tx, k.aktor, k.tid, inn),
    { ok: "samtykke_bedt", til: ruter.sakSamtykke },
    (n: Exclude<KanIkkeBeOmSamtykke, KanIkkeApne>) =>
      samtykkeside(k, { status: 422, feil: Object.fromEntries(n.felt.map((f) => [f, t[f]])) }),
  );
}

/** What the person said or wrote to the office is written down. */
export function noterSamtykke(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const t = samtykkeTekst[k.sprak].feil;
  const samtykke = id(s.tekst("samtykke"));
  const svar = (["gitt", "nektet", "trukket"] as const).find((x) => x === s.tekst(`svar-${samtykke}`));
  const mate = (["muntlig", "skriftlig"] as const).find((x) => x === s.tekst(`mate-${samtykke}`));
  if (!svar || !mate) return samtykkeside(k, { status: 422, feil: { [`svar-${samtykke}`]: t.velg } });
  return gjor(
    k,
    (tx) => svarPaSamtykke(tx, k.aktor, k.tid, { sak: k.p.sak, samtykke, svar, mate }),
    { ok: "samtykke_notert", til: ruter.sakSamtykke },
    (n: Exclude<KanIkkeSvarePaSamtykke, KanIkkeApne>) => samtykkeside(k, { status: 409, feil: { "": t[n.grunn] } }),
  );
}

/** Notes a question to somebody outside, on a consent or on a section. */
export function sporAndreUte(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const t = samtykkeTekst[k.sprak].feil;
  const samtykke = s.tekst("samtykke");
  const hjemmel = s.tekst("hjemmel");
  const grunnlag =
    samtykke !== ""
      ? ({ slag: "samtykke", samtykke: id(samtykke) } as const)
      : hjemmel !== ""
        ? ({ slag: "lov", hjemmel, hvem: s.tekst("lov_hvem"), hva: s.tekst("lov_hva"), grunn: s.tekst("lov_grunn") } as const)
        : ({ slag: "ingen" } as const);
  return gjor(
    k,
    (tx) => sporAndre(tx, k.aktor, k.tid, { sak: k.p.sak, grunnlag }),
    { ok: "spurt_andre", til: ruter.sakSamtykke },
    (n: Exclude<KanIkkeSporre, KanIkkeApne>) => {
      const felt = (f: string) => (f === "hjemmel" ? "hjemmel" : `lov_${f}`);
      if (n.grunn === "mangler")
        return samtykkeside(k, { status: 422, feil: Object.fromEntries(n.felt.map((f) => [felt(f), t[f]])) });
      return n.grunn === "uten_grunnlag"
        ? samtykkeside(k, { status: 422, feil: { hjemmel: t.uten_grunnlag } })
        : samtykkeside(k, { status: 409, feil: { "": t[n.grunn] } });
    },
  );
}
