import { type Sporsmal, sporsmalstekst, type Utkast, type Vedlegg } from "../../../domene/soknad/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { BareOpplest, Dempet, Filfelt, Knapp, Tekst } from "../../ui/index.ts";
import { soknadTekst } from "./soknad.tekst.ts";

export const AKSEPTER = ".pdf,.jpg,.jpeg,.png,.heic,.heif,.txt";

interface VedleggsfeltProps {
  readonly spm: Sporsmal;
  readonly utkast: Utkast;
  readonly sprak: Malform;
  readonly feil?: string | undefined;
}

/**
 * The files of the draft, and a field for more. Its buttons send the whole page, so that nothing that is typed beside them is lost when a
 * file is added or taken away.
 */
export function Vedleggsfelt({ spm, utkast, sprak, feil }: VedleggsfeltProps) {
  const t = soknadTekst[sprak].vedlegg;
  const ord = sporsmalstekst(spm.id, sprak);
  return (
    <>
      {/* Enter in a field goes on to the next page: the first button of a form is the one that Enter presses. */}
      <button type="submit" hidden />
      <Filfelt
        navn={spm.id}
        etikett={ord.label}
        hjelp={`${ord.hjelp} ${t.grenser(grenser.fil.antall)}`}
        feil={feil}
        valgfri={!spm.pakrevd(utkast.svar)}
        typer={t.typer}
        storrelse={t.storrelse}
        aksepter={AKSEPTER}
        flere
      />
      <p>
        <Knapp variant="secondary" liten navn="_handling" verdi="last_opp">
          {t.lastOpp}
        </Knapp>
      </p>
      {utkast.vedlegg.length > 0 ? (
        <>
          <Tekst>
            <strong>{t.har}</strong>
          </Tekst>
          <Filliste vedlegg={utkast.vedlegg} sprak={sprak} />
        </>
      ) : null}
    </>
  );
}

/** The files with their size, each with a button that takes it away. */
function Filliste({ vedlegg, sprak }: { readonly vedlegg: readonly Vedlegg[]; readonly sprak: Malform }) {
  const t = soknadTekst[sprak].vedlegg;
  return (
    <ul className="ds-list">
      {vedlegg.map((v) => (
        <li key={v.fil}>
          {v.filnavn} <Dempet>({storrelse(v.storrelse)})</Dempet>{" "}
          {v.kontroll === "venter" ? `${t.blirSjekket} ` : v.kontroll === "smittet" ? `${t.stoppet} ` : null}
          <Knapp variant="tertiary" liten navn="_handling" verdi={`fjern:${v.fil}`}>
            {t.fjern}
            <BareOpplest> {v.filnavn}</BareOpplest>
          </Knapp>
        </li>
      ))}
    </ul>
  );
}

/** "34 kB", "1,2 MB". */
export function storrelse(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
