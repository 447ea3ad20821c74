import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { kroner, type Malform, manedTekst } from "../../grunnmur/sprak.ts";
import type { Utmalingslinje } from "../../lov/sosialtjenesteloven/p18-utmaling.ts";
import type { Utregning } from "../brev/index.ts";
import { apneSak, type KanIkkeApne, posterI, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { forslag, type KanIkkeSkriveVedtak, skriv, utkastI } from "../vedtak/index.ts";
import { beregningerI } from "./beregning.sql.ts";
import type { Stonadsberegning } from "./typer.ts";
import { utmalingTekst } from "./utmaling.tekst.ts";

/** The service that a sum of this kind answers. */
export const STONAD = "okonomisk_stonad";

export type KanIkkeBruke = KanIkkeApne | KanIkkeSkriveVedtak | { readonly grunn: "ingen_beregning" | "ingen_stonad" };

/**
 * Writes the newest working out into the draft of the decision, as the answer to the stønad applied for: its lines, what was left out and why, and the amount. Begins
 * the draft when there is none. What else stands in the draft is left as it is. Refuses a case without an open application for stønad, and a case where nothing is worked out.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export async function brukIVedtaket(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string },
): Promise<Resultat<{ readonly vedtak: string; readonly versjon: number }, KanIkkeBruke>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const [beregning] = await beregningerI(tx, sak.kommune, sak.id, 1);
  if (!beregning) return nei({ grunn: "ingen_beregning" });
  const apen = (await posterI(tx, sak.kommune, sak.id)).find((p) => p.tjeneste === STONAD && p.utfall === null);
  if (!apen) return nei({ grunn: "ingen_stonad" });
  const utkast = await utkastI(tx, sak.kommune, sak.id);
  const start = utkast ?? (await forslag(tx, sak.kommune, sak.id));
  sikre(start, "a case that can be opened has something to begin from");
  const utregning = utregningAv(beregning, sak.sprak);
  const poster = start.poster.map((p) =>
    p.post === apen.id ? { ...p, belopOre: beregning.svar.verdi.manglerOre, utregning } : p,
  );
  if (!poster.some((p) => p.post === apen.id)) return nei({ grunn: "ingen_stonad" });
  const { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter } = start;
  const innhold = { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter, poster };
  const sett = utkast && { vedtak: utkast.id, versjon: utkast.versjon };
  return skriv(tx, aktor, tid, { sak: sak.id, sett, innhold });
}

/** A working out as the lines of a letter: what is counted, and in words what is not. */
export function utregningAv({ svar, maned, vurdering }: Stonadsberegning, sprak: Malform): Utregning {
  const t = utmalingTekst[sprak];
  const { behov, inntekt } = svar.verdi;
  const linjer = (alle: readonly Utmalingslinje[]) =>
    alle.flatMap((l) => (l.regnesMed === "ja" ? [{ navn: t.slag[l.slag], ore: l.ore }] : []));
  const utenfor = [...behov, ...inntekt].flatMap((l) =>
    l.regnesMed === "ja" ? [] : [t.ikkeMed(t.slag[l.slag], kroner(l.ore, sprak))],
  );
  return {
    behov: linjer(behov),
    inntekt: linjer(inntekt),
    merknad: [t.gjelder(manedTekst(maned, sprak)), ...utenfor, vurdering].join(" "),
  };
}
