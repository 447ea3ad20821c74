import { katalog, type Samme } from "../../grunnmur/sprak.ts";
import type { Utmalingslinje } from "../../lov/sosialtjenesteloven/p18-utmaling.ts";

type Slagnavn = Readonly<Record<Utmalingslinje["slag"], string>>;

const nb = {
  slag: {
    livsopphold: "Livsopphold",
    husleie: "Husleie",
    strom: "Strøm",
    forsikring: "Innboforsikring",
    barnehage_og_sfo: "Barnehage og SFO",
    helse: "Helse og medisin",
    reiser: "Reiser",
    innbo_og_klaer: "Innbo og klær",
    annen_utgift: "Annet",
    annet: "Annen gjeld",
    lonn: "Lønn",
    trygd: "Trygd og pensjon",
    bidrag: "Barnebidrag",
    barnetrygd: "Barnetrygd",
    barns_arbeid_i_fritid: "Det barnet tjener i fritiden",
    annen_inntekt_hos_barn: "Annen inntekt hos barnet",
    avdrag_pa_det_som_horer_til_livsopphold: "Avdrag på det som hører til livsoppholdet",
    kreditt_til_mat_for_retten_var_kjent: "Kreditt til mat, tatt opp før søknaden",
  } satisfies Slagnavn as Slagnavn,
  ikkeMed: (hva: string, belop: string) => `${hva} på ${belop} er ikke regnet med.`,
  gjelder: (maaned: string) => `Regnet for ${maaned}.`,
};
const nn: Samme<typeof nb> = {
  slag: {
    livsopphold: "Livsopphald",
    husleie: "Husleige",
    strom: "Straum",
    forsikring: "Innbuforsikring",
    barnehage_og_sfo: "Barnehage og SFO",
    helse: "Helse og medisin",
    reiser: "Reiser",
    innbo_og_klaer: "Innbu og klede",
    annen_utgift: "Anna",
    annet: "Anna gjeld",
    lonn: "Løn",
    trygd: "Trygd og pensjon",
    bidrag: "Barnebidrag",
    barnetrygd: "Barnetrygd",
    barns_arbeid_i_fritid: "Det barnet tener i fritida",
    annen_inntekt_hos_barn: "Anna inntekt hos barnet",
    avdrag_pa_det_som_horer_til_livsopphold: "Avdrag på det som høyrer til livsopphaldet",
    kreditt_til_mat_for_retten_var_kjent: "Kreditt til mat, teken opp før søknaden",
  },
  ikkeMed: (hva, belop) => `${hva} på ${belop} er ikkje rekna med.`,
  gjelder: (maaned) => `Rekna for ${maaned}.`,
};

/** The lines of the sum, as the letter and the desk name them. */
export const utmalingTekst = katalog({ nb, nn });
