import type { Person } from "../../../domene/person/index.ts";
import { aarAv } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, feltId, Knapp, type Kolonne, Rad, Tabell, Tekstfelt } from "../../ui/index.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { registrerTekst } from "./registrer.tekst.ts";

/** Finds somebody the kommune knows, so that a number is not typed twice. The rest of the form is kept while one searches. */
export function Personsok({ k, treff }: { readonly k: Kontorkontekst; readonly treff: readonly Person[] | null }) {
  const t = registrerTekst[k.sprak];
  // The page comes back where the person is, not at its top.
  const hit = (felt: string) => `${lenke(ruter.registrer, her(k))}#${feltId(felt)}`;
  const kolonner: readonly Kolonne<NonNullable<typeof treff>[number]>[] = [
    { tittel: t.navn, navnerRaden: true, celle: (p) => `${p.navn}, ${aarAv(p.fodt)}` },
    { tittel: t.adresse, celle: (p) => (p.skjermet ? "" : (p.adresse ?? "")) },
    {
      tittel: t.velg,
      selvsagt: true,
      celle: (p) => (
        <Knapp variant="secondary" liten navn="velg" verdi={p.id} handling={hit("fnr")}>
          <span aria-hidden="true">{t.velg}</span>
          <BareOpplest>{t.velgOpplest(p.navn)}</BareOpplest>
        </Knapp>
      ),
    },
  ];
  return (
    <>
      <Rad slag="bunn">
        <Tekstfelt navn="finn" etikett={t.finn} verdi={k.skjema.tekst("finn")} bredde="kort" maksTegn={200} />
        <Knapp variant="secondary" navn="gjor" verdi="finn" handling={hit("finn")}>
          {t.finnKnapp}
        </Knapp>
      </Rad>
      {treff ? <Tabell tittel={t.finn} kolonner={kolonner} rader={treff} nokkel={(p) => p.id} tomt={t.ingenTreff} /> : null}
    </>
  );
}
