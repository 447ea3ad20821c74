import { type Klage, klageTekst } from "../../../domene/klage/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { lenke, ruter } from "../../stier.ts";
import { Dokumentliste, Lenke, Oppsummering, Tekst, Tid, Tomt } from "../../ui/index.ts";
import { her } from "../her.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import type { Del } from "./klagebilde.ts";
import { vedtakstittel } from "./klagefelt.tsx";

/** The complaint in the person's own words, and what else was asked for. */
export function Innholdet({ k, d, navn }: Del) {
  const side = klagesideTekst[k.sprak];
  const t = side.min;
  const { klage } = d;
  const ord = klageTekst[k.sprak];
  const rader = [
    {
      navn: t.vedtak,
      verdi: d.vedtak
        .filter((v) => klage.vedtak.includes(v.id))
        .map((v) => vedtakstittel(v, navn, k.sprak))
        .join("\n"),
    },
    { navn: side.uenig, verdi: klage.uenig.map((u) => ord.uenig[u]).join("\n") },
    { navn: side.onsket, verdi: klage.onsket },
    { navn: side.hvorfor, verdi: klage.hvorfor },
    { navn: side.feil, verdi: klage.feilIBrevet },
    { navn: side.sen, verdi: klage.hvorforSen },
    { navn: side.mer, verdi: onsker(klage, t).join("\n") },
  ].filter((r) => r.verdi !== "");
  return (
    <>
      {klage.fortIPennenAv ? <p>{t.pennen(klage.fortIPennenAv)}</p> : null}
      <Oppsummering svar={rader} />
      {rader.length <= 1 ? <p>{t.ingenTekst}</p> : null}
      <Tekst dempet>
        {t.merSenere} <Lenke href={`${lenke(ruter.minSak, { ...her(k), sak: klage.sak })}#meldinger`}>{side.tilSaken}</Lenke>
      </Tekst>
    </>
  );
}

const onsker = (klage: Klage, t: (typeof klagesideTekst)["nb"]["min"]): readonly string[] => [
  ...(klage.vilVente ? [t.vente] : []),
  ...(klage.vilHaHjelp ? [t.hjelp] : []),
  ...(klage.haster ? [t.haster] : []),
];

/** The letters about the complaint. */
export function Brevene({ k, d }: Del) {
  const t = klagesideTekst[k.sprak].min;
  const brev = d.b.brev.filter((x) => x.klage === d.klage.id);
  if (brev.length === 0) return <Tomt>{t.ingenBrev}</Tomt>;
  return (
    <Dokumentliste
      dokumenter={brev.map((x) => ({
        tittel: x.tittel,
        href: lenke(ruter.mittBrev, { ...her(k), brev: x.id }),
        om: <Tid dato={datoAv(x.lastAt)} form="dato" />,
      }))}
    />
  );
}
