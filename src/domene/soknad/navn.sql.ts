import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Malform } from "../kommune/index.ts";
import { finnTjeneste, lokaleTjenester, medLokalt } from "../tjeneste/index.ts";
import type { Tjenestenavn } from "./sporsmal/index.ts";

/** What this kommune calls its services, in either language form. */
export async function tjenestenavn(les: Lesing, kommune: string): Promise<(sprak: Malform) => Tjenestenavn> {
  const rader = new Map((await lokaleTjenester(les, kommune)).map((r) => [r.kode, r]));
  return (sprak) => (kode) => {
    const t = finnTjeneste(kode);
    return t ? medLokalt(t, rader.get(kode) ?? null, sprak).navn : undefined;
  };
}
