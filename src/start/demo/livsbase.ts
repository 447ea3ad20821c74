import { type Base, settOmfang, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { Omfang } from "../../grunnmur/db/omfang.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";

/**
 * The database as one life sees it. Every act runs as the one who does it, under that one's own role, and all of them run in the one
 * transaction that the life is: a start that is killed midway leaves whole lives behind, and no half ones.
 *
 * An act that is refused is a fault in the story, and takes the life with it.
 */
export function livsbase(tx: Transaksjon): Base {
  const som = async <T>(omfang: Omfang, fn: (tx: Transaksjon) => Promise<T>): Promise<T> => {
    await settOmfang(tx, omfang);
    const svar = await fn({ ...tx, omfang });
    const grunn = nektet(svar);
    if (grunn !== null) throw new Programfeil(`an act of the demonstration is allowed, but was refused: ${grunn}`);
    return svar;
  };
  return { les: som, skriv: som, lukk: async () => undefined };
}

/** The codes of a refusal; null for every other answer. */
function nektet(svar: unknown): string | null {
  if (typeof svar !== "object" || svar === null || !("ok" in svar) || svar.ok !== false) return null;
  const koder = JSON.stringify("nei" in svar ? svar.nei : svar).matchAll(/"(?:grunn|kode)":"(\w+)"/g);
  return [...koder].map(([, kode]) => kode).join(" ");
}
