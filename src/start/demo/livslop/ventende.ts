import { beregn } from "../akter/beregningen.ts";
import { lesBrevene } from "../akter/brevene.ts";
import { giFullmaktTil } from "../akter/fullmakten.ts";
import { beOmPapir, giFraSeg, meldForsinkelse, settPaVent, skrivSammen, svarPaKrav, taSaken } from "../akter/kontoret.ts";
import { laDenNyeSvare, noterDodsfall, noterFlytting, noterVergen } from "../akter/livshendelsen.ts";
import { leggOppProgram } from "../akter/programmet.ts";
import { begynnSoknad, navngi, sok, sokVedSkranken, trekkSoknaden } from "../akter/sok.ts";
import { utred } from "../akter/utredningen.ts";
import { giTilbake, skrivVedtak, tilGodkjenning, trengerTo, vedta } from "../akter/vedtaket.ts";
import type { Liv, Livssak } from "../liv.ts";

/** Begun, and not sent. */
export async function utkast(liv: Liv): Promise<void> {
  await begynnSoknad(liv, liv.start);
}

/** Come in, and nobody has taken it. */
export async function nettoppKommet(liv: Liv): Promise<void> {
  await sok(liv, liv.start);
}
export async function sagtVedSkranken(liv: Liv): Promise<void> {
  await sokVedSkranken(liv, liv.start, "muntlig");
}
export async function kommetPaPapir(liv: Liv): Promise<void> {
  await sokVedSkranken(liv, liv.start, "papir");
}
/** Said sixteen days before it was written down: the clock runs from the day it was said. */
export async function sentRegistrert(liv: Liv): Promise<void> {
  await sokVedSkranken(liv, liv.start + 16, "muntlig", 16);
}

/** Applied, and taken the next day. */
export async function tatt(liv: Liv): Promise<Livssak[]> {
  const saker = await sok(liv, liv.start);
  for (const sak of saker) await taSaken(liv, sak, liv.start - 1);
  return saker;
}

const forHver = (lop: (liv: Liv, sak: Livssak) => Promise<unknown>) => async (liv: Liv) => {
  for (const sak of await tatt(liv)) await lop(liv, sak);
};

export const lagtTilbake = forHver((liv, sak) => giFraSeg(liv, sak, liv.start - 4));
export const venterPaPapir = forHver(async (liv, sak) => {
  await beOmPapir(liv, sak, liv.start - 5, 14);
  await settPaVent(liv, sak, liv.start - 5, "venter_pa_part", 14);
  if (liv.valg.sjanse(60)) await lesBrevene(liv, liv.start - 6);
});
/** The day the paper should have come by has passed. */
export const papirUteblitt = forHver((liv, sak) => beOmPapir(liv, sak, liv.start - 4, 7));
export const papirKommet = forHver(async (liv, sak) => {
  const krav = await beOmPapir(liv, sak, liv.start - 3);
  await svarPaKrav(liv, sak, liv.start - 8, krav);
});
export const harIkkePapiret = forHver(async (liv, sak) => {
  const krav = await beOmPapir(liv, sak, liv.start - 3);
  await svarPaKrav(liv, sak, liv.start - 6, krav, true);
});
export const halvveisUtredet = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 6, false);
  await settPaVent(liv, sak, liv.start - 6, "venter_pa_andre", 28);
});
export const utredet = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 9);
  await beregn(liv, sak, liv.start - 9);
});
/** A kvalifiseringsprogram, assessed and laid out. */
export const program = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 9);
  await leggOppProgram(liv, sak, liv.start - 10);
});
/** The office has heard that the person is dead, and that another moves; nobody has said yet what becomes of the case. */
export const dode = forHver((liv, sak) => noterDodsfall(liv, sak, liv.start - 8));
export const fikkVerge = forHver((liv, sak) => noterVergen(liv, sak, liv.start - 8));
export const flytter = forHver((liv, sak) => noterFlytting(liv, sak, liv.start - 8));
export const vilSvaresDer = forHver((liv, sak) => laDenNyeSvare(liv, sak, liv.start - 9));
export const harSkrevet = forHver((liv, sak) => skrivSammen(liv, sak, liv.start - 3, 1));
export const harFattSvar = forHver((liv, sak) => skrivSammen(liv, sak, liv.start - 3, liv.valg.av([2, 3])));

/** A need without a name: the office finds the service. */
export async function baretEtBehov(liv: Liv): Promise<void> {
  for (const sak of await sok(liv, liv.start, { tjenester: ["finn_ut"] })) {
    await taSaken(liv, sak, liv.start - 1);
    if (liv.valg.sjanse(60)) await navngi(liv, sak, liv.start - 3);
  }
}

/** A draft that cannot be sent yet: the reasons and the person's view are not written. */
export const vedtaksutkast = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 8);
  await skrivVedtak(
    liv,
    sak,
    liv.start - 11,
    sak.poster.map((p) => (p.tema.tekst.nb.delvis ? "delvis" : "innvilget")),
    true,
  );
});

async function tilLederen(liv: Liv, sak: Livssak) {
  await utred(liv, sak, liv.start - 8);
  const utfall = sak.poster.map((p) => (p.tema.tekst.nb.nei ? "avslag" : "delvis") as "avslag" | "delvis");
  const skrevet = await skrivVedtak(liv, sak, liv.start - 12, utfall);
  return (await trengerTo(liv, skrevet.vedtak)) ? tilGodkjenning(liv, sak, skrevet) : null;
}
export const tilGodkjent = forHver(tilLederen);
export const returnert = forHver(async (liv, sak) => {
  const sendt = await tilLederen(liv, sak);
  if (sendt) await giTilbake(liv, sak, liv.start - 14, sendt);
});

/** The month was not enough, and a letter has said so. */
export const forsinket = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 20);
  await meldForsinkelse(liv, sak, liv.start - 26, 28);
  await lesBrevene(liv, liv.start - 27);
});
/** The month has passed, and nobody has written. */
export const overFristen = forHver((liv, sak) => utred(liv, sak, liv.start - 15, false));

/** Somebody close gets a fullmakt while the case is open. */
export const gaFullmakt = forHver((liv) => giFullmaktTil(liv, liv.start - 2));

/** One of the things is answered, the other not. */
export const delvisBesvart = forHver(async (liv, sak) => {
  await utred(liv, sak, liv.start - 8);
  await vedta(
    liv,
    sak,
    liv.start - 12,
    sak.poster.map((_, i) => (i === 0 ? "innvilget" : null)),
  );
});

export const trakkEn = forHver((liv, sak) => trekkSoknaden(liv, sak, liv.start - 3, sak.poster.slice(0, 1)));
export const trakkAlt = forHver((liv, sak) => trekkSoknaden(liv, sak, liv.start - 4, sak.poster));
