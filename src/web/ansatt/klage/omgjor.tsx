import { randomUUID } from "node:crypto";
import type { Vedtakspost } from "../../../domene/vedtak/index.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Handlinger,
  Knapp,
  Knappelenke,
  Overskrift,
  Skjema,
  Tabell,
  Tekst,
  Tekstomrade,
  Valg,
  Varsel,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { her } from "../sted.ts";
import { Konflikter, valgtSlutt } from "../vedtak/konflikter.tsx";
import type { Utfylt } from "./felt.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import { klagesideTekst } from "./klageside.tekst.ts";
import type { Klagemappe, Omgjoringsutkast } from "./mappe.ts";
import { omgjorTekst } from "./omgjor.tekst.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

interface OmgjorProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly u: Utfylt;
}

/** The way of a new decision: the draft is changed on the page of decisions, and made from here (fvl § 33 annet ledd). */
export function Omgjor({ k, m, u }: OmgjorProps) {
  const t = omgjorTekst[k.sprak];
  return (
    <Boks merketAv="omgjor">
      <Overskrift niva={2} storrelse="sm" id="omgjor">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.hjelp}</Tekst>
      {m.utkast ? <MedUtkast k={k} m={m} u={u} utkast={m.utkast} /> : <Begynn k={k} />}
    </Boks>
  );
}

function Begynn({ k }: { readonly k: Klagekontekst }) {
  const t = omgjorTekst[k.sprak];
  return (
    <Skjema handling={lenke(ruter.begynnOmgjoring, iKlagen(k))} csrf={k.csrf}>
      <Tekst liten>{t.begynnHjelp}</Tekst>
      <Handlinger>
        <Knapp variant="secondary">{t.begynn}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

function MedUtkast({ k, m, u, utkast }: OmgjorProps & { readonly utkast: Omgjoringsutkast }) {
  const t = omgjorTekst[k.sprak];
  const ord = klagesideTekst[k.sprak];
  const sted = { ...her(k), sak: m.sak.id };
  const { vedtak } = utkast;
  const sperret = sperre(k, utkast);
  return (
    <>
      <Tekst>{vedtak.tilstand === "til_godkjenning" ? t.tilGodkjenning : t.utkast(vedtak.skrevetAv.navn)}</Tekst>
      <Tabell<Vedtakspost>
        tittel={t.innhold}
        visTittel
        rader={vedtak.poster}
        nokkel={(p) => p.post}
        tomt=""
        kolonner={[
          { tittel: ord.tjeneste, celle: (p) => m.navn(p.tjeneste), navnerRaden: true },
          { tittel: ord.fikk, celle: (p) => ord.utfallOm(p.utfall ? felles[k.sprak].utfall[p.utfall] : "", p.omfang) },
        ]}
      />
      <Handlinger>
        <Knappelenke variant="secondary" href={lenke(ruter.sakVedtak, sted)}>
          {t.apne}
        </Knappelenke>
        <Knappelenke variant="tertiary" href={lenke(ruter.forhandsvisBrev, { ...sted, vedtak: vedtak.id })}>
          {t.seBrevet}
        </Knappelenke>
      </Handlinger>
      <Skjema handling={lenke(ruter.omgjorKlage, iKlagen(k))} csrf={k.csrf} nokkel={randomUUID()} versjon={vedtak.versjon}>
        <input type="hidden" name="vedtak" value={vedtak.id} />
        <Valg
          navn="medhold"
          etikett={t.medhold}
          form="kort"
          feil={u.feil.medhold}
          verdi={u.verdi("medhold")}
          alternativer={[
            { verdi: "helt", etikett: t.helt, hjelp: t.heltHjelp },
            { verdi: "delvis", etikett: t.delvis, hjelp: t.delvisHjelp },
          ]}
        />
        <Tekstomrade
          navn="hvorforEndret"
          etikett={t.hvorfor}
          hjelp={t.hvorforHjelp}
          feil={u.feil.hvorforEndret}
          verdi={u.verdi("hvorforEndret")}
          maksTegn={MAKS_TEGN}
        />
        {utkast.kontroll.konflikter.length > 0 ? (
          <Konflikter k={k} m={m} konflikter={utkast.kontroll.konflikter} valgt={valgtSlutt(k, vedtak)} feil={u.feil} />
        ) : null}
        {sperret === null ? <Varsel slag="bra">{t.klart}</Varsel> : null}
        <Handlinger>
          <Knapp sperret={sperret ?? undefined}>{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </>
  );
}

/** Why this person cannot make the draft now; null when nothing stands in the way. */
function sperre(k: Klagekontekst, { vedtak, kontroll }: Omgjoringsutkast): string | null {
  const t = omgjorTekst[k.sprak];
  if (!kontroll.klarForGodkjenning) return t.mangler;
  if (kontroll.toPersoner && vedtak.tilstand !== "til_godkjenning") return t.toPersoner;
  if (kontroll.inhabile.includes(k.aktor.ansatt)) return t.inhabil;
  return kontroll.toPersoner && vedtak.skrevetAv.id === k.aktor.ansatt ? t.eget : null;
}
