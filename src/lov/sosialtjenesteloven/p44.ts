import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, unike, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p44 = hjemmel("stnl", "44");
const p12 = hjemmel("hol", "12-1");
const p13 = hjemmel("fvl67", "13");

export const opplysningsslag = [
  "personlige_forhold",
  "at_noen_er_klient",
  "fodested",
  "fodselsdato",
  "personnummer",
  "statsborgerforhold",
  "sivilstand",
  "yrke",
  "bopel",
  "arbeidssted",
] as const;

/** What fvl § 13 leaves outside, as long as it does not show that somebody is a client. */
const APNE_ETTER_FVL: readonly string[] = [
  "fodested",
  "fodselsdato",
  "personnummer",
  "statsborgerforhold",
  "sivilstand",
  "yrke",
  "bopel",
  "arbeidssted",
];

/**
 * Is this under taushetsplikt? (SOS-22, PRIV-2, PROC-10) In social services and in care all of it is, also where somebody lives and works, and that they are a client at all. In the
 * rest of the administration the open facts are not, unless they show that.
 *
 * https://lovdata.no/lov/2009-12-18-131/§44 · https://lovdata.no/lov/2011-06-24-30/§12-1
 */
export const taushetsbelagt = regel({
  id: "stnl.p44.taushetsbelagt",
  om: "Whether a piece of information is under taushetsplikt.",
  kilder: ["SOS-22", "PRIV-2", "PROC-10"],
  hjemmel: [p13, p44, p12],
  gyldig: alltid,
  felter: { opplysning: valg(...opplysningsslag), tjeneste: valg("sosial", "omsorg", "annet"), roperKlientforhold: boolsk },
  anvend: (f): Vurdering => {
    const paragraf = f.tjeneste === "sosial" ? p44 : f.tjeneste === "omsorg" ? p12 : p13;
    const apen = f.tjeneste === "annet" && APNE_ETTER_FVL.includes(f.opplysning) && !f.roperKlientforhold;
    return vurdering(apen ? "nei" : "ja", unike([paragraf, p13]), {
      sporing: faktasteg(f, "opplysning", "tjeneste", "roperKlientforhold"),
    });
  },
});

/**
 * May information be given to somebody outside? With consent, or on the ground of a law; without both it may not (SOS-22, PRIV-2). To another public body a need of one's own tasks is a
 * ground to be weighed (fvl § 13 b).
 */
export const kanGisTilAndre = regel({
  id: "stnl.p44.gis_til_andre",
  om: "Whether information under taushetsplikt may be given to somebody outside.",
  kilder: ["SOS-22", "PRIV-2", "PROC-10"],
  hjemmel: [p44, p13, hjemmel("fvl67", "13b")],
  gyldig: alltid,
  felter: { samtykke: boolsk, lovhjemmel: boolsk, annetOrganOgNodvendig: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "samtykke", "lovhjemmel", "annetOrganOgNodvendig");
    if (f.samtykke || f.lovhjemmel) return vurdering("ja", [hjemmel("fvl67", "13a"), p44], { sporing });
    if (f.annetOrganOgNodvendig) {
      return vurdering("skjonn", [hjemmel("fvl67", "13b"), p44], { sporing: [...sporing, vurderes("nodvendig_deling", p44)] });
    }
    return vurdering("nei", [p44, p13], { sporing, mangler: [{ kode: "samtykke_eller_hjemmel_mangler", hjemmel: [p44] }] });
  },
});
