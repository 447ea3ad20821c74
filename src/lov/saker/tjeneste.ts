import { dekkesUansett } from "../helse-og-omsorgstjenesteloven/p3-1.ts";
import { erInstitusjon, lovpalagt, stottekontakt } from "../helse-og-omsorgstjenesteloven/p3-2.ts";
import { langtidsopphold, maaTilbys } from "../helse-og-omsorgstjenesteloven/p3-2a.ts";
import { sakUtenSoknad } from "../helse-og-omsorgstjenesteloven/p3-5.ts";
import { avlastning } from "../helse-og-omsorgstjenesteloven/p3-6.ts";
import { alder, boolsk, ellerNull, heltall, tekst, valg } from "../kjerne/felt.ts";
import { forsteKontakt } from "../omsorgstrapp.ts";
import { vedtaksreglerGjelder } from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { depositum } from "../sosialtjenesteloven/p21.ts";
import { botilbud } from "../sosialtjenesteloven/p27.ts";
import { erEnkeltvedtak } from "../sosialtjenesteloven/p41.ts";
import { kanGisTilAndre } from "../sosialtjenesteloven/p44.ts";
import { type Saksvar, SKREVET, slag, svar, ubesvart } from "./sak.ts";

const enkeltvedtak = (grunnlag: "3-2a" | "lavterskel"): boolean =>
  vedtaksreglerGjelder.anvend({ grunnlag, forventetDager: null }, SKREVET).utfall === "ja";

interface Tjenestefakta {
  readonly alder: number | null;
  readonly institusjon: string | null;
  readonly annetForsvarlig: boolean;
  readonly kanBoHjemme: boolean;
  readonly ledigePlasser: number;
}

const FORMORD = {
  individuell: "individuell",
  aktivitetsgruppe: "aktivitetsgruppe",
  samarbeid_med_frivillig_organisasjon: "samarbeid med frivillig organisasjon",
} as const;
const STEDSORD = {
  i_hjemmet: "i hjemmet",
  utenfor_hjemmet: "utenfor hjemmet",
  i_institusjon: "i institusjon",
  utenfor_institusjon: "utenfor institusjon",
} as const;

const omTilbud = (tilbud: "stottekontakt" | "avlastning" | "fritidsassistent") => {
  const statutory = lovpalagt.anvend({ tilbud, gisSomPersonligAssistanse: false }, SKREVET).utfall === "ja";
  return { statutory, complaintRight: statutory };
};

const TJENESTER = {
  stottekontakt: () => {
    const { former, kommunenGirOpplaring } = stottekontakt.anvend({}, SKREVET).verdi;
    return {
      ...omTilbud("stottekontakt"),
      // Children and grown people alike: the act has no age.
      eligibleGroup: dekkesUansett().utfall === "ja",
      forms: former.map((x) => FORMORD[x]),
      trainingByKommuneRequired: kommunenGirOpplaring,
    };
  },
  fritidsassistent: () => ({ ...omTilbud("fritidsassistent"), vedtakRequired: false, enkeltvedtak: enkeltvedtak("lavterskel") }),
  avlastning: () => {
    const { steder, egenandelOre } = avlastning.anvend({}, SKREVET).verdi;
    return { ...omTilbud("avlastning"), allowedPlaces: steder.map((x) => STEDSORD[x]), egenandelNok: egenandelOre };
  },
  plass_i_institusjon: ({ institusjon }: Tjenestefakta) => ({
    statutory: true,
    coveredByStatute:
      institusjon === null ||
      erInstitusjon.anvend({ heldognsOmsorg: /heldøgn|sykehjem/.test(institusjon) }, SKREVET).utfall === "ja",
  }),
  heldogns_plass: ({ annetForsvarlig }: Tjenestefakta) => {
    const maa = maaTilbys.anvend({ annetTilbudKanVaereForsvarlig: annetForsvarlig }, SKREVET).utfall === "ja";
    return { statutory: true, mustOffer: maa, refusalAllowed: !maa, enkeltvedtak: enkeltvedtak("3-2a") };
  },
  langtidsopphold: ({ kanBoHjemme }: Tjenestefakta) => {
    const fakta = { oppfyllerKriteriene: true, kanBoHjemmeImens: kanBoHjemme, harFattPlass: false };
    const { vedtakOmKriteriene, venteliste } = langtidsopphold.anvend(fakta, SKREVET).verdi;
    return {
      statutory: true,
      vedtakOnCriteria: vedtakOmKriteriene,
      vedtakRequired: vedtakOmKriteriene,
      waitingList: venteliste,
      enkeltvedtak: enkeltvedtak("3-2a"),
    };
  },
  midlertidig_botilbud: ({ ledigePlasser }: Tjenestefakta) => {
    const plikt = botilbud.anvend({ klarerDetSelv: false, ledigePlasserMedKvalitetsavtale: ledigePlasser }, SKREVET).verdi;
    return {
      statutory: true,
      mustOffer: plikt.maaFinne,
      mustFindOther: plikt.maaFinneAnnet,
      mustAdviseOnPermanentHome: plikt.radOmVarigBolig,
      refusalAllowed: !plikt.maaFinne,
      enkeltvedtak: erEnkeltvedtak().utfall === "ja",
      vedtakRequired: true,
      complaintRight: true,
    };
  },
} as const;

