const VEKTER = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** An account number as it is written ("1234.56.78903"), without marks and spaces; null when it is none: eleven digits, the last one a check (modulus 11). */
export function lesKonto(skrevet: string): string | null {
  const konto = skrevet.replace(/[\s.]/g, "");
  if (!/^\d{11}$/.test(konto)) return null;
  const sum = VEKTER.reduce((s, vekt, i) => s + vekt * Number(konto[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(konto[10]) ? konto : null;
}

/** "12345678903" as people read it: "1234 56 78903". */
export const visKonto = (konto: string): string => `${konto.slice(0, 4)} ${konto.slice(4, 6)} ${konto.slice(6)}`;
