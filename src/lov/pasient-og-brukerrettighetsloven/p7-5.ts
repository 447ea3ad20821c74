import type { Start } from "../forvaltningsloven/p29.ts";
import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";

const p75 = hjemmel("pbrl", "7-5");

/**
 * Four weeks run from when the person had, or should have had, enough knowledge to complain (DL-2). That is the day the notice
 * came, unless they knew enough only later.
 *
 * https://lovdata.no/lov/1999-07-02-63/§7-5
 */
export function tilstrekkeligKunnskap(frem: Start, kunnskap: Dato | undefined): Start {
  if (kunnskap === undefined || kunnskap <= frem.dato) return { ...frem, hjemmel: [p75, ...frem.hjemmel] };
  return {
    dato: kunnskap,
    sporing: [
      ...frem.sporing.map((s) => (s.kode === "hendelse" ? { ...s, starter: false } : s)),
      { kode: "hendelse", hendelse: "kunnskap", dato: kunnskap, starter: true },
    ],
    hjemmel: [p75, ...frem.hjemmel],
  };
}
