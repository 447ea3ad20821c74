import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { merkLest } from "../../../domene/melding/index.ts";
import { somKommunen } from "../../../grunnmur/db/base.ts";
import { Kvittert } from "../../kvittert.tsx";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Brodsmuler, Dempet, Feiloppsummering, Halvdeler, Lenke, Overskrift, Spalter, Tekst } from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { Botilbudet } from "./botilbudet.tsx";
import type { Saksdel } from "./deler.ts";
import { Lesere } from "./lesere.tsx";
import { Meldingene } from "./meldinger.tsx";
import { Nesteboks } from "./nesteboks.tsx";
import { Papirene } from "./papirer.tsx";
import { Pengene } from "./pengene.tsx";
import { Planen } from "./planen.tsx";
import { Postkort } from "./postkort.tsx";
import { Programmet } from "./programmet.tsx";
import { sakTekst } from "./sak.tekst.ts";
import { type Saksbilde, saksbilde } from "./saksdata.ts";
import { Sammenheng } from "./sammenheng.tsx";
import { Samtykkene } from "./samtykker.tsx";
import { Sidefelt } from "./sidefelt.tsx";
import { Dagene } from "./tidslinje.tsx";
import { sakstittel } from "./tittel.ts";

export const minSak = (k: Pa<"minSak">): Promise<Response> => visSak(k, k.p.sak);

interface Retur {
  readonly feil: Readonly<Record<string, string>>;
  /** What was typed as a message. */
  readonly melding?: string;
}

/** The case on one page. When a form on it is refused, it comes back with the sentence and what was typed. */
export async function visSak(k: Innbyggerk, id: string, retur?: Retur): Promise<Response> {
  const apnet = await k.les((les) => saksbilde(les, k, id));
  if (!apnet.ok) return skjult(k, apnet.nei.grunn);
  const b = apnet.verdi;
  await noterLesing(k, b);
  const { navn } = await navnI(k);
  const t = sakTekst[k.sprak];
  const tittel = sakstittel(b.poster, navn, k.sprak);
  const hvem = b.gjelder === null ? "" : b.gjelder || t.ukjentNavn;
  const del = { k, b, navn };
  return html(
    <Side k={k} tittel={`${tittel}${hvem ? t.for(hvem) : ""}`} aktiv="min" harFeil={retur !== undefined}>
      <Brodsmuler spor={[{ tekst: t.mineSaker, href: lenke(ruter.minSide, her(k)) }]} her={t.sak(b.sak.nummer)} />
      <Spalter sidenavn={t.sidenavn} side={<Sidefelt {...del} />}>
        {retur ? <Feiloppsummering feil={retur.feil} /> : null}
        <Kvittert k={k} ord={t.ok} />
        <Overskrift niva={1}>
          {tittel}
          {hvem ? t.for(hvem) : null}
        </Overskrift>
        {hvem ? <Hvorfor {...del} hvem={hvem} /> : null}
        <Nesteboks {...del} />
        <Sammenheng {...del} />
        <Overskrift niva={2}>{b.revurdering ? t.revurdering.hva : t.soktOm}</Overskrift>
        <Halvdeler>
          {b.poster.map((post) => (
            <Postkort key={post.id} {...del} post={post} />
          ))}
        </Halvdeler>
        <Botilbudet {...del} />
        <Samtykkene {...del} />
        <Planen {...del} feil={retur?.feil.plankommentar} />
        <Programmet {...del} />
        <Pengene {...del} />
        <Dagene {...del} />
        <Meldingene {...del} feil={retur?.feil.tekst} typet={retur?.melding} />
        <Papirene {...del} feil={retur?.feil.filer} />
        <Lesere {...del} />
      </Spalter>
    </Side>,
    retur ? 422 : 200,
  );
}

/** What was written to the reader is now read; and one who reads for another stands in the log that the other can see. */
async function noterLesing(k: Innbyggerk, b: Saksbilde): Promise<void> {
  const kommune = k.kommune.nummer;
  const uleste = b.meldinger.some((m) => m.fraKommunen && m.lestAt === null);
  if (!uleste && b.gjelder === null) return;
  await k.skriv(async (tx) => {
    if (uleste) await merkLest(tx, k.aktor, k.tid, { kommune, sak: b.sak.id });
    if (b.gjelder === null) return;
    const lesning = { kommune, sak: b.sak.id, leser: k.aktor, enhet: "", grunnlag: "representant", na: k.tid.na } as const;
    await somKommunen(tx, kommune, (kontoret) => loggInnsyn(kontoret, { ...lesning, hva: { del: "saken" } }));
  });
}

function Hvorfor({ k, b, hvem }: Saksdel & { readonly hvem: string }) {
  const t = sakTekst[k.sprak];
  return (
    <Tekst>
      <Dempet>{t.sersaken[b.part.rolle](hvem)}</Dempet>{" "}
      {b.part.rolle === "fullmektig" ? <Lenke href={`${lenke(ruter.meg, her(k))}#fullmakter`}>{t.seFullmakt}</Lenke> : null}
    </Tekst>
  );
}
