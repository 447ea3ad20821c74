import { dato } from "../../../lov/kjerne/dato.ts";
import {
  Datoboks,
  Detaljer,
  Frist,
  Fristforklaring,
  type Fristslag,
  Halvdeler,
  Knappelenke,
  Lenke,
  Rad,
  Tellekalender,
  Tid,
  Tidslinje,
  Trapp,
} from "../index.ts";
import { Gruppe, HER, IDAG } from "./felles.tsx";

const SLAG: readonly Fristslag[] = ["lov", "norm", "maal", "satt"];

const TRINN = [
  ["Støtte i nærmiljøet", "Åpent for alle"],
  ["Litt hjelp og trening", "Meld deg på eller ring"],
  ["Fast hjelp hjemme", "Støttekontakt, praktisk hjelp, sykepleie"],
  ["Mer hjelp i perioder", "Korttid, rehabilitering"],
  ["Egen bolig med hjelp i nærheten", "Leid bolig og faste tjenester"],
  ["Hjelp hele døgnet", "Sykehjem"],
] as const;

function Frister() {
  return (
    <>
      {SLAG.map((slag) => (
        <Rad key={slag}>
          <Frist slag={slag} dato={dato("2026-12-02")} idag={IDAG} />
          <Frist slag={slag} dato={dato("2026-11-20")} idag={IDAG} />
          <Frist slag={slag} dato={dato("2026-11-16")} idag={IDAG} />
          <Frist slag={slag} dato={dato("2027-01-04")} idag={IDAG} paVent />
        </Rad>
      ))}
      <Frist slag="lov" dato={IDAG} idag={IDAG} nar="straks" igjen="kom 08.40" />
      <Fristforklaring slag={SLAG} />
    </>
  );
}

function Datoer() {
  return (
    <Halvdeler>
      <Datoboks
        innledning="Du får svar innen"
        dato={dato("2026-11-30")}
        fordi="fordi Asker kommune har som mål å svare innen fire uker på slike søknader."
      >
        <Knappelenke href={HER}>Følg saken</Knappelenke>
      </Datoboks>
      <Datoboks
        innledning="Du kan klage til og med"
        dato={dato("2026-12-22")}
        fordi="Fire uker etter at du fikk vedtaket."
        smal
        rolig
      >
        <Detaljer tittel="Slik har vi regnet" enkel>
          <p>Vedtaket kom fram tirsdag 24. november. Den dagen telles ikke.</p>
        </Detaljer>
      </Datoboks>
    </Halvdeler>
  );
}

function Tellinger() {
  return (
    <div>
      <Detaljer tittel="Slik har vi regnet, dag for dag" apen>
        <Tellekalender
          telling={{ start: dato("2026-11-02"), slutt: dato("2026-11-30") }}
          startord="kom inn"
          sluttord="svar"
          steg={["Søknaden kom mandag 2. november. Den dagen telles ikke.", "Fire uker er 28 dager. Helgene telles med."]}
        />
      </Detaljer>
      <Detaljer tittel="En frist som flyttes over påske" om="flyttet" apen>
        <Tellekalender
          telling={{
            start: dato("2026-03-06"),
            slutt: dato("2026-04-07"),
            telt: dato("2026-04-03"),
            helligdager: [
              { dato: dato("2026-04-02"), navn: "Skjærtorsdag" },
              { dato: dato("2026-04-03"), navn: "Langfredag" },
              { dato: dato("2026-04-05"), navn: "Første påskedag" },
              { dato: dato("2026-04-06"), navn: "Andre påskedag" },
            ],
          }}
          startord="kom inn"
          sluttord="frist"
          steg={["Dag 28 er langfredag.", "Da flyttes fristen til første virkedag, tirsdag 7. april."]}
        />
      </Detaljer>
    </div>
  );
}

export function Tidsdeler() {
  return (
    <Gruppe navn="Tid">
      <Frister />
      <Datoer />
      <p>
        <Tid dato={IDAG} /> · <Tid dato={IDAG} form="dag" /> · <Tid dato={IDAG} form="dato" /> · <Tid dato={IDAG} form="kort" />
      </p>
      <Tellinger />
      <Tidslinje
        punkter={[
          {
            id: "1",
            tilstand: "senere",
            dato: dato("2026-11-30"),
            nar: "Innen mandag 30. november",
            tittel: "Svar om støttekontakt",
          },
          {
            id: "2",
            tilstand: "na",
            dato: dato("2026-11-17"),
            tittel: "Vi ba om timeplanen for koret",
            tekst: (
              <>
                Frist 26. november. <Lenke href={HER}>Les brevet</Lenke>
              </>
            ),
          },
          { id: "3", dato: dato("2026-11-03"), tittel: "Jonas Berg fikk saken" },
          { id: "4", nar: "2. nov 14.51 · Hanne Lund", tekst: "Sendte søknaden" },
        ]}
      />
      <Trapp trinn={TRINN.map(([tittel, tekst], i) => ({ nr: i + 1, tittel, tekst, href: HER, valgt: i === 2 }))} />
    </Gruppe>
  );
}
