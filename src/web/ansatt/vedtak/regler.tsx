import type { Spor } from "../../../domene/kommune/index.ts";
import { finnTjeneste, tjenester } from "../../../domene/tjeneste/index.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { gyldigHjemmel } from "../../../lov/kjerne/gyldighet.ts";
import { type Hjemmel, hjemmel, hjemmelnokkel, tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Avkryssing, Detaljer, type Feltfeil, useSprak } from "../../ui/index.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

/** Sections that a decision in the track often rests on, beside those of the services. */
const VANLIGE: Readonly<Record<Spor, readonly Hjemmel[]>> = {
  omsorg: [hjemmel("pbrl", "2-1"), hjemmel("hol", "3-1"), hjemmel("hol", "4-1")],
  sosial: ["4", "18", "19", "20", "21", "23"].map((paragraf) => hjemmel("stnl", paragraf)),
  bolig: [hjemmel("boligsosial", "6"), hjemmel("boligsosial", "7"), hjemmel("stnl", "15")],
};

/**
 * The sections to choose from: what is chosen and what the services rest on first, then what is common in the track. A section that
 * is not in force today is not offered; one that was chosen stays, so that the checklist can say so. Pure.
 */
function valgbareRegler(
  spor: Spor,
  koder: readonly (string | null)[],
  valgte: readonly string[],
  idag: Dato,
): { readonly naere: readonly Hjemmel[]; readonly fjerne: readonly Hjemmel[] } {
  const egne = koder.flatMap((kode) => {
    const t = kode === null ? null : finnTjeneste(kode);
    return t ? [...t.rett, ...t.plikt, ...t.pris] : [];
  });
  const iSporet = tjenester.filter((t) => t.spor === spor && t.vedtakstype !== null).flatMap((t) => [...t.rett, ...t.plikt]);
  const iKraft = (h: Hjemmel) => gyldigHjemmel(h, idag).utfall === "ja";
  const naere = enGang([...valgte.flatMap((n) => tolkHjemmel(n) ?? []), ...[...egne, ...VANLIGE[spor]].filter(iKraft)]);
  const brukt = new Set(naere.map(hjemmelnokkel));
  const fjerne = enGang(iSporet.filter(iKraft)).filter((h) => !brukt.has(hjemmelnokkel(h)));
  return { naere, fjerne: fjerne.sort((a, b) => hjemmelnokkel(a).localeCompare(hjemmelnokkel(b), "nb", { numeric: true })) };
}

const enGang = (hjemler: readonly Hjemmel[]): Hjemmel[] => [...new Map(hjemler.map((h) => [hjemmelnokkel(h), h])).values()];

interface ReglerProps {
  readonly spor: Spor;
  readonly koder: readonly (string | null)[];
  readonly valgte: readonly string[];
  readonly idag: Dato;
  readonly feil: Feltfeil;
}

/** The rules that were used, by section (fvl § 25): those of the services first, the rest one click away. */
export function Regler({ spor, koder, valgte, idag, feil }: ReglerProps) {
  const sprak = useSprak() === "nn" ? "nn" : "nb";
  const t = vedtakTekst[sprak];
  const { naere, fjerne } = valgbareRegler(spor, koder, valgte, idag);
  const valg = (hjemler: readonly Hjemmel[]) =>
    hjemler.map((h) => ({ verdi: hjemmelnokkel(h), etikett: stor(lovtekst(h, sprak)) }));
  return (
    <>
      <Avkryssing
        navn="regler"
        etikett={t.regler}
        hjelp={t.reglerHjelp}
        feil={feil.regler}
        verdier={valgte}
        alternativer={valg(naere)}
      />
      {fjerne.length > 0 ? (
        <Detaljer tittel={t.flereRegler} enkel>
          <Avkryssing navn="flere_regler" etikett={t.flereRegler} alternativer={valg(fjerne)} />
        </Detaljer>
      ) : null}
    </>
  );
}
