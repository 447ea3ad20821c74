import { tallord } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Klagevei } from "../../lov/klagevei.ts";
import type { Spor } from "../kommune/index.ts";
import { avsnitt, del } from "./deler.ts";
import { iParentes } from "./hjemmeltekst.ts";
import { brevdato } from "./hode.ts";
import { klageTekst } from "./klage.tekst.ts";
import type { Brevdel, Brevsprak, Hull, Klagetrekk, Lop } from "./modell.ts";

/**
 * How the letter reaches its reader. Only an arrival that is known gives a last day: a letter in the post counts from
 * the day it comes, which nobody knows yet (fvl § 29), so it promises no date.
 */
export type Levering =
  | { readonly kanal: "papir" }
  | { readonly kanal: "digital"; readonly varslet: Dato; readonly sisteDag: Dato }
  | { readonly kanal: "overlevert"; readonly dato: Dato; readonly sisteDag: Dato };

/** What the complaint box is made from. The road and the last day are the law's answers (`klagevei`, `klagefrist`). */
export interface Klageadgang {
  readonly vei: Pick<Klagevei, "uker" | "klageinstans" | "hjemler">;
  /** "Statsforvalteren i Vestland" or "klagenemnda i Asker kommune", in the letter's language. */
  readonly instansnavn: string;
  /** Who decided, and so gets the complaint first (fvl § 32): name, address, and the address on the web. */
  readonly sendTil: {
    readonly navn: string;
    readonly adresse: readonly string[];
    readonly nett: string | null;
    readonly telefon: string;
  };
  readonly levering: Levering;
}

const fylt = (tekst: string): boolean => tekst.trim() !== "";

function frist(k: Klageadgang, sprak: Brevsprak): readonly Lop[] {
  const t = klageTekst[sprak];
  const grunn: readonly Lop[] = [
    t.frist.for,
    { sterk: t.frist.uker(tallord(k.vei.uker, sprak)) },
    ` ${t.frist.etter}${iParentes(k.vei.hjemler.frist, sprak)}.`,
  ];
  const l = k.levering;
  if (l.kanal === "papir") return grunn;
  const for_ = l.kanal === "digital" ? t.digitalt(brevdato(l.varslet, sprak)) : t.overlevert(brevdato(l.dato, sprak));
  return [...grunn, ` ${for_}`, { sterk: brevdato(l.sisteDag, sprak) }, "."];
}

function hvordan(k: Klageadgang, sprak: Brevsprak): string {
  const t = klageTekst[sprak];
  const { navn, adresse, nett, telefon } = k.sendTil;
  return [
    t.hvordan([navn, ...adresse].filter(fylt).join(", ")),
    ...(nett === null ? [] : [t.nett(nett)]),
    fylt(telefon) ? t.hjelp(telefon) : t.hjelpUtenTelefon,
  ].join(" ");
}

/** B14: the right, the deadline counted from arrival, where to send it, help, who decides, and what happens. */
export function klageboks(
  k: Klageadgang,
  spor: Spor,
  sprak: Brevsprak,
  hva: "vedtak" | "avslag" | "avvisning" = "vedtak",
): readonly Brevdel[] {
  const t = klageTekst[sprak];
  const nemnd = k.vei.klageinstans === "klagenemnd";
  const videre = [
    t.forst,
    t.videre[hva === "avvisning" ? hva : "vedtak"](k.instansnavn),
    ...(nemnd ? [t.nemnd] : [t.ingenting]),
  ].join(" ");
  return del(
    t.overskrift,
    [
      avsnitt("B14", [`${t.hva[hva]} `, ...frist(k, sprak)]),
      avsnitt("B14", hvordan(k, sprak)),
      avsnitt("B14", videre),
      avsnitt("B14", spor === "sosial" ? `${t.merTid} ${t.nod}` : t.merTid),
      ...(nemnd && spor === "bolig" && hva !== "avvisning" ? [avsnitt("B14", t.hjelpHjemme)] : []),
    ],
    true,
  );
}

/** What the box says, as data, so that it can be held against the law again. */
export const klagetrekk = (k: Klageadgang): Klagetrekk => ({
  uker: k.vei.uker,
  klageinstans: k.vei.klageinstans,
  nett: k.sendTil.nett !== null,
});

/** A box without an address or a body leads nowhere. */
export function klagehull(k: Klageadgang): readonly Hull[] {
  const mangler = !fylt(k.instansnavn) || !fylt(k.sendTil.navn) || !k.sendTil.adresse.some(fylt);
  return mangler ? [{ blokk: "B14", kode: "adresse" }] : [];
}
