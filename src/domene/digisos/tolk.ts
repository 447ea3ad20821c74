import { grenser } from "../../grunnmur/grenser.ts";
import type { NyPost } from "../sak/index.ts";
import type { Svar } from "../soknad/index.ts";
import { rens } from "./rens.ts";
import type { Formatadresse, Formatbarn, Formatsoknad } from "./soknadsskjema.ts";

const { tegnIPost, tegnIBeskrivelse, poster: MAKS_POSTER } = grenser.soknad;

export const heltNavn = (n: { fornavn: string; mellomnavn: string; etternavn: string }): string =>
  rens(
    [n.fornavn, n.mellomnavn, n.etternavn]
      .map((del) => del.trim())
      .filter(Boolean)
      .join(" "),
    grenser.person.tegnINavn,
  );

/** An address as one line, as it is written on a letter; null when there is none. A matrikkel number is a place, and no address. */
export function adresselinje(a: Formatadresse): string | null {
  if (!a) return null;
  const gate = [a.gatenavn, `${a.husnummer ?? ""}${a.husbokstav ?? ""}`].filter(Boolean).join(" ");
  const sted = [a.postnummer, a.poststed].filter(Boolean).join(" ");
  const boks = a.postboks ? `Postboks ${a.postboks}` : "";
  const deler = [...(a.adresselinjer ?? []), ...(a.adresse ?? []), gate, boks, sted].map((d) => d.trim()).filter(Boolean);
  return rens(deler.join(", "), grenser.person.tegnINavn) || null;
}

/** Words that say something is lacking now, in both forms of the language. A false alarm costs a look; a missed one a night outside. */
const NOD =
  /n[øo]dhjelp|naudhjelp|n[øo]dssituasjon|naudsituasjon|krisehjelp|\b(ikke|ikkje|uten|utan|ingen)\b[^.\n]{0,30}\bmat\b|sulten|svolten|matpeng[ea]r|kasta?(et)? ut|s[øo]ve?r? ute|husl[øo]s|bosteds?l[øo]s|bustadlaus/iu;

export function sierNod(s: Formatsoknad): boolean {
  const { begrunnelse, situasjonendring, bosituasjon } = s.data;
  const sagt = [begrunnelse.hvaSokesOm, begrunnelse.hvorforSoke, situasjonendring?.hvaHarEndretSeg].filter(Boolean).join("\n");
  return bosituasjon?.botype === "ingen" || NOD.test(sagt);
}

const LISTETEGN = /^\s*(?:[-•*–]|\d{1,2}[.)])\s+/u;

/**
 * The things asked for. The format has one field for them: a list in it (each line with its dash or number) is one item a line, so that each
 * gets its own answer (stnl § 41, https://lovdata.no/lov/2009-12-18-131/§41); anything else is one. Never empty. Pure.
 */
export function posterI(s: Formatsoknad): readonly NyPost[] {
  const sokt = rens(s.data.begrunnelse.hvaSokesOm, tegnIBeskrivelse * 2);
  const linjer = sokt.split("\n").filter((linje) => linje.trim() !== "");
  const erListe = linjer.length > 1 && linjer.length <= MAKS_POSTER && linjer.every((linje) => LISTETEGN.test(linje));
  const onsker = erListe ? linjer.map((linje) => linje.replace(LISTETEGN, "")) : [sokt];
  return onsker.map((onske) => ({
    tjeneste: /n[øo]dhjelp|naudhjelp/iu.test(onske) ? "nodhjelp" : "okonomisk_stonad",
    onsket: rens(onske, tegnIPost) || rens(s.data.begrunnelse.hvorforSoke, tegnIPost) || "Økonomisk sosialhjelp",
    spor: "sosial",
  }));
}

const BO: Readonly<Record<string, string>> = {
  eier: "eier",
  leier: "leier_privat",
  kommunal: "leier_kommunalt",
  venner: "hos_noen",
  foreldre: "hos_noen",
  familie: "hos_noen",
  institusjon: "institusjon",
  krisesenter: "institusjon",
  fengsel: "institusjon",
  ingen: "ingen",
  annet: "annet",
};
const BIDRAG: Readonly<Record<string, string>> = { betaler: "betaler", mottar: "far", begge: "begge", ingen: "nei" };

export const barnelinje = (b: Formatbarn): string =>
  [b.barn ? heltNavn(b.barn.navn) : "", b.barn?.fodselsdato ?? ""].filter(Boolean).join(", ");

function omHusstanden(s: Formatsoknad): Record<string, string> {
  const { familie, bosituasjon } = s.data;
  const { status, borSammenMed } = familie?.sivilstatus ?? {};
  const sammen = status === "samboer" ? "samboer" : status === "gift" && borSammenMed !== false ? "ektefelle" : "alene";
  const plikt = familie?.forsorgerplikt;
  const barn = (plikt?.ansvar ?? []).map(barnelinje).filter(Boolean).join("\n");
  const harBarn = plikt?.harForsorgerplikt?.verdi ?? (barn === "" ? undefined : true);
  return utenTomme({
    f_sammen: status === undefined ? "" : sammen,
    f_barn: harBarn === undefined ? "" : harBarn ? "ja" : "nei",
    f_barn_hvem: rens(barn, 500),
    f_bidrag: BIDRAG[plikt?.barnebidrag?.verdi ?? ""] ?? "",
    f_bo: BO[bosituasjon?.botype ?? ""] ?? "",
  });
}

const utenTomme = (svar: Record<string, string>) => Object.fromEntries(Object.entries(svar).filter(([, verdi]) => verdi !== ""));

/**
 * The answers of the national form under the questions of ours, as far as they ask the same: the desk reads every application in one way.
 * What has no question here is in the readable paper, and in the file itself. Pure.
 */
export function svarI(s: Formatsoknad): Svar {
  const { personalia, begrunnelse, situasjonendring, bosituasjon } = s.data;
  const fortalt = [begrunnelse.hvaSokesOm, begrunnelse.hvorforSoke, situasjonendring?.hvaHarEndretSeg];
  return {
    gjelder: ["sosial"],
    hvem: "jeg",
    nod: [sierNod(s) ? "annet" : "ingen"],
    ...(bosituasjon?.botype === "ingen" && { uten_bolig: ["ja"] }),
    ...omHusstanden(s),
    ...utenTomme({
      f_fortell: rens(fortalt.filter(Boolean).join("\n\n"), tegnIBeskrivelse),
      opphold: adresselinje(personalia.oppholdsadresse) ?? "",
      telefon: rens(personalia.telefonnummer?.verdi, grenser.person.tegnITelefon),
      f_konto: personalia.kontonummer.verdi ?? "",
    }),
  };
}
