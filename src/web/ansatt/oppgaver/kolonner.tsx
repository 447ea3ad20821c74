import type { Fravaer } from "../../../domene/ansatt/index.ts";
import type { Listesak, Oppgaverad } from "../../../domene/oppgave/index.ts";
import { timerIgjen } from "../../../grunnmur/klokke.ts";
import { datoTekst, kortDato, stor } from "../../../grunnmur/sprak.ts";
import { inhabilitet } from "../../../lov/forvaltningsloven/p6.ts";
import { alder, type Dato } from "../../../lov/kjerne/dato.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, Frist, Knapp, type Kolonne, Lenke, Merke, Radvalg, Skjema, type Slag, Tall } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { forelopigTekst } from "../forelopig/forelopig.tekst.ts";
import { naTekst } from "../nar.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { arbeidssted, KLAGESLAG } from "./arbeidssted.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";
import { MASSESKJEMA, somValg } from "./valgte.ts";

type Tekst = (typeof oppgaverTekst)["nb"];
function om(t: Tekst, o: Oppgaverad, jeg: string): string {
  switch (o.slag) {
    case "behandle_soknad":
    case "forelopig_svar":
      return t.om[o.slag][o.art];
    case "godkjenn_vedtak":
      return o.skrevetAv === jeg ? t.om.egetVedtak : t.om.godkjenn_vedtak;
    case "nodhjelp":
    case "finn_botilbud":
    case "rett_vedtak":
    case "post_brev":
    case "varsel_feilet":
      return t.om[o.slag];
    default:
      return "";
  }
}

/** What the case waits for, in a word: the first of these that is true. */
function status(t: Tekst, s: Listesak, slag: string | null): readonly [Slag, string] {
  if (slag && KLAGESLAG.has(slag)) return ["obs", t.statuser.klage];
  if (s.tilGodkjenning) return ["obs", t.statuser.godkjenning];
  if (s.venterPaSvar && s.tilstand === "utredes") return ["noytral", t.statuser.venter];
  switch (s.tilstand) {
    case "mottatt":
      return [s.haster ? "fare" : "info", t.statuser.ny];
    case "utredes":
      return ["noytral", t.statuser.utredes];
    case "avgjort":
      return ["bra", t.statuser.avgjort];
    case "trukket":
      return ["noytral", t.statuser.trukket];
    case "lukket":
      return ["noytral", t.statuser.lukket];
  }
}

function Statusmerke({ t, sak, slag }: { readonly t: Tekst; readonly sak: Listesak; readonly slag: string | null }) {
  const [farge, ord] = status(t, sak, slag);
  return <Merke slag={farge}>{ord}</Merke>;
}

/** One name, and how many more: the whole list stands on the case. */
export function tjenesteord(t: Tekst, navn: Tjenestenavn, koder: readonly (string | null)[]): string {
  const [forste, ...resten] = koder;
  if (forste === undefined) return "";
  return resten.length === 0 ? navn(forste) : t.flereTjenester(navn(forste), resten.length);
}

export function Gjelder({ sak, idag, sprak }: { readonly sak: Listesak; readonly idag: Dato; readonly sprak: "nb" | "nn" }) {
  return (
    <>
      {felles[sprak].navnOgAlder(sak.person.navn, alder(sak.person.fodt, idag))}
      <small>
        <Tall>{sak.saksnummer}</Tall>
      </small>
    </>
  );
}

/** Whose it is; where it is nobody's, the button that makes it mine. */
interface AnsvarligProps {
  readonly k: Kontorkontekst;
  readonly sak: Listesak;
  readonly hvem: string | null;
  /** The reader is inhabil in the case. */
  readonly inhabil?: boolean;
}

function Ansvarlig({ k, sak, hvem, inhabil = false }: AnsvarligProps) {
  const t = oppgaverTekst[k.sprak];
  if (hvem !== null) return <>{hvem}</>;
  if (inhabil) return <>{t.duErInhabil(lovtekst(inhabilitet("selv_part", k.tid.idag).hjemmel, k.sprak))}</>;
  if (sak.ansvarlig !== null || sak.tilstand === "lukket") return <>{felles[k.sprak].ingenAnsvarlig}</>;
  return (
    <Skjema handling={lenke(ruter.taSak, { ...her(k), sak: sak.sak })} csrf={k.csrf} tett>
      <Knapp variant="tertiary" liten>
        <span className="tr-num" aria-hidden="true">
          {t.ta}
        </span>
        <BareOpplest>{t.taOpplest(sak.saksnummer)}</BareOpplest>
      </Knapp>
    </Skjema>
  );
}

/** The day of a task. Nødhjelp is counted in hours, from when it came to the end of the day after. */
function Oppgavefrist({ k, o }: { readonly k: Kontorkontekst; readonly o: Oppgaverad }) {
  const t = oppgaverTekst[k.sprak];
  const { idag, na } = k.tid;
  if (o.slag !== "nodhjelp") return <Frist slag={o.art} dato={o.sisteDag} idag={idag} paVent={o.paVent} />;
  const timer = timerIgjen(o.sisteDag, na);
  const igjen = timer >= 0 ? t.timerIgjen(timer) : t.timerOver(-timer);
  return (
    <>
      <Frist slag={o.art} dato={o.sisteDag} idag={idag} igjen={igjen} />
      <small>{stor(t.kom(naTekst(o.opprettet, k)))}</small>
    </>
  );
}

