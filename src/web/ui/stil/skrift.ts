/** Inclusive ranges of code points. */
type Omrader = readonly (readonly [fra: number, til: number])[];

/** Latin-1, and the punctuation of Norwegian and English text: dashes, curly quotes, dots, euro, minus. It covers nb, nn and en. */
const LATIN: Omrader = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** All of Latin Extended-A and the letters of Skolt Sámi: place names, Sámi, and the names of people from most of Europe. */
const UTVIDET: Omrader = [
  [0x100, 0x17f],
  [0x1b7, 0x1b7],
  [0x1e4, 0x1e9],
  [0x1ee, 0x1ef],
  [0x218, 0x21b],
  [0x292, 0x292],
];

const VEKTER = { min: 400, max: 700 };

const tegn = (omrader: Omrader): string =>
  omrader.flatMap(([fra, til]) => Array.from({ length: til - fra + 1 }, (_, i) => String.fromCodePoint(fra + i))).join("");

const hex = (n: number): string => n.toString(16).toUpperCase();

/** The value of `unicode-range`: the browser fetches a file only when a page has a letter that stands in it. */
const dekning = (omrader: Omrader): string =>
  omrader.map(([fra, til]) => (fra === til ? `U+${hex(fra)}` : `U+${hex(fra)}-${hex(til)}`)).join(",");

/** The scissors are loaded when there is something to cut: a start that has its fonts from before does without them. */
async function klipp(font: Buffer, omrader: Omrader): Promise<Buffer> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(font, tegn(omrader), { targetFormat: "woff2", variationAxes: { wght: VEKTER } });
}

/** One font file, with the letters it covers. */
export interface Skriftfil {
  readonly stamme: string;
  readonly dekning: string;
  readonly innhold: Buffer;
}

/** Cuts Inter down to what we write with. The first file is the one every page needs. */
export async function lagSkrift(kilder: { readonly latin: Buffer; readonly latinExt: Buffer }): Promise<readonly Skriftfil[]> {
  const [latin, utvidet] = await Promise.all([klipp(kilder.latin, LATIN), klipp(kilder.latinExt, UTVIDET)]);
  return [
    { stamme: "inter", dekning: dekning(LATIN), innhold: latin },
    { stamme: "inter-utvidet", dekning: dekning(UTVIDET), innhold: utvidet },
  ];
}

/** The rule that names a font file in the stylesheet; `url` is where it is served. */
export const skriftregel = (fil: Skriftfil, url: string): string =>
  `@font-face{font-family:"Inter Variable";font-style:normal;font-display:swap;font-weight:${VEKTER.min} ${VEKTER.max};` +
  `src:url(${url}) format("woff2");unicode-range:${fil.dekning}}`;
