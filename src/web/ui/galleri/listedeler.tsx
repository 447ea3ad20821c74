import { dato } from "../../../lov/kjerne/dato.ts";
import {
  Behovsliste,
  Boks,
  Dokumentliste,
  Fakta,
  Faner,
  Frist,
  Halvdeler,
  type Kolonne,
  Lenke,
  Liste,
  Merke,
  Nyhetsliste,
  Oppsummering,
  Overskrift,
  Sider,
  Sjekkliste,
  Tabell,
  Tall,
} from "../index.ts";
import { Gruppe, HER, IDAG } from "./felles.tsx";

interface Fil {
  readonly nr: number;
  readonly navn: string;
  readonly fra: string;
  readonly sider: number;
}

const FILER: readonly Fil[] = [
  { nr: 1, navn: "Søknad", fra: "Hanne Lund", sider: 3 },
  { nr: 2, navn: "Referat fra hjemmebesøk", fra: "Jonas Berg", sider: 12 },
];

const KOLONNER: readonly Kolonne<Fil>[] = [
  { tittel: "Nr.", celle: (f) => <Tall>{f.nr}</Tall>, selvsagt: true },
  { tittel: "Dokument", celle: (f) => <Lenke href={HER}>{f.navn}</Lenke>, navnerRaden: true },
  { tittel: "Fra", celle: (f) => f.fra },
  { tittel: "Sider", celle: (f) => f.sider, tall: true },
];

function Tabeller() {
  return (
    <>
      <Faner
        navn="Utvalg"
        faner={[
          { tekst: "Hele kontoret", antall: 41, href: "#alle", valgt: true },
          { tekst: "Mine", antall: 12, href: "#mine" },
          { tekst: "På vent", href: "#vent" },
        ]}
      />
      <Tabell tittel="Dokumenter i saken" visTittel ramme kolonner={KOLONNER} rader={FILER} nokkel={(f) => f.navn} tomt="" />
      <Tabell tittel="Klager" kolonner={KOLONNER} rader={[]} nokkel={(f) => f.navn} tomt="Dere har ikke klaget på noe." />
      <Sider side={6} antall={12} lenke={(n) => `#side-${n}`} />
    </>
  );
}

function Sammendrag() {
  return (
    <Halvdeler>
      <Boks merketAv="g-se">
        <Overskrift niva={3} id="g-se">
          Se over svarene
        </Overskrift>
        <Oppsummering
          svar={[
            {
              navn: "Det er vanskelig",
              verdi: "Å komme seg ut av huset.\nÅ treffe andre.",
              endre: { href: HER, hva: "hva som er vanskelig" },
            },
            { navn: "Vedlegg", verdi: "Ingen. Du kan sende noe senere.", endre: { href: HER, hva: "vedlegg" } },
          ]}
        />
      </Boks>
      <Boks merketAv="g-tre">
        <Overskrift niva={3} id="g-tre">
          Tre ting mangler
        </Overskrift>
        <Sjekkliste
          punkter={[
            { tekst: "Hovedhensyn bak skjønnet", href: HER, hjemmel: "Forvaltningsloven § 25 tredje ledd", mangler: true },
            { tekst: "Godkjenning av en til", hjemmel: "Kommunens rutine ved delvis avslag", mangler: true },
            { tekst: "Klagefrist: fire uker", hjemmel: "Pasient- og brukerrettighetsloven § 7-5" },
          ]}
        />
      </Boks>
    </Halvdeler>
  );
}

export function Listedeler() {
  return (
    <Gruppe navn="Lister">
      <Fakta
        fakta={[
          { navn: "Slik får du det", verdi: "Du søker", under: "Kommunen gjør et skriftlig vedtak" },
          { navn: "Pris", verdi: "Gratis", under: "Du betaler egne billetter og mat" },
          {
            navn: "Foreløpig svar (forvaltningsloven § 11 a)",
            verdi: <Frist slag="lov" dato={dato("2026-12-02")} idag={IDAG} />,
            under: "Stanser ikke mens vi venter",
          },
        ]}
      />
      <Behovsliste
        behov={[
          { tittel: "Å klare seg hjemme", tekst: "Mat, vask, stell, medisin, trygghet om natta", href: HER },
          { tittel: "Minnet svikter", tekst: "Hukommelse, dagtilbud, støtte til dere begge", href: HER },
          { tittel: "Et sted å sove eller bo", tekst: "Tak over hodet i natt, hjelp til varig bolig", href: HER },
        ]}
      />
      <Tabeller />
      <Sammendrag />
      <Nyhetsliste
        nyheter={[
          {
            tittel: "Dagtilbudet på Nesgarden tar inn seks nye",
            href: "#n1",
            dato: dato("2026-11-18"),
            tekst: "For deg som har demens og bor hjemme.",
          },
          {
            tittel: "Slik søkjer kommunane om tilskot for 2027",
            href: "#n2",
            dato: dato("2026-11-05"),
            tekst: "Frist 1. februar.",
            sprak: "nn",
          },
        ]}
      />
      <Boks>
        <h3>Brev i saken</h3>
        <Dokumentliste
          dokumenter={[
            { tittel: "Vi trenger en opplysning", href: "#b1", om: "17. november · PDF, 1 side" },
            { tittel: "Vedtak: praktisk bistand", href: "#b2", om: "13. november · PDF, 2 sider" },
          ]}
        />
      </Boks>
      <Liste punkter={["Du kan søke på telefon.", "Du kan ha med deg noen."]} />
      <Liste slag="nummerert" punkter={["Klag til kommunen innen fire uker.", "Kommunen vurderer på nytt."]} />
      <Liste
        slag="lenker"
        punkter={[
          <Lenke key="a" href={HER}>
            Last ned hele saken
          </Lenke>,
          <Lenke key="b" href={HER}>
            Endre eller trekk søknaden
          </Lenke>,
        ]}
      />
      <p>
        <Merke slag="info">Vi vurderer</Merke> <Merke slag="bra">Innvilget 13. november</Merke>{" "}
        <Merke slag="obs">Til godkjenning</Merke> <Merke slag="fare">Over fristen</Merke> <Merke>Satt på vent</Merke>
      </p>
    </Gruppe>
  );
}
