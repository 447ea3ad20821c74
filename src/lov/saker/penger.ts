import { langtidsregelen, type Oppholdsformal } from "../forskrifter/egenandelsforskriften/p1.ts";
import { varsletITide } from "../forskrifter/egenandelsforskriften/p2.ts";
import { egenandelLangtid } from "../forskrifter/egenandelsforskriften/p3.ts";
import { egenandelKorttid } from "../forskrifter/egenandelsforskriften/p4.ts";
import { forsteBetalingsdag } from "../forskrifter/egenandelsforskriften/p6.ts";
import { betaler, hjelpKanKreves } from "../forskrifter/egenandelsforskriften/p8.ts";
import { selvkost } from "../forskrifter/egenandelsforskriften/p9.ts";
import { utgiftstak } from "../forskrifter/egenandelsforskriften/p10.ts";
import { andel, INGENTING, type Ore, tolkOre } from "../kjerne/belop.ts";
import { aarAv, type Dato, dato } from "../kjerne/dato.ts";
import { alder, boolsk, dag, type Felt, heltall, type Lest, liste, tall, tekst, valg } from "../kjerne/felt.ts";
import { iAlder } from "../sosialtjenesteloven/p29.ts";
import { kvalifiseringsstonad } from "../sosialtjenesteloven/p35.ts";
import { husstandssak } from "./husstand.ts";
import { kronertekst, kronerverdi, oreAv } from "./ord.ts";
import { type Saksvar, SKREVET, savnet, slag, svar, ubesvart } from "./sak.ts";

const kroner = tall(0, 1_000_000_000);
const aar = heltall(1900, 2150);

/** Kroner of a case as øre; undefined when the case has none. An amount that is not whole øre reads as nothing. */
const ore = (kr: number | null | undefined): Ore | undefined => {
  const antall = kr == null ? null : oreAv(kr);
  return antall === null ? undefined : (tolkOre(antall) ?? undefined);
};

const medGitt = <N extends string>(navn: N, verdi: Ore | undefined): { readonly [K in N]?: Ore } =>
  (verdi === undefined ? {} : { [navn]: verdi }) as { readonly [K in N]?: Ore };

const iAaret = (a: number | null | undefined): Dato => dato(`${a ?? aarAv(SKREVET)}-01-01`);

const FORMAL = {
  avlastning_for_parorende: "avlastning_for_parorende",
  kommunal_oyeblikkelig_hjelp_dogn: "oyeblikkelig_hjelp_dogn",
  utredning: "annet",
  behandling: "annet",
  habilitering: "annet",
  rehabilitering: "annet",
  annet: "annet",
} as const satisfies Readonly<Record<string, Oppholdsformal>>;

