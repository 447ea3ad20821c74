import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Klagevei, klagevei } from "../../lov/klagevei.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import type { Enhet, Kommune } from "../kommune/index.ts";
import type { Brevhode } from "./hode.ts";
import type { Klageadgang, Levering } from "./klageboks.ts";
import type { Brevsprak } from "./modell.ts";
import { ordTekst } from "./ord.tekst.ts";

/** An address as it is kept, one line with commas or several lines, as the lines of an envelope. */
export const adresselinjer = (adresse: string | null): readonly string[] =>
  (adresse ?? "")
    .split(/\r?\n|,/)
    .map((linje) => linje.trim())
    .filter((linje) => linje !== "");

/** The office as the sender of a letter, with its own telephone or else the kommune's. */
export function avsenderAv(kommune: Kommune, enhet: Enhet, sprak: Brevsprak): Brevhode["avsender"] {
  return {
    navn: ordTekst[sprak].kommune(kommune.navn),
    enhet: enhet.navn[sprak],
    telefon: enhet.telefon ?? kommune.telefon ?? "",
  };
}

/** The name of the body that decides in the end; empty for bodies that no letter from here leads to. */
function instansnavn(vei: Klagevei, kommune: Kommune, sprak: Brevsprak): string {
  if (vei.klageinstans === "statsforvalter") return kommune.embete.navn[sprak];
  return vei.klageinstans === "klagenemnd" ? ordTekst[sprak].klagenemnda(kommune.navn) : "";
}

export interface Klagested {
  readonly kommune: Kommune;
  /** The office that decided, and so gets the complaint. */
  readonly enhet: Enhet;
  /** Where the complaint form is on the web, as it is read: "trappa.example/nb/asker/klage". null when there is none. */
  readonly nett: string | null;
  readonly levering: Levering;
}

/** The complaint box's data for a kind of decision: the road is the law's, the names and addresses are the kommune's. */
export function klageadgang(vedtakstype: Vedtakstype, sted: Klagested, paaDato: Dato, sprak: Brevsprak): Klageadgang {
  return langsVei(klagevei(vedtakstype, paaDato), sted, sprak);
}

/** The same along a given road, as for a complaint about a complaint that was not considered. */
export function langsVei(vei: Klagevei, { kommune, enhet, nett, levering }: Klagested, sprak: Brevsprak): Klageadgang {
  const avsender = avsenderAv(kommune, enhet, sprak);
  return {
    vei,
    instansnavn: instansnavn(vei, kommune, sprak),
    sendTil: {
      navn: `${avsender.enhet}, ${avsender.navn}`,
      adresse: adresselinjer(enhet.postadresse ?? kommune.postadresse),
      nett,
      telefon: avsender.telefon,
    },
    levering,
  };
}
