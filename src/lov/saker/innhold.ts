import { dokumentkravkrav, MINDRE_INNGRIPENDE } from "../dokumentkrav.ts";
import { dato, leggTilDager } from "../kjerne/dato.ts";
import { gyldigHjemmel, hjemmelperiode } from "../kjerne/gyldighet.ts";
import { tolkHjemmel } from "../kjerne/hjemmel.ts";
import { vedtakstypeAv } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const SKREVET = dato("2026-11-21");

const PROVORD: Readonly<Record<(typeof MINDRE_INNGRIPENDE)[number], string>> = {
  lonnsslipp: "lønnsslipp",
  skatteopplysninger: "skatteopplysninger",
  leiekontrakt: "leiekontrakt",
  skjermdump_av_saldo: "skjermdump av saldo",
  sladdet_utskrift: "sladdet utskrift",
};

export function dokumentsak(f: Fakta): Saksvar {
  const vedtakstype = vedtakstypeAv(f.tekst("application") ?? "");
  const hva = f.tekst("requested");
  if (vedtakstype === null || hva === null) return null;
  const svar = dokumentkravkrav(
    {
      vedtakstype,
      hva,
      formal: hva,
      innen: leggTilDager(SKREVET, 14),
      helKontoutskrift: /full .*kontoutskrift/.test(hva),
      nodvendigFordi: f.sant("needDemonstrated") === true ? hva : "",
      prosesslov: f.prosesslov,
    },
    SKREVET,
  );
  return { allowed: svar.utfall === "ja", alternatives: MINDRE_INNGRIPENDE.map((p) => PROVORD[p]) };
}

const LOVORD: Readonly<Record<string, string>> = { boligsosial: "boligsosialloven" };

export function hjemmelsak(f: Fakta): Saksvar {
  const sitert = tolkHjemmel(f.tekst("citedSection") ?? "");
  if (sitert === null) return null;
  const svar = gyldigHjemmel(sitert, f.dato("today") ?? SKREVET);
  if (svar.utfall === "ja") return { status: "in_force" };
  const til = hjemmelperiode(sitert)?.til ?? null;
  const isteden = svar.mangler[0]?.hjemmel[0]?.lov;
  return {
    status: "repealed",
    ...(til === null ? {} : { repealedFrom: leggTilDager(til, 1) }),
    ...(isteden === undefined ? {} : { replacement: LOVORD[isteden] ?? isteden }),
  };
}
