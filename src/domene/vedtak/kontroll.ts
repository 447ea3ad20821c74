import { erHort, type Horing } from "../../lov/forvaltningsloven/p16.ts";
import type { Underretningsfakta } from "../../lov/forvaltningsloven/p27.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Kravliste } from "../../lov/kjerne/svar.ts";
import { type Vedtakskravkode, vedtakskrav } from "../../lov/vedtakskrav.ts";
import type { Boligfakta } from "../bolig/index.ts";
import { type Brevmangel, type Brevmodell, mangler, underretningsfakta } from "../brev/index.ts";
import { erEngang, reglene } from "./brevet.ts";
import { barnBerort, type Grunnlag, vedtakstypeFor } from "./grunnlag.ts";
import type { Konflikt } from "./konflikter.sql.ts";
import { type ToPersonersgrunn, toPersonersgrunner } from "./toPersoner.ts";
import type { Vedtak, Vedtakspost } from "./typer.ts";
import { virkningene } from "./virkning.ts";

/** What stands between a draft and a decision. */
export interface Vedtakskontroll {
  /** Every requirement of the law, met or not, with its section. */
  readonly liste: Kravliste<Vedtakskravkode>;
  /** What the letter lacks, block by block, with its section. */
  readonly brevmangler: readonly Brevmangel[];
  /** Two people must stand behind it: by the kommune's rule today, or because it waits for the second one already. */
  readonly toPersoner: boolean;
  /** Why, as the rule was when it was sent on, or as it is today. */
  readonly toPersonerFordi: readonly ToPersonersgrunn[];
  /** The employees who are inhabil in the case. */
  readonly inhabile: readonly string[];
  /** What the person has today of the same, and which must be ended by name. */
  readonly konflikter: readonly Konflikt[];
  /** Everything but the second person is there. */
  readonly klarForGodkjenning: boolean;
  /** Everything is there. */
  readonly klar: boolean;
}

type Kutt = (p: Vedtakspost) => boolean;

/**
 * Does the answer cut what the person has today? Fewer hours of the same service; and in a revurdering whatever is less than the answer that
 * is looked at again. Elsewhere, what has no hours cannot be compared, and a person must look.
 */
function kuttene({ grunnlag, vedtak, konflikter }: Pick<Kontrollfakta, "grunnlag" | "vedtak" | "konflikter">): Kutt {
  const virkninger = virkningene(grunnlag, vedtak);
  const faerreTimer = (p: Vedtakspost) =>
    konflikter.some(
      (k) => k.post === p.post && k.timerPerUke !== null && p.timerPerUke !== null && p.timerPerUke < k.timerPerUke,
    );
  return (p) => faerreTimer(p) || ["mindre", "slutter"].includes(virkninger.get(p.post) ?? "");
}

/** What a letter that is not there tells. */
const INTET: Underretningsfakta = {
  klageadgang: false,
  klagefristUker: null,
  fristFraMottak: false,
  klageinstans: null,
  fremgangsmate: false,
  innsyn: false,
  begrunnelse: false,
  utsattIverksetting: false,
  kanSkadeForKlagen: false,
  elektroniskKlage: false,
  kontaktpunkt: false,
  navn: false,
};

export interface Kontrollfakta {
  readonly grunnlag: Grunnlag;
  readonly vedtak: Vedtak;
  /** The letters as they would go out today, the party's own first; none while the draft answers nothing. */
  readonly brev: readonly Brevmodell[];
  readonly konflikter: readonly Konflikt[];
  /** The second person, when there is one already. */
  readonly godkjentAv: string | null;
  readonly inhabile: readonly string[];
  /** What the party has been told of a cut, and has answered. */
  readonly horing: Horing;
  /** What is known of a place to live, by the service that it is about. */
  readonly bolig: ReadonlyMap<string, Boligfakta>;
}

/**
 * Holds a draft and its letter against the law. Pure: the same list is shown at the desk and decides whether the decision can be made.
 * A party who applied and told of the need in this case's own assessment has spoken, so that a cut does not come unheard (fvl § 16). A
 * party whose case the office opened has been heard when the warning is answered, or its time is over.
 */
export function kontroller(f: Kontrollfakta, idag: Dato): Vedtakskontroll {
  const { grunnlag: g, vedtak: v, konflikter } = f;
  const reduserer = kuttene(f);
  const regelens = toPersonersgrunner(
    g.kommune.toPersoner,
    v.poster.map((p) => ({ ...p, reduserer: reduserer(p) })),
  );
  // What waits for a second person goes on waiting, also when the rule is another meanwhile.
  const venter = v.tilstand === "til_godkjenning";
  const toPersonerFordi = venter && v.toPersonerFordi.length > 0 ? v.toPersonerFordi : regelens;
  const toPersoner = venter || regelens.length > 0;
  const kutter = v.poster.some(reduserer);
  const liste = vedtakskrav(
    {
      poster: v.poster.map((p) => ({
        id: p.post,
        vedtakstype: vedtakstypeFor(p.tjeneste),
        utfall: p.utfall,
        omfang: p.omfang,
        timerPerUke: p.timerPerUke,
        ...(vedtakstypeFor(p.tjeneste) === "sosial_stonad" && {
          stonadsform: { form: p.stonadsform, fordi: p.formFordi },
          stonadsvilkar: { vilkar: p.vilkar, sammenheng: p.vilkarSammenheng },
        }),
        ...f.bolig.get(p.tjeneste),
        belopOre: p.belopOre,
        fra: p.fra,
        engang: erEngang(p),
        farIkke: p.farIkke,
        begrunnelse: p.begrunnelse,
        reduserer: reduserer(p),
      })),
      skriftlig: f.brev.length > 0,
      utredningFullfort: g.utredning !== null,
      forhandsvarslet: erHort(f.horing) || (g.revurdering === null && (g.utredning?.brukersSyn.trim() ?? "") !== ""),
      regler: reglene(v),
      fakta: v.fakta,
      hensyn: v.hensyn,
      brukersSyn: v.brukersSyn,
      barnBerort: barnBerort(g, idag),
      barnetsBeste: v.barnetsBeste,
      underretning: f.brev[0] ? underretningsfakta(f.brev[0], kutter) : INTET,
      godkjenning: { kreves: toPersoner, skrevetAv: v.skrevetAv.id, godkjentAv: f.godkjentAv },
    },
    idag,
  );
  const brevmangler = f.brev.map((b) => mangler(b.slag, b)).find((m) => m.length > 0) ?? [];
  const utenGodkjenning = liste.mangler.filter((m) => m.kode !== "andre_person");
  const klarForGodkjenning = utenGodkjenning.length === 0 && brevmangler.length === 0;
  return {
    liste,
    brevmangler,
    toPersoner,
    toPersonerFordi,
    inhabile: f.inhabile,
    konflikter,
    klarForGodkjenning,
    klar: klarForGodkjenning && liste.utfall === "ja",
  };
}
