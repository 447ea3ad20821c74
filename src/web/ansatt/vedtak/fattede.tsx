import type { Brev } from "../../../domene/brev/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kortDato } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  BareOpplest,
  Boks,
  Detaljer,
  type Feltfeil,
  Knapp,
  type Kolonne,
  Lenke,
  Merke,
  Overskrift,
  Skjema,
  Tabell,
  Tekst,
  Tomt,
} from "../../ui/index.ts";
import { Revurder } from "../revurdering/skjema.tsx";
import type { Mappe } from "../sak/mappe.ts";
import { venterPaPost } from "../sak/neste.tsx";
import { Utfall } from "../sak/poster.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { toPersonerFordi } from "./toPersoner.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface FattedeProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly fattede: readonly Vedtak[];
  readonly brev: readonly Brev[];
  readonly feil: Feltfeil;
}

/** The decisions that are made, with their letters: how each went out, and the paper ones that wait for the post. */
export function Fattede({ k, m, fattede, brev, feil }: FattedeProps) {
  const t = vedtakTekst[k.sprak].fattede;
  const andre = brev.filter((b) => !fattede.some((v) => v.id === b.vedtak));
  return (
    <section aria-labelledby="fattede" className="tr-flow">
      <Overskrift niva={2} storrelse="sm" id="fattede">
        {t.tittel}
      </Overskrift>
      {fattede.length === 0 ? <Tomt>{t.ingen}</Tomt> : null}
      {fattede.map((v) => (
        <Fattet key={v.id} k={k} m={m} v={v} brev={brev.filter((b) => b.vedtak === v.id)} feil={feil} />
      ))}
      {andre.length > 0 ? (
        <Detaljer tittel={t.andreBrev} apen={andre.some(venterPaPost)}>
          <Brevene k={k} brev={andre} />
        </Detaljer>
      ) : null}
    </section>
  );
}

function Fattet({ k, m, v, brev, feil }: { k: Sakskontekst; m: Mappe; v: Vedtak; brev: readonly Brev[]; feil: Feltfeil }) {
  const t = vedtakTekst[k.sprak].fattede;
  const dag = v.fattet ? datoTekst(datoAv(v.fattet.tid), k.sprak, { ukedag: false }) : "";
  const hvem = `${t.fattet(dag, v.fattet?.navn ?? "")}${v.godkjentAvNavn ? t.skrevet(v.skrevetAv.navn) : ""}`;
  const klagefrist = m.klokker.find((f) => f.slag === "klagefrist" && f.vedtak === v.id);
  const id = `vedtak-${v.id}`;
  const fordi = v.godkjentAvNavn ? toPersonerFordi(v.toPersonerFordi, m.navn, k.sprak, "stoBak") : "";
  return (
    <Boks merketAv={id}>
      <h3 id={id}>{hvem}</h3>
      {v.tilstand === "opphevet" ? <Merke slag="noytral">{t.opphevet}</Merke> : null}
      <Tabell
        tittel={hvem}
        kolonner={[
          { tittel: vedtakTekst[k.sprak].tittel, navnerRaden: true, celle: (p) => m.navn(p.tjeneste) },
          { tittel: vedtakTekst[k.sprak].omfang, celle: (p) => p.omfang },
          { tittel: vedtakTekst[k.sprak].utfall, celle: (p) => <Utfall post={p} sprak={k.sprak} />, selvsagt: true },
        ]}
        rader={v.poster}
        nokkel={(p) => p.post}
        tomt=""
      />
      <Tekst dempet>
        {v.underrettetDato ? t.underrettet(datoTekst(v.underrettetDato, k.sprak, { ukedag: false })) : t.ikkeUnderrettet}
        {klagefrist ? `. ${t.klagefrist(datoTekst(klagefrist.sisteDag, k.sprak))}.` : null}
      </Tekst>
      {fordi === "" ? null : (
        <Tekst dempet liten>
          {fordi}
        </Tekst>
      )}
      <Brevene k={k} brev={brev} />
      <Revurder k={k} m={m} v={v} feil={feil} />
    </Boks>
  );
}

function Brevene({ k, brev }: { readonly k: Sakskontekst; readonly brev: readonly Brev[] }) {
  const t = vedtakTekst[k.sprak].fattede;
  const kolonner: readonly Kolonne<Brev>[] = [
    {
      tittel: t.brev,
      navnerRaden: true,
      celle: (b) => <Lenke href={lenke(ruter.brevPdf, { ...iSaken(k), brev: b.id })}>{b.tittel}</Lenke>,
    },
    { tittel: t.til, celle: (b) => (b.erKopi ? `${b.mottakerNavn} (${t.kopi})` : b.mottakerNavn) },
    { tittel: t.kanal, celle: (b) => (b.kanal === "papir" ? t.papir : t.digital) },
    { tittel: t.sendt, celle: (b) => <Brevstatus k={k} b={b} /> },
  ];
  return <Tabell tittel={t.brev} kolonner={kolonner} rader={brev} nokkel={(b) => b.id} tomt={t.ingenBrev} />;
}

/** Where the letter is. A paper letter counts from the post, so the desk says when it went (fvl § 29). */
function Brevstatus({ k, b }: { readonly k: Sakskontekst; readonly b: Brev }) {
  const t = vedtakTekst[k.sprak].fattede;
  const dag = (tid: Temporal.Instant) => kortDato(datoAv(tid), k.sprak, k.tid.idag);
  if (venterPaPost(b))
    return (
      <>
        <Merke slag="obs">{t.venterPost}</Merke>{" "}
        <Skjema handling={lenke(ruter.postleggBrev, { ...iSaken(k), brev: b.id })} csrf={k.csrf} tett>
          <Knapp variant="secondary" liten>
            <span aria-hidden="true">{t.postlegg}</span>
            <BareOpplest>{t.postleggOpplest(b.mottakerNavn)}</BareOpplest>
          </Knapp>
        </Skjema>
      </>
    );
  if (b.apnetAt) return <>{t.apnet(dag(b.apnetAt))}</>;
  if (b.postlagtAt) return <>{t.postlagt(dag(b.postlagtAt))}</>;
  return <>{b.varsletAt ? t.varslet(dag(b.varsletAt)) : t.paVei}</>;
}
