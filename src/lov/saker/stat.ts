import { boolsk, heltall, liste, oyeblikk, tall, tekst, valg } from "../kjerne/felt.ts";
import { kanAvslutteTilsyn, kanGiPalegg, nesteTilsynstrinn, paleggKanPaklages, type Tilsynstrinn } from "../kommuneloven/p30.ts";
import { type Embete, embeteFor, type Fylke } from "../statsforvalter/embete.ts";
import { annenBruk, kanSoke, tilskuddsfrister } from "../tilskudd/soknad.ts";
import { oreAv } from "./ord.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const EMBETSNAVN: Readonly<Record<Embete, string>> = {
  "ostfold-buskerud-oslo-og-akershus": "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus",
  innlandet: "Statsforvalteren i Innlandet",
  "vestfold-og-telemark": "Statsforvalteren i Vestfold og Telemark",
  agder: "Statsforvalteren i Agder",
  rogaland: "Statsforvalteren i Rogaland",
  vestland: "Statsforvalteren i Vestland",
  "more-og-romsdal": "Statsforvalteren i Møre og Romsdal",
  trondelag: "Statsforvalteren i Trøndelag",
  nordland: "Statsforvalteren i Nordland",
  "troms-og-finnmark": "Statsforvalteren i Troms og Finnmark",
};

const FYLKER = {
  Østfold: "ostfold",
  Akershus: "akershus",
  Oslo: "oslo",
  Buskerud: "buskerud",
  Innlandet: "innlandet",
  Vestfold: "vestfold",
  Telemark: "telemark",
  Agder: "agder",
  Rogaland: "rogaland",
  Vestland: "vestland",
  "Møre og Romsdal": "more_og_romsdal",
  Trøndelag: "trondelag",
  Nordland: "nordland",
  Troms: "troms",
  Finnmark: "finnmark",
} as const satisfies Readonly<Record<string, Fylke>>;

export const embetesak = slag({ fylke: valg(...(Object.keys(FYLKER) as (keyof typeof FYLKER)[])) }, (f) => {
  if (f.fylke == null) return ubesvart("fylke: mangler");
  const embete = embeteFor.anvend({ fylke: FYLKER[f.fylke] }, SKREVET).verdi;
  return embete === null ? ubesvart("fylke: ikke et fylke nå") : svar({ office: EMBETSNAVN[embete] });
});

const TRINN = {
  varsel: "varsel",
  dokumentinnsamling: "dokumentinnsamling",
  tilsynsbesøk: "tilsynsbesok",
  "foreløpig rapport": "forelopig_rapport",
  "endelig rapport": "endelig_rapport",
  "plan for retting": "plan_for_retting",
  evaluering: "evaluering",
  avsluttet: "avsluttet",
} as const satisfies Readonly<Record<string, Tilsynstrinn>>;
const TRINNORD = new Map<Tilsynstrinn, string>(Object.entries(TRINN).map(([ord, trinn]) => [trinn, ord]));

