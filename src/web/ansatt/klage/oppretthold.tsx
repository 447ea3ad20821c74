import { instansnavn, opprettholdelseskrav, type Uttalelse, type Uttalelsesutkast } from "../../../domene/klage/index.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import type { Opprettholdkode } from "../../../lov/forvaltningsloven/p33.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Boks,
  Datofelt,
  Flyt,
  feltId,
  Handlinger,
  Knapp,
  Oppsummering,
  Overskrift,
  Sjekkliste,
  Skjema,
  Tekst,
  Tekstomrade,
  Varsel,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { naTekst } from "../nar.ts";
import { type Avslag, utfylt } from "./felt.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import type { Klagemappe } from "./mappe.ts";
import { opprettholdTekst } from "./oppretthold.tekst.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";
import { aktuelleRegler, felt, lesUttalelse, utgangspunkt, vanligMerknadsfrist } from "./uttalelse.ts";

interface OpprettholdProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** What the form shows: what was sent when it comes back refused, else what is saved or what it starts from. */
function vist({ k, m, avslag }: OpprettholdProps): { readonly u: Uttalelse; readonly innen: string; readonly dato: Dato | null } {
  // After a conflict the form shows what the colleague saved; what was typed here stands above it.
  if (avslag?.skjema === "oppretthold" && avslag.status === 422) {
    const { uttalelse, merknadInnen } = lesUttalelse(k);
    return { u: uttalelse, innen: k.skjema.tekst("merknadInnen"), dato: merknadInnen };
  }
  const dato = vanligMerknadsfrist(k.tid.idag);
  return { u: utgangspunkt(m), innen: skrivDato(dato), dato };
}

