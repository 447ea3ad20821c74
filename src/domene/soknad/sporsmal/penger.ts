import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { erSosial, har, side, sporsmal } from "./lag.ts";

const s18 = [hjemmel("stnl", "18")];
const barn = { hjemmel: [hjemmel("stnl", "1"), hjemmel("stnl", "18"), hjemmel("stnl", "43")], prosess: ["utredning"] } as const;

const HVA = [
  "livsopphold",
  "husleie",
  "strom",
  "depositum",
  "flytting",
  "barn",
  "helse",
  "klaer",
  "reise",
  "gjeld",
  "rad",
  "botilbud",
  "jobb",
  "plan",
  "annet",
] as const;

/** Money. The figure first; a paper is asked for only where the figure cannot be confirmed otherwise (stnl § 43). */
export const pengesider = [
  side(
    "penger",
    [
      sporsmal("f_hva", "flervalg", {
        pakrevd: true,
        valg: HVA,
        hjemmel: [
          hjemmel("stnl", "17"),
          hjemmel("stnl", "18"),
          hjemmel("stnl", "19"),
          hjemmel("stnl", "27"),
          hjemmel("stnl", "41"),
        ],
        prosess: ["skriftlig"],
      }),
      sporsmal("f_fortell", "langtekst", {
        pakrevd: (svar) => !har(svar, "f_ring_meg", "ja"),
        hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "42")],
      }),
      sporsmal("f_ring_meg", "flervalg", { valg: ["ja"], maks: 1, prosess: ["muntlig"] }),
      sporsmal("f_belop", "langtekst", { maks: 500, hjemmel: s18 }),
    ],
    erSosial,
    "sosial",
  ),
  side(
    "familie",
    [
      sporsmal("f_sammen", "valg", {
        pakrevd: true,
        valg: ["alene", "ektefelle", "samboer"],
        hjemmel: s18,
        prosess: ["underretning"],
      }),
      sporsmal("f_medsoker", "tekst", { maks: 200, prosess: ["underretning"] }),
      sporsmal("f_barn", "ja_nei", { pakrevd: true, ...barn }),
      sporsmal("f_barn_hvem", "langtekst", { maks: 500, ...barn }),
      sporsmal("f_barnbehov", "langtekst", { maks: 1_000, ...barn }),
      sporsmal("f_bidrag", "valg", { valg: ["betaler", "far", "begge", "nei"], hjemmel: s18 }),
      sporsmal("f_bidrag_belop", "kroner", { hjemmel: s18 }),
      sporsmal("f_barnetrygd", "info", { hjemmel: s18 }),
    ],
    erSosial,
    "sosial",
  ),
  side(
    "boutgifter",
    [
      sporsmal("f_leie", "valg", {
        valg: ["ja", "nei", "ikke_enna"],
        hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "19"), hjemmel("stnl", "21")],
      }),
      sporsmal("f_husleie", "kroner", { hjemmel: s18 }),
      sporsmal("f_strom", "kroner", { hjemmel: s18 }),
      sporsmal("f_bo_annet", "kroner", { hjemmel: s18 }),
      sporsmal("f_bostotte", "valg", { valg: ["far", "har_sokt", "nei", "vet_ikke"], hjemmel: s18 }),
    ],
    erSosial,
    "sosial",
  ),
  side(
    "okonomi",
    [
      sporsmal("f_inntekt", "kroner", { pakrevd: (svar) => !har(svar, "f_vet_ikke", "ja"), hjemmel: s18 }),
      sporsmal("f_saldo", "kroner", {
        pakrevd: (svar) => !har(svar, "f_vet_ikke", "ja"),
        hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "43")],
      }),
      sporsmal("f_vet_ikke", "flervalg", { valg: ["ja"], maks: 1, prosess: ["veiledning"] }),
      sporsmal("f_andre", "tekst", { hjemmel: s18 }),
      sporsmal("f_verdier", "tekst", { hjemmel: s18 }),
      sporsmal("f_gjeld", "ja_nei", { hjemmel: [hjemmel("stnl", "17")] }),
      sporsmal("f_gjeld_belop", "kroner", { hjemmel: [hjemmel("stnl", "17")] }),
      sporsmal("f_jobb", "tekst", { hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "20")] }),
      sporsmal("f_u30", "info", { hjemmel: [hjemmel("stnl", "20a")] }),
    ],
    erSosial,
    "sosial",
  ),
] as const;
