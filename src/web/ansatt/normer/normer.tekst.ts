import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Norm for livsopphold",
  ingress:
    "Kommunen kan ha en egen norm. Den er veiledende, og dere vurderer alltid hver sak for seg. Uten norm regner vi fra statens satser, når de finnes for måneden.",
  ny: "Ny norm",
  nyHjelp: "En norm endres ikke. Legg inn en ny, så gjelder den fra dagen du velger.",
  fra: "Gjelder fra",
  satser: "Kroner i måneden",
  gruppe: {
    enslig: "Enslig",
    par: "Ektepar eller samboere",
    bofellesskap: "Person i bofellesskap",
    barn0til5: "Barn 0–5 år",
    barn6til10: "Barn 6–10 år",
    barn11til17: "Barn 11–17 år",
  },
  kilde: "Hvor er normen vedtatt?",
  kildeHjelp: "For eksempel: Kommunestyret, sak 84/25.",
  lagre: "Legg inn normen",
  lagret: "Normen er lagt inn.",
  alle: "Normer i kommunen",
  gjelderFra: "Fra",
  ingen: "Kommunen har ingen egen norm.",
  feil: {
    fra: "Skriv datoen slik: 1.1.2027.",
    finnes: "Det finnes en norm fra denne dagen. Velg en annen dag.",
    belop: (hvem: string) => `${hvem}: skriv beløpet i kroner, større enn null.`,
    kilde: "Skriv hvor normen er vedtatt.",
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Norm for livsopphald",
  ingress:
    "Kommunen kan ha ei eiga norm. Ho er rettleiande, og de vurderer alltid kvar sak for seg. Utan norm reknar vi frå satsane til staten, når dei finst for månaden.",
  ny: "Ny norm",
  nyHjelp: "Ei norm blir ikkje endra. Legg inn ei ny, så gjeld ho frå dagen du vel.",
  fra: "Gjeld frå",
  satser: "Kroner i månaden",
  gruppe: {
    enslig: "Einsleg",
    par: "Ektepar eller sambuarar",
    bofellesskap: "Person i bufellesskap",
    barn0til5: "Barn 0–5 år",
    barn6til10: "Barn 6–10 år",
    barn11til17: "Barn 11–17 år",
  },
  kilde: "Kvar er norma vedteken?",
  kildeHjelp: "Til dømes: Kommunestyret, sak 84/25.",
  lagre: "Legg inn norma",
  lagret: "Norma er lagd inn.",
  alle: "Normer i kommunen",
  gjelderFra: "Frå",
  ingen: "Kommunen har inga eiga norm.",
  feil: {
    fra: "Skriv datoen slik: 1.1.2027.",
    finnes: "Det finst ei norm frå denne dagen. Vel ein annan dag.",
    belop: (kven) => `${kven}: skriv beløpet i kroner, større enn null.`,
    kilde: "Skriv kvar norma er vedteken.",
  },
};
export const normerTekst = katalog({ nb, nn });
