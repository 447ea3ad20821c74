import {
  avsluttVerge,
  type KanIkkeAvslutteVerge,
  type KanIkkeNotereVerge,
  noterVerge,
} from "../../../domene/livshendelse/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { livshendelseside } from "./side.tsx";
import { vergeTekst } from "./verge.tekst.ts";
import { VERGEOMFANG, VERGESPOR } from "./vergeskjema.tsx";

type Vergenekt = Exclude<KanIkkeNotereVerge, KanIkkeApne>;

const FELT = {
  ...{ ugyldig_fnr: "verge_fnr", mangler_navn: "verge_navn", mangler_adresse: "verge_adresse", er_personen: "verge_fnr" },
  ...{ verge_er_dod: "verge_fnr", for_lang: "verge_navn", mangler_spor: "verge_spor", mangler_omfang: "verge_omfang" },
  ...{ til_for_fra: "verge_til", vedtak_fram_i_tid: "verge_vedtak", fra_for_vedtak: "verge_fra", har_verge: "verge_fnr" },
  ...{ mangler_referanse: "verge_referanse", ukjent_embete: "verge_embete", er_dod: "", navn_stemmer_ikke: "verge_navn" },
} as const satisfies Record<Vergenekt["grunn"], string>;

const nektet = (k: Sakskontekst, feil: Feltfeil) => livshendelseside(k, { status: 422, feil });

/** Notes a verge as the Statsforvalter's decision says. */
export async function noterVergen(k: Sakskontekst): Promise<Response> {
  const t = vergeTekst[k.sprak].feil;
  const s = k.skjema;
  const [fra, vedtakDato] = [lesDato(s.tekst("verge_fra")), lesDato(s.tekst("verge_vedtak"))];
  const skrevetTil = s.tekst("verge_til").trim();
  const til = skrevetTil === "" ? null : lesDato(skrevetTil);
  if (fra === null || vedtakDato === null || (skrevetTil !== "" && til === null))
    return nektet(k, {
      ...(fra === null ? { verge_fra: t.ugyldig_dato } : {}),
      ...(skrevetTil !== "" && til === null ? { verge_til: t.ugyldig_dato } : {}),
      ...(vedtakDato === null ? { verge_vedtak: t.ugyldig_dato } : {}),
    });
  const inn = {
    ...{ sak: k.p.sak, fnr: s.tekst("verge_fnr").replaceAll(" ", ""), navn: s.tekst("verge_navn"), fra, til, vedtakDato },
    ...{ adresse: s.tekst("verge_adresse"), embete: s.tekst("verge_embete"), referanse: s.tekst("verge_referanse") },
    spor: VERGESPOR.filter((x) => s.alle("verge_spor").includes(x)),
    omfang: VERGEOMFANG.filter((x) => s.alle("verge_omfang").includes(x)),
    fratatt: s.tekst("verge_fratatt") === "ja",
  };
  return gjor(
    k,
    (tx) => noterVerge(tx, k.aktor, k.tid, inn),
    { ok: "verge_notert", til: ruter.livshendelse },
    (n: Vergenekt) =>
      nektet(k, {
        [FELT[n.grunn]]: n.grunn === "navn_stemmer_ikke" ? t.navn_stemmer_ikke(n.registrertNavn) : t[n.grunn],
      }),
  );
}

/** Notes that a mandate ends. */
export async function avsluttVergen(k: Sakskontekst): Promise<Response> {
  const t = vergeTekst[k.sprak].feil;
  const s = k.skjema;
  const sisteDag = lesDato(s.tekst("slutt_dag"));
  if (!erId(s.tekst("verge"))) return livshendelseside(k, { status: 409, feil: { "": t.verge_finnes_ikke } });
  if (sisteDag === null) return nektet(k, { slutt_dag: t.ugyldig_dato });
  const inn = { sak: k.p.sak, representasjon: s.tekst("verge"), sisteDag, grunn: s.tekst("slutt_grunn") };
  return gjor(
    k,
    (tx) => avsluttVerge(tx, k.aktor, k.tid, inn),
    { ok: "verge_slutt", til: ruter.livshendelse },
    (n: Exclude<KanIkkeAvslutteVerge, KanIkkeApne>) => {
      if (n.grunn === "verge_finnes_ikke") return livshendelseside(k, { status: 409, feil: { "": t[n.grunn] } });
      return nektet(k, { [n.grunn === "dag_for_tidlig" ? "slutt_dag" : "slutt_grunn"]: t[n.grunn] });
    },
  );
}
