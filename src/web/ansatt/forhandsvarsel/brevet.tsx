import type { Brevmodell, Mottaker } from "../../../domene/brev/index.ts";
import { Brev } from "../../brevvisning.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Handlinger, Knapp, Overskrift, Skjema, Tekst } from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { forhandsvarselTekst } from "./forhandsvarsel.tekst.ts";

/** What the form of the warning holds; it follows the letter, so that what is read is what is sent. */
const FELT = ["varsel_vurderer", "varsel_hvorfor", "varsel_hvorfor_fra", "varsel_svar_innen"] as const;

/** The warning as each receiver will get it, with the way on and the way back. */
export async function varselbrev(
  k: Sakskontekst,
  brev: readonly { readonly til: Mottaker; readonly modell: Brevmodell }[],
): Promise<Response> {
  const lest = await lesSaken(k, { del: "vedtak" }, async () => null);
  if (!lest.ok) return lest.nei;
  const t = forhandsvarselTekst[k.sprak];
  return html(
    <Saksside k={k} m={lest.verdi} fane="vedtak">
      <Tekst dempet>{t.visHjelp}</Tekst>
      {brev.map(({ til, modell }) => (
        <section key={til.person.id} className="tr-flow" aria-label={til.person.navn}>
          {brev.length > 1 ? (
            <Overskrift niva={2} storrelse="sm">
              {til.person.navn}
            </Overskrift>
          ) : null}
          <Brev modell={modell} utkast />
        </section>
      ))}
      <Skjema handling={lenke(ruter.sendVarsel, iSaken(k))} csrf={k.csrf}>
        {FELT.flatMap((navn) =>
          k.skjema.alle(navn).map((verdi) => <input key={`${navn} ${verdi}`} type="hidden" name={navn} value={verdi} />),
        )}
        <Handlinger>
          <Knapp>{t.send}</Knapp>
          <Knapp variant="secondary" navn="gjor" verdi="endre" handling={`${lenke(ruter.sendVarsel, iSaken(k))}#forhandsvarsel`}>
            {t.endre}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Saksside>,
  );
}
