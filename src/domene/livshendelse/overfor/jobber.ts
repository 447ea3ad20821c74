declare module "../../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Carries the papers of a case to the kommune that the person moves to. */
    "papirer.overfor": { readonly kommune: string; readonly overforing: string };
  }
}

export {};
