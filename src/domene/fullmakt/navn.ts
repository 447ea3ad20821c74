const sammenlign = new Intl.Collator("nb", { sensitivity: "base", ignorePunctuation: true });

/**
 * Can these two be the same person's name? First and last name must agree; middle names, case, accents and hyphens may differ,
 * as they do between a register and what people write.
 */
export function sammeNavn(a: string, b: string): boolean {
  const [x, y] = [ord(a), ord(b)];
  return like(x[0], y[0]) && like(x.at(-1), y.at(-1));
}

const ord = (navn: string): string[] => navn.trim().split(/[\s-]+/);
const like = (a: string | undefined, b: string | undefined): boolean => sammenlign.compare(a ?? "", b ?? "") === 0;
