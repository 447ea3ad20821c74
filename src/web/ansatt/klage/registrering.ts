import { type KanIkkeLeggeTil, leggTil } from "../../../domene/dokument/index.ts";
import { type KanIkkeRegistrere, registrer, UENIG } from "../../../domene/klage/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { kontrollerFiler } from "../../innbygger/soknad/vedlegg.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { erSkjult } from "../gjor.ts";
import { her, type Sakskontekst } from "../sted.ts";
import { registrerTekst } from "./registrer.tekst.ts";
import { klageregistrering, TEKSTFELT } from "./registrer.tsx";
import { nokkel } from "./skjemafeil.ts";

function lesInnhold(k: Sakskontekst) {
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const mer = k.skjema.alle("mer");
  return {
    uenig: UENIG.filter((u) => k.skjema.alle("uenig").includes(u)),
    onsket: tekst("onsket"),
    hvorfor: tekst("hvorfor"),
    feilIBrevet: tekst("feilIBrevet"),
    hvorforSen: tekst("hvorforSen"),
    vilVente: mer.includes("vilVente"),
    vilHaHjelp: mer.includes("vilHaHjelp"),
    haster: mer.includes("haster"),
  };
}

/** What is wrong with the form itself: a channel that is not chosen, a date that is none, a text that is too long. */
function formfeil(k: Sakskontekst): Feltfeil {
  const t = registrerTekst[k.sprak];
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const kanal = tekst("kanal");
  const lange = Object.entries(TEKSTFELT).filter(([navn, maks]) => tekst(navn).length > maks);
  const ukjente = k.skjema.alle("vedtak").some((v) => !erId(v));
  return {
    ...(kanal === "muntlig" || kanal === "papir" ? {} : { kanal: t.velgKanal }),
    ...(lesDato(tekst("kom")) ? {} : { kom: t.dato }),
    ...(kanal === "papir" && tekst("postlagt") !== "" && !lesDato(tekst("postlagt")) ? { postlagt: t.dato } : {}),
    ...(ukjente ? { vedtak: t.ukjent_vedtak } : {}),
    ...Object.fromEntries(lange.map(([navn, maks]) => [navn, t.forLang(maks)])),
  };
}

/** Registers what was said or came by post; the letter itself, when it was scanned, goes into the file in the same moment. */
export async function registrerKlage(k: Sakskontekst): Promise<Response> {
  const feil = formfeil(k);
  const kom = lesDato(k.skjema.tekst("kom"));
  const paPapir = k.skjema.tekst("kanal") === "papir";
  const { gode: filer, feil: filfeil } = await kontrollerFiler(k, paPapir ? k.skjema.filer("brev") : [], k.p.sak);
  if (kom === null || Object.keys(feil).length > 0 || filfeil.length > 0)
    return klageregistrering(k, { ...feil, ...(filfeil[0] && { brev: filfeil[0] }) });
  const svar = await k.skriv(async (tx) => {
    const registrert = await registrer(tx, k.aktor, k.tid, {
      kommune: k.kommune,
      sak: k.p.sak,
      vedtak: [...new Set(k.skjema.alle("vedtak"))],
      innhold: lesInnhold(k),
      kanal: paPapir ? "papir" : "muntlig",
      kom,
      postlagt: paPapir ? lesDato(k.skjema.tekst("postlagt")) : null,
      nokkel: nokkel(k.skjema),
    });
    if (!registrert.ok || filer.length === 0) return registrert;
    const lagt = await leggTil(tx, k.aktor, k.tid, { sak: k.p.sak, filer });
    return lagt.ok ? registrert : lagt;
  });
  if (svar.ok) return videre(lenke(ruter.klage, { ...her(k), klage: svar.verdi[0] ?? "" }, { ok: "registrert" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return klageregistrering(k, neifelt(k, n as Nekt));
}

type Nekt = Exclude<KanIkkeRegistrere | KanIkkeLeggeTil, KanIkkeApne>;

function neifelt(k: Sakskontekst, n: Nekt): Feltfeil {
  const t = registrerTekst[k.sprak];
  switch (n.grunn) {
    case "ingen_vedtak":
    case "ukjent_vedtak":
    case "har_apen_klage":
      return { vedtak: t[n.grunn] };
    case "dato_fram_i_tid":
      return { kom: t.dato_fram_i_tid };
    case "postlagt_etter_ankomst":
      return { postlagt: t.postlagt_etter_ankomst };
    case "ingen_fil":
      return { brev: t.tomFil };
    case "for_mange_filer":
      return { brev: t.forMangeFiler(n.maks) };
  }
}
