import type { Tekstvalg } from "../../../domene/vedtak/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { Avkryssing, type Feltfeil, Knapp, Nedtrekk, Rad, Tekst } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { felt } from "./felt.ts";
import type { Verdier } from "./skjema.ts";
import { standardtekstTekst } from "./standardtekst.tekst.ts";

interface StandardtekstProps {
  readonly k: Sakskontekst;
  readonly nr: number;
  readonly tjeneste: string;
  readonly tekstvalg: Tekstvalg;
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
}

/** Under the reason: the standard texts it can begin from, and the marks of those it did begin from. */
export function Standardtekst({ k, nr, tjeneste, tekstvalg, verdier, feil }: StandardtekstProps) {
  const t = standardtekstTekst[k.sprak];
  const ord = felles[k.sprak].utfall;
  const alle = tekstvalg.for(tjeneste);
  const klare = alle.filter((v) => !v.manglerMalform);
  const utfall = verdier.en(felt(nr, "utfall"));
  const passer = (v: (typeof klare)[number]) => Number(v.tekst.utfall.some((u) => u === utfall));
  const merker = verdier.alle(felt(nr, "begrunnelse_fra"));
  return (
    <>
      {merker.length > 0 ? (
        <Avkryssing
          navn={felt(nr, "begrunnelse_fra")}
          etikett={t.begynteFra}
          hjelp={t.begynteFraHjelp}
          feil={feil[felt(nr, "begrunnelse_fra")]}
          verdier={merker}
          alternativer={merker.map((ref) => ({ verdi: ref, etikett: merkenavn(k, tekstvalg, ref) }))}
        />
      ) : null}
      {klare.length > 0 ? (
        <Rad slag="bunn">
          <Nedtrekk
            navn={felt(nr, "standardtekst")}
            etikett={t.velg}
            feil={feil[felt(nr, "standardtekst")]}
            verdi={verdier.en(felt(nr, "standardtekst"))}
            alternativer={[
              { verdi: "", tekst: t.ingenValgt },
              ...[...klare]
                .sort((a, b) => passer(b) - passer(a))
                .map((v) => ({
                  verdi: v.ref,
                  tekst: t.valg(v.tekst.utfall.map((u) => ord[u]).join(", "), v.tekst.navn[k.sprak]),
                })),
            ]}
          />
          <Knapp variant="secondary" navn="_sett_inn" verdi={String(nr)} handling={lenke(ruter.settInnTekst, iSaken(k))}>
            {t.settInn}
          </Knapp>
        </Rad>
      ) : null}
      {alle.some((v) => v.manglerMalform) ? (
        <Tekst dempet liten>
          {t.manglerMalform(
            alle
              .filter((v) => v.manglerMalform)
              .map((v) => `«${v.tekst.navn[k.sprak]}»`)
              .join(", "),
            t.malform[tekstvalg.malform],
          )}
        </Tekst>
      ) : null}
    </>
  );
}

/** "Annen hjelp dekker behovet, versjon 1 fra Trappa" */
function merkenavn(k: Sakskontekst, tekstvalg: Tekstvalg, ref: string): string {
  const t = standardtekstTekst[k.sprak];
  const tekst = tekstvalg.fra(ref);
  if (!tekst) return t.ukjent;
  const opphav = tekst.opphav === "trappa" ? "Trappa" : t.kommunen;
  return t.merke(tekst.navn[k.sprak], String(tekst.nr), opphav);
}
