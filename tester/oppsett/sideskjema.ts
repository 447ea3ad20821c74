export type Feltslag = "tekst" | "valg" | "skjult" | "fil";

export interface Sidefelt {
  readonly navn: string;
  readonly slag: Feltslag;
  /** What the page suggests or holds. Boxes of one name are one field with several values. */
  readonly verdier: readonly string[];
}

/** A form as it stands on a page. */
export interface Sideskjema {
  /** Where it is sent. A button that sends it somewhere else makes it one more form. */
  readonly sti: string;
  readonly felter: readonly Sidefelt[];
}

const TEGN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: "\u00a0" };

/** What a browser shows for our HTML's own signs. */
export function avkod(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#x27|nbsp);/g, (_, navn: string) => TEGN[navn] ?? "");
}

const attributt = (tagg: string, navn: string): string => avkod(new RegExp(`\\s${navn}="([^"]*)"`).exec(tagg)?.[1] ?? "");

/** The forms of a page. Ours are written by React, so their tags are whole and their attributes quoted. */
export function skjemaerPa(html: string): Sideskjema[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, hode = "", kropp = ""]) => {
    const felter = felterI(kropp);
    const knapper = [...kropp.matchAll(/<button\b[^>]*>/g)].map(([knapp]) => attributt(knapp, "formaction"));
    return [attributt(hode, "action"), ...knapper].filter((sti) => sti !== "").map((sti) => ({ sti, felter }));
  });
}

function felterI(kropp: string): Sidefelt[] {
  const felter: Sidefelt[] = [];
  for (const [tagg] of kropp.matchAll(/<(?:input|textarea|button)\b[^>]*>/g)) {
    const navn = attributt(tagg, "name");
    if (navn !== "") felter.push({ navn, slag: slaget(tagg), verdier: [attributt(tagg, "value")] });
  }
  for (const [, hode = "", valg = ""] of kropp.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const verdier = [...valg.matchAll(/<option\b[^>]*>/g)].map(([tagg]) => attributt(tagg, "value"));
    felter.push({ navn: attributt(hode, "name"), slag: "valg", verdier });
  }
  return slatSammen(felter);
}

function slaget(tagg: string): Feltslag {
  if (tagg.startsWith("<textarea")) return "tekst";
  if (tagg.startsWith("<button")) return "valg";
  const type = attributt(tagg, "type");
  if (type === "hidden") return "skjult";
  if (type === "file") return "fil";
  return type === "radio" || type === "checkbox" ? "valg" : "tekst";
}

function slatSammen(felter: readonly Sidefelt[]): Sidefelt[] {
  const etterNavn = new Map<string, Sidefelt>();
  for (const felt of felter) {
    const forrige = etterNavn.get(felt.navn);
    etterNavn.set(felt.navn, forrige ? { ...forrige, verdier: [...forrige.verdier, ...felt.verdier] } : felt);
  }
  return [...etterNavn.values()];
}
