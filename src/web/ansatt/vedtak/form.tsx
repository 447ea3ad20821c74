import { randomUUID } from "node:crypto";
import type { Post } from "../../../domene/sak/index.ts";
import type { Tekstvalg, Vedtak, Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { klokkeslett } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  Handlinger,
  Knapp,
  Knappelenke,
  Lagrestatus,
  Overskrift,
  Skjema,
  Tekst,
  Tekstomrade,
} from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { Konflikter } from "./konflikter.tsx";
import { Postfelt } from "./postfelt.tsx";
import { postnavn } from "./postnavn.ts";
import { Regler } from "./regler.tsx";
import type { Verdier } from "./skjema.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface FormProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  /** What this decision may answer. */
  readonly poster: readonly Post[];
  /** The saved draft; null before the first save. */
  readonly utkast: Vedtak | null;
  readonly kontroll: Vedtakskontroll | null;
  readonly tekstvalg: Tekstvalg | null;
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
}

/** A decision while it is written: the items first, then the words they share, then what can be done with it. */
export function Vedtaksform({ k, m, poster, utkast, kontroll, tekstvalg, verdier, feil }: FormProps) {
  const t = vedtakTekst[k.sprak];
  const sted = iSaken(k);
  const faste = utkast?.erstatter != null;
  return (
    <Skjema
      handling={lenke(ruter.skrivVedtak, sted)}
      csrf={k.csrf}
      nokkel={randomUUID()}
      autolagre={lenke(ruter.autolagreVedtak, sted)}
    >
      <Tekst dempet>{t.ingress[faste ? "nytt" : m.serPa ? "igjen" : "forste"]}</Tekst>
      {poster.map((p) => (
        <Postfelt
          key={p.id}
          k={k}
          tekstvalg={tekstvalg}
          post={p}
          navn={postnavn(p, poster, m.navn)}
          igjen={m.serPa !== null}
          spor={m.sak.spor}
          verdier={verdier}
          feil={feil}
          kanVente={!faste && poster.length > 1}
        />
      ))}
      <Felles k={k} m={m} poster={poster} verdier={verdier} feil={feil} />
      {kontroll && kontroll.konflikter.length > 0 ? (
        <Konflikter k={k} m={m} konflikter={kontroll.konflikter} valgt={verdier.alle("avslutt")} feil={feil} />
      ) : null}
      <input type="hidden" name="_innhold" value="1" />
      <input type="hidden" name="_vedtak" value={utkast?.id ?? ""} />
      <input type="hidden" name="_versjon" value={utkast?.versjon ?? ""} />
      <Handlinger>
        <Knapp variant="secondary">{t.lagre}</Knapp>
        <Ferdigknapp k={k} utkast={utkast} kontroll={kontroll} />
        <Lagrestatus klokka={utkast ? klokkeslett(utkast.endretTid, k.sprak) : undefined} />
      </Handlinger>
    </Skjema>
  );
}

interface FellesProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly poster: readonly Post[];
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
}

/** The words that all the answers share; they go into the letter as they stand. */
function Felles({ k, m, poster, verdier, feil }: FellesProps) {
  const t = vedtakTekst[k.sprak];
  const omrade = (navn: string, etikett: string, hjelp: string, rader: number) => (
    <Tekstomrade
      navn={navn}
      etikett={etikett}
      hjelp={hjelp}
      verdi={verdier.en(navn)}
      feil={feil[navn]}
      rader={rader}
      maksTegn={grenser.vedtak.tegnPerFelt}
    />
  );
  return (
    <Boks merketAv="felles">
      <Overskrift niva={2} storrelse="sm" id="felles">
        {t.felles}
      </Overskrift>
      {omrade("brukers_syn", t.brukersSyn, t.brukersSynHjelp, 3)}
      {omrade("fakta", t.fakta, t.faktaHjelp, 5)}
      {omrade("hensyn", t.hensyn, t.hensynHjelp, 5)}
      {omrade("barnets_beste", t.barnetsBeste, t.barnetsBesteHjelp, 2)}
      <Regler
        spor={m.sak.spor}
        koder={poster.map((p) => p.tjeneste)}
        valgte={verdier.alle("regler")}
        idag={k.tid.idag}
        feil={feil}
      />
      <Tekst dempet liten>
        {t.settesInn}
      </Tekst>
    </Boks>
  );
}

interface FerdigknappProps {
  readonly k: Sakskontekst;
  readonly utkast: Vedtak | null;
  readonly kontroll: Vedtakskontroll | null;
}

/** The way on: to a second person where the kommune wants one, into the complaint where it answers one, or out to the resident. */
export function Ferdigknapp({ k, utkast, kontroll }: FerdigknappProps) {
  const t = vedtakTekst[k.sprak];
  if (!utkast || !kontroll) return <Knapp sperret={t.sperretIkkeLagret}>{t.fatt}</Knapp>;
  const inhabil = kontroll.inhabile.includes(k.aktor.ansatt);
  const sperret = inhabil ? t.godkjenning.inhabil : kontroll.klarForGodkjenning ? undefined : t.sperret;
  const sted = { ...iSaken(k), vedtak: utkast.id };
  if (kontroll.toPersoner)
    return (
      <Knapp handling={lenke(ruter.sendTilGodkjenning, sted)} sperret={sperret}>
        {t.sendTilGodkjenning}
      </Knapp>
    );
  if (utkast.klage && utkast.opphav === "omgjoring")
    return (
      <Knappelenke
        variant={kontroll.klarForGodkjenning ? "primary" : "tertiary"}
        href={lenke(ruter.klage, { ...her(k), klage: utkast.klage })}
      >
        {t.tilKlagen}
      </Knappelenke>
    );
  return (
    <Knapp handling={lenke(ruter.fattVedtak, sted)} sperret={sperret}>
      {t.fatt}
    </Knapp>
  );
}
