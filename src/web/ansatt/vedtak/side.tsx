import { type Brev, brevI } from "../../../domene/brev/index.ts";
import { type Slutt, slutterI } from "../../../domene/endring/index.ts";
import type { Grunn } from "../../../domene/forhandsvarsel/index.ts";
import type { Post } from "../../../domene/sak/index.ts";
import { finnTjeneste } from "../../../domene/tjeneste/index.ts";
import { utredningFor } from "../../../domene/utredning/index.ts";
import {
  finnVedtak,
  forhandsvis,
  forslag,
  hentTekstvalg,
  krav,
  type Tekstvalg,
  utkastI,
  type Vedtak,
  type Vedtaksinnhold,
  type Vedtakskontroll,
  vedtakI,
} from "../../../domene/vedtak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Detaljer, type Feltfeil, Lenke, Spalter, Tekst, Varsel } from "../../ui/index.ts";
import { Forhandsvarsel, hentVarsler, type Varselbilde } from "../forhandsvarsel/boks.tsx";
import { nettadresse } from "../nettadresse.ts";
import { SerPa } from "../revurdering/serpa.tsx";
import { lesSaken, type Mappe } from "../sak/mappe.ts";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { Beholdt } from "./beholdt.tsx";
import { Fattede } from "./fattede.tsx";
import { Vedtaksform } from "./form.tsx";
import { Godkjenning } from "./godkjenning.tsx";
import { Sjekkboks } from "./sjekkboks.tsx";
import { sendteVerdier, type Verdier, verdierAv } from "./skjema.ts";
import { Sluttboks } from "./slutt.tsx";
import { vedtakTekst } from "./vedtak.tekst.ts";

type Brevene = Awaited<ReturnType<typeof forhandsvis>>;

interface Innhold {
  readonly utkast: Vedtak | null;
  readonly forslag: Vedtaksinnhold | null;
  readonly kontroll: Vedtakskontroll | null;
  readonly tekstvalg: Tekstvalg | null;
  readonly forhandsvist: Brevene;
  readonly fattede: readonly Vedtak[];
  readonly brev: readonly Brev[];
  /** Decisions whose end nobody has settled yet. */
  readonly slutter: readonly Slutt[];
  readonly utredet: boolean;
  /** The decision that this case looks at again. */
  readonly gammelt: Vedtak | null;
  readonly varsler: Varselbilde;
}

/** A refused act on the decision: why, at which fields, and what to show of what others have done. */
export interface Vedtaksavslag {
  /** 200: nothing is refused; the page comes again with what was asked for in a form. */
  readonly status: 200 | 409 | 422;
  readonly feil: Feltfeil;
  /** Somebody else has written meanwhile: what is saved now is shown beside what was typed. */
  readonly visLagret?: boolean;
  /** The reason of a warning with a standard text in it. */
  readonly varselgrunn?: Grunn;
}

async function hent(les: Lesing, k: Sakskontekst, m: Mappe): Promise<Innhold> {
  const { kommune, id } = m.sak;
  const utkast = await utkastI(les, kommune, id);
  const valg = utkast && { kommune, vedtak: utkast.id, nett: nettadresse(k), leser: k.aktor };
  return {
    utkast,
    forslag: utkast?.erstatter ? null : await forslag(les, kommune, id),
    kontroll: valg ? await krav(les, k.tid, valg) : null,
    tekstvalg: await hentTekstvalg(les, k.tid, kommune, id),
    forhandsvist: valg && utkast.tilstand === "til_godkjenning" ? await forhandsvis(les, k.tid, valg) : [],
    fattede: await vedtakI(les, kommune, id),
    brev: await brevI(les, kommune, id),
    slutter: await slutterI(les, kommune, id),
    gammelt: m.serPa ? await finnVedtak(les, kommune, m.serPa.revurdering.vedtak) : null,
    varsler: await hentVarsler(les, k.tid, m.sak),
    utredet: (await utredningFor(les, kommune, id)).fullforte.length > 0,
  };
}

