/** First letter large, for the beginning of a line. */
export const stor = (ord: string): string => ord.charAt(0).toUpperCase() + ord.slice(1);

/** First letter small, for the middle of a sentence; an abbreviation ("BPA") keeps its letters. */
export const midtI = (ord: string): string => (/^\p{Lu}{2}/u.test(ord) ? ord : ord.charAt(0).toLowerCase() + ord.slice(1));
