import { midtI } from "../../../grunnmur/sprak.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";

interface Post {
  readonly tjeneste: string | null;
  readonly onsket: string;
}

/** Longer than this it is a story, and not the name of a thing. */
const TEGN_I_NAVNET = 120;

/** What one item is called inside a sentence: its service; and what it is for, when another item is for the same service. Pure. */
export function postnavn(post: Post, alle: readonly Post[], navn: Tjenestenavn): string {
  const tjeneste = midtI(navn(post.tjeneste));
  const flere = alle.filter((en) => en.tjeneste === post.tjeneste).length > 1;
  const kort = post.onsket.length <= TEGN_I_NAVNET && !post.onsket.includes("\n");
  return flere && kort ? `${tjeneste}: ${post.onsket}` : tjeneste;
}
