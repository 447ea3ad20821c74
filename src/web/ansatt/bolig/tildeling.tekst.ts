import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Kommunal bolig by the kommune's own criteria, and help to get a dwelling. */
const nb = {
  kommunal: "Kommunens krav",
  kommunalOm:
    "En kommunal bolig er et vanlig leieforhold. Kravene er kommunens egne, og dere vurderer hvert av dem for seg. Hjelp i boligen og penger fra Nav er egne saker. En klage avgjøres av klagenemnda i kommunen (forvaltningsloven § 28).",
  ingenKrav: "Kommunen har ikke lagt inn noen krav som gjelder i dag. Da begrunner dere svaret i vedtaket.",
  oppfylt: "Er kravet oppfylt?",
  ja: "Ja",
  nei: "Nei",
  fordi: "Hvorfor?",
  kilde: (kilde: string, fra: string) => `${kilde}. Gjelder fra ${fra}.`,
  vurdertAv: (navn: string) => `Vurdert av ${navn}`,
  lagre: "Lagre vurderingene",
  boligsosial: "Hjelp til å skaffe bolig",
  boligsosialOm:
    "To spørsmål skal alltid besvares: om personen er vanskeligstilt på boligmarkedet, og hvilken hjelp det gir (boligsosialloven §§ 6 og 7). Svaret er et vedtak, også når det er nei. En klage går til Statsforvalteren.",
  vanskeligstilt: "Er personen vanskeligstilt på boligmarkedet?",
  vanskeligstiltFordi: "Hvorfor, eller hvorfor ikke?",
  hjelp: "Hvilken hjelp gir det?",
  hjelpHjelp: "For eksempel: følge på visning, råd om lån, hjelp til å søke. Er svaret ingen, skriver dere hvorfor.",
  lagreBoligsosial: "Lagre svarene",
  feil: {
    begrunnelse: "Skriv hvorfor.",
    ingen_kriterier: "Ingen krav gjelder i dag.",
    vanskeligstilt: "Velg ja eller nei.",
    fordi: "Skriv hvorfor.",
    hjelp: "Skriv hvilken hjelp det gir, eller hvorfor det ikke gir noen.",
  },
};
const nn: Samme<typeof nb> = {
  kommunal: "Krava frå kommunen",
  kommunalOm:
    "Ein kommunal bustad er eit vanleg leigeforhold. Krava er kommunen sine eigne, og de vurderer kvart av dei for seg. Hjelp i bustaden og pengar frå Nav er eigne saker. Ei klage blir avgjord av klagenemnda i kommunen (forvaltningslova § 28).",
  ingenKrav: "Kommunen har ikkje lagt inn nokon krav som gjeld i dag. Då grunngir de svaret i vedtaket.",
  oppfylt: "Er kravet oppfylt?",
  ja: "Ja",
  nei: "Nei",
  fordi: "Kvifor?",
  kilde: (kilde, fra) => `${kilde}. Gjeld frå ${fra}.`,
  vurdertAv: (navn) => `Vurdert av ${navn}`,
  lagre: "Lagre vurderingane",
  boligsosial: "Hjelp til å skaffe bustad",
  boligsosialOm:
    "To spørsmål skal det alltid svarast på: om personen er vanskelegstilt på bustadmarknaden, og kva hjelp det gir (bustadsosiallova §§ 6 og 7). Svaret er eit vedtak, òg når det er nei. Ei klage går til Statsforvaltaren.",
  vanskeligstilt: "Er personen vanskelegstilt på bustadmarknaden?",
  vanskeligstiltFordi: "Kvifor, eller kvifor ikkje?",
  hjelp: "Kva hjelp gir det?",
  hjelpHjelp: "Til dømes: følgje på visning, råd om lån, hjelp til å søkje. Er svaret inga, skriv de kvifor.",
  lagreBoligsosial: "Lagre svara",
  feil: {
    begrunnelse: "Skriv kvifor.",
    ingen_kriterier: "Ingen krav gjeld i dag.",
    vanskeligstilt: "Vel ja eller nei.",
    fordi: "Skriv kvifor.",
    hjelp: "Skriv kva hjelp det gir, eller kvifor det ikkje gir noka.",
  },
};
export const tildelingTekst = katalog({ nb, nn });
