import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** A protected address at the desk. */
const nb = {
  tittel: "Sperret adresse",
  om: "Står personen med sperret adresse i folkeregisteret, eller er personen i fare, skal ingen andre enn de som må, kunne finne saken (forvaltningsloven § 13). Personen kan fortsatt søke, lese og svare på nett.",
  egen: "Alle sakene flytter til en egen gruppe, og kontoret her ser dem ikke lenger.",
  utenEgen: "Kommunen har ingen egen gruppe for slike saker. Saken blir her, og adressen vises ikke. Si fra til lederen.",
  er: "Adressen er sperret. Bare denne gruppa ser saken.",
  erUtenEgen: "Adressen er sperret, og vises ikke her.",
  sperr: "Sperr adressen",
  bekreft: "Jeg har sjekket at det gjelder denne personen",
  opphev: "Opphev sperringen",
  opphevHjelp:
    "Sakene flytter tilbake, og hele kontoret ser dem igjen. Gjør det bare når folkeregisteret har opphevet sperringen.",
  feil: {
    bekreft: "Kryss av for at det gjelder denne personen.",
    skjermet_alt: "Adressen er sperret fra før.",
    ikke_skjermet: "Adressen er ikke sperret.",
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Sperra adresse",
  om: "Står personen med sperra adresse i folkeregisteret, eller er personen i fare, skal ingen andre enn dei som må, kunne finne saka (forvaltningslova § 13). Personen kan framleis søkje, lese og svare på nett.",
  egen: "Alle sakene flyttar til ei eiga gruppe, og kontoret her ser dei ikkje lenger.",
  utenEgen: "Kommunen har inga eiga gruppe for slike saker. Saka blir her, og adressa blir ikkje vist. Sei frå til leiaren.",
  er: "Adressa er sperra. Berre denne gruppa ser saka.",
  erUtenEgen: "Adressa er sperra, og blir ikkje vist her.",
  sperr: "Sperr adressa",
  bekreft: "Eg har sjekka at det gjeld denne personen",
  opphev: "Opphev sperringa",
  opphevHjelp:
    "Sakene flyttar tilbake, og heile kontoret ser dei igjen. Gjer det berre når folkeregisteret har oppheva sperringa.",
  feil: {
    bekreft: "Kryss av for at det gjeld denne personen.",
    skjermet_alt: "Adressa er sperra frå før.",
    ikke_skjermet: "Adressa er ikkje sperra.",
  },
};

export const skjermetTekst = katalog({ nb, nn });
