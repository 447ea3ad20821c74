/**
 * Words as the search sees them: lower case, æøå as people type them without those keys, and the endings of Norwegian and English
 * taken off. It is rough on purpose: both the question and the index go through the same mill.
 */

const BOKSTAVER: readonly (readonly [RegExp, string])[] = [
  [/ae|æ|ä/g, "a"],
  [/oe|ø|ö/g, "o"],
  [/aa|å/g, "a"],
  [/[éèê]/g, "e"],
];

/** "Støttekontakt" and "stoettekontakt" become the same. */
function uniform(tekst: string): string {
  return BOKSTAVER.reduce((t, [fra, til]) => t.replace(fra, til), tekst.toLowerCase().normalize("NFC"));
}

const ENDELSER = ["ene", "ane", "ast", "est", "ing", "en", "et", "er", "ar", "an", "es", "ed", "e", "a", "s", "t"] as const;
const KORTEST = 3;

/** The stem of a word that is already `uniform`. Takes off endings until none fits. */
function stamme(ord: string): string {
  const endelse = ENDELSER.find(
    (e) => ord.endsWith(e) && ord.length - e.length >= KORTEST && !(e.length === 1 && ord.length === KORTEST + 1),
  );
  return endelse === undefined ? ord : stamme(ord.slice(0, -endelse.length));
}

/** Every word of a text as a stem, in order. */
export function stammer(tekst: string): string[] {
  return (uniform(tekst).match(/[a-z0-9]+/g) ?? []).map(stamme);
}

/** How alike two words are, 0 to 1, by the three-letter pieces they share. */
export function likhet(a: string, b: string): number {
  const deler = trigrammer(a);
  const andre = trigrammer(b);
  const felles = [...deler].filter((d) => andre.has(d)).length;
  return (2 * felles) / (deler.size + andre.size);
}

function trigrammer(ord: string): Set<string> {
  const ut = `  ${ord} `;
  return new Set(Array.from({ length: ut.length - 2 }, (_, i) => ut.slice(i, i + 3)));
}

const TOMME = `
  jeg meg min mitt mine du deg din ditt dine vi oss han ham hun henne de dem det den en ein et eit ei ett som og eller men at om for til
  fra av pa i med uten hos ved etter over under er var bli blir ble har hadde kan kunne ma matte skal skulle vil ville far fikk faar ikke
  ikkje ingen noe noen noko nokon litt mye mykje veldig sa nar na no da her der hvor kvar hva kva hvem kven hvordan korleis hvorfor kvifor
  eg vere vera ver vaere seg sin sitt sine dei ho hans hennes lenger lengre alltid aldri bare berre ogsa selv sjolv trenger treng hjelp
  hjelpe kommunen kommune onsker gjerne fraa denne dette disse alle alt mer meir mi nesten
  mor far mamma pappa mora faren bestemor bestefar mann mannen kone kona mother father mum dad husband wife grandmother grandfather
  the a an and or but of to in on at for with without is are was be been i me my you your we our he she they them it this that has have had
  can could do does did not no need needs want help get gets got how what where who when so very just from about would like
`;

/** Words that say nothing about the need. They count inside a phrase ("ut av leiligheten"), never alone. */
export const tommeOrd: ReadonlySet<string> = new Set(stammer(TOMME));
