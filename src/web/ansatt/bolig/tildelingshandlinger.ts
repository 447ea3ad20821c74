import {
  type KanIkkeVurdere,
  type KanIkkeVurdereBoligsosialt,
  vurderBoligsosialt,
  vurderKriterier,
} from "../../../domene/bolig/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ruter } from "../../stier.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { avvist, opptatt } from "./svar.ts";
import { tildelingTekst } from "./tildeling.tekst.ts";

type Nei<T> = Exclude<T, KanIkkeApne>;
const til = ruter.sakBolig;

/** Weighs the criteria that were answered. */
export function kriteriene(k: Sakskontekst): Promise<Response> {
  const t = tildelingTekst[k.sprak].feil;
  const s = k.skjema;
  const ider = s.felter.flatMap(([navn]) => (navn.startsWith("fordi-") && erId(navn.slice(6)) ? [navn.slice(6)] : []));
  const vurderinger = ider.map((kriterium) => {
    const svar = s.tekst(`svar-${kriterium}`);
    return {
      kriterium,
      svar: svar === "ja" || svar === "nei" ? svar : null,
      begrunnelse: s.tekst(`fordi-${kriterium}`),
    } as const;
  });
  return gjor(
    k,
    (tx) => vurderKriterier(tx, k.aktor, k.tid, { sak: k.p.sak, vurderinger }),
    { ok: "kriterier_vurdert", til },
    (n: Nei<KanIkkeVurdere>) =>
      n.grunn === "mangler"
        ? avvist(k, Object.fromEntries(n.kriterier.map((x) => [`fordi-${x}`, t.begrunnelse])))
        : opptatt(k, t.ingen_kriterier),
  );
}

const FELT = { vanskeligstilt: "vanskeligstilt", fordi: "bsfordi", hjelp: "bshjelp" } as const;

/** Answers the two questions of boligsosialloven § 7. */
export function boligsosialt(k: Sakskontekst): Promise<Response> {
  const t = tildelingTekst[k.sprak].feil;
  const s = k.skjema;
  const valgt = s.tekst("vanskeligstilt");
  const vanskeligstilt = valgt === "ja" ? true : valgt === "nei" ? false : null;
  const inn = { sak: k.p.sak, vanskeligstilt, fordi: s.tekst("bsfordi"), hjelp: s.tekst("bshjelp") };
  return gjor(
    k,
    (tx) => vurderBoligsosialt(tx, k.aktor, k.tid, inn),
    { ok: "boligsosialt_vurdert", til },
    (n: Nei<KanIkkeVurdereBoligsosialt>) => avvist(k, Object.fromEntries(n.felt.map((f) => [FELT[f], t[f]]))),
  );
}
