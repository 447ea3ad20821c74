import { posterI, presiser, trekkPoster } from "../../../domene/sak/index.ts";
import { begynn, registrer, type Svar, send } from "../../../domene/soknad/index.ts";
import { somKommunen } from "../../../grunnmur/db/base.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak, se, somSaker } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { utMedBrevene } from "./brevene.ts";
import { nedskrevnePoster, paSider, soknadssvar } from "./soknaden.ts";

/** An application is begun, and lies there. @returns the draft */
export async function begynnSoknad(liv: Liv, siden: number, ekstra: Svar = {}): Promise<string> {
  const tid = liv.dager.hjemme(siden);
  const sider = paSider(soknadssvar(liv, ekstra));
  return (await gjor(liv, liv.aktor, (tx) => begynn(tx, liv.aktor, tid, { sider }))).id;
}

/** An application is filled in and sent. @returns the cases it became */
export async function sok(liv: Liv, siden: number, ekstra: Svar = {}): Promise<Livssak[]> {
  const { kommune } = liv.scene;
  const utkast = await begynnSoknad(liv, siden, ekstra);
  const tid = liv.dager.hjemme(siden);
  const { saker } = await gjor(liv, liv.aktor, (tx) => send(tx, liv.aktor, tid, { kommune, utkast }));
  await utMedBrevene(liv, siden);
  return somSaker(liv, saker);
}

/** Somebody says it at the counter or on the phone, or sends a letter; the desk writes it down, perhaps some days later. */
export async function sokVedSkranken(liv: Liv, siden: number, kanal: "muntlig" | "papir", dagerSenere = 0): Promise<Livssak[]> {
  const t = kontorTekst[liv.sprak];
  const { person, scene, dager } = liv;
  const kontor = scene.kontor(liv.temaer[0]?.spor ?? "omsorg");
  const ansatt = liv.valg.av(kontor.saksbehandlere);
  const tid = dager.kontor(siden - dagerSenere);
  const { navn } = person.aktor;
  const { kvittering } = await gjor(liv, ansatt, (tx) =>
    registrer(tx, ansatt, tid, {
      kommune: scene.kommune,
      kanal,
      mottatt: dagerSenere === 0 ? tid.idag : leggTilDager(dager.idag, -siden),
      sentGrunn: dagerSenere > 14 ? t.sagtSent : "",
      person: { fnr: person.fnr, navn, adresse: person.adresse, telefon: person.telefon },
      sprak: liv.sprak,
      beskrivelse: kanal === "muntlig" ? t.muntlig(liv.fortelling.behov) : liv.fortelling.behov,
      poster: nedskrevnePoster(liv),
      haster: "nei",
      sagtAv: "",
      filer: [],
      nokkel: `${person.aktor.person}/${siden}`,
    }),
  );
  await utMedBrevene(liv, siden - dagerSenere);
  return somSaker(liv, kvittering.saker);
}

/** The office names the service behind a need that was only described. */
export async function navngi(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const { nummer } = liv.scene.kommune;
  const navnlose = (await se(liv, (tx) => posterI(tx, nummer, sak.id))).filter((p) => p.tjeneste === null);
  for (const { id } of navnlose) {
    const tema = sak.poster.find((p) => p.id === id)?.tema;
    if (!tema) continue;
    const inn = { sak: sak.id, post: id, tjenester: [tema.tjeneste] };
    await gjor(liv, sak.saksbehandler, (tx) => presiser(tx, sak.saksbehandler, tid, inn));
  }
}

/** The resident withdraws some of it, or all. */
export async function trekkSoknaden(liv: Liv, sak: Livssak, siden: number, poster: readonly { id: string }[]): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  const { nummer } = liv.scene.kommune;
  const inn = { kommune: nummer, sak: sak.id, poster: poster.map((p) => p.id) };
  await gjor(liv, liv.aktor, (tx) => somKommunen(tx, nummer, (kontoret) => trekkPoster(kontoret, liv.aktor, tid, inn)));
}
