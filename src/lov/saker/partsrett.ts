import { mottakere } from "../forvaltningsloven/p12.ts";
import {
  barnetFarEgetBrev,
  barnetSkalHores,
  foreldreInformeres,
  kanDeltaINemnda,
  kanKlage,
  kanOpptreSomPart,
  kanSamtykkeTilHelsehjelp,
  type Rolle,
} from "../partsrett.ts";
import type { Vedtakstype } from "../vedtakstype.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const VOKSEN = 40;

const LOVER: Readonly<Record<string, Vedtakstype>> = {
  pbrl: "omsorgstjeneste",
  "pbrl-4A": "tvang_4a",
  stnl: "sosial_stonad",
  fvl: "kommunal_bolig",
};

const ROLLER: Readonly<Record<string, Rolle>> = {
  advokat: "advokat",
  "barn av stønadsmottaker": "barn_av_part",
  "datter uten fullmakt": "parorende",
  "ektefelle i felles søknad": "ektefelle_i_felles_soknad",
  "nærmeste pårørende": "naermeste_parorende",
  pasient: "part",
  "samboer som ikke har søkt": "samboer_uten_soknad",
};

function klagerett(f: Fakta, rolle: Rolle, vedtakstype: Vedtakstype): Saksvar {
  const svar = kanKlage({
    vedtakstype,
    rolle,
    partensAlder: f.tall("age") ?? VOKSEN,
    fullmaktVist: f.sant("fullmaktShown") === true,
    forstarSaken: f.sant("understandsCase") !== false,
  });
  return {
    canComplain: svar.utfall === "ja",
    ownRight: rolle === "naermeste_parorende" && svar.utfall === "ja" && f.sant("fullmaktShown") !== true,
    ...(svar.mangler.some((m) => m.kode === "be_om_fullmakt") ? { nextStep: "ask_for_written_fullmakt" } : {}),
  };
}

function barn(f: Fakta, alder: number, vedtakstype: Vedtakstype): Saksvar {
  const forstarSaken = f.sant("understandsCase") !== false;
  return {
    canActAsParty: kanOpptreSomPart({ vedtakstype, partensAlder: alder, forstarSaken }).utfall === "ja",
    notifyMinorToo: barnetFarEgetBrev(alder).utfall === "ja",
    mustBeHeard: barnetSkalHores(forstarSaken).utfall === "ja",
    canConsent: kanSamtykkeTilHelsehjelp(alder).utfall === "ja",
    informParents:
      foreldreInformeres({
        alder,
        vilIkke: f.sant("doesNotWantParentsInformed") === true,
        grunnSomBorRespekteres: f.sant("reasonToRespect") === true,
      }).utfall === "ja",
  };
}

export function partssak(f: Fakta): Saksvar {
  if (f.har("fullmektigRegistered")) {
    const [forst] = mottakere({ fullmektig: f.sant("fullmektigRegistered") === true, partVilOgsaHa: false });
    return { sendAllNoticesTo: forst };
  }
  if (f.har("role")) return { allowed: kanDeltaINemnda(f.tekst("role")?.includes("førsteinstans") === true).utfall === "ja" };
  const vedtakstype = LOVER[f.tekst("act") ?? "pbrl"] ?? "omsorgstjeneste";
  const rolle = ROLLER[f.tekst("person") ?? ""];
  const alder = f.tall("age");
  const svar = {
    ...(alder === null ? {} : barn(f, alder, vedtakstype)),
    ...(rolle === undefined ? {} : klagerett(f, rolle, vedtakstype)),
  };
  return Object.keys(svar).length === 0 ? null : svar;
}
