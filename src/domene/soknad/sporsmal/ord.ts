import { datoTekst, kroner, type Malform } from "../../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { tolkDato } from "../../../lov/kjerne/dato.ts";
import { type Hjemmel, hjemmelnokkel } from "../../../lov/kjerne/hjemmel.ts";
import { tjenestetekst } from "../../tjeneste/index.ts";
import { svarfeilTekst } from "./feil.tekst.ts";
import { sporsmalMed } from "./sider.ts";
import type { Svarfeil } from "./skjema.ts";
import { sporsmalstekst } from "./tekst/tekst.ts";
import { oreAv } from "./tolk.ts";
import type { Sporsmal, Svarverdi } from "./typer.ts";

/** The kommune's own name for a service, when it has one. */
export type Tjenestenavn = (kode: string) => string | undefined;

/** The sentence for a fault, with the question's own label in it. */
export function feilsetning(feil: Svarfeil, sprak: Malform): string {
  const { label } = sporsmalstekst(feil.id, sprak);
  return svarfeilTekst[sprak][feil.kode](label, sporsmalMed(feil.id)?.maks ?? 0);
}

/** The sections that let us ask, each once, under the general act that is in force. */
export function hvorforHjemler(spm: Sporsmal, idag: Dato): readonly Hjemmel[] {
  const alle = [...spm.hjemmel, ...spm.prosess.map((emne) => prosesshjemmel(prosesslov(idag), emne))];
  return [...new Map(alle.map((h) => [hjemmelnokkel(h), h])).values()];
}

/** The word for one choice: the form's own, or the name of a service. */
export function valgord(spm: Sporsmal, kode: string, sprak: Malform, navn: Tjenestenavn): string {
  const fast = sporsmalstekst(spm.id, sprak).valg[kode];
  if (fast !== undefined) return fast;
  return navn(kode) ?? tjenestetekst[sprak][kode as keyof (typeof tjenestetekst)["nb"]]?.navn ?? kode;
}

/** An answer as a reader sees it. */
export function svarord(spm: Sporsmal, verdi: Svarverdi, sprak: Malform, navn: Tjenestenavn): string {
  if (typeof verdi !== "string") return verdi.map((kode) => valgord(spm, kode, sprak, navn)).join(", ");
  if (spm.type === "valg" || spm.type === "ja_nei") return valgord(spm, verdi, sprak, navn);
  const dato = spm.type === "dato" ? tolkDato(verdi) : null;
  if (dato !== null) return datoTekst(dato, sprak, { ukedag: false });
  const ore = spm.type === "kroner" ? oreAv(verdi) : null;
  return ore !== null && Number.isFinite(ore) ? kroner(ore, sprak) : verdi;
}
