import { randomUUID } from "node:crypto";
import type { Brevmodell } from "../../../domene/brev/index.ts";
import type { Vedtak, Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import { Brev } from "../../brevvisning.tsx";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Knappelenke,
  Overskrift,
  Skjema,
  Tekst,
  Tekstomrade,
} from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { Konflikter, valgtSlutt } from "./konflikter.tsx";
import { toPersonerFordi } from "./toPersoner.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface GodkjenningProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly utkast: Vedtak;
  readonly kontroll: Vedtakskontroll;
  readonly brev: Brevmodell | null;
  readonly feil: Feltfeil;
}

/** A decision that waits for a second person: the letter as the resident will get it, and yes or back. Nobody approves their own. */
export function Godkjenning({ k, m, utkast, kontroll, brev, feil }: GodkjenningProps) {
  const t = vedtakTekst[k.sprak];
  const mitt = utkast.skrevetAv.id === k.aktor.ansatt;
  return (
    <>
      <Boks slag="neste" merketAv="godkjenning">
        <Overskrift niva={2} storrelse="sm" id="godkjenning">
          {t.godkjenning.tittel}
        </Overskrift>
        <Tekst>{mitt ? t.godkjenning.egen : t.godkjenning.din(utkast.skrevetAv.navn)}</Tekst>
        <Tekst dempet>{toPersonerFordi(kontroll.toPersonerFordi, m.navn, k.sprak)}</Tekst>
        {mitt ? null : <Godkjenn k={k} m={m} utkast={utkast} kontroll={kontroll} feil={feil} />}
        <Returner k={k} utkast={utkast} mitt={mitt} feil={feil} />
      </Boks>
      {brev ? <Brev modell={brev} utkast /> : null}
    </>
  );
}

function Godkjenn({ k, m, utkast, kontroll, feil }: Omit<GodkjenningProps, "brev">) {
  const t = vedtakTekst[k.sprak];
  const inhabil = kontroll.inhabile.includes(k.aktor.ansatt);
  if (utkast.klage && utkast.opphav === "omgjoring")
    return (
      <Handlinger>
        <Knappelenke href={lenke(ruter.klage, { ...her(k), klage: utkast.klage })}>{t.tilKlagen}</Knappelenke>
      </Handlinger>
    );
  return (
    <Skjema
      handling={lenke(ruter.fattVedtak, { ...iSaken(k), vedtak: utkast.id })}
      csrf={k.csrf}
      nokkel={randomUUID()}
      versjon={utkast.versjon}
    >
      {kontroll.konflikter.length > 0 ? (
        <Konflikter k={k} m={m} konflikter={kontroll.konflikter} valgt={valgtSlutt(k, utkast)} feil={feil} />
      ) : null}
      <Handlinger>
        <Knapp sperret={inhabil ? t.godkjenning.inhabil : kontroll.klarForGodkjenning ? undefined : t.sperret}>
          {t.godkjenn}
        </Knapp>
      </Handlinger>
    </Skjema>
  );
}

interface ReturnerProps {
  readonly k: Sakskontekst;
  readonly utkast: Vedtak;
  readonly mitt: boolean;
  readonly feil: Feltfeil;
}

function Returner({ k, utkast, mitt, feil }: ReturnerProps) {
  const t = vedtakTekst[k.sprak].godkjenning;
  return (
    <Detaljer tittel={mitt ? t.taTilbake : t.returner} enkel apen={feil.retur_grunn !== undefined}>
      <Skjema handling={lenke(ruter.returnerVedtak, { ...iSaken(k), vedtak: utkast.id })} csrf={k.csrf} versjon={utkast.versjon}>
        <Tekstomrade
          navn="retur_grunn"
          etikett={mitt ? t.taTilbakeGrunn : t.returGrunn}
          feil={feil.retur_grunn}
          verdi={k.skjema.tekst("retur_grunn")}
          rader={3}
          maksTegn={2000}
        />
        <Handlinger>
          <Knapp variant="secondary">{mitt ? t.taTilbakeKnapp : t.returKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
