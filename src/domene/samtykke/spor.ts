import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Mangel } from "../../lov/kjerne/svar.ts";
import { kanGisTilAndre } from "../../lov/sosialtjenesteloven/p44.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { samtykkerI } from "./samtykke.sql.ts";
import { gjelder } from "./typer.ts";

/** The sections that may be a basis without consent; which of them holds is weighed by a person and written down. */
export const LOVHJEMLER = ["stnl § 43", "fvl67 § 13b"] as const;

export interface Sporsmal {
  readonly sak: string;
  readonly grunnlag:
    | { readonly slag: "samtykke"; readonly samtykke: string }
    | { readonly slag: "lov"; readonly hjemmel: string; readonly hvem: string; readonly hva: string; readonly grunn: string }
    | { readonly slag: "ingen" };
}

export type KanIkkeSporre =
  | KanIkkeApne
  | { readonly grunn: "uten_grunnlag"; readonly mangler: readonly Mangel[] }
  | { readonly grunn: "samtykke_gjelder_ikke" }
  | { readonly grunn: "mangler"; readonly felt: readonly ("hjemmel" | "hvem" | "hva" | "grunn")[] };

interface Sendes {
  readonly hvem: string;
  readonly hva: string;
  readonly samtykke: string | null;
  readonly hjemmel: string | null;
  readonly grunn: string;
}

/**
 * Notes a question to somebody outside about the person, on a consent that holds, or on a section with why it does. Without either it is refused: only to ask tells
 * that somebody is a client. The person sees each question, whom it went to, and on which basis.
 *
 * https://lovdata.no/lov/2009-12-18-131/§44
 */
export async function sporAndre(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Sporsmal,
): Promise<Resultat<true, KanIkkeSporre>> {
  const apnet = await apneSak(tx, aktor, "samtykke.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const { grunnlag: g } = inn;
  const provd = kanGisTilAndre.anvend(
    { samtykke: g.slag === "samtykke", lovhjemmel: g.slag === "lov", annetOrganOgNodvendig: false },
    tid.idag,
  );
  if (provd.utfall === "nei" || g.slag === "ingen") return nei({ grunn: "uten_grunnlag", mangler: provd.mangler });
  let sendes: Sendes;
  if (g.slag === "samtykke") {
    const s = (await samtykkerI(tx, kommune, sak)).find((x) => x.id === g.samtykke);
    if (!s || !gjelder(s, tid.idag)) return nei({ grunn: "samtykke_gjelder_ikke" });
    // What was agreed to is what is asked: not a word more.
    sendes = { hvem: s.hvem, hva: s.hva, samtykke: s.id, hjemmel: null, grunn: "" };
  } else {
    const m = grenser.samtykke;
    const tekst = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;
    const felt = [
      ...(LOVHJEMLER.some((h) => h === g.hjemmel) ? [] : (["hjemmel"] as const)),
      ...(tekst(g.hvem, m.tegnHvem) ? [] : (["hvem"] as const)),
      ...(tekst(g.hva, m.tegnHva) ? [] : (["hva"] as const)),
      ...(tekst(g.grunn, m.tegnFormal) ? [] : (["grunn"] as const)),
    ];
    if (felt.length > 0) return nei({ grunn: "mangler", felt });
    sendes = { hvem: g.hvem.trim(), hva: g.hva.trim(), samtykke: null, hjemmel: g.hjemmel, grunn: g.grunn.trim() };
  }
  await tx.db
    .insertInto("foresporsel")
    .values({ kommune, sak, ...sendes, sendt_av: aktor.ansatt, sendt_navn: aktor.navn, sendt_at: tid.na })
    .execute();
  const h = sendes.hjemmel === null ? provd.hjemmel[0] : tolkHjemmel(sendes.hjemmel);
  await noter(tx, {
    kommune,
    sak,
    slag: "samtykke.spurt_andre",
    data: { hvem: sendes.hvem, hva: sendes.hva, medSamtykke: sendes.samtykke !== null, grunn: sendes.grunn },
    aktor,
    na: tid.na,
    ...(h ? { hjemmel: h } : {}),
  });
  return ja(true);
}