/** The kommune's statement under its fixed headings (fvl § 33, https://lovdata.no/lov/1967-02-10/§33). */
export function Oppretthold(props: OpprettholdProps) {
  const { k, m, avslag } = props;
  const t = opprettholdTekst[k.sprak];
  const { u, innen } = vist(props);
  const { feil } = utfylt(k, avslag, "oppretthold");
  const omrade = (navn: "undersokelser" | "fakta" | "vurdering" | "barnetsBeste", hjelp: string, valgfri = false) => (
    <Tekstomrade
      navn={navn}
      etikett={t[navn]}
      hjelp={hjelp}
      valgfri={valgfri}
      feil={feil[navn]}
      verdi={u[navn]}
      maksTegn={MAKS_TEGN}
    />
  );
  return (
    <Boks merketAv="oppretthold">
      <Overskrift niva={2} storrelse="sm" id="oppretthold">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.hjelp(instansnavn(k.kommune, m.pa.instans, k.sprak))}</Tekst>
      {m.klage.uttalelseUtkast ? <Lagret k={k} utkast={m.klage.uttalelseUtkast} /> : null}
      {m.klage.delvisOmgjort ? <Varsel>{t.resten}</Varsel> : null}
      <Skjema handling={lenke(ruter.opprettholdKlage, iKlagen(k))} csrf={k.csrf} versjon={m.klage.versjon}>
        {omrade("undersokelser", t.undersokelserHjelp)}
        <Punkter k={k} punkter={u.punkter} feil={feil} />
        {omrade("fakta", t.faktaHjelp)}
        <Avkryssing
          navn="regler"
          etikett={t.regler}
          hjelp={t.reglerHjelp}
          feil={feil.regler}
          verdier={u.regler}
          alternativer={aktuelleRegler(m).map((nokkel) => ({ verdi: nokkel, etikett: regelnavn(nokkel, k) }))}
        />
        {omrade("vurdering", t.vurderingHjelp)}
        {omrade("barnetsBeste", t.barnetsBesteHjelp, true)}
        <Datofelt navn="merknadInnen" etikett={t.merknadInnen} hjelp={t.merknadHjelp} feil={feil.merknadInnen} verdi={innen} />
        <Handlinger>
          <Knapp navn="steg" verdi="lagre" variant="secondary">
            {t.lagre}
          </Knapp>
          <Knapp navn="steg" verdi="oppretthold">
            {t.knapp}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function Lagret({ k, utkast }: { readonly k: Klagekontekst; readonly utkast: Uttalelsesutkast }) {
  const { navn, tid } = utkast.lagret;
  return (
    <Tekst dempet liten>
      {opprettholdTekst[k.sprak].lagret(navn, naTekst(Temporal.Instant.from(tid), k))}
    </Tekst>
  );
}

function regelnavn(nokkel: string, k: Klagekontekst): string {
  const h = tolkHjemmel(nokkel);
  return h ? stor(lovtekst(h, k.sprak)) : nokkel;
}

interface PunkterProps {
  readonly k: Klagekontekst;
  readonly punkter: Uttalelse["punkter"];
  readonly feil: Readonly<Record<string, string | undefined>>;
}

/** Each point in the person's words with room for its answer, and room for one more. */
function Punkter({ k, punkter, feil }: PunkterProps) {
  const t = opprettholdTekst[k.sprak];
  return (
    <>
      <Overskrift niva={3} storrelse="sm">
        {t.punkter}
      </Overskrift>
      <Tekst dempet>{t.punkterHjelp}</Tekst>
      {punkter.map((p, i) => (
        <Flyt key={felt.klagen(i)}>
          <Oppsummering stablet svar={[{ navn: t.punkt(i + 1), verdi: p.klagen }]} />
          <input type="hidden" name={felt.klagen(i)} value={p.klagen} />
          <Tekstomrade
            navn={felt.svaret(i)}
            etikett={t.svar(i + 1)}
            feil={feil[felt.svaret(i)]}
            verdi={p.svaret}
            rader={3}
            maksTegn={MAKS_TEGN}
          />
        </Flyt>
      ))}
      <Tekstomrade
        navn={felt.klagen(punkter.length)}
        etikett={t.nyttPunkt}
        hjelp={t.nyttPunktHjelp}
        valgfri
        rader={2}
        maksTegn={MAKS_TEGN}
      />
      <Tekstomrade navn={felt.svaret(punkter.length)} etikett={t.nyttSvar} valgfri rader={2} maksTegn={MAKS_TEGN} />
    </>
  );
}

/** Where each requirement is put right; those without a field are seen to by the program. */
export const feltFor: Partial<Record<Opprettholdkode, string>> = {
  undersokelser: "undersokelser",
  klagens_grunner: felt.svaret(0),
  faktum: "fakta",
  regler: "regler",
  vurdering: "vurdering",
  frist_for_merknad: "merknadInnen",
};

/** What the statement must have, met or not, each with its section. */
export function Opprettholdliste(props: OpprettholdProps) {
  const { k, m } = props;
  const t = opprettholdTekst[k.sprak];
  const { u, dato } = vist(props);
  const { vedtakstype } = m.pa;
  const liste = opprettholdelseskrav(m.klage, u, {
    vedtakstype,
    merknadInnen: dato,
    dokumenter: m.dokumenter.length,
    idag: k.tid.idag,
  });
  const forst = [...liste.krav].sort((a, b) => Number(a.oppfylt) - Number(b.oppfylt));
  return (
    <Boks merketAv="mangler">
      <Overskrift niva={2} storrelse="sm" id="mangler">
        {t.mangler}
      </Overskrift>
      <Sjekkliste
        punkter={forst.map((krav) => {
          const navn = feltFor[krav.kode];
          return {
            tekst: t.krav[krav.kode],
            mangler: !krav.oppfylt,
            href: navn && !krav.oppfylt ? `#${feltId(navn)}` : undefined,
            hjemmel: krav.hjemmel.map((h) => stor(lovtekst(h, k.sprak))).join(" · "),
          };
        })}
      />
      <Tekst dempet liten>
        {t.listeOm}
      </Tekst>
    </Boks>
  );
}
