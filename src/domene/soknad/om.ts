import { type Fnrdeler, tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { sammeNavn } from "../fullmakt/index.ts";
import type { Representasjon } from "../person/index.ts";
import { type Svar, tekstsvar } from "./sporsmal/typer.ts";

/**
 * Whom an application is about, seen from the one who writes it.
 * - `selv`: oneself.
 * - `representert`: somebody the writer acts for by a registered place (parent, verge, fullmakt).
 * - `annen`: somebody known by number, whom the writer has no registered place for yet. A missing fullmakt is mended afterwards and stops
 *   nothing (fvl § 12, https://lovdata.no/lov/1967-02-10/§12): the application is that person's, and the writer sees only the receipt.
 * - `ukjent`: somebody known by name only. The office has to find the person, so the case stands on the writer until then.
 * - `bekymring`: not an application. The office contacts the person; the writer is told that it arrived, and no more than that.
 */
export type Om =
  | { readonly slag: "selv" }
  | { readonly slag: "representert"; readonly person: string; readonly navn: string }
  | { readonly slag: "annen"; readonly fnr: Fnrdeler; readonly navn: string }
  | { readonly slag: "ukjent"; readonly navn: string }
  | { readonly slag: "bekymring"; readonly navn: string };

/** A question that must be answered, or answered again, before it is known whom it is about. */
export type UklartOm = { readonly felt: "gjelder_navn" | "gjelder_fnr" };

const SLAG = { barn: "foresatt", verge: "verge", fullmakt: "fullmakt" } as const satisfies Record<string, Representasjon["slag"]>;

/** Reads who it is about out of the answers. Pure. @param kan those the writer acts for today */
export function omFra(svar: Svar, kan: readonly Representasjon[]): Resultat<Om, UklartOm> {
  const hvem = tekstsvar(svar, "hvem");
  const navn = tekstsvar(svar, "gjelder_navn").trim();
  if (hvem === "" || hvem === "jeg") return ja({ slag: "selv" });
  if (hvem === "bekymret") return ja({ slag: "bekymring", navn });
  const registrert = finnRegistrert(svar, navn, kan, hvem in SLAG ? SLAG[hvem as keyof typeof SLAG] : null);
  if (registrert) return ja({ slag: "representert", person: registrert.representert, navn: registrert.representertNavn });
  const nummer = tekstsvar(svar, "gjelder_fnr").trim();
  if (navn === "") return nei({ felt: "gjelder_navn" });
  if (nummer === "") return ja({ slag: "ukjent", navn });
  const fnr = tolkFnr(nummer);
  return fnr.ok ? ja({ slag: "annen", fnr: fnr.verdi, navn }) : nei({ felt: "gjelder_fnr" });
}

/** The one that was chosen on my page; else the only one of that kind; else the only one with that name. */
function finnRegistrert(
  svar: Svar,
  navn: string,
  kan: readonly Representasjon[],
  slag: Representasjon["slag"] | null,
): Representasjon | undefined {
  const aktuelle = kan.filter((r) => r.slag === slag && r.omfang.includes("soke"));
  const valgt = aktuelle.find((r) => r.representert === tekstsvar(svar, "gjelder_person"));
  if (valgt) return valgt;
  const medNavn = navn === "" ? aktuelle : aktuelle.filter((r) => sammeNavn(r.representertNavn, navn));
  return medNavn.length === 1 ? medNavn[0] : undefined;
}