export const tilsynssak = slag(
  {
    stagesDone: liste(valg(...(Object.keys(TRINN) as (keyof typeof TRINN)[])), 20),
    decision: tekst(200),
    kommuneWantsToComplain: boolsk,
    wants: valg("pålegg"),
    dialogueWithKommuneHeld: boolsk,
    finding: valg("lovbrudd", "ikke lovbrudd"),
    correctionDocumented: boolsk,
  },
  (f) => {
    if (f.stagesDone != null) {
      const gjort = f.stagesDone.map((ord) => TRINN[ord]);
      const { neste, forst } = nesteTilsynstrinn.anvend({ gjort }, SKREVET).verdi;
      return svar({
        next: neste === null ? null : TRINNORD.get(neste),
        ...(forst === null ? {} : { mustFirst: "innsigelsesfrist for kommunen" }),
      });
    }
    if (f.wants != null) {
      const fakta = {
        omrade: "annet",
        dialogHoldt: f.dialogueWithKommuneHeld === true,
        virkningerVurdert: true,
        lovbrudd: true,
      } as const;
      return svar({ mayIssue: kanGiPalegg.anvend(fakta, SKREVET).utfall === "ja" });
    }
    if (f.finding != null) {
      const fakta = { lovbrudd: f.finding === "lovbrudd", rettingDokumentert: f.correctionDocumented === true };
      const kan = kanAvslutteTilsyn.anvend(fakta, SKREVET).utfall === "ja";
      return svar({ mayClose: kan, status: kan ? "avsluttet" : "oppfølging" });
    }
    if (f.decision == null) return ubesvart("stagesDone, wants, finding eller decision: mangler");
    const erPalegg = f.decision.startsWith("pålegg");
    return svar({ complaintAllowed: paleggKanPaklages.anvend({ erPalegg }, SKREVET).utfall === "ja" });
  },
);

const EMBETER = new Map(Object.entries(EMBETSNAVN).map(([id, navn]) => [navn.replace("Statsforvalteren i ", ""), id as Embete]));

export const tilskuddssak = slag(
  {
    scheme: valg("Kompetanse- og tjenesteutviklingstilskuddet"),
    office: valg(...EMBETER.keys()),
    year: heltall(2000, 2150),
    grantYear: heltall(2000, 2150),
    submittedAt: oyeblikk,
    kommune: tekst(100),
    applicationsSameYear: heltall(1, 1_000),
    priorYearGrant: boolsk,
    priorYearReportReceived: boolsk,
    unspentNok: tall(0, 1_000_000_000),
    wantsOtherPurpose: boolsk,
    approvalObtained: boolsk,
  },
  (f) => {
    const deler: Record<string, unknown>[] = [];
    const embete = EMBETER.get(f.office ?? "");
    const aar = f.grantYear ?? f.year;
    if (embete !== undefined && aar != null) {
      const frister = tilskuddsfrister.anvend(
        { ordning: "kompetanse_og_tjenesteutvikling", embete, aar, levert: f.submittedAt ?? null },
        SKREVET,
      );
      if (frister.verdi === null) return ubesvart(`utlysningen for ${f.office} ${aar} er ikke lest`);
      const { soknadsfrist, rapportfrist, forSent } = frister.verdi;
      deler.push({ deadline: soknadsfrist, reportDeadline: rapportfrist, ...(forSent === null ? {} : { late: forSent }) });
    }
    if (f.priorYearGrant != null || f.applicationsSameYear != null) {
      const soknader = f.applicationsSameYear ?? 1;
      const kan = kanSoke.anvend(
        {
          soker: "kommune",
          ordningenApenForAndre: false,
          harHattTilskuddIFjor: f.priorYearGrant === true,
          rapportLevert: f.priorYearReportReceived === true,
          soknaderFraSammeKommune: soknader,
        },
        SKREVET,
      );
      deler.push({ mayApply: kan.utfall === "ja" });
      if (f.applicationsSameYear != null) {
        deler.push({
          allowed: !kan.mangler.some((m) => m.kode === "en_felles_soknad_per_kommune"),
          rule: "one joint application per kommune",
        });
      }
    }
    if (f.unspentNok != null || f.wantsOtherPurpose != null) {
      const ubruktOre = oreAv(f.unspentNok ?? 0);
      if (ubruktOre === null) return ubesvart("unspentNok: ikke hele øre");
      const bruk = annenBruk.anvend(
        { ubruktOre, annetFormal: f.wantsOtherPurpose === true, godkjent: f.approvalObtained === true },
        SKREVET,
      ).verdi;
      deler.push({ allowed: bruk.tillatt, repay: bruk.tilbakebetales });
    }
    return deler.length === 0 ? ubesvart("saken har ingen fakta vi kan svare på") : svar(Object.assign({}, ...deler));
  },
);
