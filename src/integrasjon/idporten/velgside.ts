import type { Malform } from "../../grunnmur/sprak.ts";
import { type Gruppe, grupper, innbyggergrupper, type Testperson } from "./testperson.ts";
import { velgsideTekst } from "./velgside.tekst.ts";

/** Addresses of the stylesheet and the icon. */
export interface Sidestil {
  readonly css: string;
  readonly ikon: string;
}

export interface Sidevalg {
  readonly sprak: Malform;
  readonly stil: Sidestil;
}

/** Text made safe for HTML, in content and in attributes. */
function html(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (tegn) => `&#${tegn.charCodeAt(0)};`);
}

/** A whole page around `innhold`, which is HTML already. */
export function side(valg: Sidevalg & { tittel: string }, innhold: string): string {
  const t = velgsideTekst[valg.sprak];
  return `<!doctype html>
<html lang="${valg.sprak}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(valg.tittel)} – Trappa</title>
<link rel="icon" href="${html(valg.stil.ikon)}" type="image/svg+xml">
<link rel="stylesheet" href="${html(valg.stil.css)}">
</head>
<body>
<main class="tr-wrap tr-section tr-flow" data-width="text" id="innhold">
<p class="ds-alert" data-color="warning">${html(t.demonstrasjon)}</p>
${innhold}
</main>
</body>
</html>`;
}

export interface Velgvalg extends Sidevalg {
  /** Where the forms are sent: this page's own address. */
  readonly adresse: string;
  /** At the kommune's or the Statsforvalter's door instead of the residents'. */
  readonly ansatt: boolean;
  readonly personer: readonly Testperson[];
  /** What was typed and refused, and why. */
  readonly feil?: { readonly fnr: string; readonly grunn: "ugyldig" | "ekte" };
}

/** The page where one picks who to be. */
export function velgside(valg: Velgvalg): string {
  const t = velgsideTekst[valg.sprak];
  const synlige = grupper.filter((gruppe) => innbyggergrupper.includes(gruppe) !== valg.ansatt);
  const lister = synlige.map((gruppe) => gruppeliste(valg, gruppe)).join("\n");
  return side(
    { ...valg, tittel: (valg.feil ? t.feilForan : "") + t.tittel },
    `${spraklenker(valg)}
<h1 class="ds-heading" data-size="xl">${html(t.tittel)}</h1>
<p class="tr-lead">${html(t.ingress)}</p>
<form class="tr-flow" method="post" action="${html(valg.adresse)}">
${lister || `<p>${html(t.ingen)}</p>`}
</form>
${friInntasting(valg)}
<form method="post" action="${html(valg.adresse)}"><button class="ds-button" data-variant="tertiary" name="avbryt" value="ja">${html(t.avbryt)}</button></form>`,
  );
}

function spraklenker(valg: Velgvalg): string {
  const t = velgsideTekst[valg.sprak];
  const andre: Malform = valg.sprak === "nb" ? "nn" : "nb";
  const navn = { nb: "Bokmål", nn: "Nynorsk" };
  return `<nav aria-label="${html(t.sprak)}"><a class="ds-link" href="${html(valg.adresse)}?sprak=${andre}" lang="${andre}" hreflang="${andre}">${navn[andre]}</a></nav>`;
}

function gruppeliste(valg: Velgvalg, gruppe: Gruppe): string {
  const t = velgsideTekst[valg.sprak];
  const personer = valg.personer.filter((person) => person.gruppe === gruppe);
  if (personer.length === 0) return "";
  return `<h2 class="ds-heading" data-size="sm">${html(t.grupper[gruppe])}</h2>
<dl class="tr-sum">
${personer.map((person) => personrad(valg, person)).join("\n")}
</dl>`;
}

function personrad(valg: Velgvalg, { fnr, navn, sted, beskrivelse }: Testperson): string {
  const t = velgsideTekst[valg.sprak];
  const hvem = `<span class="ds-sr-only"> ${html(navn)}, ${html(sted)}</span>`;
  const knapp = `<button class="ds-button" data-variant="secondary" data-size="sm" name="fnr" value="${html(fnr)}">${html(t.velg)}${hvem}</button>`;
  return `<div><dt>${html(navn)}</dt><dd><b>${html(sted)}.</b> ${html(beskrivelse[valg.sprak])}</dd><dd>${knapp}</dd></div>`;
}

function friInntasting(valg: Velgvalg): string {
  const t = velgsideTekst[valg.sprak];
  const feil = valg.feil ? `<p class="ds-validation-message" id="fnr-feil">${html(t[valg.feil.grunn])}</p>` : "";
  const ugyldig = valg.feil ? ' aria-invalid="true"' : "";
  return `<form class="tr-flow" method="post" action="${html(valg.adresse)}" novalidate>
<h2 class="ds-heading" data-size="sm">${html(t.annen)}</h2>
<div class="ds-field">
<label class="ds-label" for="fnr">${html(t.fnr)}</label>
<p data-field="description" id="fnr-hjelp">${html(t.fnrHjelp)}</p>
<input class="ds-input" id="fnr" name="fnr" inputmode="numeric" autocomplete="off" maxlength="20" value="${html(valg.feil?.fnr ?? "")}" aria-describedby="fnr-hjelp${valg.feil ? " fnr-feil" : ""}"${ugyldig}>
${feil}
</div>
<button class="ds-button" type="submit">${html(t.loggInn)}</button>
</form>`;
}

/** A page that says what happened and leads back to Trappa. */
export function beskjedside(valg: Sidevalg & { tittel: string; rad?: string; hjem: string }): string {
  const t = velgsideTekst[valg.sprak];
  return side(
    valg,
    `<h1 class="ds-heading" data-size="xl">${html(valg.tittel)}</h1>
${valg.rad ? `<p>${html(valg.rad)}</p>` : ""}
<p><a class="ds-link" href="${html(valg.hjem)}">${html(t.tilTrappa)}</a></p>`,
  );
}
