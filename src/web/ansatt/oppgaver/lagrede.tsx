import type { LagretFilter } from "../../../domene/oppgave/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, Detaljer, Faner, type Feltfeil, Knapp, Rad, Skjema, Tekst, Tekstfelt } from "../../ui/index.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { type Filter, lesFilter, sokord, somSok } from "./filter.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

interface FiltreProps {
  readonly k: Kontorkontekst;
  readonly filtre: readonly LagretFilter[];
}

/** One's own selections, as links to the list. */
export function LagredeFiltre({ k, filtre }: FiltreProps) {
  if (filtre.length === 0) return null;
  const t = oppgaverTekst[k.sprak].lagrede;
  const naa = sokord(lesFilter(k.sok));
  return (
    <Faner
      navn={t.navn}
      faner={filtre.map((f) => {
        const valg = lesFilter(new URLSearchParams(f.sok));
        return {
          tekst: f.navn,
          href: lenke(ruter.kontor, her(k), { ...somSok(valg), filter: f.id }),
          valgt: sokord(valg) === naa,
        };
      })}
    />
  );
}

/** Keeps what is shown now under a name, and takes away what is not needed any more. */
export function Lagring({ k, filter, filtre, feil }: FiltreProps & { readonly filter: Filter; readonly feil: Feltfeil }) {
  const t = oppgaverTekst[k.sprak].lagrede;
  return (
    <Detaljer tittel={t.tittel} enkel apen={feil.filternavn !== undefined}>
      <Skjema handling={lenke(ruter.lagreFilter, her(k))} csrf={k.csrf}>
        <input type="hidden" name="liste" value={sokord(filter)} />
        <Rad slag="bunn">
          <Tekstfelt
            navn="filternavn"
            etikett={t.etikett}
            feil={feil.filternavn}
            verdi={k.skjema.tekst("filternavn")}
            bredde="kort"
            maksTegn={grenser.filter.tegnINavn}
          />
          <Knapp variant="secondary">{t.lagre}</Knapp>
        </Rad>
      </Skjema>
      {filtre.length === 0 ? <Tekst liten>{t.ingen}</Tekst> : null}
      {filtre.map((f) => (
        <Skjema key={f.id} handling={lenke(ruter.lagreFilter, her(k))} csrf={k.csrf} tett>
          <input type="hidden" name="steg" value="slett" />
          <input type="hidden" name="filter" value={f.id} />
          <input type="hidden" name="liste" value={sokord(filter)} />
          <Knapp variant="tertiary" liten>
            <span aria-hidden="true">{t.slett(f.navn)}</span>
            <BareOpplest>{t.slettOpplest(f.navn)}</BareOpplest>
          </Knapp>
        </Skjema>
      ))}
    </Detaljer>
  );
}
