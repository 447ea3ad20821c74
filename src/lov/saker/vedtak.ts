import { pakke } from "../forskrifter/bopelforskriften/p1.ts";
import { type Soknadskanal, skalRegistreres, skalTilbyHjelp } from "../forvaltningsloven/p11.ts";
import { ansvarligKommune } from "../helse-og-omsorgstjenesteloven/p3-1.ts";
import { langtidsopphold } from "../helse-og-omsorgstjenesteloven/p3-2a.ts";
import { boolsk, heltall, tekst, valg } from "../kjerne/felt.ts";
import { klagerettUtenVedtak, type Tjenestegrunnlag, vedtaksreglerGjelder } from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { regelsettFor } from "../regelsett.ts";
import { erEnkeltvedtak, kanGisSlik } from "../sosialtjenesteloven/p41.ts";
import { vedtakstypeAv } from "./ord.ts";
import { SKREVET, slag, svar, ubesvart } from "./sak.ts";

const GRUNNLAG: Readonly<Record<string, Tjenestegrunnlag>> = {
  hjemmesykepleie: "3-2_6a",
  praktisk_bistand: "3-2_6b",
  stottekontakt: "3-2_6b",
  plass_i_institusjon: "3-2_6c",
  sykehjem_korttid: "3-2_6c",
  avlastning: "3-6",
  omsorgsstonad: "3-6",
  bpa: "3-8",
  langtidsopphold: "3-2a",
  langtidsopphold_kriterievedtak: "3-2a",
  heldogns_plass: "3-2a",
  rehabilitering_hol_3_2_nr5: "3-2_annet",
  lavterskeltilbud_moteplass: "lavterskel",
};

const KANALER = {
  oral_at_counter: "oppmote",
  in_person: "oppmote",
  phone: "telefon",
  paper: "papir",
  digital: "digital",
} as const satisfies Readonly<Record<string, Soknadskanal>>;

function omsorg(grunnlag: Tjenestegrunnlag, dager: number | null, muntlig: boolean | null) {
  const formelt = vedtaksreglerGjelder.anvend({ grunnlag, forventetDager: dager }, SKREVET).utfall;
  const gjelder = formelt === "ja";
  return {
    ...(formelt === "skjonn" ? {} : { fvlChapterIVandV: gjelder, enkeltvedtak: gjelder }),
    complaintRightStillApplies: klagerettUtenVedtak(grunnlag).utfall === "ja",
    applicationNeeded: grunnlag !== "lavterskel",
    ...(gjelder ? { writtenReasonedDecisionRequired: true } : {}),
    ...(gjelder && muntlig !== null ? { allowed: !muntlig } : {}),
    ...(grunnlag === "3-2a"
      ? {
          waitingListEntryIfNotPlaced: langtidsopphold.anvend(
            { oppfyllerKriteriene: true, kanBoHjemmeImens: true, harFattPlass: false },
            SKREVET,
          ).verdi.venteliste,
        }
      : {}),
  };
}

function sosial(muntlig: boolean | null) {
  return {
    enkeltvedtak: erEnkeltvedtak().utfall === "ja",
    fvlChapterIVandV: true,
    complaintRightStillApplies: true,
    applicationNeeded: true,
    writtenReasonedDecisionRequired: kanGisSlik("muntlig").utfall === "nei",
    ...(muntlig === null ? {} : { allowed: kanGisSlik(muntlig ? "muntlig" : "skriftlig").utfall === "ja" }),
  };
}

interface Tilknytningsfakta {
  readonly personNorwegianCitizen?: boolean | null;
  readonly bopelINorge?: boolean | null;
  readonly lovligOpphold?: boolean | null;
  readonly eos?: boolean | null;
  readonly canSupportSelf?: boolean | null;
}

function tilknytning(f: Tilknytningsfakta) {
  const { verdi } = pakke.anvend(
    {
      norskStatsborger: f.personNorwegianCitizen === true,
      bopelINorge: f.bopelINorge === true,
      lovligOpphold: f.lovligOpphold === true,
      eosEllerAvtale: f.eos === true && f.lovligOpphold !== false,
      kanForsorgeSeg: f.canSupportSelf === true,
    },
    SKREVET,
  );
  return {
    rad: verdi.rad,
    okonomiskStonad: verdi.okonomiskStonad,
    midlertidigBotilbud: verdi.midlertidigBotilbud,
    otherServices: verdi.andreTjenester,
    ...(verdi.varer === null ? {} : { until: "kan forventes bistand fra hjemlandet" }),
  };
}

export const vedtakssak = slag(
  {
    service: tekst(100),
    expectedDays: heltall(0, 36_600),
    form: valg("oral", "written"),
    channel: valg(...(Object.keys(KANALER) as (keyof typeof KANALER)[])),
    folkeregistrertKommune: tekst(100),
    oppholdskommune: tekst(100),
    personNorwegianCitizen: boolsk,
    bopelINorge: boolsk,
    lovligOpphold: boolsk,
    eos: boolsk,
    canSupportSelf: boolsk,
  },
  (f) => {
    const ord: Record<string, unknown> = {};
    if (f.oppholdskommune != null) {
      const fakta = { oppholder: f.oppholdskommune, folkeregistrert: f.folkeregistrertKommune ?? null };
      ord.responsible = ansvarligKommune(fakta).verdi;
    }
    const { personNorwegianCitizen, bopelINorge, lovligOpphold, eos } = f;
    if ([personNorwegianCitizen, bopelINorge, lovligOpphold, eos].some((x) => x != null)) Object.assign(ord, tilknytning(f));
    if (f.channel != null) {
      ord.mustRegisterAsApplication = skalRegistreres(KANALER[f.channel]).utfall === "ja";
      ord.mustOfferHelpToFillIn = skalTilbyHjelp().utfall === "ja";
    }
    const tjeneste = f.service ?? "";
    const muntlig = f.form == null ? null : f.form === "oral";
    const grunnlag = Object.hasOwn(GRUNNLAG, tjeneste) ? GRUNNLAG[tjeneste] : undefined;
    const type = vedtakstypeAv(tjeneste);
    if (grunnlag !== undefined) Object.assign(ord, omsorg(grunnlag, f.expectedDays ?? null, muntlig));
    else if (type !== null && regelsettFor(type) === "sosial") Object.assign(ord, sosial(muntlig));
    else if (tjeneste !== "") return ubesvart(`service: ukjent (${tjeneste})`);
    return Object.keys(ord).length === 0 ? ubesvart("saken har ingen fakta vi kan svare på") : svar(ord);
  },
);
