import type { z } from "zod";
import {
  forkastKladd,
  type KanIkkePublisere,
  type KanIkkeSkriveTekst,
  type KanIkkeTrekke,
  ordskjema,
  publiserTekst,
  regelskjema,
  skrivTekst,
  trekkTekst,
} from "../../../domene/standardtekst/index.ts";
import { ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { nyTekstside, type Tekstavslag, tekstside } from "./side.tsx";
import { standardteksterTekst } from "./standardtekster.tekst.ts";
import { type EnTekstkontekst, her, type Tekstkontekst } from "./sted.ts";

type Nekt = KanIkkeSkriveTekst | KanIkkePublisere | KanIkkeTrekke;

const etterpa = (k: Tekstkontekst, tekst: string, ok: string): Response =>
  videre(lenke(ruter.tekst, { ...her(k), tekst }, { ok }));

const lesOrd = (k: Tekstkontekst) =>
  ordskjema.safeParse({
    navn: k.skjema.tekst("navn"),
    ord: { nb: k.skjema.tekst("ord_nb"), nn: k.skjema.tekst("ord_nn") },
    gjelderFra: lesDato(k.skjema.tekst("gjelder_fra")),
  });

/** Which field a refused part of the words belongs to. */
function ordfeil(k: Tekstkontekst, feil: z.ZodError): Feltfeil {
  const t = standardteksterTekst[k.sprak].feil;
  return Object.fromEntries(
    feil.issues.map(({ path: [forst, malform] }): [string, string] => {
      if (forst === "ord") return [malform === "nn" ? "ord_nn" : "ord_nb", t.forLangt];
      return forst === "navn" ? ["navn", t.navn] : ["gjelder_fra", t.dag];
    }),
  );
}

/** What a lawful refusal is said with, at the field where it is mended. */
function nektet(k: EnTekstkontekst, n: Nekt, sendt: boolean, nr?: number): Promise<Response> | Response {
  const t = standardteksterTekst[k.sprak].feil;
  const nei = (felt: string, setning: string, status: Tekstavslag["status"] = 422) =>
    tekstside(k, { status, feil: { [felt]: setning }, sendt });
  switch (n.grunn) {
    case "feil_rolle":
    case "ikke_part":
    case "annen_kommune":
    case "annet_embete":
      return ikkeTilgang(k);
    case "ukjent_felt":
    case "apen_plass":
      return nei("ord_nb", t[n.grunn](n.hva));
    case "uten_ord":
    case "mangler_malform":
      return nei("ord_nn", t[n.grunn]);
    case "dag_tilbake":
      return nei(nr === undefined ? "gjelder_fra" : `trekk_fra-${nr}`, t.dag_tilbake);
    case "dagen_er_tatt":
      return nei("gjelder_fra", t.dagen_er_tatt);
    case "mangler_grunn":
      return nei(`trekk_grunn-${nr}`, t.mangler_grunn);
    case "kladd_endret":
    case "ukjent_tekst":
    case "ingen_kladd":
    case "egen_kladd":
    case "alt_trukket":
      return nei("", t[n.grunn], 409);
  }
}

/** Saves the draft of the next version. */
export async function skriv(k: EnTekstkontekst): Promise<Response> {
  const lest = lesOrd(k);
  if (!lest.success) return tekstside(k, { status: 422, feil: ordfeil(k, lest.error), sendt: true });
  const sett = Number(k.skjema.tekst("_versjon")) || null;
  const svar = await k.skriv((tx) => skrivTekst(tx, k.aktor, k.tid, { ...lest.data, om: { nokkel: k.p.tekst }, sett }));
  return svar.ok ? etterpa(k, k.p.tekst, "lagret") : nektet(k, svar.nei, true);
}

/** Begins a text of the kommune's own. */
export async function opprett(k: Tekstkontekst): Promise<Response> {
  const t = standardteksterTekst[k.sprak].feil;
  const lest = lesOrd(k);
  const regel = regelskjema.safeParse({
    slag: k.skjema.tekst("slag"),
    plass: k.skjema.tekst("plass") || null,
    spor: k.skjema.tekst("spor") || null,
    tjenester: k.skjema.alle("tjenester"),
    utfall: k.skjema.alle("utfall"),
    hjemler: k.skjema
      .tekst("hjemler")
      .split("\n")
      .map((linje) => linje.trim())
      .filter((linje) => linje !== ""),
  });
  if (!lest.success || !regel.success) {
    const felt = (regel.error?.issues ?? []).map(({ path: [f] }): [string, string] =>
      f === "utfall" ? ["utfall", t.utfall] : f === "hjemler" ? ["hjemler", t.hjemler] : ["slag", t.slag],
    );
    return nyTekstside(k, { ...Object.fromEntries(felt), ...(lest.success ? {} : ordfeil(k, lest.error)) });
  }
  const svar = await k.skriv((tx) => skrivTekst(tx, k.aktor, k.tid, { ...lest.data, om: { regel: regel.data }, sett: null }));
  if (svar.ok) return etterpa(k, svar.verdi.nokkel, "lagret");
  return svar.nei.grunn === "kladd_endret" || svar.nei.grunn === "ukjent_tekst"
    ? nyTekstside(k, { "": t[svar.nei.grunn] })
    : ikkeTilgang(k);
}

const valgt = (k: EnTekstkontekst) => ({ nokkel: k.p.tekst, versjon: Number(k.skjema.tekst("_versjon")) || 0 });

export async function publiser(k: EnTekstkontekst): Promise<Response> {
  const svar = await k.skriv((tx) => publiserTekst(tx, k.aktor, k.tid, valgt(k)));
  return svar.ok ? etterpa(k, k.p.tekst, "publisert") : nektet(k, svar.nei, false);
}

export async function forkast(k: EnTekstkontekst): Promise<Response> {
  const svar = await k.skriv((tx) => forkastKladd(tx, k.aktor, valgt(k)));
  if (!svar.ok) return nektet(k, svar.nei, false);
  return videre(lenke(ruter.tekster, her(k), { ok: "forkastet" }));
}

export async function trekk(k: EnTekstkontekst): Promise<Response> {
  const nr = Number(k.skjema.tekst("nr")) || 0;
  const fra = lesDato(k.skjema.tekst(`trekk_fra-${nr}`));
  if (fra === null) {
    const feil = { [`trekk_fra-${nr}`]: standardteksterTekst[k.sprak].feil.dag };
    return tekstside(k, { status: 422, feil, sendt: false });
  }
  const inn = { nokkel: k.p.tekst, nr, fra, grunn: k.skjema.tekst(`trekk_grunn-${nr}`) };
  const svar = await k.skriv((tx) => trekkTekst(tx, k.aktor, k.tid, inn));
  return svar.ok ? etterpa(k, k.p.tekst, "trukket") : nektet(k, svar.nei, false, nr);
}
