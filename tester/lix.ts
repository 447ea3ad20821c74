/**
 * LIX, the Scandinavian readability index: words per sentence plus the share of words longer than six letters in per cent.
 * Below 30 is very easy, 40 is a newspaper. A low number proves nothing; a high one is a warning.
 */
export function lix(tekst: string): number {
  const ord = tekst.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
  if (ord.length === 0) return 0;
  const setninger = tekst.split(/[.!?:](?:\s|$)|\n/).filter((s) => /\p{L}/u.test(s)).length;
  const lange = ord.filter((o) => o.length > 6).length;
  return ord.length / Math.max(1, setninger) + (100 * lange) / ord.length;
}
