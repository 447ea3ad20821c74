import type { Person } from "../../../domene/person/index.ts";
import { type Side, type Svar, tekstsvar, type Utkast } from "../../../domene/soknad/index.ts";

/**
 * What the kommune knows already, filled in the first time a page is shown, for the person to change or take away. Only in an application
 * for oneself: what is known about the writer says nothing about somebody else.
 */
export function medKjent(utkast: Pick<Utkast, "svar" | "sider">, side: Pick<Side, "id">, person: Person | null): Svar {
  const forSeg = ["", "jeg"].includes(tekstsvar(utkast.svar, "hvem"));
  if (!person || !forSeg || utkast.sider[side.id]) return {};
  const kjent: Record<string, string> =
    side.id === "kontakt"
      ? {
          telefon: person.telefon ?? "",
          epost: person.epost ?? "",
          malform: person.malform ?? "",
          brev: person.vilHaPapir ? "papir" : "digitalt",
        }
      : side.id === "bosted" && !person.skjermet
        ? { opphold: (person.adresse ?? "").replaceAll("\n", ", ") }
        : {};
  return Object.fromEntries(Object.entries(kjent).filter(([, verdi]) => verdi !== ""));
}
