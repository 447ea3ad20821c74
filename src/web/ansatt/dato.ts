import { type Dato, dato } from "../../lov/kjerne/dato.ts";

const NORSK = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as people write it, "2.11.2026", or null when it is none. */
export function lesDato(tekst: string): Dato | null {
  const norsk = NORSK.exec(tekst.trim());
  const iso = ISO.exec(tekst.trim());
  const [aar, maned, dag] = norsk ? [norsk[3], norsk[2], norsk[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!aar || !maned || !dag) return null;
  try {
    return dato(`${aar}-${maned.padStart(2, "0")}-${dag.padStart(2, "0")}`);
  } catch {
    return null;
  }
}

/** The same way round: what stands in the field. */
export function skrivDato(d: Dato | null): string {
  if (d === null) return "";
  const [aar, maned, dag] = d.split("-");
  return `${Number(dag)}.${Number(maned)}.${aar}`;
}
