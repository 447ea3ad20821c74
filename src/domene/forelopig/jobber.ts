import "../../grunnmur/utboks.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** The day of a letter that was ready has come: it is sent as it is, or the leader is told, as the kommune has set. */
    "forelopig.forfall": { readonly kommune: string; readonly svar: string; readonly hos: "kommunen" | "instansen" };
  }
}
