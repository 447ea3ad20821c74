/**
 * A text from outside as it can be stored and shown: whole letters, no control characters but line breaks and tabs, one kind of line
 * break, no blanks around it, and no longer than `maks`.
 */
export function rens(tekst: string | undefined, maks: number): string {
  const rent = (tekst ?? "")
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
  return rent.length <= maks ? rent : [...rent].slice(0, maks).join("");
}
