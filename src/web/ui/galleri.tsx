import type { ReactElement } from "react";
import type { Sprak } from "../../grunnmur/sprak.ts";
import { HER, hanne, sprakvalg } from "./galleri/felles.tsx";
import { Brevside, Forside } from "./galleri/forside.tsx";
import { Kontorside } from "./galleri/kontorside.tsx";
import { Listedeler } from "./galleri/listedeler.tsx";
import { Meldingsdeler } from "./galleri/meldingsdeler.tsx";
import { Skjemadeler } from "./galleri/skjemadeler.tsx";
import { Tidsdeler } from "./galleri/tidsdeler.tsx";
import {
  Brodsmuler,
  Demovarsel,
  Flyt,
  Ingress,
  Kontorramme,
  Laas,
  Overskrift,
  Ramme,
  Statsforvalterramme,
  type Stil,
} from "./index.ts";

/** The pages of the gallery. It is for those who build Trappa, and mounted only in development. */
export const GALLERISIDER = ["deler", "forside", "brev", "kontor", "statsforvalter"] as const;
export type Galleriside = (typeof GALLERISIDER)[number];

interface GalleriProps {
  readonly side: Galleriside;
  readonly sprak: Sprak;
  readonly stil: Stil;
}

const MENY = [
  { tekst: "Finn hjelp", href: "#finn", valgt: true },
  { tekst: "Trappa", href: "#trappa" },
  { tekst: "Klage", href: "#klage" },
  { tekst: "Mine saker", href: "#saker" },
];
const KONTORMENY = [
  { tekst: "Oppgaver", href: "#oppgaver", valgt: true },
  { tekst: "Saker", href: "#saker" },
  { tekst: "Klager", href: "#klager" },
];
const BUNN = [
  {
    tittel: "Snakk med oss",
    linjer: [
      <a key="t" href="tel:+4755000000">
        55 00 00 00
      </a>,
      "Hverdager 9–15",
    ],
  },
  {
    tittel: "Får du ikke svar?",
    linjer: [
      <a key="k" href={HER}>
        Slik klager du
      </a>,
    ],
  },
  {
    tittel: "Om tjenesten",
    linjer: [
      <a key="p" href={HER}>
        Personvern og innsyn
      </a>,
      <a key="u" href={HER}>
        Tilgjengelighetserklæring
      </a>,
    ],
  },
];

function Deler() {
  return (
    <Flyt>
      <Brodsmuler spor={[{ tekst: "Utvikling", href: HER }]} her="Galleri" />
      <Overskrift niva={1}>Alle delene</Overskrift>
      <Ingress>Hver del i hver tilstand. Alt her er oppdiktet.</Ingress>
      <Skjemadeler />
      <Tidsdeler />
      <Listedeler />
      <Meldingsdeler />
    </Flyt>
  );
}

/** One page of the gallery: every part in every state, or a frame with what usually stands in it. */
export function Galleri({ side, sprak, stil }: GalleriProps): ReactElement {
  const felles = { sprak, stil, hjem: HER, sprakvalg, innlogging: hanne };
  const kontor = { ...felles, tittel: "Oppgaver", meny: KONTORMENY, bunn: [{ tekst: "Reglene vi regner etter", href: HER }] };
  const offentlig = { ...felles, sted: "Asker kommune", meny: MENY, bunn: BUNN };
  switch (side) {
    case "kontor":
      return (
        <Kontorramme {...kontor} kontor="Tildelingskontoret" sted="Asker kommune">
          <Kontorside />
        </Kontorramme>
      );
    case "statsforvalter":
      return (
        <Statsforvalterramme {...kontor} tittel="Klager" sted="Vestland">
          <Overskrift niva={1} storrelse="lg">
            Klager
          </Overskrift>
          <Laas>
            <strong>Frosset 10. desember 2026 klokka 13.42.</strong> Ni dokumenter, kontrollsum 7f3a 19c0 … c41e.
          </Laas>
        </Statsforvalterramme>
      );
    case "forside":
      return (
        <Ramme {...offentlig} tittel="Finn hjelp" innlogging={{ inne: false, href: HER }} toppvarsel={<Demovarsel />} helBredde>
          <Forside />
        </Ramme>
      );
    case "brev":
      return (
        <Ramme {...offentlig} tittel="Vedtak om støttekontakt" helBredde>
          <Brevside />
        </Ramme>
      );
    case "deler":
      return (
        <Ramme
          {...offentlig}
          tittel="Galleri"
          harFeil
          skript={["autolagre"]}
          okt={{ sekunder: 1800, forleng: "/utvikling/galleri/okt", csrf: "csrf", loggInn: HER }}
        >
          <Deler />
        </Ramme>
      );
  }
}