/** The decisions of a case: the one being written or approved, and those that are made. */
export async function vedtaksside(k: Sakskontekst, avslag?: Vedtaksavslag): Promise<Response> {
  const lest = await lesSaken(
    k,
    ({ utkast }: Innhold) => {
      const leserOver = utkast?.tilstand === "til_godkjenning" && utkast.skrevetAv.id !== k.aktor.ansatt;
      return leserOver ? { del: "vedtak", grunnlag: "godkjenning" } : { del: "vedtak" };
    },
    (les, m) => hent(les, k, m),
  );
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const feil = avslag?.feil ?? {};
  // One at a time, the first day first: the next is shown when this one is settled.
  const [slutt] = mer.slutter;
  return html(
    <Saksside k={k} m={m} fane="vedtak" feil={feil} skript={["autolagre"]}>
      {mer.gammelt ? <SerPa k={k} m={m} gammelt={mer.gammelt} utkast={mer.utkast} /> : null}
      {harVarsel(m, mer) ? <Forhandsvarsel k={k} m={m} bilde={mer.varsler} grunn={avslag?.varselgrunn} feil={feil} /> : null}
      <Arbeidet k={k} m={m} mer={mer} avslag={avslag} />
      {slutt ? <Sluttboks k={k} slutt={slutt} feil={feil} /> : null}
      <Fattede k={k} m={m} fattede={mer.fattede} brev={mer.brev} feil={feil} />
    </Saksside>,
    avslag?.status,
  );
}

/** Where somebody may get less than today: a case that looks again, or a draft that the law holds to it; and where a warning has been sent. */
const harVarsel = (m: Mappe, { kontroll, varsler }: Innhold): boolean =>
  m.serPa !== null ||
  varsler.varsler.length > 0 ||
  (kontroll?.liste.krav.some((k) => k.kode === "forhandsvarsel" && !k.oppfylt) ?? false);

/** What one decision may answer now: open items whose service has decisions; a replacing one answers what it replaces. Pure. */
export function besvarbare(poster: readonly Post[], utkast: Vedtak | null): readonly Post[] {
  if (utkast?.erstatter) return poster.filter((p) => utkast.poster.some((x) => x.post === p.id));
  return poster.filter((p) => p.utfall === null && (finnTjeneste(p.tjeneste ?? "")?.vedtakstype ?? null) !== null);
}

interface ArbeidetProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly mer: Innhold;
  readonly avslag: Vedtaksavslag | undefined;
}

function Arbeidet({ k, m, mer, avslag }: ArbeidetProps) {
  const t = vedtakTekst[k.sprak];
  const { utkast, kontroll } = mer;
  const feil = avslag?.feil ?? {};
  const sendt = k.skjema.tekst("_innhold") === "1";
  if (m.sak.tilstand === "lukket" || m.sak.tilstand === "trukket") return <Tekst dempet>{t.uferdig.avsluttet}</Tekst>;
  if (utkast?.tilstand === "til_godkjenning" && kontroll)
    return (
      <Spalter sidenavn={t.tittel} bredSide folger side={<Sjekkboks k={k} m={m} utkast={utkast} kontroll={kontroll} />}>
        {sendt ? <Beholdt k={k} /> : null}
        <Godkjenning k={k} m={m} utkast={utkast} kontroll={kontroll} brev={mer.forhandsvist[0]?.modell ?? null} feil={feil} />
      </Spalter>
    );
  const poster = besvarbare(m.poster, utkast);
  if (poster.length === 0)
    return (
      <>
        {sendt ? <Beholdt k={k} /> : null}
        <Forbehold k={k} m={m} />
      </>
    );
  return (
    <Spalter sidenavn={t.tittel} bredSide folger side={<Sjekkboks k={k} m={m} utkast={utkast} kontroll={kontroll} />}>
      {utkast?.erstatter ? null : <Forbehold k={k} m={m} utredet={mer.utredet} />}
      <Herkomst k={k} utkast={utkast} />
      {avslag?.visLagret && utkast ? (
        <Detaljer tittel={t.lagretNa} apen>
          <Lagret m={m} utkast={utkast} />
        </Detaljer>
      ) : null}
      <Vedtaksform
        k={k}
        m={m}
        poster={poster}
        utkast={utkast}
        kontroll={kontroll}
        tekstvalg={mer.tekstvalg}
        verdier={sendt ? sendteVerdier(k.skjema) : verdiene(mer, m)}
        feil={feil}
      />
    </Spalter>
  );
}

