import type { Ore } from "../kjerne/belop.ts";
import type { Dato } from "../kjerne/dato.ts";
import type { Hjemmel } from "../kjerne/hjemmel.ts";
import type { Forbeholdsgrunn, Satsnavn } from "../kjerne/koder.ts";
import type { Steg } from "../kjerne/steg.ts";
import type { Lovforbehold, Mangel, Merke } from "../kjerne/svar.ts";

/** An amount for a stretch of days, both included. `kilde` is the address it was read at. */
export interface Satsrad {
  readonly fra: Dato;
  readonly til: Dato;
  readonly ore: Ore;
  readonly kilde: string;
  readonly forbehold?: { readonly merke: Merke; readonly grunn: Forbeholdsgrunn };
}

/** A dated amount. There are no gaps to fill in and no last row that goes on: a day without a row has no amount. */
export interface Sats {
  readonly navn: Satsnavn;
  readonly hjemmel: readonly Hjemmel[];
  readonly rader: readonly Satsrad[];
}

export type Satsoppslag =
  | { readonly ok: true; readonly ore: Ore; readonly sporing: readonly Steg[]; readonly forbehold: readonly Lovforbehold[] }
  | { readonly ok: false; readonly mangel: Mangel };

/** The amount on a day, or a mangel that names the amount and the day. */
export function satsPaa(sats: Sats, paaDato: Dato): Satsoppslag {
  const rad = sats.rader.find((r) => r.fra <= paaDato && paaDato <= r.til);
  if (rad === undefined) {
    return { ok: false, mangel: { kode: "sats_mangler", sats: sats.navn, paaDato, hjemmel: sats.hjemmel } };
  }
  return {
    ok: true,
    ore: rad.ore,
    sporing: [{ kode: "sats", sats: sats.navn, fra: rad.fra, ore: rad.ore }],
    forbehold: rad.forbehold === undefined ? [] : [rad.forbehold],
  };
}

/** The answer of a rule that lacks an amount. */
export const utenSats = (mangler: readonly Mangel[], hjemler: readonly Hjemmel[]) => ({
  verdi: null,
  mangler,
  sporing: [],
  hjemmel: hjemler,
  forbehold: [],
});

/** The amount the caller has given, or else the one on the day: somebody may want to know what another G would give. */
export const gittEllerPaa = (gitt: Ore | undefined, sats: Sats, paaDato: Dato): Satsoppslag =>
  gitt === undefined ? satsPaa(sats, paaDato) : { ok: true, ore: gitt, sporing: [], forbehold: [] };

/** What is missing among several look-ups. */
export const manglerI = (...oppslag: readonly Satsoppslag[]): readonly Mangel[] =>
  oppslag.flatMap((o) => (o.ok ? [] : [o.mangel]));
