import { datoTekst, kortDato, type Sprak } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { useSprak } from "./sprakkontekst.ts";

/** full: "mandag 30. november 2026". dag: without the year. dato: without the weekday. kort: "30. nov", for staff tables only. */
export type Datoform = "full" | "dag" | "dato" | "kort";

export function skrivDato(dato: Dato, form: Datoform, sprak: Sprak): string {
  if (form === "kort") return kortDato(dato, sprak);
  return datoTekst(dato, sprak, { ukedag: form !== "dato", aar: form !== "dag" });
}

/** A date in words, with the machine's form beside it. Residents always get the whole month. */
export function Tid({ dato, form = "full" }: { readonly dato: Dato; readonly form?: Datoform | undefined }) {
  return <time dateTime={dato}>{skrivDato(dato, form, useSprak())}</time>;
}
