import { klageTekst, UENIG } from "../../../domene/klage/index.ts";
import { kan } from "../../../domene/tilgang/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Avkryssing, Avkryssingsboks, Feltgruppe, Filfelt, Lenke, Tekstomrade } from "../../ui/index.ts";
import { her, type Innbyggerk } from "../her.ts";
import type { Saksbilde } from "../minside/saksdata.ts";
import { sakstittel } from "../minside/tittel.ts";
import { soknadTekst } from "../soknad/soknad.tekst.ts";
import { AKSEPTER } from "../soknad/vedleggsfelt.tsx";
import { type Klagefelt, MAKS } from "./felt.ts";
import { klagesideTekst } from "./klage.tekst.ts";

interface VedtaksvalgProps {
  readonly k: Innbyggerk;
  readonly b: Saksbilde;
  readonly vedtak: readonly Vedtak[];
  readonly valgt: readonly string[];
  readonly navn: (kode: string | null) => string;
  readonly feil: string | undefined;
}

/** The decisions one may complain about, each with its day and its letter; several can be chosen. */
export function Vedtaksvalg({ k, b, vedtak, valgt, navn, feil }: VedtaksvalgProps) {
  const t = klagesideTekst[k.sprak];
  return (
    <Avkryssing
      navn="vedtak"
      etikett={t.hva}
      hjelp={t.hvaHjelp}
      feil={feil}
      form="kort"
      verdier={valgt}
      alternativer={vedtak.map((v) => ({
        verdi: v.id,
        etikett: vedtakstittel(v, navn, k.sprak),
        hjelp: <Vedtaksfakta k={k} b={b} v={v} />,
      }))}
    />
  );
}

/** "Støttekontakt: delvis ja". */
export function vedtakstittel(v: Vedtak, navn: (kode: string | null) => string, sprak: Malform): string {
  const t = klagesideTekst[sprak];
  const utfall = [...new Set(v.poster.map((p) => (p.utfall ? t.utfall[p.utfall] : "")))].filter((u) => u !== "");
  return `${sakstittel(v.poster, navn, sprak)}: ${utfall.join(", ")}`;
}

function Vedtaksfakta({ k, b, v }: { readonly k: Innbyggerk; readonly b: Saksbilde; readonly v: Vedtak }) {
  const t = klagesideTekst[k.sprak];
  const brev = b.brev.find((x) => x.vedtak === v.id);
  const frist = b.klagefrister.get(v.id)?.sisteDag;
  const dag = (d: NonNullable<typeof frist>) => datoTekst(d, k.sprak);
  return (
    <>
      {v.fattet ? t.vedtakFra(datoTekst(datoAv(v.fattet.tid), k.sprak, { ukedag: false })) : null}{" "}
      {frist ? (frist < k.tid.idag ? t.varSisteDag(dag(frist)) : t.sisteDag(dag(frist))) : null}{" "}
      {brev ? <Lenke href={lenke(ruter.mittBrev, { ...her(k), brev: brev.id })}>{t.lesVedtaket}</Lenke> : null}
    </>
  );
}

interface OrdeneProps {
  readonly k: Innbyggerk;
  readonly felt: Klagefelt;
  readonly feil: Readonly<Record<string, string>>;
  readonly sen: boolean;
}

/** What is wrong, what should change, and why; none of it must be filled in. */
export function Ordene({ k, felt: { innhold }, feil, sen }: OrdeneProps) {
  const t = klagesideTekst[k.sprak];
  const ord = klageTekst[k.sprak].uenig;
  return (
    <>
      <Avkryssing
        navn="uenig"
        etikett={t.uenig}
        hjelp={t.uenigHjelp}
        valgfri
        verdier={innhold.uenig}
        alternativer={UENIG.map((u) => ({ verdi: u, etikett: ord[u] }))}
      />
      <Tekstomrade
        navn="onsket"
        etikett={t.onsket}
        hjelp={t.onsketHjelp}
        verdi={innhold.onsket}
        feil={feil.onsket}
        maksTegn={MAKS.onsket}
        valgfri
      />
      <Tekstomrade
        navn="hvorfor"
        etikett={t.hvorfor}
        hjelp={t.hvorforHjelp}
        verdi={innhold.hvorfor}
        feil={feil.hvorfor}
        maksTegn={MAKS.hvorfor}
        rader={6}
        valgfri
      />
      <Tekstomrade
        navn="feil"
        etikett={t.feil}
        hjelp={t.feilHjelp}
        verdi={innhold.feilIBrevet}
        feil={feil.feil}
        maksTegn={MAKS.feilIBrevet}
        rader={3}
        valgfri
      />
      {sen ? (
        <Tekstomrade
          navn="sen"
          etikett={t.sen}
          hjelp={t.senHjelp}
          verdi={innhold.hvorforSen}
          feil={feil.sen}
          maksTegn={MAKS.hvorforSen}
          rader={3}
          valgfri
        />
      ) : null}
    </>
  );
}

/** Help to write, that the decision waits, and that it cannot wait. */
export function MerHjelp({ k, felt: { innhold } }: { readonly k: Innbyggerk; readonly felt: Klagefelt }) {
  const t = klagesideTekst[k.sprak];
  return (
    <Feltgruppe navn="mer" etikett={t.mer} valgfri>
      <Avkryssingsboks navn="hjelp" etikett={t.hjelp} valgt={innhold.vilHaHjelp} />
      <Avkryssingsboks navn="vente" etikett={t.vente} hjelp={t.venteHjelp} valgt={innhold.vilVente} />
      <Avkryssingsboks navn="haster" etikett={t.haster} hjelp={t.hasterHjelp} valgt={innhold.haster} />
    </Feltgruppe>
  );
}

/** Papers can come along for those who may send papers in the case. */
export function Vedlegg({ k, b, feil }: { readonly k: Innbyggerk; readonly b: Saksbilde; readonly feil: string | undefined }) {
  const t = klagesideTekst[k.sprak];
  const v = soknadTekst[k.sprak].vedlegg;
  if (!kan("dokument.legg_til", k.aktor, { kommune: k.kommune.nummer, partsomfang: b.part.omfang }).ok) return null;
  return (
    <Filfelt
      navn="filer"
      etikett={t.filer}
      hjelp={`${t.filerHjelp} ${v.grenser(10)}`}
      feil={feil}
      typer={v.typer}
      storrelse={v.storrelse}
      aksepter={AKSEPTER}
      flere
      valgfri
    />
  );
}