function omDepositum(godkjent: boolean, egneMidler: boolean): Saksvar {
  const d = depositum.anvend({ leiekontraktGodkjent: godkjent, harEgneMidler: egneMidler }, SKREVET).verdi;
  return svar({
    decideOnMerits: d.avgjoresIRealitet,
    ...(d.nesteSteg === "avgjor" ? {} : { nextStep: "ask_for_lease_and_approve_first" }),
    stillRegisterApplication: d.registreres,
    formsAvailable: d.former,
    enkeltvedtak: erEnkeltvedtak().utfall === "ja",
    vedtakRequired: true,
    complaintRight: true,
  });
}

const KONTAKT = {
  leder_for_avdelingen: "leder for avdelingen som yter tjenesten",
  tildelingskontoret: "vedtaks-/tildelingskontor",
  ansvarlig_etat: "etaten med samlet ansvar for helse- og omsorgstjenester",
} as const;

export const tjenestesak = slag(
  {
    service: valg(...(Object.keys(TJENESTER) as (keyof typeof TJENESTER)[])),
    age: alder,
    applicantAge: alder,
    need: tekst(200),
    diagnosis: ellerNull(tekst(200)),
    application: valg("depositum"),
    applicationFromResident: boolsk,
    leaseApprovedByOffice: boolsk,
    ownMeans: boolsk,
    bestServedButCanLiveAtHome: boolsk,
    otherServiceCanBeForsvarlig: boolsk,
    placesWithQualityAgreementFree: heltall(0, 100_000),
    institutionType: tekst(200),
    place: tekst(200),
    concern: valg("tjenesten passer ikke behovet", "trenger ny tjeneste"),
    hasTildelingskontor: boolsk,
    event: valg("hospital_discharge_message"),
    request: tekst(300),
    consent: boolsk,
    legalBasis: tekst(300),
  },
  (f) => {
    if (f.application != null) return omDepositum(f.leaseApprovedByOffice === true, f.ownMeans === true);
    if (f.event != null) {
      const aapnes = sakUtenSoknad.anvend({ meldingFraSykehus: true, patrengendeNodvendig: false }, SKREVET).utfall === "ja";
      return svar({ caseOpened: aapnes, applicationRequired: !aapnes });
    }
    if (f.concern != null) {
      const gjelder = f.concern === "trenger ny tjeneste" ? "ny_tjeneste" : "tjenesten_passer_ikke";
      const sted = forsteKontakt.anvend({ gjelder, harTildelingskontor: f.hasTildelingskontor === true }, SKREVET).verdi;
      return svar({ firstContact: KONTAKT[sted] });
    }
    if (f.request != null) {
      const fakta = { samtykke: f.consent === true, lovhjemmel: f.legalBasis != null, annetOrganOgNodvendig: false };
      return svar({ allowed: kanGisTilAndre.anvend(fakta, SKREVET).utfall === "ja" });
    }
    if (f.service != null) {
      return svar(
        TJENESTER[f.service]({
          alder: f.applicantAge ?? f.age ?? null,
          institusjon: f.institutionType ?? null,
          annetForsvarlig: f.otherServiceCanBeForsvarlig === true,
          kanBoHjemme: f.bestServedButCanLiveAtHome === true,
          ledigePlasser: f.placesWithQualityAgreementFree ?? 0,
        }),
      );
    }
    if (f.need != null) return svar({ coveredRegardlessOfAgeOrDiagnosis: dekkesUansett().utfall === "ja", eligibleGroup: true });
    return ubesvart("saken har ingen fakta vi kan svare på");
  },
);
