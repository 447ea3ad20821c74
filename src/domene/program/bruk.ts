import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { datoTekst, kroner, type Malform } from "../../grunnmur/sprak.ts";
import { sum } from "../../lov/kjerne/belop.ts";
import type { KanIkkeApne, Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { forslag, type KanIkkeSkriveVedtak, type Postsvar, skriv, utkastI } from "../vedtak/index.ts";
import { programI } from "./program.sql.ts";
import { programTekst } from "./program.tekst.ts";
import { aapnerFor, type Innhold, type Program } from "./typer.ts";
import { apentProgram } from "./vurder.ts";

export type KanIkkeBrukeProgram =
  | KanIkkeApne
  | KanIkkeSkriveVedtak
  | { readonly grunn: "ingen_soknad" | "ikke_vurdert" | "mangler_arbeidsevnevurdering" | "uten_plan" };

/**
 * Writes the programme into the draft of the decision: what it is, from when to when, the stønad with its lines, and why each condition is met or not. Which outcome it has, is
 * chosen there. Refuses what is not assessed; and a programme that the conditions open for, and that nobody has laid out.
 *
 * https://lovdata.no/lov/2009-12-18-131/§29
 */
export async function brukProgrammet(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string },
): Promise<Resultat<{ readonly vedtak: string; readonly versjon: number }, KanIkkeBrukeProgram>> {
  const apent = await apentProgram(tx, aktor, inn.sak);
  if (!apent.ok) return apent;
  const { sak, post } = apent.verdi;
  const program = (await programI(tx, sak.kommune, sak.id)).find((p) => p.post === post);
  if (!program) return nei({ grunn: "ikke_vurdert" });
  const aapner = aapnerFor(program.vilkar);
  if (aapner === null) return nei({ grunn: "mangler_arbeidsevnevurdering" });
  if (aapner && program.innhold === null) return nei({ grunn: "uten_plan" });
  const utkast = await utkastI(tx, sak.kommune, sak.id);
  const start = utkast ?? (await forslag(tx, sak.kommune, sak.id));
  sikre(start, "a case that can be opened has something to begin from");
  const svar = svaret(program, sak.sprak);
  const poster = start.poster.map((p) => (p.post === post ? { ...p, ...svar } : p));
  if (!poster.some((p) => p.post === post)) return nei({ grunn: "ingen_soknad" });
  const { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter } = start;
  const sett = utkast && { vedtak: utkast.id, versjon: utkast.versjon };
  return skriv(tx, aktor, tid, {
    sak: sak.id,
    sett,
    innhold: { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter, poster },
  });
}

/** The programme as an answer in the person's language: a programme where the conditions open for one, else what is not given and why. */
function svaret({ vilkar, innhold }: Program, sprak: Malform): Partial<Postsvar> {
  const t = programTekst[sprak];
  const begrunnelse = [vilkar.nedsattFordi, vilkar.ytelserFordi, vilkar.nyttigFordi].join(" ");
  if (!aapnerFor(vilkar) || innhold === null) return { farIkke: t.farIkke, begrunnelse };
  const { start, slutt } = innhold;
  return { omfang: omfanget(innhold, sprak), fra: start, til: slutt, begrunnelse, ...stonaden(innhold, sprak) };
}

function omfanget({ aktiviteter, forlengetFordi }: Innhold, sprak: Malform): string {
  const t = programTekst[sprak];
  const hva = aktiviteter.map((a) => t.aktivitet(a.hva, String(a.timer).replace(".", ","))).join(", ");
  return [t.omfang(hva), ...(forlengetFordi === "" ? [] : [t.forlenget(forlengetFordi)])].join(" ");
}

/** What is known of the stønad today, line by line; from where G is not set, a sentence instead of an amount. */
function stonaden({ stonad }: Innhold, sprak: Malform): Pick<Postsvar, "belopOre" | "utregning"> {
  const t = programTekst[sprak];
  const dag = (d: Innhold["start"]) => datoTekst(d, sprak, { ukedag: false });
  const kjente = stonad.flatMap((l) =>
    l.sumOre === null || l.svar.verdi === null ? [] : [{ ...l, ore: l.sumOre, svar: l.svar.verdi }],
  );
  const ukjent = stonad.find((l) => l.sumOre === null);
  return {
    belopOre: sum(...kjente.map((l) => l.ore)),
    utregning: {
      behov: kjente.map((l) => ({
        navn: t.linje(dag(l.fra), dag(l.til), String(l.dager), kroner(l.svar.dagOre, sprak)),
        ore: l.ore,
      })),
      inntekt: [],
      merknad: [t.regel, ...(ukjent ? [t.ukjent(dag(ukjent.fra))] : [])].join(" "),
    },
  };
}
