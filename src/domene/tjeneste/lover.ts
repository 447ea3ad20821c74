import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Hjemmel, hjemmel, hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { type Klageregime, klagevei } from "../../lov/klagevei.ts";
import type { Tjeneste } from "./katalog/katalog.ts";
import type { Lovemne } from "./lover.tekst.ts";

export interface Lovlinje {
  readonly hjemmel: Hjemmel;
  readonly emne: Lovemne;
}

const MEDVIRKNING: Readonly<Partial<Record<Klageregime, Hjemmel>>> = {
  pbrl: hjemmel("pbrl", "3-1"),
  stnl: hjemmel("stnl", "42"),
  boligsosial: hjemmel("boligsosial", "7"),
};

/**
 * The sections a service page links to, each once, with what it is about: the duty, the right, taking part, the price, the answer
 * and the complaint. The process sections are those of the act that rules on the day.
 */
export function lover(t: Tjeneste, idag: Dato): readonly Lovlinje[] {
  const linjer: Lovlinje[] = [...merk(t.plikt, "plikt"), ...merk(t.rett, "rett")];
  if (t.vedtakstype !== null) {
    const vei = klagevei(t.vedtakstype, idag);
    const medvirkning = MEDVIRKNING[vei.regime];
    if (medvirkning !== undefined) linjer.push({ hjemmel: medvirkning, emne: "medvirkning" });
    linjer.push(...merk(t.pris, "pris"));
    linjer.push({ hjemmel: prosesshjemmel(prosesslov(idag), "saksbehandlingstid"), emne: "svar" });
    linjer.push(...merk(vei.hjemler.klagerett, "klage"), ...merk(vei.hjemler.frist, "klagefrist"));
  }
  const nokler = linjer.map((l) => hjemmelnokkel(l.hjemmel));
  return linjer.filter((_, i) => nokler.indexOf(nokler[i] ?? "") === i);
}

const merk = (hjemler: readonly Hjemmel[], emne: Lovemne): Lovlinje[] => hjemler.map((h) => ({ hjemmel: h, emne }));
