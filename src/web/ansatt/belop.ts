/** Kroner as people write them: "7850", "7 850", "7.850,50", "7850,5". */
const KRONER = /^(\d{1,3}(?:[ .\u00a0]?\d{3})*|\d+)(?:,(\d{1,2}))?$/;

/** Whole øre from kroner as they are written; null when nothing is written, "ugyldig" when it is no amount. No rounding anywhere. */
export function lesBelop(tekst: string): number | null | "ugyldig" {
  const renset = tekst
    .trim()
    .replace(/\s*(?:kr\.?|kroner|,-)$/i, "")
    .trim();
  if (renset === "") return tekst.trim() === "" ? null : "ugyldig";
  const treff = KRONER.exec(renset);
  if (!treff) return "ugyldig";
  const [, kroner = "", ore = ""] = treff;
  return Number(kroner.replace(/\D/g, "")) * 100 + Number(ore.padEnd(2, "0"));
}

/** The same amount for a field: "7850,50", "7850". */
export function skrivBelop(ore: number | null): string {
  if (ore === null) return "";
  const rest = ore % 100;
  return rest === 0 ? String(ore / 100) : `${Math.trunc(ore / 100)},${String(rest).padStart(2, "0")}`;
}

/** Hours with a comma or a point, two decimals at most; null when nothing is written. */
export function lesTimer(tekst: string): number | null | "ugyldig" {
  const renset = tekst.trim().replace(",", ".");
  if (renset === "") return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(renset) ? Number(renset) : "ugyldig";
}

export const skrivTimer = (timer: number | null): string => (timer === null ? "" : String(timer).replace(".", ","));
