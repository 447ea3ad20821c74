/**
 * How heavy a text is to read: words in a sentence, plus the share of words over six letters. Under 30 very easy, 30–40 easy, 40–50 medium,
 * over 50 heavy. Each text counts as at least one sentence, as the reader meets headlines and list items.
 */
export function lix(tekster: readonly string[]): number {
  const ord = tekster.flatMap((tekst) => tekst.match(/[\p{L}\d]+(?:[-'.,]\p{L}+)*/gu) ?? []);
  if (ord.length === 0) return 0;
  const setninger = tekster.map((tekst) => Math.max(1, (tekst.match(/[.!?:](?=\s|$)/g) ?? []).length)).reduce((a, b) => a + b, 0);
  const lange = ord.filter((ett) => ett.length > 6).length;
  return ord.length / setninger + (100 * lange) / ord.length;
}

/** The texts that are sentences. A label of up to three words is no reading; docs/ORDLISTE.md judges the words. */
export function lopende(tekster: readonly string[]): readonly string[] {
  return tekster.filter((tekst) => tekst.trim().split(/\s+/).length > 3);
}

/** Every text of a catalogue in one language, by its key. Functions are asked with small stand-ins. */
export function teksterI(katalog: unknown, nokkel = ""): Map<string, string> {
  if (typeof katalog === "string") return new Map([[nokkel, katalog]]);
  if (typeof katalog === "function") return teksterI(spor(katalog as (...argumenter: unknown[]) => unknown), nokkel);
  if (typeof katalog !== "object" || katalog === null) return new Map();
  return new Map(
    Object.entries(katalog).flatMap(([navn, del]) => [...teksterI(del, nokkel === "" ? navn : `${nokkel}.${navn}`)]),
  );
}

/** A stand-in that can be a word, a number, a list or a thing with any field. */
function spor(fn: (...argumenter: unknown[]) => unknown): unknown {
  const innsats: unknown = new Proxy(() => undefined, {
    get: (_mal, felt) => {
      if (felt === Symbol.toPrimitive) return () => "2";
      if (felt === Symbol.iterator) return () => ["to"][Symbol.iterator]();
      if (felt === "length") return 2;
      if (felt === "map") return () => ["to"];
      if (felt === "toString" || felt === "join" || felt === "toLowerCase") return () => "to";
      return innsats;
    },
    apply: () => "to",
  });
  try {
    return fn(...Array.from({ length: fn.length }, () => innsats));
  } catch {
    return "";
  }
}
