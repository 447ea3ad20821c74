import { egnevalg } from "../../../domene/ansatt/index.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Brodsmuler,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Knapp,
  Liste,
  Overskrift,
  Skjema,
  Tabell,
  Tekst,
  Tekstfelt,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { hjelpTekst } from "./hjelp.tekst.ts";
import { TASTER, type Tast } from "./taster.ts";

/** How the list works, the keys of the desk, and what one sets for oneself. Reads without script. */
export async function hjelpeside(k: Kontorkontekst, feil: Feltfeil = {}): Promise<Response> {
  const t = hjelpTekst[k.sprak];
  const mine = await k.les((les) => egnevalg(les, k.kommune.nummer, k.aktor.ansatt));
  const skrevet = k.grunn.rute.metode === "POST" ? k.skjema.tekst("epost") : (mine.epost ?? "");
  const handling = lenke(ruter.lagreEgneValg, her(k));
  const harFeil = Object.keys(feil).length > 0;
  return html(
    <Side k={k} tittel={t.tittel} aktiv="oppgaver" bredde="text" harFeil={harFeil}>
      <Brodsmuler spor={[{ tekst: felles[k.sprak].oppgaver, href: lenke(ruter.kontor, her(k)) }]} her={t.tittel} />
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Kvittert k={k} ord={t.ok} />
      <Feiloppsummering feil={feil} />
      <Overskrift niva={2} storrelse="sm">
        {t.lista}
      </Overskrift>
      <Liste punkter={t.punkter} />
      <Overskrift niva={2} storrelse="sm" id="taster">
        {t.taster}
      </Overskrift>
      <Tekst>{t.tasterOm}</Tekst>
      <Tabell<Tast>
        tittel={t.taster}
        ramme
        kolonner={[
          { tittel: t.tast, navnerRaden: true, celle: (tast) => <kbd>{tast}</kbd> },
          { tittel: t.gjor, celle: (tast) => t.hva[tast] },
        ]}
        rader={TASTER}
        nokkel={(tast) => tast}
        tomt=""
      />
      <Skjema handling={handling} csrf={k.csrf}>
        <input type="hidden" name="steg" value={mine.hurtigtaster ? "taster_av" : "taster_pa"} />
        <Tekst>{mine.hurtigtaster ? t.pa : t.av}</Tekst>
        <Handlinger>
          <Knapp variant="secondary">{mine.hurtigtaster ? t.slaAv : t.slaPa}</Knapp>
        </Handlinger>
      </Skjema>
      <Overskrift niva={2} storrelse="sm">
        {t.varsel}
      </Overskrift>
      <Tekst>{t.varselOm}</Tekst>
      <Skjema handling={handling} csrf={k.csrf}>
        <input type="hidden" name="steg" value="epost" />
        <Tekstfelt navn="epost" type="email" autofyll="email" etikett={t.epost} feil={feil.epost} verdi={skrevet} valgfri />
        <Handlinger>
          <Knapp variant="secondary">{t.lagre}</Knapp>
        </Handlinger>
      </Skjema>
    </Side>,
    harFeil ? 422 : 200,
  );
}
