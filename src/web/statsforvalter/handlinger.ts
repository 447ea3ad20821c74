import { mangeltekst } from "../../domene/brev/index.ts";
import { type KanIkkeForsinkeInstans, sendInstansForelopig } from "../../domene/forelopig/index.ts";
import {
  avgjor,
  finnInstanssak,
  hentOversendt,
  type KanIkkeApneInstanssak,
  type KanIkkeAvgjore,
  type KanIkkeTaInstanssak,
  ta,
} from "../../domene/klageinstans/index.ts";
import { finnKommune } from "../../domene/kommune/index.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { tolkDato } from "../../lov/kjerne/dato.ts";
import { forelopigfeil, lesForelopig } from "../ansatt/forelopig/les.ts";
import { erSkjult } from "../ansatt/gjor.ts";
import { versjon } from "../ansatt/klage/skjemafeil.ts";
import { naTekst } from "../ansatt/nar.ts";
import { ikkeFunnet, skjult } from "../nekt.tsx";
import { fil, videre } from "../svar.ts";
import type { Feltfeil } from "../ui/index.ts";
import { avgjorTekst } from "./avgjor.tekst.ts";
import { lesInstanssak, loggLest } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import { type Avslag, instanssakside } from "./sakside.tsx";
import type { Instanssted } from "./sted.ts";
import { feltFor, type Innhold, lesAvgjoring, MAKS_TEGN, under } from "./svar.ts";

/** One paper of the frozen file, for the eyes of the one who decides. */
export async function instansdokument(s: Instanssted, id: string, nr: string): Promise<Response> {
  const lest = await lesInstanssak(s, id);
  if (!lest.ok) return lest.nei;
  const { sak } = lest.verdi;
  if (!/^[1-9]\d{0,3}$/.test(nr)) return ikkeFunnet(s.k);
  const papir = await s.k.les((les) => hentOversendt(les, sak, Number(nr)));
  if (!papir) return ikkeFunnet(s.k);
  await loggLest(s, sak, { del: "dokument", id: `${sak.klage}/${nr}` });
  return fil(papir.bytes, papir.mime, papir.tittel);
}

/** Takes the case, or says who has it, or why this person may not. */
export async function taInstanssaken(s: Instanssted, id: string): Promise<Response> {
  const { k } = s;
  const svar = await k.skriv((tx) => ta(tx, k.aktor, { sak: id }));
  if (svar.ok) return videre(s.sak(id, { ok: "tatt" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return instanssakside(s, id, tanei(s, n as Exclude<KanIkkeTaInstanssak, KanIkkeApneInstanssak>));
}

function tanei(s: Instanssted, n: Exclude<KanIkkeTaInstanssak, KanIkkeApneInstanssak>): Avslag {
  const t = instansTekst[s.k.sprak];
  if (n.grunn === "inhabil") return { status: 422, feil: { "": t.inhabil } };
  return { status: 409, feil: { "": n.navn ? t.altTatt(n.navn) : t.altTattUkjent } };
}

/** Writes to the party that the answer is late: as it was made ready, or as it is written here. */
export async function forelopigInstans(s: Instanssted, id: string): Promise<Response> {
  const { k } = s;
  const lest = lesForelopig(k.skjema, k.sprak);
  if (!lest.ok) return instanssakside(s, id, { status: 422, feil: lest.nei });
  const valg = lest.verdi;
  const skrevet = valg.slag === "skrevet" ? { ...valg, forDag: tolkDato(valg.klokke) } : null;
  const versjon = valg.slag === "bekreft" ? valg.versjon : 0;
  const svar = await k.skriv((tx) => sendInstansForelopig(tx, k.aktor, k.tid, { sak: id, skrevet, versjon }));
  if (svar.ok) return videre(s.sak(id, { ok: "forelopig" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return instanssakside(s, id, forelopigfeil(n as Exclude<KanIkkeForsinkeInstans, KanIkkeApneInstanssak>, k.sprak));
}

/** Decides, or shows the page again with what is missing; nothing that was typed is lost. */
export async function avgjorInstanssaken(s: Instanssted, id: string): Promise<Response> {
  const { k } = s;
  const inn = lesAvgjoring(k.skjema);
  const sak = await k.les((les) => finnInstanssak(les, id));
  if (!sak) return skjult(k, "finnes_ikke");
  if (k.skjema.tekst("steg") === "sjekk") return instanssakside(s, id, { status: 200, feil: {} });
  const feil = formfeil(s, inn);
  if (Object.keys(feil).length > 0) return instanssakside(s, id, { status: 422, feil });
  const kommune = await k.deps.base.les({ slag: "offentlig" }, (les) => finnKommune(les, sak.kommune));
  sikre(kommune, "a forwarded case is of a kommune");
  const svar = await k.skriv((tx) => avgjor(tx, k.aktor, k.tid, { kommune, sak: id, versjon: versjon(k.skjema), ...inn }));
  if (svar.ok) return videre(s.sak(id, { ok: "avgjort" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return instanssakside(s, id, avgjornei(s, inn, n as Exclude<KanIkkeAvgjore, KanIkkeApneInstanssak>));
}

/** What is wrong with the form itself, before the law is asked. */
function formfeil(s: Instanssted, inn: Innhold): Feltfeil {
  const { k } = s;
  const t = avgjorTekst[k.sprak];
  const lange = k.skjema.felter.filter(([navn, verdi]) => !navn.startsWith("_") && verdi.length > MAKS_TEGN);
  const { utfall, kommunenInnen } = inn;
  const innen =
    (utfall === "nytt_vedtak" || utfall === "opphever") && kommunenInnen !== null && kommunenInnen <= k.tid.idag
      ? { [under("innen", utfall)]: t.fristTidlig }
      : {};
  return { ...Object.fromEntries(lange.map(([navn]) => [navn, t.forLang])), ...innen };
}

function avgjornei(s: Instanssted, inn: Innhold, n: Exclude<KanIkkeAvgjore, KanIkkeApneInstanssak>): Avslag {
  const { k } = s;
  const t = avgjorTekst[k.sprak];
  const hele = (setning: string, status: Avslag["status"] = 422): Avslag => ({ status, feil: { "": setning } });
  switch (n.grunn) {
    case "alt_avgjort":
      return hele(t.alt_avgjort(n.navn, naTekst(n.tid, k)), 409);
    case "endret_imens":
      return hele(t.endret_imens, 409);
    case "ikke_din_sak":
      return hele(n.navn ? t.ikke_din(n.navn) : t.ikke_tatt, 409);
    case "mangler_frist":
      return { status: 422, feil: fristmangler(s, inn) };
    case "brev_ufullstendig":
      return hele(t.brev(n.mangler[0] ? mangeltekst(n.mangler[0], k.sprak) : ""));
    case "ufullstendig": {
      const felt = n.krav.mangler.map((m) => [feltFor(m.kode, inn.utfall) ?? "", t.feil[m.kode]] as const);
      return { status: 422, feil: { ...Object.fromEntries(felt), ...fristmangler(s, inn) } };
    }
  }
}

function fristmangler(s: Instanssted, inn: Innhold): Feltfeil {
  const { utfall } = inn;
  if ((utfall !== "nytt_vedtak" && utfall !== "opphever") || inn.kommunenInnen !== null) return {};
  return { [under("innen", utfall)]: avgjorTekst[s.k.sprak].frist };
}
