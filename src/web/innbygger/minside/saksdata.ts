import { type Planlinje, planenI, type Tilbud, tilbudI } from "../../../domene/botilbud/index.ts";
import { type Brev, brevI } from "../../../domene/brev/index.ts";
import { type Dokument, dokumenterI } from "../../../domene/dokument/index.ts";
import { type Dokumentkrav, kravI } from "../../../domene/dokumentkrav/index.ts";
import { type Varsel, varslerI } from "../../../domene/forhandsvarsel/index.ts";
import { type Innsynsrad, innsynFor } from "../../../domene/innsyn/index.ts";
import { type Klage, klagefristerI, klagerI } from "../../../domene/klage/index.ts";
import { type Melding, meldingerI } from "../../../domene/melding/index.ts";
import { finnPerson } from "../../../domene/person/index.ts";
import { type Plan, planFor, type Rad, radI } from "../../../domene/plan/index.ts";
import { type Program, programI } from "../../../domene/program/index.ts";
import {
  apenPause,
  apneSak,
  type Frist,
  finnSak,
  fristerI,
  type Hendelse,
  hendelserI,
  type KanIkkeApne,
  type Part,
  type Pause,
  type Post,
  parterI,
  posterI,
  type Revurdering,
  revurderingerAv,
  revurderingI,
  type Sak,
} from "../../../domene/sak/index.ts";
import { type Foresporsel, foresporslerI, type Samtykke, samtykkerI } from "../../../domene/samtykke/index.ts";
import { type Tilbakebetaling, tilbakebetalingerI, type Utbetaling, utbetalingerI } from "../../../domene/utbetaling/index.ts";
import { type Vedtak, vedtakI } from "../../../domene/vedtak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { ja, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Verdi } from "../../../lov/kjerne/svar.ts";
import type { Innbyggerk } from "../her.ts";

/** What a line about a case needs. */
export interface Saksutdrag {
  readonly sak: Sak;
  readonly poster: readonly Post[];
  readonly frister: readonly Frist[];
  /** The case waits: why, and until when. */
  readonly pause: Pause | null;
  readonly krav: readonly Dokumentkrav[];
  readonly vedtak: readonly Vedtak[];
  readonly klager: readonly Klage[];
  readonly meldinger: readonly Melding[];
  /** The one it is about; null when that is the reader. "" when the name is not the reader's to see. */
  readonly gjelder: string | null;
  /** What this case looks at again; null for a case about something new. */
  readonly revurdering: Revurdering | null;
  /** Warnings before a cut, the newest first. */
  readonly varsler: readonly Varsel[];
}

/** Everything the case page shows. */
export interface Saksbilde extends Saksutdrag {
  readonly hendelser: readonly Hendelse[];
  readonly brev: readonly Brev[];
  readonly dokumenter: readonly Dokument[];
  readonly samtykker: readonly Samtykke[];
  readonly spurtAndre: readonly Foresporsel[];
  readonly botilbud: readonly Tilbud[];
  readonly boligplan: readonly Planlinje[];
  readonly utbetalinger: readonly Utbetaling[];
  readonly tilbake: readonly Tilbakebetaling[];
  readonly programmer: readonly Program[];
  readonly plan: Plan | null;
  readonly rad: readonly Rad[];
  readonly lesere: readonly Innsynsrad[];
  readonly klagefrister: ReadonlyMap<string, { readonly sisteDag: Dato; readonly grunnlag: Verdi<unknown> }>;
  /** The reader's own place in the case. */
  readonly part: Part;
  /** The case of the decision that is looked at again, by its number, when the reader has it. */
  readonly fraNummer: string | null;
  /** The cases that look, or have looked, at a decision of this one again. */
  readonly revurderinger: readonly Revurdering[];
}

/** The case as it is listed. A transaction has one connection, so the questions are asked one after the other. */
export async function saksutdrag(les: Lesing, k: Innbyggerk, sak: Sak): Promise<Saksutdrag> {
  const nr = k.kommune.nummer;
  const poster = await posterI(les, nr, sak.id);
  const frister = await fristerI(les, nr, sak.id);
  const pause = await apenPause(les, nr, sak.id);
  const krav = await kravI(les, nr, sak.id);
  const vedtak = await vedtakI(les, nr, sak.id);
  const klager = await klagerI(les, nr, sak.id);
  const meldinger = await meldingerI(les, nr, sak.id);
  const gjelder = sak.person === k.aktor.person ? null : ((await finnPerson(les, nr, sak.person))?.navn ?? "");
  const revurdering = await revurderingI(les, nr, sak.id);
  const varsler = await varslerI(les, nr, sak.id);
  return { sak, poster, frister, pause, krav, vedtak, klager, meldinger, gjelder, revurdering, varsler };
}

/** The whole case, for one who may read it. */
export async function saksbilde(les: Lesing, k: Innbyggerk, id: string): Promise<Resultat<Saksbilde, KanIkkeApne>> {
  const nr = k.kommune.nummer;
  const apnet = await apneSak(les, k.aktor, "sak.les", nr, id);
  if (!apnet.ok) return apnet;
  const utdrag = await saksutdrag(les, k, apnet.verdi);
  const [part = { person: k.aktor.person, rolle: "soker", omfang: [] } as const] = await parterI(les, nr, id);
  return ja({
    ...utdrag,
    hendelser: await hendelserI(les, nr, id),
    brev: await brevI(les, nr, id),
    dokumenter: await dokumenterI(les, nr, id),
    lesere: await innsynFor(les, nr, id),
    samtykker: await samtykkerI(les, nr, id),
    spurtAndre: await foresporslerI(les, nr, id),
    botilbud: await tilbudI(les, nr, id),
    boligplan: await planenI(les, nr, id),
    utbetalinger: await utbetalingerI(les, nr, id),
    tilbake: await tilbakebetalingerI(les, nr, id),
    programmer: await programI(les, nr, id),
    plan: await planFor(les, nr, apnet.verdi.person),
    rad: await radI(les, nr, id),
    klagefrister: await klagefristerI(les, nr, id),
    part,
    fraNummer: utdrag.revurdering ? ((await finnSak(les, nr, utdrag.revurdering.fraSak))?.nummer ?? null) : null,
    revurderinger: await revurderingerAv(les, nr, id),
  });
}
