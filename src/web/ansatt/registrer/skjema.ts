import type { Spor } from "../../../domene/kommune/index.ts";
import type { KanIkkeRegistrere, Registrering } from "../../../domene/soknad/index.ts";
import { finnTjeneste, kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { registrerTekst } from "./registrer.tekst.ts";

export const SPORENE = ["omsorg", "sosial", "bolig"] as const satisfies readonly Spor[];
export const HASTER = ["i_dag", "dager", "nei", "vet_ikke"] as const;

export const tjenestefelt = (spor: Spor): string => `tjenester_${spor}`;
export const onskefelt = (kode: string): string => `onsket-${kode}`;

/** The services that can be asked for in a track, with a decision at the end. */
export const valgbare = (spor: Spor): readonly string[] =>
  tjenester.filter((t) => kanSokes(t) && t.spor === spor && t.vedtakstype !== null).map((t) => t.kode);

/** What was asked for: each service by name, in the person's words, and the need that nobody has named yet. */
export function lesPoster(s: Skjemadata, navn: Tjenestenavn): Registrering["poster"] {
  const valgte = SPORENE.flatMap((spor) =>
    s.alle(tjenestefelt(spor)).flatMap((kode) => {
      const t = finnTjeneste(kode);
      return t ? [{ tjeneste: t.kode, onsket: s.tekst(onskefelt(t.kode)) || navn(t.kode), spor: t.spor }] : [];
    }),
  );
  const beskrivelse = s.tekst("beskrivelse");
  const apent = beskrivelse !== "" && (valgte.length === 0 || s.tekst("behov") === "ja");
  const spor = SPORENE.find((x) => x === s.tekst("behovspor")) ?? "omsorg";
  return apent ? [...valgte, { tjeneste: null, onsket: beskrivelse, spor }] : valgte;
}

/** What can be told from the form alone, before anything is asked of the law. */
export function formfeil(s: Skjemadata, sprak: Malform): Feltfeil {
  const t = registrerTekst[sprak].feil;
  const feil: Record<string, string> = {};
  if (s.tekst("kanal") !== "muntlig" && s.tekst("kanal") !== "papir") feil.kanal = t.kanal;
  if (lesDato(s.tekst("mottatt")) === null) feil.mottatt = t.mottatt;
  if (!HASTER.some((h) => h === s.tekst("haster"))) feil.haster = t.haster;
  if (s.tekst("fnr") === "") feil.fnr = t.mangler_fnr;
  else if (s.tekst("navn") === "") feil.navn = t.mangler_navn;
  if (s.tekst("beskrivelse") === "" && SPORENE.every((spor) => s.alle(tjenestefelt(spor)).length === 0))
    feil.beskrivelse = t.ingen_poster;
  return feil;
}

/** The sentence for a refusal, at the field that mends it. */
export function nektfeil(n: Exclude<KanIkkeRegistrere, { handling: unknown }>, sprak: Malform): Feltfeil {
  const t = registrerTekst[sprak].feil;
  switch (n.grunn) {
    case "ugyldig_fnr":
      return { fnr: t.ugyldig_fnr };
    case "person_dod":
      return { fnr: t.person_dod(datoTekst(n.dod, sprak, { ukedag: false })) };
    case "mangler_navn":
    case "navn_stemmer_ikke":
      return { navn: t[n.grunn] };
    case "fram_i_tid":
    case "for_gammel":
      return { mottatt: t[n.grunn] };
    case "mangler_sen_grunn":
      return { sent_grunn: t.mangler_sen_grunn };
    case "ingen_poster":
    case "for_mange_poster":
    case "ukjent_tjeneste":
    case "mangler_onske":
      return { beskrivelse: t[n.grunn] };
    case "for_lang":
      return { beskrivelse: t.forLang(String(n.maksTegn)) };
    case "for_mange_filer":
      return { filer: t.forMange(String(n.maks)) };
  }
}
