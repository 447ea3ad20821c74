import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { ja: "Vedtaket venter til klagen er avgjort", nei: "Vedtaket venter ikke på klagen" },
  vedtaket: (dato: string) => `Du har klaget på vedtaket fra ${dato}.`,
  badt: "Du ba om at vedtaket venter til klagen er avgjort.",
  selv: "Vi har sett på om vedtaket skal vente til klagen er avgjort.",
  ja: "Det skal det. Hjelpen din fortsetter som før imens",
  nei: "Det gjør det ikke. Vedtaket gjelder fra den dagen det sier, mens klagen behandles",
  hvorfor: "Derfor har vi bestemt dette",
  vilkar: "Dette er et vilkår for at vedtaket venter",
  videre: "Dette skjer videre",
  tilDagen: (dag: string) =>
    `Vedtaket venter til og med ${dag}. Er klagen ikke avgjort da, gjelder vedtaket fra dagen etter. Vi har ikke bestemt hvordan det går med klagen.`,
  kommunenFolger: (kommune: string) => `${kommune} har fått dette brevet og skal følge det fra i dag.`,
  etterInstansensNei: (kommune: string) =>
    `${kommune} har fått dette brevet. Klagen behandles som før. Blir det vanskelig for deg uten hjelpen, si fra til kommunen med en gang.`,
  etterJa:
    "Når klagen er avgjort, får du vite hva som skjer med hjelpen. Står vedtaket, gjelder det tidligst fra dagen etter. Vi har ikke bestemt hvordan det går med klagen.",
  etterNei: (instans: string) =>
    `Klagen behandles som før. Er du uenig i at vedtaket ikke venter, kan du be ${instans} om at det skal vente. Du kan gjøre det på siden om klagen, ringe eller skrive til oss. Da sender vi det videre med en gang.`,
};

const nn: Samme<typeof nb> = {
  tittel: { ja: "Vedtaket ventar til klaga er avgjord", nei: "Vedtaket ventar ikkje på klaga" },
  vedtaket: (dato) => `Du har klaga på vedtaket frå ${dato}.`,
  badt: "Du bad om at vedtaket ventar til klaga er avgjord.",
  selv: "Vi har sett på om vedtaket skal vente til klaga er avgjord.",
  ja: "Det skal det. Hjelpa di held fram som før imens",
  nei: "Det gjer det ikkje. Vedtaket gjeld frå den dagen det seier, medan klaga blir behandla",
  hvorfor: "Difor har vi bestemt dette",
  vilkar: "Dette er eit vilkår for at vedtaket ventar",
  videre: "Dette skjer vidare",
  tilDagen: (dag) =>
    `Vedtaket ventar til og med ${dag}. Er klaga ikkje avgjord då, gjeld vedtaket frå dagen etter. Vi har ikkje bestemt korleis det går med klaga.`,
  kommunenFolger: (kommune) => `${kommune} har fått dette brevet og skal følgje det frå i dag.`,
  etterInstansensNei: (kommune) =>
    `${kommune} har fått dette brevet. Klaga blir behandla som før. Blir det vanskeleg for deg utan hjelpa, sei frå til kommunen med ein gong.`,
  etterJa:
    "Når klaga er avgjord, får du vite kva som skjer med hjelpa. Står vedtaket, gjeld det tidlegast frå dagen etter. Vi har ikkje bestemt korleis det går med klaga.",
  etterNei: (instans) =>
    `Klaga blir behandla som før. Er du usamd i at vedtaket ikkje ventar, kan du be ${instans} om at det skal vente. Du kan gjere det på sida om klaga, ringje eller skrive til oss. Då sender vi det vidare med ein gong.`,
};

export const utsattIverksettingTekst = katalog({ nb, nn });
