import "../../grunnmur/utboks.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Lays out the run below for every kommune that has an office. Nightly, and when a server starts. */
    "klokker.natt": Record<string, never>;
    /** One kommune's clocks: ends the waits that are over, makes letters ready, acts on those whose day has come, and counts what nobody watches over. */
    "klokker.kommune": { readonly kommune: string };
  }
}
