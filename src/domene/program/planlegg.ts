import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { alder, type Dato } from "../../lov/kjerne/dato.ts";
import type { Mangel } from "../../lov/kjerne/svar.ts";
import { programstart } from "../../lov/sosialtjenesteloven/p31.ts";
import { programslutt } from "../../lov/sosialtjenesteloven/p32.ts";
import { kvalifiseringsstonad } from "../../lov/sosialtjenesteloven/p35.ts";
import { stonadslinjer } from "../../lov/sosialtjenesteloven/p35-perioder.ts";
import { finnPerson } from "../person/index.ts";
import type { KanIkkeApne, Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { programI, settInnhold } from "./program.sql.ts";
import type { Aktivitet } from "./typer.ts";
import { apentProgram } from "./vurder.ts";

export interface Programplan {
  readonly sak: string;
  readonly start: Dato | null;
  readonly slutt: Dato | null;
  readonly forlengetFordi: string;
  readonly senFordi: string;
  readonly aktiviteter: readonly Aktivitet[];
}

export type Planmangel = "start" | "slutt" | "aktiviteter";
export type KanIkkePlanleggeProgram =
  | KanIkkeApne
  | { readonly grunn: "ingen_soknad" | "ikke_vurdert" | "for_lang" }
  | { readonly grunn: "mangler"; readonly felt: readonly Planmangel[] }
  /** After the six months of § 31, and nobody has said why. */
  | { readonly grunn: "for_sen_start"; readonly senest: Dato }
  /** Past two years without a special reason, or past three. */
  | { readonly grunn: "for_lenge"; readonly senest: Dato; readonly kanForlenges: boolean }
  | { readonly grunn: "mangler_sats"; readonly mangler: readonly Mangel[] };

/**
 * Lays the programme out: what the person takes part in, from when to when, and the stønad line by line. It begins within six months after the application (§ 31), or
 * says why it does not; it lasts two years, and one more with a special reason (§ 32). Refuses a start for which no G is set.
 *
 * https://lovdata.no/lov/2009-12-18-131/§30
 */
export async function planleggProgram(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Programplan,
): Promise<Resultat<true, KanIkkePlanleggeProgram>> {
  const apent = await apentProgram(tx, aktor, inn.sak);
  if (!apent.ok) return apent;
  const { sak, post } = apent.verdi;
  const { start, slutt, aktiviteter } = inn;
  if (!(await programI(tx, sak.kommune, sak.id)).some((p) => p.post === post)) return nei({ grunn: "ikke_vurdert" });
  const felt = mangler(inn);
  if (felt.length > 0 || start === null || slutt === null) return nei({ grunn: "mangler", felt });
  const [forlengetFordi, senFordi] = [inn.forlengetFordi.trim(), inn.senFordi.trim()];
  if (Math.max(forlengetFordi.length, senFordi.length) > grenser.program.tegnIGrunn) return nei({ grunn: "for_lang" });
  const senest = programstart.anvend({ mottatt: sak.mottattDato }, tid.idag).verdi.sisteDag;
  if (start > senest && senFordi === "") return nei({ grunn: "for_sen_start", senest });
  const varer = programslutt.anvend({ startet: start, forlenget: forlengetFordi !== "" }, tid.idag).verdi.sisteDag;
  if (slutt > varer) return nei({ grunn: "for_lenge", senest: varer, kanForlenges: forlengetFordi === "" });
  const person = await finnPerson(tx, sak.kommune, sak.person);
  sikre(person, "a case has a person");
  const forste = kvalifiseringsstonad.anvend({ alder: alder(person.fodt, start) }, start);
  if (forste.verdi === null) return nei({ grunn: "mangler_sats", mangler: forste.mangler });
  const innhold = {
    ...{ start, slutt, forlengetFordi, senFordi: start > senest ? senFordi : "" },
    aktiviteter: aktiviteter.map((a) => ({ hva: a.hva.trim(), timer: a.timer })),
    stonad: stonadslinjer({ fodt: person.fodt, start, slutt }),
  };
  await settInnhold(tx, { kommune: sak.kommune, sak: sak.id, post, navn: aktor.navn, na: tid.na }, innhold);
  return ja(true);
}

/** What has to be written so that there is a programme at all. Pure. */
function mangler({ start, slutt, aktiviteter }: Programplan): readonly Planmangel[] {
  const g = grenser.program;
  const god = (a: Aktivitet) =>
    a.hva.trim() !== "" && a.hva.trim().length <= g.tegnIAktivitet && a.timer > 0 && a.timer <= g.timer;
  const felt: Readonly<Record<Planmangel, boolean>> = {
    start: start === null,
    slutt: slutt === null || (start !== null && slutt <= start),
    aktiviteter: aktiviteter.length === 0 || aktiviteter.length > g.aktiviteter || !aktiviteter.every(god),
  };
  return (Object.keys(felt) as Planmangel[]).filter((f) => felt[f]);
}
