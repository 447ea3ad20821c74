import { pakke } from "../forskrifter/bopelforskriften/p1.ts";
import { skalRegistreres, skalTilbyHjelp } from "../forvaltningsloven/p11.ts";
import { ansvarligKommune } from "../helse-og-omsorgstjenesteloven/p3-1.ts";
import { dato } from "../kjerne/dato.ts";
import { klagerettUtenVedtak, type Tjenestegrunnlag, vedtaksreglerGjelder } from "../pasient-og-brukerrettighetsloven/p2-7.ts";
import { regelsettFor } from "../regelsett.ts";
import { erEnkeltvedtak, kanGisSlik } from "../sosialtjenesteloven/p41.ts";
import { vedtakstypeAv } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const GRUNNLAG: Readonly<Record<string, Tjenestegrunnlag>> = {
  hjemmesykepleie: "3-2_6a",
  praktisk_bistand: "3-2_6b",
  stottekontakt: "3-2_6b",
  avlastning: "3-6",
  omsorgsstonad: "3-6",
  bpa: "3-8",
  langtidsopphold_kriterievedtak: "3-2a",
  rehabilitering_hol_3_2_nr5: "3-2_annet",
  lavterskeltilbud_moteplass: "lavterskel",
};

function omsorg(f: Fakta, grunnlag: Tjenestegrunnlag): Saksvar {
  const svar = vedtaksreglerGjelder.anvend({ grunnlag, forventetDager: f.tall("expectedDays") }, dato("2026-11-21"));
  return {
    fvlChapterIVandV: svar.utfall === "ja",
    enkeltvedtak: svar.utfall === "ja",
    complaintRightStillApplies: klagerettUtenVedtak(grunnlag).utfall === "ja",
    ...(grunnlag === "lavterskel" ? { applicationNeeded: false } : {}),
    ...(grunnlag === "3-2a" ? { waitingListEntryIfNotPlaced: true } : {}),
  };
}

function sosial(f: Fakta): Saksvar {
  const form = f.tekst("form") === "oral" ? "muntlig" : "skriftlig";
  return {
    enkeltvedtak: erEnkeltvedtak().utfall === "ja",
    fvlChapterIVandV: true,
    writtenReasonedDecisionRequired: kanGisSlik("muntlig").utfall === "nei",
    ...(f.har("form") ? { allowed: kanGisSlik(form).utfall === "ja" } : {}),
  };
}

function tilknytning(f: Fakta): Saksvar {
  const svar = pakke.anvend(
    {
      norskStatsborger: f.sant("personNorwegianCitizen") === true,
      bopelINorge: f.sant("bopelINorge") === true,
      lovligOpphold: f.sant("lovligOpphold") === true,
      eosEllerAvtale: f.sant("eos") === true,
      kanForsorgeSeg: f.sant("canSupportSelf") === true,
    },
    dato("2026-11-21"),
  ).verdi;
  return {
    rad: svar.rad,
    okonomiskStonad: svar.okonomiskStonad,
    midlertidigBotilbud: svar.midlertidigBotilbud,
    otherServices: svar.andreTjenester,
    ...(svar.varer === null ? {} : { until: "kan forventes bistand fra hjemlandet" }),
  };
}

export function vedtakssak(f: Fakta): Saksvar {
  const oppholder = f.tekst("oppholdskommune");
  if (oppholder !== null)
    return { responsible: ansvarligKommune({ oppholder, folkeregistrert: f.tekst("folkeregistrertKommune") }).verdi };
  if (f.har("personNorwegianCitizen")) return tilknytning(f);
  if (f.har("channel")) {
    return {
      mustRegisterAsApplication: skalRegistreres(f.tekst("channel")?.startsWith("oral") ? "oppmote" : "digital").utfall === "ja",
      mustOfferHelpToFillIn: skalTilbyHjelp().utfall === "ja",
    };
  }
  const tjeneste = f.tekst("service") ?? "";
  const grunnlag = GRUNNLAG[tjeneste];
  if (grunnlag !== undefined) return omsorg(f, grunnlag);
  const type = vedtakstypeAv(tjeneste);
  return tjeneste === "sosial_avslag" || (type !== null && regelsettFor(type) === "sosial") ? sosial(f) : null;
}
