import { ellerNull, objekt, tekst, valgfri } from "../kjerne/felt.ts";
import { kanLese } from "../pasientjournalloven/p16.ts";
import { type Loggfelt, loggKanSees, loggkrav } from "../pasientjournalloven/p22a.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const ord = valgfri(ellerNull(tekst(500)));
const ORD: Readonly<Record<Loggfelt, string>> = {
  hvem: "who",
  organisasjon: "org",
  grunnlag: "basis",
  tidsrom: "when",
  hvilke_opplysninger: "what",
};

export const loggsak = slag(
  {
    entry: objekt({ who: ord, org: ord, basis: ord, when: ord, what: ord }),
    reader: tekst(200),
    requester: tekst(200),
    wants: tekst(200),
  },
  (f) => {
    if (f.entry != null) {
      const { who, org, basis, when, what } = f.entry;
      const linje = {
        hvem: who ?? null,
        organisasjon: org ?? null,
        grunnlag: basis ?? null,
        tidsrom: when ?? null,
        hvilkeOpplysninger: what ?? null,
      };
      const krav = loggkrav.anvend(linje, SKREVET);
      return svar({ complete: krav.utfall === "ja", missing: krav.mangler.map((m) => ORD[m.kode]) });
    }
    if (f.requester != null) {
      return svar({
        mustGive: loggKanSees.anvend({ gjelderDenSomSpor: f.requester === "den registrerte" }, SKREVET).utfall === "ja",
      });
    }
    if (f.reader == null) return ubesvart("entry, reader eller requester: mangler");
    const tjenstligBehov = !/uten tjenstlig behov/.test(f.reader);
    const kan = kanLese.anvend({ tjenstligBehov, saerskiltHjemmel: false, tilgangenErIKraft: true }, SKREVET).utfall === "ja";
    return svar({ allowed: kan, mustFollowUp: !kan });
  },
);
