import "../../grunnmur/utboks.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Tells one person that a letter is there; `paminnelse` for the second time, when it has not been opened. */
    "brev.varsle": { readonly kommune: string; readonly brev: string; readonly paminnelse: boolean };
    /** Finds the letters nobody has opened for a week. Nightly, through all kommuner. */
    "brev.paminn": Record<string, never>;
  }
}