/** The letter that is ready, and the one click that sends it; a complaint's is confirmed on the complaint's own page. */
function Brevet({ k, o, brev }: { k: Kontorkontekst; o: Oppgaverad; brev: NonNullable<Oppgaverad["brev"]> }) {
  const t = forelopigTekst[k.sprak];
  const handling =
    o.klage === null
      ? lenke(ruter.forelopigSvar, { ...her(k), sak: o.sak })
      : lenke(ruter.forelopigKlage, { ...her(k), klage: o.klage });
  return (
    <>
      <small>{t.iLista(kortDato(brev.nyDato, k.sprak, k.tid.idag))}</small>
      <Skjema handling={handling} csrf={k.csrf} tett>
        <input type="hidden" name="steg" value="bekreft" />
        <input type="hidden" name="svar" value={brev.id} />
        <input type="hidden" name="_versjon" value={String(brev.versjon)} />
        <input type="hidden" name="tilbake" value="lista" />
        <input type="hidden" name="utvalg" value={k.sok.get("utvalg") ?? ""} />
        <Knapp variant="tertiary" liten>
          <span aria-hidden="true">{t.sendILista}</span>
          <BareOpplest>{t.sendOpplest(o.saksnummer)}</BareOpplest>
        </Knapp>
      </Skjema>
    </>
  );
}

/** The worklist's columns. */
export function oppgavekolonner(
  k: Kontorkontekst,
  navn: Tjenestenavn,
  borte: ReadonlyMap<string, Fravaer>,
  valgte: ReadonlySet<string>,
  inhabile: ReadonlySet<string>,
): readonly Kolonne<Oppgaverad>[] {
  const t = oppgaverTekst[k.sprak];
  const { idag } = k.tid;
  return [
    {
      tittel: t.masse.velg,
      celle: (o) => (
        <Radvalg
          navn="valg"
          verdi={somValg(o)}
          etikett={t.masse.velgSak(o.saksnummer)}
          skjema={MASSESKJEMA}
          valgt={valgte.has(o.sak)}
        />
      ),
      selvsagt: true,
    },
    { tittel: t.frist, celle: (o) => <Oppgavefrist k={k} o={o} />, selvsagt: true },
    {
      tittel: t.oppgave,
      navnerRaden: true,
      celle: (o) => {
        const mer = om(t, o, k.aktor.ansatt);
        return (
          <>
            <Lenke href={arbeidssted(k, o)}>{t.slag[o.slag]}</Lenke>
            {mer ? <small>{mer}</small> : null}
            {o.brev ? <Brevet k={k} o={o} brev={o.brev} /> : null}
          </>
        );
      },
    },
    { tittel: t.gjelder, celle: (o) => <Gjelder sak={o} idag={idag} sprak={k.sprak} /> },
    { tittel: t.tjeneste, celle: (o) => tjenesteord(t, navn, o.tjenester) },
    { tittel: t.status, celle: (o) => <Statusmerke t={t} sak={o} slag={o.slag} />, selvsagt: true },
    {
      tittel: t.ansvarlig,
      celle: (o) => {
        const fravaer = o.gjores ? borte.get(o.gjores.id) : undefined;
        return (
          <>
            <Ansvarlig k={k} sak={o} hvem={o.gjores?.navn ?? null} inhabil={inhabile.has(o.sak)} />
            {fravaer ? <small>{t.borteTil(datoTekst(fravaer.til, k.sprak, { ukedag: false, aar: false }))}</small> : null}
          </>
        );
      },
    },
  ];
}

/** The columns of a search, where the case is the line. */
export function sakskolonner(k: Kontorkontekst, navn: Tjenestenavn): readonly Kolonne<Listesak>[] {
  const t = oppgaverTekst[k.sprak];
  return [
    {
      tittel: t.sakskolonne,
      navnerRaden: true,
      celle: (s) => (
        <Lenke href={lenke(ruter.sak, { ...her(k), sak: s.sak })}>
          <Tall>{felles[k.sprak].sak(s.saksnummer)}</Tall>
        </Lenke>
      ),
    },
    {
      tittel: t.gjelder,
      celle: (s) => felles[k.sprak].navnOgAlder(s.person.navn, alder(s.person.fodt, k.tid.idag)),
    },
    { tittel: t.tjeneste, celle: (s) => tjenesteord(t, navn, s.tjenester) },
    { tittel: t.status, celle: (s) => <Statusmerke t={t} sak={s} slag={null} />, selvsagt: true },
    { tittel: t.ansvarlig, celle: (s) => <Ansvarlig k={k} sak={s} hvem={s.ansvarlig?.navn ?? null} /> },
  ];
}
