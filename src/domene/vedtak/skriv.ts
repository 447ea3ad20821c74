import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, type Post, posterI, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnTjeneste, prisregel } from "../tjeneste/index.ts";
import { finnVedtak, utkastI, vedtakI } from "./les.sql.ts";
import type { Postsvar, Vedtak, Vedtaksinnhold } from "./typer.ts";
import { type Nypost, settInnUtkast, skrivOver } from "./vedtak.sql.ts";

export interface SkrivVedtak {
  readonly sak: string;
  /** The draft that the writer saw, and its version; null when the writer saw none. */
  readonly sett: { readonly vedtak: string; readonly versjon: number } | null;
  readonly innhold: Vedtaksinnhold;
}

/** Somebody else was here meanwhile: who, when, and the version that stands now, so that the writer can look and choose. */
export interface EndretImens {
  readonly grunn: "endret_av_annen" | "til_godkjenning" | "alt_fattet";
  readonly navn: string;
  readonly tid: Temporal.Instant;
  readonly versjon: number;
}

export type KanIkkeSkriveVedtak =
  | KanIkkeApne
  | EndretImens
  | { readonly grunn: "ingen_utkast" | "sak_avsluttet" | "post_finnes_ikke" | "postene_ligger_fast" }
  | { readonly grunn: "post_uten_tjeneste" | "post_besvart" | "tjeneste_uten_vedtak"; readonly nr: number };

/**
 * Saves the draft of a decision that answers one or more of the open things applied for, or begins one. A case has one draft at a time;
 * what it leaves open is answered in the next.
 *
 * Refuses an item that is answered already, one whose service nobody has named, and a save over what somebody else has written since.
 */
export async function skriv(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: SkrivVedtak,
): Promise<Resultat<{ vedtak: string; versjon: number }, KanIkkeSkriveVedtak>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (sak.tilstand === "lukket" || sak.tilstand === "trukket") return nei({ grunn: "sak_avsluttet" });
  const utkast = await utkastI(tx, sak.kommune, sak.id);
  const poster = velgPoster(inn.innhold, await posterI(tx, sak.kommune, sak.id), utkast);
  if (!poster.ok) return nei((await erFattet(tx, sak, inn.sett)) ?? poster.nei);

  const felles = { kommune: sak.kommune, sak: sak.id, person: sak.person, av: aktor.ansatt, na: tid.na };
  const skrevet = { ...felles, innhold: { ...inn.innhold, poster: poster.verdi } };
  if (inn.sett === null) {
    const id = await settInnUtkast(tx, skrevet, { opphav: "soknad" });
    return id === null ? nei(await endretImens(tx, sak.kommune, sak.id)) : ja({ vedtak: id, versjon: 1 });
  }
  if (await skrivOver(tx, inn.sett.vedtak, inn.sett.versjon, skrevet)) {
    return ja({ vedtak: inn.sett.vedtak, versjon: inn.sett.versjon + 1 });
  }
  const sett = await finnVedtak(tx, sak.kommune, inn.sett.vedtak);
  return nei(sett && sett.sak === sak.id ? somEndret(sett) : await endretImens(tx, sak.kommune, sak.id));
}

/** The draft that the writer saw has become a decision, so what is answered was answered by it: told with who and when. */
async function erFattet(tx: Transaksjon, sak: Sak, sett: SkrivVedtak["sett"]): Promise<EndretImens | null> {
  const na = sett && (await finnVedtak(tx, sak.kommune, sett.vedtak));
  return na?.fattet && na.sak === sak.id ? somEndret(na) : null;
}

/** The answers with their services; or why one of them cannot be answered here. Pure. */
function velgPoster(
  innhold: Vedtaksinnhold,
  iSaken: readonly Post[],
  utkast: Vedtak | null,
): Resultat<readonly Nypost[], KanIkkeSkriveVedtak> {
  // A decision that takes the place of another answers the same things, all of them: nothing may fall between the two.
  const faste = utkast?.erstatter ? utkast.poster.map((p) => p.post) : null;
  if (
    faste &&
    !sammeSett(
      faste,
      innhold.poster.map((p) => p.post),
    )
  )
    return nei({ grunn: "postene_ligger_fast" });
  const nye: Nypost[] = [];
  for (const svar of innhold.poster) {
    const post = iSaken.find((p) => p.id === svar.post);
    if (!post) return nei({ grunn: "post_finnes_ikke" });
    if (post.utfall !== null && !faste) return nei({ grunn: "post_besvart", nr: post.nr });
    if (post.tjeneste === null) return nei({ grunn: "post_uten_tjeneste", nr: post.nr });
    if (!finnTjeneste(post.tjeneste)?.vedtakstype) return nei({ grunn: "tjeneste_uten_vedtak", nr: post.nr });
    nye.push({ ...svar, pris: lovensPris(svar.pris, post.tjeneste), tjeneste: post.tjeneste });
  }
  return ja(nye);
}

/** Nobody can be asked to pay for what the law makes free, whatever was sent (egenandelsforskriften §§ 1 and 8). */
function lovensPris(pris: Postsvar["pris"], tjeneste: string): Postsvar["pris"] {
  const regel = prisregel(tjeneste);
  return regel === null ? pris : regel.slag === "gratis" ? { slag: "gratis" } : null;
}

const sammeSett = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/** What stands in the case after a lost race, told as a refusal. */
export async function endretImens(
  tx: Transaksjon,
  kommune: string,
  sak: string,
): Promise<EndretImens | { readonly grunn: "ingen_utkast" }> {
  const na = (await utkastI(tx, kommune, sak)) ?? (await vedtakI(tx, kommune, sak))[0];
  return na ? somEndret(na) : { grunn: "ingen_utkast" };
}

/** A draft, or the decision it has become, as somebody else's doing. */
export function somEndret(v: Vedtak): EndretImens {
  if (v.fattet !== null) return { grunn: "alt_fattet", navn: v.fattet.navn, tid: v.fattet.tid, versjon: v.versjon };
  sikre(v.tilstand !== "opphevet", "a draft is not replaced before it is made");
  const grunn = v.tilstand === "til_godkjenning" ? "til_godkjenning" : "endret_av_annen";
  return { grunn, navn: v.skrevetAv.navn, tid: v.endretTid, versjon: v.versjon };
}
