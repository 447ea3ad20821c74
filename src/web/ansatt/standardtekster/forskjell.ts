/** A piece of a text: in both versions, only in the first, or only in the second. */
export interface Bit {
  readonly slag: "lik" | "bort" | "inn";
  readonly tekst: string;
}

/** A word with the space after it. */
const ordI = (tekst: string): readonly string[] => tekst.match(/\S+\s*|\s+/g) ?? [];

/**
 * What has changed from one version of a text to another, word by word: the longest run of words that both have is what stayed. Texts have
 * at most some thousand words, so that the table of them is small. Pure.
 */
export function forskjell(fra: string, til: string): readonly Bit[] {
  const [a, b] = [ordI(fra), ordI(til)];
  const felles = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [her, ned] = [felles[i] as Uint16Array, felles[i + 1] as Uint16Array];
      her[j] = a[i] === b[j] ? (ned[j + 1] ?? 0) + 1 : Math.max(ned[j] ?? 0, her[j + 1] ?? 0);
    }
  const biter: Bit[] = [];
  const legg = (slag: Bit["slag"], tekst: string | undefined) => {
    const siste = biter.at(-1);
    if (siste?.slag === slag) biter[biter.length - 1] = { slag, tekst: siste.tekst + tekst };
    else biter.push({ slag, tekst: tekst ?? "" });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      legg("lik", a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && (felles[i + 1]?.[j] ?? 0) >= (felles[i]?.[j + 1] ?? 0))) legg("bort", a[i++]);
    else legg("inn", b[j++]);
  }
  return biter;
}
