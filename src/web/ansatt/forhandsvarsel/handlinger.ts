import { mangeltekst } from "../../../domene/brev/index.ts";
import {
  forhandsvisVarsel,
  giMerTid,
  hentVarseltekster,
  type KanIkkeGiMerTid,
  type KanIkkeNotere,
  type KanIkkeUnnta,
  type KanIkkeVarsle,
  type NyttVarsel,
  noterSvar,
  unnta,
  varsle,
} from "../../../domene/forhandsvarsel/index.ts";
import { apneSak, type KanIkkeApne } from "../../../domene/sak/index.ts";
import { ja } from "../../../grunnmur/resultat.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { VARSELUNNTAK } from "../../../lov/forvaltningsloven/p16.ts";
import { skjult } from "../../nekt.tsx";
import { ruter } from "../../stier.ts";
import { lesDato } from "../dato.ts";
import { erSkjult, gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { vedtaksside } from "../vedtak/side.tsx";
import { standardtekstTekst } from "../vedtak/standardtekst.tekst.ts";
import { varselbrev } from "./brevet.tsx";
import { forhandsvarselTekst } from "./forhandsvarsel.tekst.ts";

const nektet = (k: Sakskontekst, felt: string, setning: string, status: 409 | 422 = 422) =>
  vedtaksside(k, { status, feil: { [felt]: setning } });
const til = ruter.sakVedtak;

const lesVarsel = (k: Sakskontekst): NyttVarsel => ({
  ...{ sak: k.p.sak, vurderer: k.skjema.tekst("varsel_vurderer"), hvorfor: k.skjema.tekst("varsel_hvorfor") },
  hvorforFra: k.skjema.alle("varsel_hvorfor_fra"),
  svarInnen: lesDato(k.skjema.tekst("varsel_svar_innen")),
});

/** The warning's form: a standard text into the reason, the letter as it will be, back to the form, or out with it. */
export function sendVarselet(k: Sakskontekst): Promise<Response> {
  switch (k.skjema.tekst("gjor")) {
    case "sett_inn":
      return settInn(k);
    case "vis":
      return visVarselet(k);
    case "endre":
      return vedtaksside(k, { status: 200, feil: {} });
    default:
      return gjor(
        k,
        (tx) => varsle(tx, k.aktor, k.tid, lesVarsel(k)),
        { ok: "varslet", til },
        (n: Exclude<KanIkkeVarsle, KanIkkeApne>) => varselnekt(k, n),
      );
  }
}

async function settInn(k: Sakskontekst): Promise<Response> {
  const ref = k.skjema.tekst("varsel_standardtekst");
  const t = standardtekstTekst[k.sprak].feil;
  if (ref === "") return nektet(k, "varsel_standardtekst", t.velg);
  const svar = await k.les(async (les) => {
    const sak = await apneSak(les, k.aktor, "varsel.send", k.kommune.nummer, k.p.sak);
    if (!sak.ok) return sak;
    const { hvorfor, hvorforFra = [] } = lesVarsel(k);
    return ja((await hentVarseltekster(les, k.tid, sak.verdi)).settInn({ hvorfor, hvorforFra }, ref));
  });
  if (!svar.ok) return skjult(k, svar.nei.grunn);
  if (svar.verdi === null) return nektet(k, "varsel_standardtekst", t.ukjent_tekst);
  return vedtaksside(k, { status: 200, feil: {}, varselgrunn: svar.verdi });
}

/** Nothing is written: the letters are built from the form as the sending would build them. */
async function visVarselet(k: Sakskontekst): Promise<Response> {
  const brev = await k.les((les) => forhandsvisVarsel(les, k.aktor, k.tid, lesVarsel(k)));
  if (brev.ok) return varselbrev(k, brev.verdi);
  return erSkjult(brev.nei) ? skjult(k, brev.nei.grunn) : varselnekt(k, brev.nei as Exclude<KanIkkeVarsle, KanIkkeApne>);
}

function varselnekt(k: Sakskontekst, n: Exclude<KanIkkeVarsle, KanIkkeApne>): Promise<Response> {
  const t = forhandsvarselTekst[k.sprak].feil;
  switch (n.grunn) {
    case "tekst_ikke_klar":
      return nektet(k, "varsel_hvorfor", t.tekst[n.mangel.kode](n.mangel.hva));
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
