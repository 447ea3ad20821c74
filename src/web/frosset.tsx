import type { Instanssak, OversendtDokument } from "../domene/klageinstans/index.ts";
import { datoAv } from "../grunnmur/klokke.ts";
import { datoTekst, klokkeslett, type Malform, stor, tallord } from "../grunnmur/sprak.ts";
import type { Dato } from "../lov/kjerne/dato.ts";
import { skrivDato } from "./ansatt/dato.ts";
import { frossetTekst } from "./frosset.tekst.ts";
import { Dempet, Laas, Lenke, Tabell, Tall, Varsel } from "./ui/index.ts";

interface FrossetProps {
  readonly sak: Pick<Instanssak, "frosset" | "hash" | "dokumenter">;
  /** Whether every paper, and the list, still has the hash it was sent with. */
  readonly uendret: boolean;
  readonly sprak: Malform;
  /** Where a paper is opened; without it they are only named. */
  readonly lenke?: (nr: number) => string;
}

/** "7f3a 19c0 … c41e": enough to compare by eye with the other side's screen. */
export const kortSum = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** "2.11.2026": a date in a dense list. */
export function Dag({ dato }: { readonly dato: Dato }) {
  return (
    <time dateTime={dato}>
      <Tall>{skrivDato(dato)}</Tall>
    </time>
  );
}

/** The file as it was forwarded: locked, numbered, with a control hash for each paper, and whether it is still the same. */
export function Frosset({ sak, uendret, sprak, lenke }: FrossetProps) {
  const t = frossetTekst[sprak];
  const dag = datoTekst(datoAv(sak.frosset), sprak, { ukedag: false });
  const antall = sak.dokumenter.length === 1 ? t.ett : t.antall(stor(tallord(sak.dokumenter.length, sprak)));
  return (
    <>
      {uendret ? (
        <Laas>
          <strong>{t.frosset(dag, klokkeslett(sak.frosset, sprak))}</strong> {antall}, {t.sum} <Tall>{kortSum(sak.hash)}</Tall>.{" "}
          {t.uendret}
        </Laas>
      ) : (
        <Varsel slag="fare" rolle="alert" tittel={t.endretTittel}>
          {t.endret}
        </Varsel>
      )}
      <Tabell<OversendtDokument>
        tittel={t.liste}
        rader={sak.dokumenter}
        nokkel={(d) => String(d.nr)}
        tomt={t.tomt}
        kolonner={[
          { tittel: t.nr, celle: (d) => <Tall>{d.nr}</Tall> },
          {
            tittel: t.dokument,
            navnerRaden: true,
            celle: (d) => (lenke ? <Lenke href={lenke(d.nr)}>{d.tittel}</Lenke> : d.tittel),
          },
          { tittel: t.dato, celle: (d) => <Dag dato={d.dato} /> },
          { tittel: t.fra, celle: (d) => d.fra },
          {
            tittel: t.kontroll,
            celle: (d) => (
              <Dempet>
                <Tall>{`${d.sha256.slice(0, 4)} ${d.sha256.slice(4, 8)}`}</Tall>
              </Dempet>
            ),
          },
        ]}
      />
    </>
  );
}
