import { enhetForSpor } from "../../../domene/kommune/index.ts";
import { skjerm } from "../../../domene/livshendelse/index.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { Avkryssingsboks, Boks, type Feltfeil, Handlinger, Knapp, Overskrift, Skjema, Tekst } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import type { Mappe } from "../sak/mappe.ts";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { livshendelseside } from "./side.tsx";
import { skjermetTekst } from "./skjermet.tekst.ts";

/** Whether the person's address is protected, what that does, and the way in and out of it. */
export function Skjermet({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = skjermetTekst[k.sprak];
  const { skjermet } = m.person;
  const harEgen = enhetForSpor(k.kommune, m.sak.spor, true).skjermet;
  return (
    <Boks merketAv="skjermet">
      <Overskrift niva={3} storrelse="sm" id="skjermet">
        {t.tittel}
      </Overskrift>
      {skjermet ? <Tekst>{harEgen ? t.er : t.erUtenEgen}</Tekst> : <Tekst>{t.om}</Tekst>}
      <Tekst dempet>{skjermet ? t.opphevHjelp : harEgen ? t.egen : t.utenEgen}</Tekst>
      <Skjema handling={lenke(ruter.skjermAdressen, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="skjermet" value={skjermet ? "nei" : "ja"} />
        <Avkryssingsboks navn="skjermet_sjekket" etikett={t.bekreft} valgt={false} />
        <Handlinger>
          <Knapp variant="secondary">{skjermet ? t.opphev : t.sperr}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** The address is protected, or no longer is. The case may be another unit's afterwards: then the next page is the worklist. */
export async function skjermAdressen(k: Sakskontekst): Promise<Response> {
  const t = skjermetTekst[k.sprak].feil;
  const nektet = (feil: Feltfeil, status: 409 | 422) => livshendelseside(k, { status, feil });
  if (k.skjema.tekst("skjermet_sjekket") !== "ja") return nektet({ skjermet_sjekket: t.bekreft }, 422);
  const skjermet = k.skjema.tekst("skjermet") === "ja";
  const svar = await k.skriv((tx) => skjerm(tx, k.aktor, k.tid, { sak: k.p.sak, skjermet }));
  if (!svar.ok) return erSkjult(svar.nei) ? skjult(k, svar.nei.grunn) : nektet({ "": t[svar.nei.grunn] }, 409);
  if (!svar.verdi.serSaken) return videre(lenke(ruter.kontor, her(k), { ok: "flyttet_enhet" }));
  return videre(lenke(ruter.livshendelse, iSaken(k), { ok: skjermet ? "skjermet" : "ikke_skjermet" }));
}
