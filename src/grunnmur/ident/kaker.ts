import { parse, serialize } from "hono/utils/cookie";
import { grenser } from "../grenser.ts";

/** The session, and the login that is under way. */
export type Kake = "okt" | "innlogging";

/** Cookies that no script reads, no other site sends with a form, and (over https) no neighbour host can set. */
export interface Kaker {
  /** The value from a request, or undefined. */
  les(foresporsel: Request, kake: Kake): string | undefined;
  /** A `Set-Cookie` value. */
  sett(kake: Kake, verdi: string): string;
  /** A `Set-Cookie` value that makes the browser forget. */
  slett(kake: Kake): string;
}

const LEVER: Record<Kake, number> = {
  okt: grenser.okt.levetidTimer * 3600,
  innlogging: grenser.innlogging.varerMinutter * 60,
};

/** @param sikker whether browsers reach Trappa over https; then the cookies are Secure and bound to the host. */
export function lagKaker(sikker: boolean): Kaker {
  const navn = (kake: Kake) => `${sikker ? "__Host-" : ""}trappa-${kake}`;
  // Lax, not Strict: the browser comes back from the issuer by a link from another site.
  const skriv = (kake: Kake, verdi: string, maxAge: number) =>
    serialize(navn(kake), verdi, { path: "/", httpOnly: true, secure: sikker, sameSite: "Lax", maxAge });
  return {
    les: (foresporsel, kake) => parse(foresporsel.headers.get("cookie") ?? "", navn(kake))[navn(kake)],
    sett: (kake, verdi) => skriv(kake, verdi, LEVER[kake]),
    slett: (kake) => skriv(kake, "", 0),
  };
}
