import type { EgenTilknytning } from "../../lov/forvaltningsloven/p6.ts";
import type { Varselunntak } from "../../lov/forvaltningsloven/p16.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Ventegrunn } from "../../lov/klokkestans.ts";
import type { Livshendelse } from "../../lov/livshendelser.ts";
import type { Omfang, Representasjon } from "../person/index.ts";
import type { Overgangskode } from "./overgang.ts";
import type { Revurderingsgrunn } from "./revurdering.sql.ts";

/**
 * The vocabulary of the timeline: every kind of event in a case and what it carries.
 * Data holds codes, dates and ids, never sentences: the words are made where they are read, in the reader's language.
 */
export interface Hendelser {
  "soknad.mottatt": { kanal: "digital" | "muntlig" | "papir" | "overfort"; soknad: string };
  /** The new kommune has the papers; and another kommune's papers have come. */
  "part.papirer_sendt": { til: string; antall: number };
  "part.papirer_framme": { til: string; nummer: string };
  "part.papirer_stanset": { til: string };
  "sak.overfort_hit": { fra: string; sokt: Dato; antall: number };
  "sak.opprettet": { nummer: string; poster: (string | null)[] };
  "sak.tatt": Record<string, never>;
  /** The leader or a colleague gave the case to somebody. */
  "sak.fordelt": { til: string };
  /** Somebody has it no more, and why. `kode` and `fra` are missing in what was written before there were codes. */
  "sak.lagt_tilbake": { grunn: string; kode?: Overgangskode; fra?: string };
  /** Somebody is inhabil in the case, by this tie. */
  "sak.inhabil": { navn: string; tilknytning: EgenTilknytning; grunn: string };
  "sak.presisert": { tjenester: string[] };
  "sak.post_trukket": { nr: number; tjeneste: string | null };
  /** The case waits, at most until `til`. `hvem` is empty when it is the party that is waited for. */
  "sak.venter": { grunn: Ventegrunn; hvem: string; til: Dato };
  /** It goes on: the clocks that stood still got these days. */
  "sak.gjenopptatt": { grunn: Ventegrunn; dager: number };
  /** The person has died; or moves, and to where when it is known (`til` null: abroad). */
  "part.dod": { dato: Dato };
  "part.flytter": { dato: Dato; til: string | null };
  /** The address is protected, or no longer is; `flyttet`: the case went to another unit with it. */
  "part.skjermet": { skjermet: boolean; flyttet: boolean };
  /** It was noted by mistake, and what it stopped goes on. */
  "part.livshendelse_rettet": { hva: Livshendelse; grunn: string };
  /** Help that was to go on ends with this day. */
  "vedtak.stanset": { tjenester: string[]; sisteDag: Dato; hva: Livshendelse };
  /** What is open will not be answered here, and why. */
  "sak.bortfalt": { hva: Livshendelse; grunn: string };
  /** It is answered all the same; `navn`: who writes for the estate. */
  "sak.gar_videre": { hva: Livshendelse; grunn: string; navn: string | null };
  "part.fortalt": { hvem: string; dato: Dato; papirer?: boolean };
  "sak.avgjort": Record<string, never>;
  "sak.trukket": Record<string, never>;
  "sak.lukket": Record<string, never>;
  "melding.sendt": { fraKommunen: boolean };
  "dokument.bedt_om": { krav: string; hva: string; sisteDag: Dato };
  "dokument.mottatt": { tittel: string; dokument: string };
  /** The scanner has looked at a paper that waited for it: it can be opened. */
  "dokument.kontrollert": { tittel: string; dokument: string };
  /** A file was kept out because it may harm. `dokument` null: at the door, so there is no paper of it. */
  "dokument.stoppet": { tittel: string; dokument: string | null };
  /** Somebody was told that an answer is awaited. */
  "dokument.minnet_om": { krav: string; hva: string; sisteDag: Dato };
  "dokument.mer_tid": { krav: string; hva: string; sisteDag: Dato };
  /** The office asks no more for it, and goes on with what it knows. */
  "dokument.klarer_oss_uten": { krav: string; hva: string };
  /** It was more than the case needs: given back, or taken away. */
  "dokument.fjernet": { dokument: string; tittel: string; slag: "slettet" | "returnert"; grunn: string };
  "dokument.har_ikke": { hva: string };
  /** Answered in words, without a paper. */
  "dokument.svart": { hva: string };
  "samtykke.bedt_om": { samtykke: string; hvem: string; hva: string };
  "samtykke.svart": {
    samtykke: string;
    hvem: string;
    hva: string;
    svar: "gitt" | "nektet" | "trukket";
    mate: "digitalt" | "muntlig" | "skriftlig";
  };
  /** Somebody outside was asked, on a consent or on a section. */
  "samtykke.spurt_andre": { hvem: string; hva: string; medSamtykke: boolean; grunn: string };
  /** Somebody got a place in the case on behalf of the party, or lost it. */
  "representasjon.apnet": { navn: string; rolle: Representasjon["slag"]; omfang: Omfang[] };
  "representasjon.lukket": { navn: string; rolle: Representasjon["slag"] };
  /** Advice was given on this day (stnl § 17). */
  "rad.gitt": { dato: Dato; hva: string };
  /** The individuell plan is written, and is gone through again on this day. */
  "plan.skrevet": { revideres: Dato };
  "plan.kommentert": Record<string, never>;
  /** A kvalifiseringsprogram has begun, which is what the six months of stnl § 31 wait for. */
  "program.begynt": { dag: Dato };
  "utredning.fullfort": { utredning: string };
  "vedtak.til_godkjenning": { vedtak: string };
  "vedtak.returnert": { vedtak: string; grunn: string };
  "vedtak.fattet": { vedtak: string; poster: { tjeneste: string; utfall: string }[] };
  /** Another decision has taken over; `sisteDag` null: it holds no more. */
  "vedtak.avlost": { vedtak: string; av: string; sisteDag: Dato | null };
  /** What comes after help that ends, in words to the person. */
  "vedtak.slutt_avklart": { vedtak: string; valg: "soker_igjen" | "gjennomgatt" | "slutter"; sisteDag: Dato; tekst: string };
  /** This case looks at an earlier decision again; and the case of that decision says so too. */
  "revurdering.apnet": { vedtak: string; sak: string; nummer: string; vedtatt: Dato; grunn: Revurderingsgrunn; tekst: string };
  "vedtak.revurderes": { vedtak: string; sak: string; nummer: string; grunn: Revurderingsgrunn; tekst: string };
  /** Before help is cut the party is told what is considered, and answers; or why nobody was told. */
  "varsel.sendt": { varsel: string; vurderer: string; sisteDag: Dato };
  "varsel.besvart": { varsel: string; kanal: "digital" | "muntlig" | "papir"; fra: string };
  "varsel.mer_tid": { varsel: string; sisteDag: Dato };
  "varsel.unntatt": { unntak: Varselunntak; begrunnelse: string };
  "vedtak.underrettet": { vedtak: string; dato: Dato; sisteDag: Dato };
  /** A temporary place was offered, and why that one; answered; lived in longer; left. Or none was needed. */
  "botilbud.tilbudt": { navn: string; adresse: string; fra: Dato; til: Dato; hvorfor: string };
  "botilbud.besvart": { navn: string; tok: boolean; fordi: string | null };
  "botilbud.forlenget": { navn: string; til: Dato; hvorfor: string };
  "botilbud.slutt": { navn: string; dag: Dato; fordi: "egen_bolig" | "annet_botilbud" | "annet"; hva: string };
  "botilbud.trengs_ikke": { hvorfor: string };
  /** A step on the way to a home of one's own, and what came of it. */
  "botilbud.plan": { slag: "samtale" | "steg"; hva: string; dag: Dato };
  "botilbud.plan_gjort": { slag: "samtale" | "steg"; hva: string; utfall: string };
  /** The lease that a deposit is tied to, and the guarantee that is given for it. */
  "leie.registrert": { adresse: string };
  "leie.vurdert": { adresse: string; godkjent: boolean; fordi: string | null };
  "garanti.gitt": { ore: number; til: Dato; adresse: string };
  "garanti.krevd": { ore: number; dag: Dato; hva: string };
  "garanti.slutt": { dag: Dato; fordi: string };
  "bolig.kriterier_vurdert": { antall: number; igjen: number };
  "bolig.boligsosialt_vurdert": { vanskeligstilt: boolean };
  "utbetaling.planlagt": { hva: string; ore: number; rater: { dag: Dato; ore: number }[] };
  "utbetaling.stanset": { hva: string; ore: number; dag: Dato; grunn: string };
  "utbetaling.sendt": { hva: string; ore: number; dag: Dato };
  "tilbakebetaling.krevd": { slag: "lan" | "uriktige_opplysninger"; ore: number; innen: Dato; grunn: string };
  "tilbakebetaling.betalt": {
    slag: "lan" | "uriktige_opplysninger" | "underholdsbidrag" | "folketrygd";
    ore: number;
    igjenOre: number;
  };
  /** From somebody else than the person, for money given for these days. */
  "refusjon.krevd": {
    slag: "underholdsbidrag" | "folketrygd";
    fraHvem: string;
    ore: number;
    fra: Dato;
    til: Dato;
    grunn: string;
  };
  "brev.sendt": { brev: string; brevslag: string };
  "brev.postlagt": { brev: string };
  "brev.varslet": { brev: string };
  "brev.varsel_feilet": { brev: string };
  "brev.apnet": { brev: string };
  "svar.forsinket": { nyDato: Dato; grunn: string };
  "klage.mottatt": { klage: string; kanal: "digital" | "muntlig" | "papir"; rettidig: boolean };
  "klage.forsinket": { klage: string; nyDato: Dato; grunn: string };
  /** The body above has written that its answer is late. */
  "klage.instans_forsinket": { klage: string; mottaker: "statsforvalter" | "klagenemnd"; nyDato: Dato; grunn: string };
  "klage.utsettelse_bedt": { vedtak: string; onsket: Dato };
  "klage.utsettelse_besvart": { vedtak: string; svar: "ja" | "nei"; nySisteDag: Dato | null };
  /** Whether the decision waits until the complaint is decided. `instans`: the body above has said it. */
  "klage.utsatt_bedt": { klage: string; vedtak: string };
  "klage.utsatt_besvart": { klage: string; svar: "ja" | "nei"; instans: boolean };
  "klage.utsatt_tatt_videre": { klage: string };
  /** The body above is to answer it. */
  "klage.utsatt_hos_instans": { klage: string };
  /** It waits no more; `virkerFra` null: another decision takes its place. */
  "klage.utsatt_slutt": { klage: string; virkerFra: Dato | null };
  "klage.formkontrollert": { klage: string; tasTilBehandling: boolean };
  "klage.avvist": { klage: string };
  "klage.omgjort": { klage: string; vedtak: string; helt: boolean };
  "klage.opprettholdt": { klage: string };
  "klage.oversendt": { klage: string; mottaker: "statsforvalter" | "klagenemnd"; embete: string | null };
  "klage.merknad": { klage: string };
  "klage.trukket": { klage: string };
  "klage.bortfalt": { klage: string };
  "klage.avgjort": { klage: string; utfall: string; kommunenInnen: Dato | null };
  "klage.fulgt_opp": { klage: string };
}

export type Hendelsesslag = keyof Hendelser;
