import type { Spor } from "../../kommune/index.ts";
import { type Side, type Sporsmal, type Sporsmalstype, type Svar, valgte } from "./typer.ts";

type Resten = Partial<Omit<Sporsmal, "id" | "type" | "pakrevd">> & { readonly pakrevd?: boolean | ((svar: Svar) => boolean) };

const MAKS: Readonly<Record<Sporsmalstype, number>> = {
  tekst: 500,
  langtekst: 2_000,
  valg: 60,
  flervalg: 30,
  ja_nei: 60,
  dato: 20,
  kroner: 20,
  telefon: 20,
  epost: 254,
  adresse: 300,
  konto: 20,
  fnr: 20,
  skjult: 60,
  fil: 10,
  info: 0,
};

const alltid = () => true;
const ALLE_SPOR = ["omsorg", "sosial", "bolig"] as const;

/** A question with what is usual left out: voluntary, always shown, shown again in the summary. */
export function sporsmal(id: string, type: Sporsmalstype, resten: Resten = {}): Sporsmal {
  const { pakrevd = false } = resten;
  return {
    maks: MAKS[type],
    valg: type === "ja_nei" ? ["ja", "nei"] : [],
    valgkilde: "faste",
    hjemmel: [],
    prosess: [],
    vernet: false,
    samtykke: false,
    spor: ALLE_SPOR,
    bareSamisk: false,
    visNar: alltid,
    ...resten,
    id,
    type,
    pakrevd: typeof pakrevd === "boolean" ? () => pakrevd : pakrevd,
  };
}

/** A page. Questions of a page that one office owns are that office's alone. */
export const side = (id: string, spm: readonly Sporsmal[], visNar: (svar: Svar) => boolean = alltid, eier?: Spor): Side => ({
  id,
  sporsmal: eier === undefined ? spm : spm.map((s) => ({ ...s, spor: [eier] })),
  visNar,
});

/** Whether a question was answered with this code. */
export const har = (svar: Svar, id: string, kode: string): boolean => valgte(svar, id).includes(kode);

export const erOmsorg = (svar: Svar): boolean =>
  har(svar, "gjelder", "omsorg") || har(svar, "gjelder", "vet_ikke") || valgte(svar, "gjelder").length === 0;
/** A dwelling is asked for by itself. */
export const erBolig = (svar: Svar): boolean => har(svar, "gjelder", "bolig");
export const erSosial = (svar: Svar): boolean => har(svar, "gjelder", "sosial");
export const forAnnen = (svar: Svar): boolean => valgte(svar, "hvem").length > 0 && !har(svar, "hvem", "jeg");

/** Something is lacking for the next day and night. */
export const erNod = (svar: Svar): boolean => valgte(svar, "nod").some((kode) => kode !== "ingen");
