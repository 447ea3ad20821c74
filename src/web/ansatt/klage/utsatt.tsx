import {
  avgjorUtsatt,
  instansnavn,
  type KanIkkeAvgjoreUtsatt,
  type KanIkkeNotereInstans,
  noterInstanssvar,
  type Utsatt as Spurt,
  UAVGJORT,
} from "../../../domene/klage/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, stor } from "../../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Detaljer, Handlinger, Knapp, Overskrift, Skjema, Tekst } from "../../ui/index.ts";
import { type Avslag, utfylt } from "./felt.ts";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import type { Klagemappe } from "./mappe.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";
import { utsattTekst } from "./utsatt.tekst.ts";
import { Hvorlenge, lesUtsattsvar, Utsattfelt, utsattsvarfeil } from "./utsattsvar.tsx";

interface Props {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** Shall the decision wait for the complaint: what was asked and answered, and what is left to answer (fvl § 42). */
export function Utsatt({ k, m, avslag: a }: Props) {
  const t = utsattTekst[k.sprak];
  const { utsatt: u } = m;
  // Who has the complaint answers: from the day it is forwarded that is the body above.
  const apen = UAVGJORT.includes(m.klage.tilstand);
  const loper = u !== null && !u.avsluttet;
  const instansen = apen && loper && u.hosInstans !== null && !u.instans;
  const kontoret = apen && m.klage.tilstand !== "oversendt" && m.kanVente && !(loper && (u.svar || u.hosInstans));
  if (!u && !kontoret) return null;
  const hjemmel = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "utsatt_iverksetting"), k.sprak);
  return (
    <Boks slag={loper && kontoret ? "neste" : undefined} merketAv="utsatt">
      <Overskrift niva={2} storrelse="sm" id="utsatt">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.regel(hjemmel)}</Tekst>
      {u ? <Hittil k={k} m={m} u={u} /> : <Tekst>{t.selv}</Tekst>}
      {m.kanVente ? null : <Tekst>{t.ingenting}</Tekst>}
      {kontoret || (apen && loper && !u.svar && !u.hosInstans) ? <Svaret k={k} hos="kontoret" avslag={a} /> : null}
      {instansen ? (
        <Detaljer tittel={t.paPapir} enkel apen={a?.skjema === "utsatt"}>
          <Svaret k={k} hos="instansen" avslag={a} />
        </Detaljer>
      ) : null}
    </Boks>
  );
}

/** What was asked and answered so far, and by whom. */
function Hittil({ k, m, u }: { readonly k: Klagekontekst; readonly m: Klagemappe; readonly u: Spurt }) {
  const t = utsattTekst[k.sprak];
  const dag = (tid: Temporal.Instant) => datoTekst(datoAv(tid), k.sprak, { ukedag: false });
  const instans = stor(instansnavn(k.kommune, m.pa.instans, k.sprak));
  return (
    <>
      {u.bedtAv === "part" ? (
        <Tekst>
          {t.bedt(dag(u.bedt))} {u.ord ? `«${u.ord}»` : null}
        </Tekst>
      ) : null}
      {u.bedtAv === "instansen" ? <Tekst>{t.instansTok(instans, dag(u.bedt))}</Tekst> : null}
      {u.svar ? (
        <>
          <Tekst>
            <strong>{(u.svar.svar === "ja" ? t.venter : t.venterIkke)(dag(u.svar.tid))}</strong> {u.svar.begrunnelse}
          </Tekst>
          <Hvorlenge sprak={k.sprak} svar={u.svar} />
        </>
      ) : null}
      {u.hosInstans && !u.instans && !u.avsluttet ? (
        <Tekst>{t.hosInstansen(instansnavn(k.kommune, m.pa.instans, k.sprak), dag(u.hosInstans))}</Tekst>
      ) : null}
      {u.instans ? (
        <>
          <Tekst>
            <strong>{t.instansSa[u.instans.svar](instans)}</strong> {u.instans.begrunnelse}
          </Tekst>
          <Hvorlenge sprak={k.sprak} svar={u.instans} />
        </>
      ) : null}
      {u.avsluttet ? <Tekst>{t.slutt}</Tekst> : null}
    </>
  );
}

function Svaret({ k, hos, avslag: a }: { k: Klagekontekst; hos: "kontoret" | "instansen"; avslag: Avslag | undefined }) {
  const t = utsattTekst[k.sprak];
  const { feil, verdi } = utfylt(k, a, "utsatt");
  const rute = hos === "kontoret" ? ruter.avgjorUtsatt : ruter.noterUtsattsvar;
  return (
    <Skjema handling={lenke(rute, iKlagen(k))} csrf={k.csrf}>
      <Utsattfelt sprak={k.sprak} feil={feil} verdi={verdi} />
      <Handlinger>
        <Knapp variant="secondary">{hos === "kontoret" ? t.knapp : t.instansKnapp}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

type Nekt = Exclude<KanIkkeAvgjoreUtsatt | KanIkkeNotereInstans, Vanlig>;

function nektet(k: Klagekontekst, n: Nekt): Avslag {
  switch (n.grunn) {
    case "alt_besvart":
    case "hos_instansen":
    case "ikke_hos_instansen":
      return avslag("utsatt", { "": utsattTekst[k.sprak].feil[n.grunn] }, 409);
    case "brev_ufullstendig":
      return avslag("utsatt", { "": brevmangel(k, n) });
    default:
      return avslag("utsatt", utsattsvarfeil(n, k.sprak));
  }
}

export async function bestemUtsatt(k: Klagekontekst): Promise<Response> {
  const lest = lesUtsattsvar(k.skjema, k.sprak);
  if (!lest.ok) return klageside(k, avslag("utsatt", lest.nei));
  const act = { ...lest.verdi, klage: k.p.klage, kommune: k.kommune };
  return gjor(
    k,
    "utsatt",
    "utsatt",
    (tx) => avgjorUtsatt(tx, k.aktor, k.tid, act),
    (n: Nekt) => nektet(k, n),
  );
}

export async function noterUtsattsvaret(k: Klagekontekst): Promise<Response> {
  const lest = lesUtsattsvar(k.skjema, k.sprak);
  if (!lest.ok) return klageside(k, avslag("utsatt", lest.nei));
  const inn = { ...lest.verdi, klage: k.p.klage };
  return gjor(
    k,
    "utsatt",
    "utsatt_instans",
    (tx) => noterInstanssvar(tx, k.aktor, k.tid, inn),
    (n: Nekt) => nektet(k, n),
  );
}
