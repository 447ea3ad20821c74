import "../../grunnmur/utboks.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Tells one person that the office still waits for something. It says nothing of what, or in which case. */
    "dokumentkrav.paminn": {
      readonly kommune: string;
      readonly krav: string;
      readonly slag: "for" | "etter";
      readonly dag: string;
      readonly person: string;
    };
  }
}
