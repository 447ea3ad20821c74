import { type Varsel, varselTekst } from "../../domene/varsel/index.ts";

export interface Epost {
  readonly emne: string;
  readonly tekst: string;
  readonly html: string;
}

/** A notice as an e-mail, in plain text and in HTML with the same words. It says who writes and where to log in, and nothing of the case. */
export function lagEpost({ sprak, slag, avsender, lenke }: Varsel): Epost {
  const t = varselTekst[sprak];
  const haster = slag === "haster_pa_kontoret";
  const emne = haster ? t.emneHaster(avsender) : t.emne(avsender);
  const avsnitt = [[t[slag](avsender)], [t.loggInn, lenke], [haster ? t.trygtHaster : t.trygt, t.ikkeSvar], [t.hilsen, avsender]];
  return {
    emne,
    tekst: `${avsnitt.map((linjer) => linjer.join("\n")).join("\n\n")}\n`,
    html: `<!doctype html><html lang="${sprak}"><head><meta charset="utf-8"><title>${trygg(emne)}</title></head><body>${avsnitt
      .map((linjer) => `<p>${linjer.map((linje) => (linje === lenke ? somLenke(lenke) : trygg(linje))).join("<br>")}</p>`)
      .join("")}</body></html>`,
  };
}

function trygg(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (tegn) => `&#${tegn.charCodeAt(0)};`);
}

function somLenke(adresse: string): string {
  return `<a href="${trygg(adresse)}">${trygg(adresse)}</a>`;
}
