import type { Malform } from "../../grunnmur/sprak.ts";
import { andreStatuser } from "./status/annet.tekst.ts";
import { klagestatus } from "./status/klage.tekst.ts";
import { soknadsstatus } from "./status/soknad.tekst.ts";
import { vedtaksstatus } from "./status/vedtak.tekst.ts";

function samle<M extends Malform>(sprak: M) {
  return { ...soknadsstatus[sprak], ...vedtaksstatus[sprak], ...klagestatus[sprak], ...andreStatuser[sprak] };
}

/**
 * What a resident reads about the state of a case, by state code. Every line says where the case is, what happens now, and when.
 * "Avslått" is never a bare word, "avvist" never without why, and "under behandling" never the whole line.
 */
export const statusTekst: Readonly<Record<Malform, ReturnType<typeof samle>>> = { nb: samle("nb"), nn: samle("nn") };

export type Statuskode = keyof (typeof statusTekst)["nb"];