const AAR_MED_DOGN = [2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;
const dognIAaret = Object.fromEntries(AAR_MED_DOGN.map((a) => [`dognIn${a}`, heltall(0, 366)])) as Record<
  `dognIn${(typeof AAR_MED_DOGN)[number]}`,
  Felt<number>
>;

const felter = {
  kind: valg(
    "dag_eller_nattopphold",
    "flere_korttidsopphold",
    "korttidsopphold_dogn",
    "langtidsopphold",
    "langtidsopphold_notice",
    "langtidsopphold_start",
    "personlig_stell_og_egenomsorg",
    "praktisk_bistand",
    "praktisk_bistand_household",
    "praktisk_bistand_selvkost",
  ),
  year: aar,
  calendarYear: aar,
  purpose: valg(...(Object.keys(FORMAL) as (keyof typeof FORMAL)[])),
  dogn: heltall(0, 3_660),
  stays: heltall(0, 3_660),
  dognSoFar: heltall(0, 366),
  ...dognIAaret,
  G: kroner,
  G1Jan: kroner,
  GToday: kroner,
  annualIncomeAfterTaxAndDebtInterest: kroner,
  involuntaryDoubleRoom: boolsk,
  realCostPerYear: kroner,
  movedInOn: dag,
  directlyFromOtherInstitution: boolsk,
  otherInstitutionFrom: dag,
  agreementToMoveOn: dag,
  egenandelWarningGivenOn: dag,
  householdNetTaxableIncome: kroner,
  householdMembersCounted: liste(tekst(100), 30),
  members: liste(tekst(100), 30),
  recipient: valg("child", "adult", "applicant"),
  childAge: alder,
  spouseInLongTermStayPayingEgenandel: boolsk,
  hourlyWage: kroner,
  socialCostRate: tall(0, 100),
  minutes: heltall(0, 44_640),
  hours: tall(0, 744),
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

const korttid = (f: Fakta, type: "dogn" | "dag_eller_natt", antall: number | null | undefined): Saksvar => {
  if (antall == null) return ubesvart("antall opphold eller døgn: mangler");
  const fakta = { slag: type, antall, formal: FORMAL[f.purpose ?? "annet"] } as const;
  const b = egenandelKorttid.anvend(fakta, iAaret(f.year));
  return b.verdi === null ? ubesvart(savnet(b)) : svar({ maxAmountNok: kronerverdi(b.verdi) });
};

function langtid(f: Fakta): Saksvar {
  const inntektOre = ore(f.annualIncomeAfterTaxAndDebtInterest);
  if (inntektOre === undefined) return ubesvart("annualIncomeAfterTaxAndDebtInterest: mangler, eller ikke hele øre");
  const b = egenandelLangtid.anvend(
    {
      inntektOre,
      ufrivilligDobbeltrom: f.involuntaryDoubleRoom === true,
      reelleUtgifterOre: ore(f.realCostPerYear) ?? null,
      ...medGitt("grunnbelopOre", ore(f.G)),
    },
    iAaret(f.year),
  );
  return b.verdi === null ? ubesvart(savnet(b)) : svar({ maxAnnualNok: kronertekst(b.verdi) });
}

function start(f: Fakta): Saksvar {
  if (f.movedInOn == null) return ubesvart("movedInOn: mangler");
  const forrige = f.directlyFromOtherInstitution === true ? (f.otherInstitutionFrom ?? null) : null;
  const frist = forsteBetalingsdag.anvend({ flyttetInn: f.movedInOn, direkteFraInstitusjonSiden: forrige }, f.movedInOn);
  return svar({ firstChargeableDay: frist.verdi.sisteDag });
}

/** Each calendar year has its own count. A case with several years asks about the one it names, or else the last of them. */
function flereKorttidsopphold(f: Fakta): Saksvar {
  const medDogn = AAR_MED_DOGN.filter((a) => f[`dognIn${a}`] != null);
  const valgt = medDogn.find((a) => a === f.calendarYear) ?? medDogn.at(-1);
  const dogn = f.dognSoFar ?? (valgt === undefined ? null : f[`dognIn${valgt}`]);
  if (dogn == null) return ubesvart("dognSoFar: mangler");
  const fakta = { dognIKalenderaaret: dogn, ubestemtTid: false };
  return svar({ longTermRuleAllowed: langtidsregelen.anvend(fakta, SKREVET).utfall === "ja" });
}

function varsel(f: Fakta): Saksvar {
  if (f.agreementToMoveOn == null) return ubesvart("agreementToMoveOn: mangler");
  const fakta = { avtaltInnflytting: f.agreementToMoveOn, varslet: f.egenandelWarningGivenOn ?? null };
  return svar({ compliant: varsletITide.anvend(fakta, f.agreementToMoveOn).utfall === "ja" });
}

/** A rate of social costs: 0.3, or 30 per cent. */
const somBrok = (rate: number) => ({ teller: Math.round((rate <= 1 ? rate : rate / 100) * 1_000_000), nevner: 1_000_000 });

function egenKost(f: Fakta): Saksvar {
  const timelonnOre = ore(f.hourlyWage);
  if (timelonnOre === undefined || f.socialCostRate == null) return ubesvart("hourlyWage og socialCostRate: mangler");
  const sosialeUtgifterOre = andel(timelonnOre, somBrok(f.socialCostRate));
  const minutter = f.minutes ?? (f.hours == null ? null : Math.round(f.hours * 60));
  const fakta = { timelonnOre, sosialeUtgifterOre, minutter: minutter ?? 0 };
  const { timeOre, halvtimer, ore: belop } = selvkost.anvend(fakta, SKREVET).verdi;
  return svar({
    selvkostPerHourNok: kronertekst(timeOre),
    ...(minutter === null ? {} : { billableHours: halvtimer / 2, maxAmountNok: kronertekst(belop) }),
  });
}

function praktiskBistand(f: Fakta): Saksvar {
  const deler: Record<string, unknown>[] = [husstandssak(f)];
  const inntekt = ore(f.householdNetTaxableIncome);
  if (inntekt !== undefined) {
    const fakta = { husstandensNettoinntektOre: inntekt, ...medGitt("grunnbelop1JanuarOre", ore(f.G1Jan)) };
    const b = utgiftstak.anvend(fakta, iAaret(f.year));
    if (b.verdi === null) return ubesvart(savnet(b));
    const tak = b.verdi.takOre === null ? null : kronerverdi(b.verdi.takOre);
    deler.push({ underTwoG: b.verdi.under2G, ...(b.mangler.length > 0 ? {} : { monthlyCapNok: tak }) });
  }
  if (f.recipient != null || f.childAge != null) {
    const barnetsAlder = f.recipient === "adult" || f.recipient === "applicant" ? null : (f.childAge ?? 0);
    const hvem = betaler.anvend({ barnetsAlder }, SKREVET).verdi;
    deler.push({ payer: hvem === "foreldrene" ? "parents" : "recipient" });
  }
  const samlet = Object.assign({}, ...deler) as Record<string, unknown>;
  return Object.keys(samlet).length === 0 ? ubesvart("saken har ingen fakta vi kan svare på") : svar(samlet);
}

function stell(): Saksvar {
  const kan = hjelpKanKreves.anvend({ hjelp: "personlig_stell_og_egenomsorg" }, SKREVET).utfall === "ja";
  return svar({ maxAmountNok: kan ? null : kronerverdi(INGENTING) });
}

const BETALING: Readonly<Record<NonNullable<Fakta["kind"]>, (f: Fakta) => Saksvar>> = {
  dag_eller_nattopphold: (f) => korttid(f, "dag_eller_natt", f.stays),
  korttidsopphold_dogn: (f) => korttid(f, "dogn", f.dogn),
  flere_korttidsopphold: flereKorttidsopphold,
  langtidsopphold: langtid,
  langtidsopphold_start: start,
  langtidsopphold_notice: varsel,
  personlig_stell_og_egenomsorg: stell,
  praktisk_bistand: praktiskBistand,
  praktisk_bistand_household: praktiskBistand,
  praktisk_bistand_selvkost: egenKost,
};

export const betalingssak = slag(felter, (f) => (f.kind == null ? ubesvart("kind: mangler") : BETALING[f.kind](f)));

export const kvpsak = slag({ age: alder, G: kroner, asOf: dag }, (f) => {
  if (f.age == null) return ubesvart("age: mangler");
  const innenforAlder = iAlder(f.age);
  const b = kvalifiseringsstonad.anvend({ alder: f.age, ...medGitt("grunnbelopOre", ore(f.G)) }, f.asOf ?? SKREVET);
  if (b.verdi === null) return svar({ eligibleByAge: innenforAlder });
  return svar({
    eligibleByAge: innenforAlder,
    annualNok: kronertekst(b.verdi.aarOre),
    dailyNok: kronertekst(b.verdi.dagOre),
  });
});
