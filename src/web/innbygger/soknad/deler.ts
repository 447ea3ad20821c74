import { type Svar, siderFor } from "../../../domene/soknad/index.ts";

/** The parts that the pages of an application are shown as, so that the way never looks longer than six steps. The last is the check. */
const DELER = ["haster", "hvem", "behov", "hjem", "kontakt"] as const;
export type Del = (typeof DELER)[number];

const DEL_FOR: Readonly<Record<string, Del>> = {
  haster: "haster",
  nodhjelp: "haster",
  hvem: "hvem",
  om_deg: "hvem",
  familie: "hjem",
  bosted: "hjem",
  boutgifter: "hjem",
  okonomi: "hjem",
  kontakt: "kontakt",
  opplysninger: "kontakt",
};

/** The parts this application has, each with the ids of its pages in order. What is asked for is the part that all other pages are in. */
export function delerFor(svar: Svar): readonly { readonly del: Del; readonly sider: readonly string[] }[] {
  const sider = siderFor(svar).map((s) => s.id);
  const alle = DELER.map((del) => ({ del, sider: sider.filter((id) => (DEL_FOR[id] ?? "behov") === del) }));
  return alle.filter((d) => d.sider.length > 0);
}

/** Where a page stands: which part of how many (the check included), and which page of the part's. All from 1. */
export function stedFor(side: string, svar: Svar): { del: number; deler: number; side: number; sider: number } {
  const deler = delerFor(svar);
  const nr = deler.findIndex((d) => d.sider.includes(side));
  const sider = deler[nr]?.sider ?? [];
  return { del: nr + 1, deler: deler.length + 1, side: sider.indexOf(side) + 1, sider: sider.length };
}
