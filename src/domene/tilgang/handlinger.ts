import type { Rolle } from "./aktor.ts";

/**
 * The access list: every act that touches a case, and who may do it.
 *
 * - `roller`: employees with one of these roles in the unit that owns the case.
 * - `part`: parties of the case; the value is what the representation must cover (a party on own behalf covers all).
 * - `embete`: a case worker at the Statsforvalter the case was forwarded to.
 *
 * The same list guards the acts, decides which buttons are shown, and is walked by the access matrix in tester/tilgang.
 */
export interface Regel {
  readonly roller?: readonly Rolle[];
  readonly part?: "brev" | "snakke" | "soke" | "klage";
  readonly embete?: true;
}

const KONTORET = ["saksbehandler", "leder"] as const;

export const handlinger = {
  "soknad.registrer": { roller: KONTORET },
  "sak.les": { roller: KONTORET, part: "brev" },
  "sak.ta": { roller: KONTORET },
  "sak.fordel": { roller: KONTORET },
  "sak.legg_tilbake": { roller: KONTORET },
  "sak.avvent": { roller: KONTORET },
  "sak.gjenoppta": { roller: KONTORET },
  "sak.presiser": { roller: KONTORET },
  "sak.trekk": { part: "soke", roller: KONTORET },
  "sak.lukk": { roller: KONTORET },
  "part.endre": { roller: KONTORET },
  "melding.skriv": { roller: KONTORET, part: "snakke" },
  "dokument.be_om": { roller: KONTORET },
  "dokument.fjern": { roller: KONTORET },
  "dokument.se_over": { roller: KONTORET },
  "dokument.svar": { part: "snakke" },
  "dokument.legg_til": { roller: KONTORET, part: "snakke" },
  "samtykke.be_om": { roller: KONTORET },
  "samtykke.svar": { roller: KONTORET, part: "snakke" },
  "utredning.skriv": { roller: KONTORET },
  "vedtak.skriv": { roller: KONTORET },
  "varsel.send": { roller: KONTORET },
  "varsel.svar": { roller: KONTORET, part: "snakke" },
  "vedtak.fatt": { roller: KONTORET },
  "vedtak.godkjenn": { roller: KONTORET },
  "botilbud.tilby": { roller: KONTORET },
  "bolig.vurder": { roller: KONTORET },
  "botilbud.register": { roller: ["leder"] },
  "utbetaling.planlegg": { roller: KONTORET },
  "utbetaling.send": { roller: ["leder"] },
  "brev.forelopig_svar": { roller: KONTORET },
  "brev.postlegg": { roller: KONTORET },
  "klage.send": { part: "klage" },
  "klage.registrer": { roller: KONTORET },
  "klage.trekk": { part: "klage", roller: KONTORET },
  "klage.behandle": { roller: KONTORET },
  "klage.be_om_utsettelse": { part: "klage" },
  "klage.be_om_utsatt": { part: "klage" },
  "klage.svar_utsettelse": { roller: KONTORET },
  "klage.merk": { part: "klage" },
  "klageinstans.les": { roller: ["nemnd"], embete: true },
  "klageinstans.forelopig_svar": { roller: ["nemnd"], embete: true },
  "klageinstans.avgjor": { roller: ["nemnd"], embete: true },
  "kommune.innstill": { roller: ["administrator"] },
  "tekst.skriv": { roller: ["administrator", "leder"] },
  "tekst.publiser": { roller: ["administrator", "leder"] },
} as const satisfies Record<string, Regel>;

export type Handling = keyof typeof handlinger;
