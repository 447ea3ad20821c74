import {
  Avkryssing,
  Avkryssingsboks,
  Datofelt,
  Detaljer,
  Feiloppsummering,
  Filfelt,
  Handlinger,
  Knapp,
  Knappelenke,
  Lagrestatus,
  Nedtrekk,
  Rad,
  Skjema,
  Sokeskjema,
  Stegtelling,
  Stegviser,
  Tallfelt,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../index.ts";
import { Gruppe, HER } from "./felles.tsx";

const STEG = ["Hvem gjelder det", "Hva er vanskelig", "Det du ønsker", "Hjelp du har", "Vedlegg", "Se over og send"];
const MANGE = [...STEG, "Haster det", "Hvordan bor du", "Språk", "Kontakt", "Samtykke", "Kvittering"];
const steg = (navn: readonly string[], na: number) => navn.map((tittel, i) => ({ tittel, href: i + 1 < na ? HER : undefined }));

const FEIL = {
  vansker: "Velg minst én ting, eller «Noe annet»",
  mer: "Teksten ser ut til å ha et fødselsnummer. Ta det bort. Vi vet allerede hvem søknaden gjelder.",
  fra: "Skriv datoen som dag, måned og år",
};

const VANSKER = ["Å komme seg ut av huset", "Å treffe andre", "Å holde huset rent", "Noe annet"];

function MedFeil() {
  return (
    <Skjema handling="/utvikling/galleri" csrf="csrf" nokkel="n" autolagre="/utvikling/galleri">
      <Feiloppsummering feil={FEIL} />
      <Stegtelling na={2} av={6} />
      <h3 className="ds-heading" data-size="lg">
        Hva er vanskelig for Astrid?
      </h3>
      <Avkryssing
        navn="vansker"
        etikett="Velg alt som passer"
        hjelp="Har hun gode og dårlige dager, svar for de dårlige."
        feil={FEIL.vansker}
        alternativer={VANSKER.map((v) => ({ verdi: v, etikett: v }))}
      />
      <Tekstomrade
        navn="mer"
        etikett="Fortell mer med egne ord"
        valgfri
        hjelp="Du trenger ikke skrive om sykdommer eller diagnoser."
        verdi="Mamma (01014500000) var med i sangkor i 30 år. Etter at pappa døde i mai, kommer hun seg ikke dit alene."
        feil={FEIL.mer}
      />
      <Detaljer tittel="Hvorfor spør vi om dette?">
        <p>Vi må vite hva som er vanskelig for å foreslå riktig hjelp. Bare de som jobber med saken, kan lese svaret.</p>
      </Detaljer>
      <Handlinger>
        <Knapp>Lagre og gå videre</Knapp>
        <Knappelenke variant="tertiary" href={HER}>
          Tilbake
        </Knappelenke>
      </Handlinger>
      <Lagrestatus klokka="14.32" />
    </Skjema>
  );
}

function Feltslag() {
  return (
    <Skjema handling="/utvikling/galleri" csrf="csrf" filer>
      <Tekstfelt
        navn="telefon"
        etikett="Telefon"
        hjelp="Vi har fylt ut det vi vet."
        type="tel"
        autofyll="tel"
        verdi="55 00 00 12"
        bredde="kort"
      />
      <Tekstfelt navn="last" etikett="Navn" verdi="Astrid Lund" lasLest bredde="kort" />
      <Rad slag="bunn">
        <Tallfelt navn="timer" etikett="Timer i uka" verdi="3" desimal />
        <Datofelt navn="fra" etikett="Gjelder fra" hjelp="" verdi="1.12.2026" />
      </Rad>
      <Datofelt navn="dato" etikett="Når kom søknaden?" verdi="31.11.2026" feil={FEIL.fra} />
      <Nedtrekk
        navn="kommune"
        etikett="Hvor bor du?"
        alternativer={["Asker", "Sogndal", "Porsanger"].map((k) => ({ verdi: k, tekst: k }))}
      />
      <Valg
        navn="haster"
        etikett="Trenger du hjelp før en uke er gått?"
        verdi="ja"
        alternativer={[
          {
            verdi: "ja",
            etikett: "Ja, i dag",
            folger: <Tekstfelt navn="hvorfor" etikett="Hva er det som haster?" hjelp="Skriv kort. Vi ringer deg." />,
          },
          { verdi: "nei", etikett: "Nei" },
        ]}
      />
      <Valg
        navn="utfall"
        etikett="Utfall"
        form="rad"
        verdi="delvis"
        alternativer={[
          { verdi: "ja", etikett: "Innvilget" },
          { verdi: "delvis", etikett: "Delvis innvilget" },
          { verdi: "nei", etikett: "Avslag" },
        ]}
      />
      <Valg
        navn="avgjorelse"
        etikett="Avgjørelse"
        form="kort"
        verdi="medhold"
        alternativer={[
          { verdi: "medhold", etikett: "Medhold", hjelp: "Vedtaket endres slik klageren ber om" },
          { verdi: "opphevet", etikett: "Opphevet", hjelp: "Kommunen må behandle saken på nytt" },
        ]}
      />
      <Avkryssingsboks navn="ring" etikett="Ring meg, så skriver vi sammen" hjelp="Vi ringer hverdager 9–15." />
      <Filfelt
        navn="vedlegg"
        etikett="Legg ved"
        valgfri
        typer="PDF, bilde eller Word"
        storrelse="10 MB"
        aksepter=".pdf,.jpg,.png"
        flere
      />
      <Handlinger>
        <Knapp>Send</Knapp>
        <Knapp variant="secondary">Lagre</Knapp>
        <Knapp variant="tertiary">Avbryt</Knapp>
        <Knapp fare liten>
          Trekk søknaden
        </Knapp>
      </Handlinger>
      <Knapp sperret="Brevet kan ikke sendes før alle punktene er i orden.">Fatt vedtak</Knapp>
    </Skjema>
  );
}

export function Skjemadeler() {
  return (
    <Gruppe navn="Skjema">
      <Stegviser steg={steg(STEG, 2)} na={2} />
      <Stegviser steg={steg(MANGE, 7)} na={7} navn="Mange steg" />
      <MedFeil />
      <Feltslag />
      <Sokeskjema handling="/utvikling/galleri" navn="Filtrer oppgaver">
        <Tekstfelt navn="s" etikett="Søk" type="search" bredde="kort" />
        <Nedtrekk
          navn="t"
          etikett="Tjeneste"
          alternativer={[
            { verdi: "", tekst: "Alle tjenester" },
            { verdi: "9", tekst: "Støttekontakt" },
          ]}
        />
        <Knapp variant="secondary">Vis</Knapp>
      </Sokeskjema>
    </Gruppe>
  );
}
