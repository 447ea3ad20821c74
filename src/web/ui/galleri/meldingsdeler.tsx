import { Boks, Detaljer, Knapp, Laas, Lenke, Meldinger, Overlinje, Overskrift, Rad, Telefon, Tomt, Varsel } from "../index.ts";
import { Gruppe, HER } from "./felles.tsx";

export function Meldingsdeler() {
  return (
    <Gruppe navn="Meldinger">
      <Boks slag="neste">
        <Overlinje>Det neste som skjer</Overlinje>
        <Overskrift niva={3} storrelse="md">
          Vi trenger en opplysning fra dere
        </Overskrift>
        <p>Send oss timeplanen for sangkoret innen torsdag 26. november. Rekker dere det ikke, avgjør vi saken med det vi har.</p>
        <Rad>
          <Knapp>Send dokument</Knapp>
          <Lenke href={HER}>Be om mer tid</Lenke>
        </Rad>
      </Boks>
      <Boks slag="tonet">
        <h3>Vil du snakke først?</h3>
        <p>
          Ring <Telefon nummer="55 00 00 12" /> hverdager 9–15.
        </p>
      </Boks>
      <Varsel rolle="status" slag="bra" tittel="Søknaden er trukket">
        Du kan søke igjen når du vil.
      </Varsel>
      <Varsel>Vi bytter system natt til søndag 22. november.</Varsel>
      <Varsel slag="obs" tittel="Mona Eide avgjorde saken klokka 14.31">
        Det du skrev, er ikke lagret i vedtaket. Det står fortsatt i feltene under.
      </Varsel>
      <Varsel slag="fare">Vi fikk ikke sendt brevet.</Varsel>
      <Laas>
        <strong>Frosset 10. desember 2026 klokka 13.42.</strong> Ni dokumenter, kontrollsum 7f3a 19c0 … c41e.
      </Laas>
      <Tomt>Ingenting venter på deg nå. Når noen ber deg lese over et vedtak, kommer det her.</Tomt>
      <div>
        <Detaljer tittel="1. Møt opp" om="åpent for alle">
          <p>Eldresenter, frivilligsentral, frisklivssentral.</p>
        </Detaljer>
        <Detaljer tittel="2. Meld deg på" om="mestre mer selv" apen>
          <p>Hverdagsrehabilitering, hjelpemidler, kurs.</p>
        </Detaljer>
      </div>
      <Meldinger
        meldinger={[
          {
            id: "1",
            fra: "Jonas Berg",
            tid: { tekst: "17. november 13.02", iso: "2026-11-17T13:02" },
            tekst: "Hei. Kan du sende timeplanen for koret?",
          },
          {
            id: "2",
            fra: "Du",
            mine: true,
            tid: { tekst: "17. november 20.14", iso: "2026-11-17T20:14" },
            tekst: "Ja, det gjør jeg.\nJeg må spørre dirigenten først.",
          },
        ]}
      />
    </Gruppe>
  );
}
