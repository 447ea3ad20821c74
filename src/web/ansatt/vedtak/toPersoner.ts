import type { ToPersonersgrunn } from "../../../domene/vedtak/index.ts";
import { kroner, type Malform, midtI } from "../../../grunnmur/sprak.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { toPersonerTekst } from "./toPersoner.tekst.ts";

function grunnord(g: ToPersonersgrunn, navn: Tjenestenavn, sprak: Malform): string {
  const t = toPersonerTekst[sprak];
  switch (g.kode) {
    case "utfall":
      return t.utfall[g.utfall];
    case "tjeneste":
    case "reduksjon":
      return t[g.kode](midtI(navn(g.tjeneste)));
    case "belop":
      return t.belop(kroner(g.sumOre, sprak), kroner(g.grenseOre, sprak));
  }
}

const liste = new Intl.ListFormat("nb", { type: "conjunction" });

/**
 * Why two people must stand behind this decision, or, when it is made, why they do: one sentence, and whose rule it is. Pure.
 * Empty for a made decision that was under no rule.
 */
export function toPersonerFordi(
  grunner: readonly ToPersonersgrunn[],
  navn: Tjenestenavn,
  sprak: Malform,
  setning: "fordi" | "stoBak" = "fordi",
): string {
  const t = toPersonerTekst[sprak];
  if (grunner.length === 0) return setning === "fordi" ? t.uten : "";
  return t[setning](liste.format(grunner.map((g) => grunnord(g, navn, sprak))));
}
