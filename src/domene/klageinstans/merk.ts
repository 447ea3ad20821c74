import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { finnKlage } from "../klage/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";

export type KanIkkeMerke = KanIkkeApne | { readonly grunn: "tom" | "for_lang" | "ikke_oversendt" | "avgjort" };

const MAKS_TEGN = 8000;

/**
 * The party comments on what the kommune wrote (fvl § 33 tredje ledd, https://lovdata.no/lov/1967-02-10/§33). It goes straight to the body
 * that decides, beside the frozen file and not into it. The date that was given is a wish: a comment is taken as long as nothing is decided.
 */
export async function merk(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { klage: string; tekst: string },
): Promise<Resultat<true, KanIkkeMerke>> {
  const klage = await finnKlage(tx, aktor.kommune, inn.klage);
  if (!klage) return nei({ grunn: "finnes_ikke" });
  const sak = await apneSak(tx, aktor, "klage.merk", aktor.kommune, klage.sak);
  if (!sak.ok) return sak;
  const tekst = inn.tekst.trim();
  if (tekst === "") return nei({ grunn: "tom" });
  if (tekst.length > MAKS_TEGN) return nei({ grunn: "for_lang" });
  return somKommunen(tx, aktor.kommune, async (kommunen) => {
    const o = await kommunen.db
      .selectFrom("oversendelse as o")
      .innerJoin("klageinstanssak as i", (j) => j.onRef("i.kommune", "=", "o.kommune").onRef("i.oversendelse", "=", "o.id"))
      .select(["o.id", "o.embete", "i.tilstand"])
      .where("o.kommune", "=", aktor.kommune)
      .where("o.klage", "=", inn.klage)
      .executeTakeFirst();
    if (!o) return nei({ grunn: "ikke_oversendt" });
    if (o.tilstand === "avgjort") return nei({ grunn: "avgjort" });
    await kommunen.db
      .insertInto("klagemerknad")
      .values({ kommune: aktor.kommune, oversendelse: o.id, embete: o.embete, fra_navn: aktor.navn, tekst, sendt_at: tid.na })
      .execute();
    await noter(kommunen, {
      kommune: aktor.kommune,
      sak: klage.sak,
      slag: "klage.merknad",
      data: { klage: klage.id },
      aktor,
      na: tid.na,
    });
    return ja(true);
  });
}
