import {
  Behovsliste,
  Boks,
  Brevvisning,
  Halvdeler,
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Lenke,
  Overskrift,
  Seksjon,
  Sjekkliste,
  Skjema,
  Tekst,
  Tekstomrade,
  Tid,
  Toppfelt,
  Underskrift,
} from "../index.ts";
import { HER, IDAG } from "./felles.tsx";

/** A front page: the question with the stair, needs, what one can rely on. */
export function Forside() {
  return (
    <>
      <Toppfelt merketAv="g-h1">
        <Skjema handling={HER} csrf="csrf">
          <Overskrift niva={1} storrelse="2xl" id="g-h1">
            Hva er vanskelig?
          </Overskrift>
          <Ingress>
            Skriv det med dine egne ord. Du trenger ikke vite hva tjenesten heter eller hvilket kontor som har ansvaret.
          </Ingress>
          <Tekstomrade
            navn="q"
            rader={3}
            etikett="Fortell kort hva du, eller en du er glad i, trenger"
            hjelp="Ikke skriv navn eller fødselsnummer her."
          />
          <Handlinger>
            <Knapp>Vis hva som kan hjelpe</Knapp>
            <Lenke href="#behov">Eller velg fra en liste</Lenke>
          </Handlinger>
        </Skjema>
      </Toppfelt>
      <Seksjon merketAv="behov">
        <Overskrift niva={2} storrelse="lg" id="behov">
          Velg det som ligner mest
        </Overskrift>
        <Behovsliste
          behov={[
            { tittel: "Å klare seg hjemme", tekst: "Mat, vask, stell, medisin, trygghet om natta", href: HER },
            { tittel: "Jeg er sliten av å hjelpe en annen", tekst: "Avlastning, omsorgsstønad, opplæring", href: HER },
            { tittel: "Et sted å sove eller bo", tekst: "Tak over hodet i natt, hjelp til varig bolig", href: HER },
          ]}
        />
      </Seksjon>
      <Seksjon merketAv="g-trapp" tonet>
        <Halvdeler>
          <div className="tr-flow">
            <Overskrift niva={2} storrelse="lg" id="g-trapp">
              Trappa, trinn for trinn
            </Overskrift>
            <p>Hjelpen i kommunen er ordnet som en trapp. Nederst er det åpent for alle.</p>
            <Knappelenke variant="secondary" href={HER}>
              Se hele trappa
            </Knappelenke>
          </div>
          <div className="tr-flow">
            <Overskrift niva={2} storrelse="lg">
              Dette kan du regne med
            </Overskrift>
            <Sjekkliste
              bareLofter
              punkter={[
                { tekst: "Du kan alltid levere en søknad. Ingen kan nekte deg det." },
                { tekst: "Du ser hvilken dag du får svar, og hvorfor akkurat den dagen." },
              ]}
            />
          </div>
        </Halvdeler>
      </Seksjon>
    </>
  );
}

/** A letter that is not sent yet. */
export function Brevside() {
  return (
    <Seksjon tonet smal>
      <Brevvisning
        avsender="Asker kommune"
        mottaker={"Astrid Lund\nStrandveien 14\n1383 Asker"}
        detaljer={[
          { navn: "Dato", verdi: <Tid dato={IDAG} form="dato" /> },
          { navn: "Sak", verdi: "2026/1184" },
          { navn: "Saksbehandler", verdi: "Jonas Berg" },
        ]}
        tittel="Du får støttekontakt tre timer i uka"
        sprak="nb"
        utkast
      >
        <p>
          Vi viser til søknaden din, som vi fikk 2. november 2026. Du søkte om støttekontakt fire timer i uka. Du får tre timer.
        </p>
        <h2>Derfor fikk du tre timer</h2>
        <p>Du bor alene og har ikke kommet deg i koret siden mai. Datteren din kommer én gang i uka og handler.</p>
        <Boks slag="tonet">
          <h2>Er du uenig, kan du klage</h2>
          <p>
            Du kan klage til og med <strong>torsdag 17. desember 2026</strong>. Det er fire uker etter at du fikk vedtaket
            (pasient- og brukerrettighetsloven § 7-5).
          </p>
        </Boks>
        <Underskrift>{"Hilsen\nTildelingskontoret i Asker kommune"}</Underskrift>
        <Tekst liten dempet>
          Brevet er godkjent elektronisk og har derfor ingen underskrift.
        </Tekst>
      </Brevvisning>
    </Seksjon>
  );
}
