import type { Malform } from "../kommune/index.ts";
import { klageTekst } from "./klage.tekst.ts";
import type { Klageinnhold, Uttalelse } from "./typer.ts";

/** The complaint as a plain text for the file, in the person's own words. An empty one still says what it asks for. */
export function somTekst(k: Klageinnhold, sprak: Malform): string {
  const t = klageTekst[sprak];
  const avsnitt = (tittel: string, tekst: string) => (tekst.trim() === "" ? [] : [`${tittel}\n${tekst.trim()}`]);
  const deler = [
    ...(k.uenig.length === 0 ? [] : [[t.uenigI, ...k.uenig.map((u) => `- ${t.uenig[u]}`)].join("\n")]),
    ...avsnitt(t.onsket, k.onsket),
    ...avsnitt(t.hvorfor, k.hvorfor),
    ...avsnitt(t.feilIBrevet, k.feilIBrevet),
    ...avsnitt(t.hvorforSen, k.hvorforSen),
    ...(k.vilVente ? [t.vilVente] : []),
    ...(k.vilHaHjelp ? [t.vilHaHjelp] : []),
    ...(k.haster ? [t.haster] : []),
  ];
  return (deler.length === 0 ? [t.bareSePaNytt] : deler).join("\n\n");
}

/** The kommune's statement as a plain text for the file. */
export function uttalelseSomTekst(u: Uttalelse, sprak: Malform): string {
  const t = klageTekst[sprak];
  const punkter = u.punkter.map((p) => `${p.klagen.trim()}\n→ ${p.svaret.trim()}`).join("\n\n");
  const deler: [string, string][] = [
    [t.undersokelser, u.undersokelser],
    [t.klagensGrunner, punkter],
    [t.faktum, u.fakta],
    [t.barnetsBeste, u.barnetsBeste],
    [t.vurdering, u.vurdering],
    [t.regler, u.regler.join("\n")],
  ];
  return deler
    .filter(([, tekst]) => tekst.trim() !== "")
    .map(([tittel, tekst]) => `${tittel}\n${tekst.trim()}`)
    .join("\n\n");
}
