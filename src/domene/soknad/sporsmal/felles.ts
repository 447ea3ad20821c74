import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { erBolig, erOmsorg, erSosial, har, side, sporsmal } from "./lag.ts";
import { type Svar, tekstsvar } from "./typer.ts";

const hjelpNa = [hjemmel("stnl", "15"), hjemmel("stnl", "27")];
const samtykke = { samtykke: true } as const;

/** Where the person is, how we talk together, and whom we may ask. Shared by both tracks, so that nothing is asked twice. */
export const fellessider = [
  side("bosted", [
    sporsmal("opphold", "adresse", {
      pakrevd: (svar) => !har(svar, "uten_bolig", "ja"),
      hjemmel: [hjemmel("hol", "3-1"), hjemmel("stnl", "3")],
    }),
    sporsmal("uten_bolig", "flervalg", { valg: ["ja"], maks: 1, hjemmel: hjelpNa }),
    sporsmal("husstand", "valg", {
      pakrevd: true,
      valg: ["alene", "andre", "foreldre"],
      prosess: ["utredning"],
      visNar: erOmsorg,
    }),
    sporsmal("barn_hjemme", "tekst", {
      maks: 200,
      prosess: ["utredning"],
      visNar: (svar) => erOmsorg(svar) && !erSosial(svar),
      spor: ["omsorg"],
    }),
    sporsmal("bolig_hindrer", "tekst", { hjemmel: [hjemmel("hol", "3-2")], visNar: erOmsorg, spor: ["omsorg", "bolig"] }),
    sporsmal("f_bo", "valg", {
      pakrevd: true,
      valg: ["leier_privat", "leier_kommunalt", "eier", "hos_noen", "institusjon", "ingen", "annet"],
      hjemmel: [hjemmel("stnl", "18"), ...hjelpNa],
      visNar: erSosial,
      spor: ["sosial", "bolig"],
    }),
    sporsmal("f_naar_ut", "dato", { hjemmel: hjelpNa, visNar: erSosial, spor: ["sosial", "bolig"] }),
    sporsmal("f_botilbud", "valg", {
      pakrevd: trengerSvarOmTak,
      valg: ["i_natt", "snart", "nei"],
      hjemmel: [hjemmel("stnl", "27")],
      spor: ["sosial"],
    }),
    sporsmal("vil_ha_bolig", "flervalg", {
      pakrevd: erBolig,
      valg: ["omsorgsbolig", "kommunal_bolig", "boligsosial_hjelp"],
      hjemmel: [hjemmel("boligsosial", "6"), hjemmel("boligsosial", "7")],
    }),
    sporsmal("bolig_hvorfor", "langtekst", { prosess: ["utredning"], visNar: erBolig, spor: ["bolig", "sosial"] }),
  ]),
  side("kontakt", [
    sporsmal("tolk", "valg", {
      pakrevd: true,
      valg: ["nei", "sprak", "tegnsprak", "skrivetolk"],
      hjemmel: [hjemmel("tolkeloven", "6"), hjemmel("pbrl", "3-5")],
    }),
    sporsmal("tolk_sprak", "tekst", { maks: 60, hjemmel: [hjemmel("tolkeloven", "6")] }),
    sporsmal("samisk", "valg", {
      valg: ["nei", "nordsamisk", "lulesamisk", "sorsamisk"],
      hjemmel: [hjemmel("sameloven", "3-2"), hjemmel("sameloven", "3-3")],
      bareSamisk: true,
    }),
    sporsmal("malform", "valg", { valg: ["nb", "nn"], prosess: ["veiledning"] }),
    sporsmal("lese", "flervalg", {
      valg: ["les_opp", "stor_skrift", "punktskrift", "kort", "ring"],
      hjemmel: [hjemmel("pbrl", "3-5")],
      prosess: ["veiledning"],
    }),
    sporsmal("telefon", "telefon", { prosess: ["veiledning"] }),
    sporsmal("epost", "epost", { hjemmel: [hjemmel("efvf", "8")] }),
    sporsmal("brev", "valg", {
      pakrevd: true,
      valg: ["digitalt", "papir"],
      hjemmel: [hjemmel("efvf", "8"), hjemmel("efvf", "9")],
    }),
    sporsmal("trygt", "tekst", { maks: 300, hjemmel: [hjemmel("hol", "3-3a")], vernet: true }),
    sporsmal("f_konto", "konto", { hjemmel: [hjemmel("stnl", "22")], visNar: erSosial, spor: ["sosial"] }),
  ]),
  side("opplysninger", [
    sporsmal("filer", "fil", { hjemmel: [hjemmel("fvlf", "5")], prosess: ["utredning"] }),
    sporsmal("kontaktperson", "tekst", { maks: 200, hjemmel: [hjemmel("pbrl", "3-6")] }),
    sporsmal("kontakt_om", "flervalg", {
      valg: ["besok", "hvordan_gar_det", "kopi"],
      hjemmel: [hjemmel("pbrl", "3-6")],
      ...samtykke,
    }),
    sporsmal("s_fastlege", "ja_nei", { hjemmel: [hjemmel("pbrl", "3-6")], visNar: erOmsorg, spor: ["omsorg"], ...samtykke }),
    sporsmal("s_sykehus", "ja_nei", { hjemmel: [hjemmel("pbrl", "3-6")], visNar: erOmsorg, spor: ["omsorg"], ...samtykke }),
    sporsmal("s_andre", "flervalg", {
      valg: ["psykisk_helse", "hjemmetjenesten", "skole", "nav"],
      hjemmel: [hjemmel("pbrl", "5-3")],
      visNar: erOmsorg,
      spor: ["omsorg"],
      ...samtykke,
    }),
    sporsmal("s_parorende", "ja_nei", {
      hjemmel: [hjemmel("pbrl", "3-3"), hjemmel("pbrl", "3-6")],
      visNar: erOmsorg,
      spor: ["omsorg"],
      ...samtykke,
    }),
    sporsmal("f_skatt", "ja_nei", {
      hjemmel: [hjemmel("stnl", "43"), hjemmel("stnl", "44")],
      visNar: erSosial,
      spor: ["sosial"],
      ...samtykke,
    }),
    sporsmal("f_husbank", "ja_nei", { hjemmel: [hjemmel("stnl", "43")], visNar: erSosial, spor: ["sosial"], ...samtykke }),
    sporsmal("f_andre_kontor", "flervalg", {
      valg: ["utleier", "barnevern", "lege", "kreditorer"],
      hjemmel: [hjemmel("stnl", "44")],
      visNar: erSosial,
      spor: ["sosial"],
      ...samtykke,
    }),
  ]),
] as const;

/** Asked of all; must be answered by whoever asks for money, or has nowhere to live (stnl § 27). */
function trengerSvarOmTak(svar: Svar): boolean {
  return erSosial(svar) || har(svar, "uten_bolig", "ja") || tekstsvar(svar, "f_bo") === "ingen";
}
