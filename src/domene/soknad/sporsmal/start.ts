import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { erNod, forAnnen, har, side, sporsmal } from "./lag.ts";

const nod = [hjemmel("stnl", "18"), hjemmel("stnl", "19"), hjemmel("stnl", "27")];

/** Emergency first, then who it is about. */
export const startsider = [
  side("haster", [
    sporsmal("nod", "flervalg", {
      pakrevd: true,
      valg: ["mat", "medisiner", "sove", "strom", "annet", "ingen"],
      hjemmel: nod,
      spor: ["sosial"],
      prosess: ["saksbehandlingstid"],
    }),
    sporsmal("haster", "valg", {
      pakrevd: true,
      valg: ["i_dag", "dager", "nei", "vet_ikke"],
      hjemmel: [hjemmel("hol", "3-5"), hjemmel("pbrl", "2-1")],
    }),
    sporsmal("hvorfor_haster", "tekst", { prosess: ["saksbehandlingstid"] }),
  ]),
  side(
    "nodhjelp",
    [
      sporsmal("n_hva", "langtekst", {
        pakrevd: true,
        maks: 1_000,
        hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "42"), hjemmel("stnl", "43")],
      }),
      sporsmal("n_hvem", "valg", { pakrevd: true, valg: ["meg", "barn", "voksen"], hjemmel: [hjemmel("stnl", "1")] }),
      sporsmal("n_penger", "kroner", { pakrevd: (svar) => !har(svar, "n_vet_ikke", "ja"), hjemmel: [hjemmel("stnl", "18")] }),
      sporsmal("n_vet_ikke", "flervalg", { valg: ["ja"], maks: 1 }),
      sporsmal("n_nar", "dato", { hjemmel: [hjemmel("stnl", "18")] }),
      sporsmal("n_ring", "tekst", { pakrevd: true, maks: 200, prosess: ["saksbehandlingstid"] }),
    ],
    erNod,
    "sosial",
  ),
  side("hvem", [
    sporsmal("gjelder", "flervalg", { pakrevd: true, valg: ["omsorg", "sosial", "bolig", "vet_ikke"], prosess: ["veiledning"] }),
    sporsmal("hvem", "valg", {
      pakrevd: true,
      valg: ["jeg", "barn", "verge", "fullmakt", "skrivehjelp", "bekymret"],
      hjemmel: [hjemmel("pbrl", "3-1"), hjemmel("pbrl", "4-4")],
      prosess: ["fullmektig", "underretning"],
    }),
  ]),
  side(
    "om_deg",
    [
      // Whom the writer chose on my page, carried along. It is not asked.
      sporsmal("gjelder_person", "skjult"),
      sporsmal("gjelder_navn", "tekst", { maks: 200, prosess: ["fullmektig"] }),
      sporsmal("gjelder_fnr", "fnr", { prosess: ["fullmektig"], vernet: true }),
      sporsmal("forhold", "valg", {
        pakrevd: true,
        valg: ["forelder", "ektefelle", "barn", "verge", "ansatt", "annet"],
        prosess: ["fullmektig", "underretning"],
      }),
      sporsmal("vet_om", "valg", {
        pakrevd: true,
        valg: ["ja", "nei", "kan_ikke"],
        hjemmel: [hjemmel("pbrl", "3-1"), hjemmel("pbrl", "4-1"), hjemmel("pbrl", "4-3")],
      }),
      sporsmal("fullmakt", "fil", { maks: 3, prosess: ["fullmektig"], visNar: (svar) => har(svar, "hvem", "fullmakt") }),
      sporsmal("omfang", "flervalg", {
        valg: ["brev", "snakke", "soke", "klage"],
        hjemmel: [hjemmel("efvf", "10")],
        prosess: ["fullmektig"],
        visNar: (svar) => har(svar, "hvem", "fullmakt"),
      }),
      sporsmal("vergeomrade", "flervalg", {
        valg: ["personlig", "okonomi", "vet_ikke"],
        prosess: ["underretning"],
        visNar: (svar) => har(svar, "hvem", "verge"),
      }),
      sporsmal("foreldre", "valg", {
        valg: ["begge", "bare_jeg", "vet_ikke"],
        hjemmel: [hjemmel("pbrl", "3-4"), hjemmel("pbrl", "4-4")],
        prosess: ["underretning"],
        visNar: (svar) => har(svar, "hvem", "barn"),
      }),
    ],
    forAnnen,
  ),
] as const;
