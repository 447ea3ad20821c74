import { dokumentkravkrav, MINDRE_INNGRIPENDE } from "../dokumentkrav.ts";
import { sidensAlder } from "../innhold/side.ts";
import { type Dato, leggTilDager } from "../kjerne/dato.ts";
import { boolsk, dag, tekst, valg } from "../kjerne/felt.ts";
import { gyldigHjemmel, hjemmelperiode } from "../kjerne/gyldighet.ts";
import { type Hjemmel, type LovId, tolkHjemmel } from "../kjerne/hjemmel.ts";
import { embetsnavn } from "../statsforvalter/embete.ts";
import { vedtakstypeAv } from "./ord.ts";
import { type Saksvar, SKREVET, slag, svar, ubesvart } from "./sak.ts";

const PROVORD: Readonly<Record<(typeof MINDRE_INNGRIPENDE)[number], string>> = {
  lonnsslipp: "lønnsslipp",
  skatteopplysninger: "skatteopplysninger",
  leiekontrakt: "leiekontrakt",
  skjermdump_av_saldo: "skjermdump av saldo",
  sladdet_utskrift: "sladdet utskrift",
};

export const dokumentsak = slag({ application: tekst(100), requested: tekst(300), needDemonstrated: boolsk }, (f, prosesslov) => {
  const vedtakstype = vedtakstypeAv(f.application ?? "");
  if (vedtakstype === null) return ubesvart(`application: ukjent (${f.application ?? ""})`);
  if (f.requested == null) return ubesvart("requested: mangler");
  const krav = dokumentkravkrav(
    {
      vedtakstype,
      hva: f.requested,
      formal: f.requested,
      innen: leggTilDager(SKREVET, 14),
      helKontoutskrift: /(full|hele?) .*kontoutskrift/.test(f.requested),
      nodvendigFordi: f.needDemonstrated === true ? f.requested : "",
      prosesslov,
    },
    SKREVET,
  );
  return svar({ allowed: krav.utfall === "ja", alternatives: MINDRE_INNGRIPENDE.map((p) => PROVORD[p]) });
});

/** Acts as people name them, and as we do. */
const LOVNAVN: Readonly<Record<string, LovId>> = {
  "pasient- og brukerrettighetsloven": "pbrl",
  "helse- og omsorgstjenesteloven": "hol",
  sosialtjenesteloven: "stnl",
  boligsosialloven: "boligsosial",
  pasientjournalloven: "pjl",
  pasientjournalforskriften: "pjf",
  fvl: "fvl67",
};
const LOVORD = new Map<LovId, string>(Object.entries(LOVNAVN).map(([navn, lov]) => [lov, navn]));
const TITLER = { nynorsk: "Statsforvaltaren", bokmål: "Statsforvalteren" } as const;

/** The act by either of its names, and "§ 2-1 a" as the acts write it. */
function lestHjemmel(sitert: string): Hjemmel | null {
  const [navn = "", resten = ""] = sitert.split(/ (?=§)/);
  return tolkHjemmel(`${LOVNAVN[navn] ?? navn} ${resten.replace(/(§ [0-9A-]+) ([a-z])$/, "$1$2")}`);
}

/** What holds instead: the section, or another act by its name. */
const istedenfor = (ny: Hjemmel, gammel: Hjemmel): string =>
  ny.lov === gammel.lov ? `${ny.lov} § ${ny.paragraf}` : (LOVORD.get(ny.lov) ?? ny.lov);

function hjemmelsvar(sitert: string, dagen: Dato): Saksvar {
  const hjemmel = lestHjemmel(sitert);
  if (hjemmel === null) return ubesvart(`citedSection: ukjent (${sitert})`);
  const gyldig = gyldigHjemmel(hjemmel, dagen);
  if (gyldig.utfall === "ja") return svar({ status: "in_force" });
  const sisteDag = hjemmelperiode(hjemmel)?.til ?? null;
  const [isteden] = gyldig.mangler.flatMap((m) => m.hjemmel);
  return svar({
    ...(sisteDag === null ? { status: "not_in_force" } : { status: "repealed", repealedFrom: leggTilDager(sisteDag, 1) }),
    ...(isteden === undefined ? {} : { replacement: istedenfor(isteden, hjemmel) }),
  });
}

export const sidesak = slag(
  {
    citedSection: tekst(100),
    term: valg("Fylkesmannen", "Statsforvalteren"),
    pageLanguage: valg("nynorsk", "bokmål"),
    publishedOn: dag,
    updatedOn: dag,
    today: dag,
  },
  (f) => {
    const dagen = f.today ?? SKREVET;
    if (f.citedSection != null) return hjemmelsvar(f.citedSection, dagen);
    if (f.term != null) {
      const naa = embetsnavn.anvend({}, dagen).verdi === "statsforvalteren";
      return svar({ displayTerm: naa ? TITLER[f.pageLanguage ?? "bokmål"] : "Fylkesmannen" });
    }
    if (f.publishedOn == null) return ubesvart("publishedOn, term eller citedSection: mangler");
    const fakta = { publisert: f.publishedOn, oppdatert: f.updatedOn ?? null, skrevetUnderAnnenOrganisering: false };
    const { visGammelmerke, visBeggeDatoer } = sidensAlder.anvend(fakta, dagen).verdi;
    return svar({ showStaleBanner: visGammelmerke, showBothDates: visBeggeDatoer });
  },
);
