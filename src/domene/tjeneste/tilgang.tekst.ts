import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";
import type { Lovfestet, Tilgang } from "./typer.ts";

interface Ord {
  readonly kort: string;
  readonly forklaring: string;
}

const nb = {
  tilgang: {
    mot_opp: { kort: "Møt opp", forklaring: "Bare kom, eller ring. Ingen skjema." },
    meld_deg_pa: { kort: "Meld deg på", forklaring: "Ring eller si fra på nett." },
    vedtak: { kort: "Du søker", forklaring: "Kommunen svarer skriftlig, og du kan klage." },
    lege: { kort: "En lege ordner det", forklaring: "Du søker ikke selv." },
    egen_boligsak: { kort: "Du søker om bolig", forklaring: "Bolig er en egen sak med eget svar." },
  } satisfies Record<Tilgang, Ord>,
  lovfestet: {
    ja: "Loven sier at kommunen skal ha dette.",
    nar_nodvendig: "Kommunen skal gi dette når det er hjelpen du trenger.",
    generell: "Loven sier at kommunen skal arbeide for slike tilbud. Hva som finnes, varierer.",
    nei: "Loven sier ikke at kommunen må ha dette. Kommunen bestemmer selv.",
  } satisfies Record<Lovfestet, string>,
  bolig: "Dette er en leiebolig og ikke en omsorgstjeneste. Hjelp får du uansett hvor du bor.",
};

const nn: Samme<typeof nb> = {
  tilgang: {
    mot_opp: { kort: "Møt opp", forklaring: "Berre kom, eller ring. Ingen skjema." },
    meld_deg_pa: { kort: "Meld deg på", forklaring: "Ring eller sei frå på nett." },
    vedtak: { kort: "Du søkjer", forklaring: "Kommunen svarer skriftleg, og du kan klage." },
    lege: { kort: "Ein lege ordnar det", forklaring: "Du søkjer ikkje sjølv." },
    egen_boligsak: { kort: "Du søkjer om bustad", forklaring: "Bustad er ei eiga sak med eige svar." },
  },
  lovfestet: {
    ja: "Lova seier at kommunen skal ha dette.",
    nar_nodvendig: "Kommunen skal gi dette når det er hjelpa du treng.",
    generell: "Lova seier at kommunen skal arbeide for slike tilbod. Kva som finst, varierer.",
    nei: "Lova seier ikkje at kommunen må ha dette. Kommunen bestemmer sjølv.",
  },
  bolig: "Dette er ein leigebustad og ikkje ei omsorgsteneste. Hjelp får du uansett kvar du bur.",
};

const en: Samme<typeof nb> = {
  tilgang: {
    mot_opp: { kort: "Drop in", forklaring: "Just come, or phone. No form." },
    meld_deg_pa: { kort: "Sign up", forklaring: "Phone or tell us online." },
    vedtak: { kort: "You apply", forklaring: "The kommune answers in writing, and you can complain." },
    lege: { kort: "A doctor sets it up", forklaring: "You do not apply yourself." },
    egen_boligsak: { kort: "You apply for a home", forklaring: "A home is a case of its own with its own answer." },
  },
  lovfestet: {
    ja: "The law says that the kommune must have this.",
    nar_nodvendig: "The kommune must give this when it is the help you need.",
    generell: "The law says that the kommune shall work for such offers. What there is varies.",
    nei: "The law does not say that the kommune must have this. The kommune decides.",
  },
  bolig: "This is a rented home and not a care service. You get help wherever you live.",
};

export const tilgangTekst = katalogMedEngelsk({ nb, nn, en });
