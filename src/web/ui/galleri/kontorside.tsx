import { dato } from "../../../lov/kjerne/dato.ts";
import {
  Boks,
  Brodsmuler,
  Dempet,
  Fakta,
  Faner,
  Frist,
  Fristforklaring,
  type Fristslag,
  Knapp,
  type Kolonne,
  Lenke,
  Merke,
  Overskrift,
  Rad,
  Sider,
  Sjekkliste,
  type Slag,
  Spalter,
  Tabell,
  Tall,
  Tekst,
  Tekstomrade,
  Tidslinje,
  Tomt,
} from "../index.ts";
import { HER, IDAG } from "./felles.tsx";

interface Oppgave {
  readonly frist: Fristslag;
  readonly dag: string;
  readonly hva: string;
  readonly om: string;
  readonly sak: string;
  readonly tjeneste: string;
  readonly status: readonly [Slag, string];
  readonly hvem: string;
}

const OPPGAVER: readonly Oppgave[] = [
  {
    frist: "norm",
    dag: "2026-11-18",
    hva: "Nødhjelp til mat",
    om: "Samme dag, senest neste dag.",
    sak: "2026/1241",
    tjeneste: "Økonomisk stønad",
    status: ["fare", "Ny"],
    hvem: "Ingen ennå",
  },
  {
    frist: "lov",
    dag: "2026-11-20",
    hva: "Foreløpig svar",
    om: "Brevet er klart til å sendes.",
    sak: "2026/1102",
    tjeneste: "Avlastning",
    status: ["noytral", "Utredes"],
    hvem: "Jonas Berg",
  },
  {
    frist: "maal",
    dag: "2026-11-16",
    hva: "Vedtak",
    om: "Askers mål: fire uker",
    sak: "2026/1089",
    tjeneste: "Praktisk bistand",
    status: ["obs", "Til godkjenning"],
    hvem: "Mona Eide",
  },
  {
    frist: "lov",
    dag: "2026-12-02",
    hva: "Foreløpig svar",
    om: "Lovfristen løper.",
    sak: "2026/1184",
    tjeneste: "Støttekontakt",
    status: ["noytral", "Venter på innbygger"],
    hvem: "Jonas Berg",
  },
];

const KOLONNER: readonly Kolonne<Oppgave>[] = [
  {
    tittel: "Frist, først den som haster",
    celle: (o) => <Frist slag={o.frist} dato={dato(o.dag)} idag={IDAG} />,
    selvsagt: true,
  },
  {
    tittel: "Oppgave",
    navnerRaden: true,
    celle: (o) => (
      <>
        <Lenke href={HER}>{o.hva}</Lenke>
        <small>{o.om}</small>
      </>
    ),
  },
  { tittel: "Sak", celle: (o) => <Tall>{o.sak}</Tall> },
  { tittel: "Tjeneste", celle: (o) => o.tjeneste },
  { tittel: "Status", celle: (o) => <Merke slag={o.status[0]}>{o.status[1]}</Merke>, selvsagt: true },
  { tittel: "Ansvarlig", celle: (o) => o.hvem },
];

function Sjekk() {
  return (
    <>
      <Boks merketAv="k-mangler">
        <Overskrift niva={2} storrelse="sm" id="k-mangler">
          To ting mangler
        </Overskrift>
        <Sjekkliste
          punkter={[
            {
              tekst: "Hovedhensyn bak skjønnet",
              href: "#f-hvorfor",
              hjemmel: "Forvaltningsloven § 25 tredje ledd",
              mangler: true,
            },
            { tekst: "Brukerens syn", href: "#f-syn", hjemmel: "Pasient- og brukerrettighetsloven § 3-1", mangler: true },
            { tekst: "Svar på alt det er søkt om", hjemmel: "Forvaltningsloven § 23" },
          ]}
        />
        <div>
          <Knapp helBredde sperret="Brevet kan ikke sendes før alle punktene er i orden.">
            Fatt vedtak
          </Knapp>
        </div>
      </Boks>
      <Boks merketAv="k-siste">
        <h2 id="k-siste">Siste hendelser</h2>
        <Tidslinje
          punkter={[
            { id: "1", dato: dato("2026-11-18"), nar: "18. nov 15.20 · Jonas Berg", tekst: "Fullførte utredningen" },
            { id: "2", dato: dato("2026-11-17"), nar: "17. nov 13.05 · Jonas Berg", tekst: "Ba om timeplan for koret" },
          ]}
        />
      </Boks>
    </>
  );
}

/** The worklist and a piece of a case, as the desk sees them. */
export function Kontorside() {
  return (
    <>
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          Oppgaver
        </Overskrift>
        <Tekst dempet>Torsdag 19. november 2026 klokka 09.30 · 2 over fristen</Tekst>
      </Rad>
      <Faner
        navn="Utvalg"
        faner={[
          { tekst: "Hele kontoret", antall: 41, href: "#alle", valgt: true },
          { tekst: "Mine", antall: 12, href: "#mine" },
          { tekst: "Over fristen", antall: 2, href: "#over" },
        ]}
      />
      <Tabell
        tittel="Åpne oppgaver, den som haster mest først"
        ramme
        kolonner={KOLONNER}
        rader={OPPGAVER}
        nokkel={(o) => o.sak}
        tomt=""
      />
      <Rad slag="spredt">
        <Sider side={1} antall={3} lenke={(n) => `#side-${n}`} />
        <Fristforklaring />
      </Rad>
      <Boks merketAv="k-tomt">
        <h2 id="k-tomt">Klar til godkjenning av deg</h2>
        <Tomt>Ingenting venter på deg nå. Når noen ber deg lese over et vedtak, kommer det her.</Tomt>
      </Boks>
      <Brodsmuler spor={[{ tekst: "Oppgaver", href: HER }]} her="Sak 2026/1184" />
      <Rad slag="spredt">
        <Overskrift niva={2} storrelse="lg">
          Astrid Lund, 81 år
        </Overskrift>
        <Dempet>Sak 2026/1184 · søkte 2. november · fullmektig Hanne Lund</Dempet>
      </Rad>
      <Fakta
        fakta={[
          {
            navn: "Foreløpig svar (forvaltningsloven § 11 a)",
            verdi: <Frist slag="lov" dato={dato("2026-12-02")} idag={IDAG} />,
            under: "Stanser ikke mens vi venter",
          },
          {
            navn: "Vedtak om støttekontakt",
            verdi: <Frist slag="maal" dato={dato("2026-11-30")} idag={IDAG} />,
            under: "Askers mål: fire uker",
          },
          {
            navn: "Svar fra innbygger",
            verdi: <Frist slag="satt" dato={dato("2026-11-26")} idag={IDAG} />,
            under: "Timeplan for sangkoret",
          },
        ]}
      />
      <Spalter sidenavn="Det som mangler" bredSide folger side={<Sjekk />}>
        <Boks merketAv="k-vedtak">
          <Overskrift niva={2} storrelse="sm" id="k-vedtak">
            Vedtak om støttekontakt
          </Overskrift>
          <Tekstomrade
            navn="hvorfor"
            etikett="Derfor fikk du tre timer og ikke fire"
            feil="Mangler. Avslag på en del av søknaden må begrunnes."
            rader={3}
          />
          <Tekstomrade navn="syn" etikett="Slik tok vi hensyn til det du mener" rader={2} />
        </Boks>
      </Spalter>
    </>
  );
}
