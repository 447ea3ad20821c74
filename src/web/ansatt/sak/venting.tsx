import type { Pause } from "../../../domene/sak/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { VENTEGRUNNER } from "../../../lov/klokkestans.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Liste,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Valg,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { sakTekst } from "./sak.tekst.ts";
import { ventingTekst } from "./venting.tekst.ts";

interface VentingProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly pause: Pause | null;
  readonly feil: Feltfeil;
}

/** Whether the case waits, why, and what does and does not stand still meanwhile; and the way to let it wait. */
export function Venting({ k, m, pause, feil }: VentingProps) {
  return pause ? <Venter k={k} m={m} pause={pause} /> : <SettPaVent k={k} feil={feil} />;
}

function Venter({ k, m, pause }: Pick<VentingProps, "k" | "m"> & { readonly pause: Pause }) {
  const t = ventingTekst[k.sprak];
  const klokke = (paVent: boolean) =>
    m.klokker
      .filter((f) => f.paVent === paVent)
      .map((f) => `${sakTekst[k.sprak].klokke[f.slag]}, ${datoTekst(f.sisteDag, k.sprak, { ukedag: false })}`);
  const stanset = klokke(true);
  return (
    <Boks slag="tonet" merketAv="venter">
      <Overskrift niva={2} storrelse="sm" id="venter">
        {t.tittel}
      </Overskrift>
      <Tekst>{pause.grunn === "venter_pa_andre" ? t.grunn.venter_pa_andre(pause.hvem) : t.grunn[pause.grunn]}</Tekst>
      <Oppsummering
        stablet
        svar={[
          { navn: t.til, verdi: datoTekst(pause.til, k.sprak) },
          { navn: t.fra, verdi: datoTekst(pause.fra, k.sprak) },
          { navn: t.sattAv, verdi: pause.sattAv },
          { navn: t.stanset, verdi: stanset.length > 0 ? <Liste punkter={stanset} /> : t.ingen },
          { navn: t.gar, verdi: <Liste punkter={klokke(false)} /> },
        ]}
      />
      <Tekst liten>{t.lov}</Tekst>
      <Skjema handling={lenke(ruter.gjenopptaSak, iSaken(k))} csrf={k.csrf}>
        <Handlinger>
          <Knapp variant="secondary">{t.videre}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function SettPaVent({ k, feil }: Pick<VentingProps, "k" | "feil">) {
  const t = ventingTekst[k.sprak];
  const harFeil = feil.vent_grunn !== undefined || feil.vent_hvem !== undefined || feil.vent_til !== undefined;
  const skrevet = k.skjema.tekst("vent_hvem") !== "";
  return (
    <Boks>
      <Detaljer tittel={t.sett} enkel apen={harFeil || skrevet}>
        <Tekst>{t.settHjelp}</Tekst>
        <Tekst liten>{t.lov}</Tekst>
        <Skjema handling={lenke(ruter.avventSak, iSaken(k))} csrf={k.csrf}>
          <Valg
            navn="vent_grunn"
            etikett={t.hvorfor}
            feil={feil.vent_grunn}
            verdi={k.skjema.tekst("vent_grunn")}
            alternativer={VENTEGRUNNER.map((g) => ({ verdi: g, etikett: t.valg[g] }))}
          />
          <Tekstfelt
            navn="vent_hvem"
            etikett={t.hvem}
            hjelp={t.hvemHjelp}
            feil={feil.vent_hvem}
            verdi={k.skjema.tekst("vent_hvem")}
          />
          <Datofelt
            navn="vent_til"
            etikett={t.senest}
            hjelp={t.senestHjelp}
            feil={feil.vent_til}
            verdi={k.skjema.tekst("vent_til")}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.settKnapp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </Boks>
  );
}
