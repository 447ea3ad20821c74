import {
  avgjorUtsatt,
  avvis,
  begynnOmgjoring,
  folgOpp,
  formkontroller,
  omgjor,
  oppretthold,
  oversend,
  svarUtsettelse,
  utsettelserI,
} from "../../../domene/klage/index.ts";
import type { Utfall } from "../../../domene/kommune/index.ts";
import { finnVedtak, skriv, vedtakI } from "../../../domene/vedtak/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { apneSaken, gjor, type Liv, type Livssak, se } from "../liv.ts";
import { klagegangTekst } from "../tekst/klagegang.tekst.ts";
import { utMedBrevene } from "./brevene.ts";
import { klageord } from "./klagen.ts";
import { svaret } from "./svarene.ts";
import { tilGodkjenning, trengerTo } from "./vedtaket.ts";

/** Party, deadline, and what it is about: then it is taken up. A late one with the reasons for it. */
export async function taOppKlagen(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const t = klagegangTekst[liv.sprak];
  await apneSaken(liv, sak, sak.saksbehandler, tid);
  const sen = { skyld: t.senSkyld, saerligeGrunner: t.senSaerlig, begrunnelse: t.senDerfor };
  const inn = { klage, erPart: true, hvaDetGjelder: t.hvaDetGjelder(klageord(liv, sak).onsket), ...sen };
  await gjor(liv, sak.saksbehandler, (tx) => formkontroller(tx, sak.saksbehandler, tid, inn));
}

/** A late complaint, and no reason to take it up. */
export async function avvisKlagen(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const t = klagegangTekst[liv.sprak];
  const ord = { skyld: t.avvisSkyld, saerligeGrunner: t.avvisSaerlig, begrunnelse: t.avvisDerfor, omgjoring: t.avvisOmgjoring };
  const { kommune, nett } = liv.scene;
  await gjor(liv, sak.saksbehandler, (tx) => avvis(tx, sak.saksbehandler, tid, { kommune, nett, klage, ...ord }));
  await utMedBrevene(liv, siden);
}

/** The kommune changes its decision. @param utfall what each thing that was decided becomes, in order */
export async function gjorOm(liv: Liv, sak: Livssak, siden: number, klage: string, utfall: readonly Utfall[]): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const { saksbehandler } = sak;
  await apneSaken(liv, sak, saksbehandler, tid);
  const sett = await gjor(liv, saksbehandler, (tx) => begynnOmgjoring(tx, saksbehandler, tid, { klage }));
  const gammelt = await se(liv, (tx) => finnVedtak(tx, liv.scene.kommune.nummer, sett.vedtak));
  sikre(gammelt, "a draft that was just begun is there");
  const { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter } = gammelt;
  const poster = gammelt.poster.flatMap((p, i) => {
    const post = sak.poster.find((x) => x.id === p.post);
    return post ? [svaret(liv, post, utfall[i] ?? "innvilget", tid)] : [];
  });
  const innhold = { brukersSyn, fakta, hensyn, barnetsBeste, regler, avslutter, poster };
  const skrevet = await gjor(liv, saksbehandler, (tx) => skriv(tx, saksbehandler, tid, { sak: sak.id, sett, innhold }));
  const toPersoner = await trengerTo(liv, skrevet.vedtak);
  const { vedtak, versjon } = toPersoner ? await tilGodkjenning(liv, sak, { ...skrevet, poster }) : skrevet;
  const av = toPersoner ? sak.leder : saksbehandler;
  const medhold = utfall.every((u) => u === "innvilget") ? "helt" : "delvis";
  const ord = { medhold, hvorforEndret: klageord(liv, sak).nytt, nett: liv.scene.nett, nokkel: `${vedtak}:demo` } as const;
  const etter = liv.dager.samtidig();
  await gjor<unknown>(liv, av, (tx) => omgjor(tx, av, etter, { klage, vedtak, versjon, ...ord }));
  await utMedBrevene(liv, siden);
}

/** The decision waits until the complaint is decided, and the help goes on meanwhile. */
export async function laVedtaketVente(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const svar = { svar: "ja", begrunnelse: klagegangTekst[liv.sprak].laVente, vilkar: "", til: null } as const;
  const inn = { kommune: liv.scene.kommune, klage, ...svar };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => avgjorUtsatt(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}

/** The kommune says no to that; the decision counts while the complaint is looked at. */
export async function laVedtaketGjelde(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const svar = { svar: "nei", begrunnelse: klagegangTekst[liv.sprak].gjelder, vilkar: "", til: null } as const;
  const inn = { kommune: liv.scene.kommune, klage, ...svar };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => avgjorUtsatt(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}

/** The kommune holds on to its decision, and says why, point by point. */
export async function opprettholdKlagen(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const t = klagegangTekst[liv.sprak];
  const { hvorfor, svar } = klageord(liv, sak);
  const [vedtak] = await se(liv, (tx) => vedtakI(tx, liv.scene.kommune.nummer, sak.id));
  const uttalelse = {
    undersokelser: liv.valg.av(t.undersokt),
    punkter: [{ klagen: hvorfor, svaret: svar }],
    fakta: liv.fortelling.fakta,
    regler: vedtak?.regler ?? [],
    vurdering: t.vurdering,
    barnetsBeste: vedtak && vedtak.barnetsBeste !== "" ? t.barnet : "",
  };
  const inn = { kommune: liv.scene.kommune, klage, uttalelse, merknadInnen: leggTilDager(tid.idag, 14) };
  await gjor(liv, sak.saksbehandler, (tx) => oppretthold(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}

/** The whole file goes to the body that decides. */
export async function sendKlagenVidere(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const inn = { kommune: liv.scene.kommune, klage };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => oversend(tx, sak.saksbehandler, tid, inn));
}

/** The desk has done what the body decided. */
export async function folgOppKlagen(liv: Liv, sak: Livssak, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.kontor(siden);
  await gjor(liv, sak.saksbehandler, (tx) => folgOpp(tx, sak.saksbehandler, tid, { klage }));
}

/** The answer to one who asked for more time to complain. */
export async function svarOmMerTid(liv: Liv, sak: Livssak, siden: number, svar: "ja" | "nei"): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const t = klagegangTekst[liv.sprak];
  const [bedt] = await se(liv, (tx) => utsettelserI(tx, liv.scene.kommune.nummer, sak.id));
  sikre(bedt, "somebody has asked for more time");
  const begrunnelse = svar === "ja" ? t.merTidJa : t.merTidNei;
  const nySisteDag = svar === "ja" ? bedt.onsket : null;
  const inn = { kommune: liv.scene.kommune, sak: sak.id, utsettelse: bedt.id, svar, nySisteDag, begrunnelse };
  await gjor(liv, sak.saksbehandler, (tx) => svarUtsettelse(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}
