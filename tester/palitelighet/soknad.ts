import { sikre } from "../../src/grunnmur/resultat.ts";
import type { Nettbruker, Utfylt } from "../oppsett/nettbruker.ts";

/** A whole application for help at home; `ord` is the person's own words. */
const svarene = (ord: string): Utfylt => ({
  ...{ nod: ["ingen"], haster: "nei", gjelder: ["omsorg"], hvem: "jeg", beskriv: ord, opphold: "Storgata 1" },
  ...{ husstand: "alene", tolk: "nei", brev: "digitalt" },
});

export const utkastI = (sti: string): string => /\/soknad\/([0-9a-f-]{36})\//.exec(sti)?.[1] ?? "";

function videreTil(svar: Response): string {
  const til = svar.headers.get("location");
  sikre(svar.status === 303 && til, `a page of the application leads on (${svar.status})`);
  return til;
}

/** Begins an application. @returns the address of its first page */
export async function begynn(n: Nettbruker, kommune: string): Promise<string> {
  return videreTil(await n.send(await n.skjema(`/nb/${kommune}/soknad`, "/soknad/ny")));
}

/** Fills in one page and goes on. @returns the address of the next */
export async function fyllUtSide(n: Nettbruker, side: string, ord: string): Promise<string> {
  const skjema = await n.skjema(side, side.split("?")[0] ?? "");
  return videreTil(await n.send(skjema, svarene(ord)));
}

/** From the first page to where the answers are checked; `lagret` hears of each page that was taken in. */
export async function fyllUt(
  n: Nettbruker,
  forste: string,
  ord: string,
  lagret: (side: string) => void = () => {},
): Promise<string> {
  let side = forste;
  for (let i = 0; !side.endsWith("/se-over"); i++) {
    sikre(i < 20, "an application has an end");
    const neste = await fyllUtSide(n, side, ord);
    lagret(side);
    side = neste;
  }
  return side;
}

/** The form that sends it. */
export const sendeskjema = (n: Nettbruker, seOver: string) => n.skjema(seOver, "/send");

/** The application's id in the address of its receipt, or null: not sent. */
export function kvittertI(svar: Response): string | null {
  return /\/kvittering\/([0-9a-f-]{36})/.exec(svar.headers.get("location") ?? "")?.[1] ?? null;
}
