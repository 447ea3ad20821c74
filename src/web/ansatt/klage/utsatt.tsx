import {
  avgjorUtsatt,
  instansnavn,
  type KanIkkeAvgjoreUtsatt,
  type KanIkkeNotereInstans,
  noterInstanssvar,
  UAVGJORT,
} from "../../../domene/klage/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tekstomrade, Valg } from "../../ui/index.ts";
import { type Avslag, utfylt } from "./felt.ts";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import type { Klagemappe } from "./mappe.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";
import { utsattTekst } from "./utsatt.tekst.ts";

interface Props {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** Shall the decision wait for the complaint: what was asked and answered, and what is left to answer (fvl § 42). */
export function Utsatt({ k, m, avslag: a }: Props) {
  const t = utsattTekst[k.sprak];
  const apen = UAVGJORT.includes(m.klage.tilstand);
  const { utsatt: u } = m;
  if (!u && !(apen && m.kanVente)) return null;
  const hjemmel = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "utsatt_iverksetting"), k.sprak);
  const dag = (tid: Temporal.Instant) => datoTekst(datoAv(tid), k.sprak, { ukedag: false });
  const instans = instansnavn(k.kommune, m.pa.instans, k.sprak);
  const ventesPa = u?.tattVidere && !u.instans ? "instansen" : u?.svar ? null : "kontoret";
  return (
    <Boks slag={apen && u && ventesPa ? "neste" : undefined} merketAv="utsatt">
      <Overskrift niva={2} storrelse="sm" id="utsatt">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.regel(hjemmel)}</Tekst>
      {u?.bedtAv === "part" ? (
        <Tekst>
          {t.bedt(dag(u.bedt))} {u.ord ? `«${u.ord}»` : null}
        </Tekst>
      ) : null}
      {u ? null : <Tekst>{t.selv}</Tekst>}
      {m.kanVente ? null : <Tekst>{t.ingenting}</Tekst>}
      {u?.svar ? (
        <Tekst>
          <strong>{(u.svar.svar === "ja" ? t.venter : t.venterIkke)(dag(u.svar.tid))}</strong> {u.svar.begrunnelse}
        </Tekst>
      ) : null}
      {u?.tattVidere && !u.instans ? <Tekst>{t.tattVidere(instans, dag(u.tattVidere))}</Tekst> : null}
      {u?.instans ? (
        <Tekst>
          <strong>{t.instansSa[u.instans.svar](instans)}</strong> {u.instans.begrunnelse}
        </Tekst>
      ) : null}
      {u?.avsluttet ? <Tekst>{t.slutt}</Tekst> : null}
      {apen && ventesPa && !u?.avsluttet ? <Svaret k={k} hos={ventesPa} avslag={a} /> : null}
    </Boks>
  );
}

function Svaret({ k, hos, avslag: a }: { k: Klagekontekst; hos: "kontoret" | "instansen"; avslag: Avslag | undefined }) {
  const t = utsattTekst[k.sprak];
  const { feil, verdi } = utfylt(k, a, "utsatt");
  const rute = hos === "kontoret" ? ruter.avgjorUtsatt : ruter.noterUtsattsvar;
  return (
    <Skjema handling={lenke(rute, iKlagen(k))} csrf={k.csrf}>
      <Valg
        navn="utsatt_svar"
        etikett={t.svar}
        feil={feil.utsatt_svar}
        verdi={verdi("utsatt_svar")}
        alternativer={[
          { verdi: "ja", etikett: t.ja },
          { verdi: "nei", etikett: t.nei },
        ]}
      />
      <Tekstomrade
        navn="utsatt_begrunnelse"
        etikett={t.begrunnelse}
        hjelp={t.begrunnelseHjelp}
        feil={feil.utsatt_begrunnelse}
        verdi={verdi("utsatt_begrunnelse")}
        rader={4}
        maksTegn={grenser.forhandsvarsel.tegnSvar}
      />
      <Handlinger>
        <Knapp variant="secondary">{hos === "kontoret" ? t.knapp : t.instansKnapp}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

type Nekt = Exclude<KanIkkeAvgjoreUtsatt | KanIkkeNotereInstans, Vanlig>;

function nektet(k: Klagekontekst, n: Nekt): Avslag {
  const t = utsattTekst[k.sprak].feil;
  switch (n.grunn) {
    case "mangler_begrunnelse":
      return avslag("utsatt", { utsatt_begrunnelse: t.mangler_begrunnelse });
    case "for_lang":
      return avslag("utsatt", { utsatt_begrunnelse: t.for_lang(n.maksTegn) });
    case "ingenting_a_utsette":
      return avslag("utsatt", { utsatt_svar: t.ingenting_a_utsette });
    case "alt_besvart":
    case "ikke_tatt_videre":
      return avslag("utsatt", { "": t[n.grunn] }, 409);
    case "brev_ufullstendig":
      return avslag("utsatt", { "": brevmangel(k, n) });
  }
}

function lest(k: Klagekontekst) {
  const svar = (["ja", "nei"] as const).find((s) => s === k.skjema.tekst("utsatt_svar"));
  return svar ? { klage: k.p.klage, svar, begrunnelse: k.skjema.tekst("utsatt_begrunnelse") } : null;
}
const velg = (k: Klagekontekst) => klageside(k, avslag("utsatt", { utsatt_svar: utsattTekst[k.sprak].feil.velg }));

export async function bestemUtsatt(k: Klagekontekst): Promise<Response> {
  const inn = lest(k);
  if (!inn) return velg(k);
  const act = { ...inn, kommune: k.kommune };
  return gjor(
    k,
    "utsatt",
    "utsatt",
    (tx) => avgjorUtsatt(tx, k.aktor, k.tid, act),
    (n: Nekt) => nektet(k, n),
  );
}

export async function noterUtsattsvaret(k: Klagekontekst): Promise<Response> {
  const inn = lest(k);
  if (!inn) return velg(k);
  return gjor(
    k,
    "utsatt",
    "utsatt_instans",
    (tx) => noterInstanssvar(tx, k.aktor, k.tid, inn),
    (n: Nekt) => nektet(k, n),
  );
}
