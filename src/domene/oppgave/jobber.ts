import "../../grunnmur/utboks.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Somebody needs help now: lays out a notice to each of those who work in the unit today. */
    "nodhjelp.varsle": { readonly kommune: string; readonly oppgave: string };
    /** The notice to one of them. */
    "nodhjelp.varsle_en": { readonly kommune: string; readonly oppgave: string; readonly ansatt: string };
  }
}
