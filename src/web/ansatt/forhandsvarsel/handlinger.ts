import { mangeltekst } from "../../../domene/brev/index.ts";
import {
  giMerTid,
  type KanIkkeGiMerTid,
  type KanIkkeNotere,
  type KanIkkeUnnta,
  type KanIkkeVarsle,
  noterSvar,
  unnta,
  varsle,
} from "../../../domene/forhandsvarsel/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { VARSELUNNTAK } from "../../../lov/forvaltningsloven/p16.ts";
import { ruter } from "../../stier.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { vedtaksside } from "../vedtak/side.tsx";
import { forhandsvarselTekst } from "./forhandsvarsel.tekst.ts";

const nektet = (k: Sakskontekst, felt: string, setning: string, status: 409 | 422 = 422) =>
  vedtaksside(k, { status, feil: { [felt]: setning } });
const til = ruter.sakVedtak;

export function sendVarselet(k: Sakskontekst): Promise<Response> {
  const t = forhandsvarselTekst[k.sprak].feil;
  const inn = {
    ...{ sak: k.p.sak, vurderer: k.skjema.tekst("varsel_vurderer"), hvorfor: k.skjema.tekst("varsel_hvorfor") },
    svarInnen: lesDato(k.skjema.tekst("varsel_svar_innen")),
  };
  return gjor(
    k,
    (tx) => varsle(tx, k.aktor, k.tid, inn),
    { ok: "varslet", til },
    (n: Exclude<KanIkkeVarsle, KanIkkeApne>) => {
      switch (n.grunn) {
        case "mangler_vurderer":
          return nektet(k, "varsel_vurderer", t.mangler_vurderer);
        case "mangler_hvorfor":
          return nektet(k, "varsel_hvorfor", t.mangler_hvorfor);
        case "mangler_dag":
          return nektet(k, "varsel_svar_innen", t.mangler_dag);
        case "for_kort":
        case "for_langt_fram":
          return nektet(k, "varsel_svar_innen", t[n.grunn](datoTekst(n.grense, k.sprak, { ukedag: false })));
        case "for_lang":
          return nektet(k, `varsel_${n.felt}`, t.for_lang(n.maksTegn));
        case "brev_ufullstendig":
          return nektet(k, "", t.brev(n.mangler[0] ? mangeltekst(n.mangler[0], k.sprak) : ""));
        case "venter_pa_svar":
        case "sak_avsluttet":
          return nektet(k, "", t[n.grunn], 409);
      }
    },
  );
}

export async function noterSvaret(k: Sakskontekst): Promise<Response> {
  const t = forhandsvarselTekst[k.sprak].feil;
  const kanal = (["muntlig", "papir"] as const).find((x) => x === k.skjema.tekst("varsel_kanal"));
  if (kanal === undefined) return nektet(k, "varsel_kanal", t.velg_kanal);
  const inn = {
    ...{ sak: k.p.sak, varsel: k.skjema.tekst("varsel"), kanal },
    ...{ fra: k.skjema.tekst("varsel_fra"), tekst: k.skjema.tekst("varsel_svar") },
  };
  return gjor(
    k,
    (tx) => noterSvar(tx, k.aktor, k.tid, inn),
    { ok: "varselsvar_notert", til },
    (n: Exclude<KanIkkeNotere, KanIkkeApne>) => {
      switch (n.grunn) {
        case "mangler_navn":
          return nektet(k, "varsel_fra", t.mangler_navn);
        case "mangler_tekst":
          return nektet(k, "varsel_svar", t.mangler_tekst);
        case "for_lang":
          return nektet(k, "varsel_svar", t.for_lang(n.maksTegn));
        case "alt_besvart":
        case "varsel_finnes_ikke":
          return nektet(k, "", t.alt_besvart, 409);
      }
    },
  );
}

export function merTidTilVarselet(k: Sakskontekst): Promise<Response> {
  const t = forhandsvarselTekst[k.sprak].feil;
  const inn = { sak: k.p.sak, varsel: k.skjema.tekst("varsel"), svarInnen: lesDato(k.skjema.tekst("varsel_mer_tid")) };
  return gjor(
    k,
    (tx) => giMerTid(tx, k.aktor, k.tid, inn),
    { ok: "varsel_mer_tid", til },
    (n: Exclude<KanIkkeGiMerTid, KanIkkeApne>) => {
      switch (n.grunn) {
        case "mangler_dag":
        case "dag_for_tidlig":
          return nektet(k, "varsel_mer_tid", t[n.grunn]);
        case "for_langt_fram":
          return nektet(k, "varsel_mer_tid", t.for_langt_fram(datoTekst(n.grense, k.sprak, { ukedag: false })));
        case "alt_besvart":
        case "varsel_finnes_ikke":
          return nektet(k, "", t.alt_besvart, 409);
      }
    },
  );
}

export async function unntaVarselet(k: Sakskontekst): Promise<Response> {
  const t = forhandsvarselTekst[k.sprak].feil;
  const unntak = VARSELUNNTAK.find((u) => u === k.skjema.tekst("varsel_unntak"));
  if (unntak === undefined) return nektet(k, "varsel_unntak", t.velg_unntak);
  const inn = { sak: k.p.sak, unntak, begrunnelse: k.skjema.tekst("varsel_begrunnelse") };
  return gjor(
    k,
    (tx) => unnta(tx, k.aktor, k.tid, inn),
    { ok: "varsel_unntatt", til },
    (n: Exclude<KanIkkeUnnta, KanIkkeApne>) => {
      switch (n.grunn) {
        case "mangler_begrunnelse":
          return nektet(k, "varsel_begrunnelse", t.mangler_begrunnelse);
        case "for_lang":
          return nektet(k, "varsel_begrunnelse", t.for_lang(n.maksTegn));
        case "sak_avsluttet":
          return nektet(k, "", t.sak_avsluttet, 409);
      }
    },
  );
}