/** The draft as it was saved. What it lacks is taken from an assessment that was finished after it was begun. */
function verdiene({ utkast, forslag: fra }: Innhold, m: Mappe): Verdier {
  const innhold =
    utkast && fra
      ? {
          ...utkast,
          brukersSyn: utkast.brukersSyn || fra.brukersSyn,
          fakta: utkast.fakta || fra.fakta,
          hensyn: utkast.hensyn || fra.hensyn,
          barnetsBeste: utkast.barnetsBeste || fra.barnetsBeste,
        }
      : (utkast ?? fra);
  return innhold ? verdierAv(innhold, m.poster) : { en: () => "", alle: () => [] };
}

/** What stands in the way, in words, with the way to it. */
function Forbehold({ k, m, utredet = true }: { k: Sakskontekst; m: Mappe; utredet?: boolean }) {
  const t = vedtakTekst[k.sprak];
  const apne = m.poster.filter((p) => p.utfall === null);
  const utenVedtak = apne.some((p) => p.tjeneste !== null && !finnTjeneste(p.tjeneste)?.vedtakstype);
  return (
    <>
      {apne.length === 0 ? <Tekst dempet>{t.uferdig.ferdig}</Tekst> : null}
      {apne.some((p) => p.tjeneste === null) ? <Varsel slag="obs">{t.uferdig.uavklart}</Varsel> : null}
      {utenVedtak ? <Varsel slag="obs">{t.uferdig.utenVedtak}</Varsel> : null}
      {utredet ? null : (
        <Varsel slag="obs">
          {t.uferdig.ingenUtredning} <Lenke href={lenke(ruter.sakUtredning, iSaken(k))}>{t.tilUtredning}</Lenke>
        </Varsel>
      )}
    </>
  );
}

/** Where the draft comes from, when it is not the first answer to an application; and why it came back. */
function Herkomst({ k, utkast }: { readonly k: Sakskontekst; readonly utkast: Vedtak | null }) {
  const t = vedtakTekst[k.sprak];
  if (!utkast) return null;
  return (
    <>
      {utkast.returGrunn ? (
        <Varsel slag="obs" tittel={t.returTittel}>
          {utkast.returGrunn}
        </Varsel>
      ) : null}
      {utkast.klage && utkast.opphav === "omgjoring" ? (
        <Varsel slag="info">{t.iKlagen}</Varsel>
      ) : utkast.erstatter ? (
        <Varsel slag="info">{t.erstatter}</Varsel>
      ) : null}
    </>
  );
}

/** The saved draft in short, for somebody who has just been overtaken by a colleague. */
function Lagret({ m, utkast }: { readonly m: Mappe; readonly utkast: Vedtak }) {
  const tekster = [utkast.brukersSyn, utkast.fakta, utkast.hensyn, utkast.barnetsBeste].filter((s) => s !== "");
  return (
    <>
      {utkast.poster.map((p) => (
        <Tekst key={p.post}>
          <strong>{m.navn(p.tjeneste)}</strong>: {[p.omfang, p.farIkke, p.begrunnelse, p.vilkar].filter(Boolean).join(" · ")}
        </Tekst>
      ))}
      {tekster.map((s) => (
        <Tekst key={s}>{s}</Tekst>
      ))}
    </>
  );
}
