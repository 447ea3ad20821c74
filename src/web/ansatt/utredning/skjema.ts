import { type Soknad, tekstsvar } from "../../../domene/soknad/index.ts";
import { type Utredningsinnhold, utredningsskjema, variabler } from "../../../domene/utredning/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

/** The value that stands in each field. */
export type Verdier = (navn: string) => string;

const FELT = {
  brukersSyn: "brukers_syn",
  mal: "mal",
  situasjon: "situasjon",
  nettverk: "nettverk",
  harBarn: "har_barn",
  barn: "barn",
  vurdering: "vurdering",
} as const;

export const skarfelt = (nr: number): string => `skar-${nr}`;
export const merknadsfelt = (nr: number): string => `merknad-${nr}`;

export function verdierAv(u: Utredningsinnhold): Verdier {
  const alle = new Map<string, string>([
    [FELT.brukersSyn, u.brukersSyn],
    [FELT.mal, u.mal],
    [FELT.situasjon, u.situasjon],
    [FELT.nettverk, u.nettverk],
    [FELT.harBarn, u.harBarn === null ? "" : u.harBarn ? "ja" : "nei"],
    [FELT.barn, u.barn],
    [FELT.vurdering, u.vurdering],
    ...u.skar.map((s) => [skarfelt(s.variabel), String(s.skar)] as const),
    ...u.skar.map((s) => [merknadsfelt(s.variabel), s.merknad ?? ""] as const),
  ]);
  return (navn) => alle.get(navn) ?? "";
}

/** A form as it was sent, with 9 for what is not assessed when that button was pressed; or why a field of it cannot be read. */
export function lesUtredning(skjema: Skjemadata, sprak: Malform): Resultat<Utredningsinnhold, Feltfeil> {
  const harBarn = skjema.tekst(FELT.harBarn);
  const resten = skjema.tekst("gjor") === "resten" ? "9" : "";
  const skar = variabler.flatMap(({ nr }) => {
    const verdi = skjema.tekst(skarfelt(nr)) || resten;
    const merknad = skjema.tekst(merknadsfelt(nr)) || null;
    return verdi === "" ? [] : [{ variabel: nr, skar: Number(verdi), merknad }];
  });
  const lest = utredningsskjema.safeParse({
    brukersSyn: skjema.tekst(FELT.brukersSyn),
    mal: skjema.tekst(FELT.mal),
    situasjon: skjema.tekst(FELT.situasjon),
    nettverk: skjema.tekst(FELT.nettverk),
    harBarn: harBarn === "ja" ? true : harBarn === "nei" ? false : null,
    barn: skjema.tekst(FELT.barn),
    vurdering: skjema.tekst(FELT.vurdering),
    skar,
  });
  if (lest.success) return ja(lest.data);
  const t = utredningsideTekst[sprak];
  const feil = lest.error.issues.map(({ path: [felt, plass, del] }) => {
    if (felt !== "skar") return [FELT[felt as keyof typeof FELT], t.forLangt(String(grenser.utredning.tegnPerFelt))] as const;
    const nr = skar[Number(plass)]?.variabel ?? 0;
    if (del === "merknad") return [merknadsfelt(nr), t.forLangt(String(grenser.utredning.tegnPerMerknad))] as const;
    return [skarfelt(nr), t.ugyldig] as const;
  });
  return nei(Object.fromEntries(feil));
}

export const TOM: Utredningsinnhold = {
  brukersSyn: "",
  mal: "",
  situasjon: "",
  nettverk: "",
  harBarn: null,
  barn: "",
  vurdering: "",
  skar: [],
};

/** What a first draft starts from: the person's own words in the application. Nothing of it is a score. */
export function fraSoknaden(soknad: Soknad | null): Utredningsinnhold {
  if (!soknad) return TOM;
  const { svar } = soknad;
  const ord = (...ider: readonly string[]) =>
    ider
      .map((id) => tekstsvar(svar, id).trim())
      .filter((s, i, alle) => s !== "" && alle.indexOf(s) === i)
      .join("\n\n");
  const barn = tekstsvar(svar, "f_barn");
  return {
    ...TOM,
    brukersSyn: soknad.beskrivelse || ord("beskriv", "n_hva", "f_fortell"),
    mal: ord("mal", "onsker_ikke"),
    nettverk: ord("hjelpere"),
    harBarn: barn === "ja" ? true : barn === "nei" ? false : null,
    barn: ord("f_barn_hvem", "f_barnbehov"),
  };
}
