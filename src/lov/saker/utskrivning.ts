import { betalendeKommune, omfattet } from "../forskrifter/utskrivningsklare/p2.ts";
import { varselInnen, varselkrav } from "../forskrifter/utskrivningsklare/p8.ts";
import { utskrivningsklar } from "../forskrifter/utskrivningsklare/p9.ts";
import { kanOverfores, varselOmUtskrivningsklar } from "../forskrifter/utskrivningsklare/p10.ts";
import { dognbetaling } from "../forskrifter/utskrivningsklare/p13.ts";
import { tolkOre } from "../kjerne/belop.ts";
import type { Dato } from "../kjerne/dato.ts";
import { boolsk, dag, type Lest, liste, oyeblikk, tall, tekst, valg } from "../kjerne/felt.ts";
import type { Tidspunkt } from "../kjerne/tidspunkt.ts";
import { kronerverdi, oreAv } from "./ord.ts";
import { type Saksvar, SKREVET, savnet, slag, svar, ubesvart } from "./sak.ts";

const SVAR = {
  can_receive_today: "kan_ta_imot",
  can_receive: "kan_ta_imot",
  cannot_receive: "kan_ikke_ta_imot",
} as const;
const VARSELORD = ["pasientstatus", "antatt_forlop", "forventet_utskrivningstidspunkt", "uten_egnet_bolig"] as const;
const VARSELORD_FOR = {
  pasientens_status: "pasientstatus",
  antatt_forlop: "antatt_forlop",
  forventet_utskrivningstidspunkt: "forventet_utskrivningstidspunkt",
  uten_egnet_bolig: "uten_egnet_bolig",
} as const;

const felter = {
  admittedAt: oyeblikk,
  needForeseen: boolsk,
  needBecameClearAt: oyeblikk,
  section8NoticeFields: liste(valg(...VARSELORD), 10),
  section8NoticeSentOn: dag,
  section10NoticeSentOn: dag,
  section8To10Met: boolsk,
  declaredReadyOn: dag,
  declaredBy: valg("lege", "psykolog", "sykepleier"),
  sector: valg("somatikk", "psykisk_helsevern", "tsb"),
  coercionOngoing: boolsk,
  institution: tekst(200),
  patientNeedsNoMunicipalService: boolsk,
  reply: valg("can_receive_today", "can_receive", "cannot_receive"),
  municipalOfferReadyOn: dag,
  noLongerReadyFrom: dag,
  ratePerDay: tall(0, 1_000_000),
  registeredKommune: tekst(100),
  statedOppholdskommune: tekst(100),
  hospitalWantsToTransfer: boolsk,
  municipalConfirmation: boolsk,
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

/** The days of the notices. A case that only says that §§ 8–10 are met, or nothing of them, has them on the day of the declaration. */
function varslet(f: Fakta, klar: Dato): { varslet8: Dato | null; varslet10: Dato | null } {
  if (f.section8To10Met === false) return { varslet8: null, varslet10: null };
  const ettErNevnt = f.section8NoticeSentOn !== undefined || f.section10NoticeSentOn !== undefined;
  const ellers = ettErNevnt && f.section8To10Met !== true ? null : klar;
  return { varslet8: f.section8NoticeSentOn ?? ellers, varslet10: f.section10NoticeSentOn ?? ellers };
}

const erPrivatRehabilitering = (f: Fakta): boolean => f.institution === "privat_rehabiliteringsinstitusjon";

function betaling(f: Fakta, klar: Dato): Saksvar {
  const pris = f.ratePerDay == null ? undefined : oreAv(f.ratePerDay);
  if (pris === null) return ubesvart("ratePerDay: ikke hele øre");
  const dognprisOre = pris === undefined ? null : tolkOre(pris);
  const b = dognbetaling.anvend(
    {
      erklaertUtskrivningsklar: klar,
      ...varslet(f, klar),
      svar: f.reply == null ? "ikke_svart" : SVAR[f.reply],
      tattImot: f.municipalOfferReadyOn ?? null,
      ikkeLengerKlarFra: f.noLongerReadyFrom ?? null,
      trengerKommunaltTilbud: f.patientNeedsNoMunicipalService !== true,
      privatRehabiliteringsinstitusjon: erPrivatRehabilitering(f),
      ...(dognprisOre === null ? {} : { dognprisOre }),
    },
    SKREVET,
  );
  if (b.verdi === null) return ubesvart(savnet(b));
  return svar({ payableDays: b.verdi.dogn, ...(b.verdi.ore === null ? {} : { amountNok: kronerverdi(b.verdi.ore) }) });
}

function klarhet(f: Fakta): Saksvar {
  const fakta = {
    // Force is used in psykisk helsevern alone.
    sektor: f.sector ?? (f.coercionOngoing == null ? "somatikk" : "psykisk_helsevern"),
    vurdertAv: f.declaredBy == null ? "lege" : f.declaredBy === "sykepleier" ? "annen" : f.declaredBy,
    femPunkterDokumentert: true,
    tvangSomIkkeKanViderefores: f.coercionOngoing === true,
  } as const;
  return svar({ utskrivningsklar: utskrivningsklar.anvend(fakta, SKREVET).utfall === "ja" });
}

function varselInnhold(felt: readonly (typeof VARSELORD)[number][]): Saksvar {
  const krav = varselkrav.anvend(
    {
      pasientensStatus: felt.includes("pasientstatus"),
      antattForlop: felt.includes("antatt_forlop"),
      forventetUtskrivningstidspunkt: felt.includes("forventet_utskrivningstidspunkt"),
      // Whether there is a fitting dwelling is not among the facts: it is asked for only when there is none.
      staarUtenEgnetBolig: false,
      utenEgnetBoligOpplyst: felt.includes("uten_egnet_bolig"),
    },
    SKREVET,
  );
  return svar({ valid: krav.utfall === "ja", missing: krav.mangler.map((m) => VARSELORD_FOR[m.kode]) });
}

function varseltid(f: Fakta, innlagt: Tidspunkt): Saksvar {
  const behovBleKlart = f.needBecameClearAt ?? null;
  const fakta = { innlagt, behovVentet: f.needForeseen ?? behovBleKlart === null, behovBleKlart };
  return svar({ section8NoticeBy: varselInnen.anvend(fakta, SKREVET).verdi });
}

export const utskrivningssak = slag(felter, (f) => {
  const deler: Saksvar[] = [];
  if (f.statedOppholdskommune != null) {
    const fakta = { oppgittAvPasienten: f.statedOppholdskommune, folkeregistrert: f.registeredKommune ?? "" };
    deler.push(svar({ payer: betalendeKommune.anvend(fakta, SKREVET).verdi }));
  }
  const innlagt = f.admittedAt ?? f.needBecameClearAt ?? null;
  if (innlagt !== null) deler.push(varseltid(f, innlagt));
  if (f.section8NoticeFields != null) deler.push(varselInnhold(f.section8NoticeFields));
  if (f.sector != null || f.declaredBy != null || f.coercionOngoing != null) deler.push(klarhet(f));
  if (f.hospitalWantsToTransfer != null || f.municipalConfirmation != null) {
    const kan = kanOverfores.anvend({ kommunenHarBekreftet: f.municipalConfirmation === true }, SKREVET).utfall === "ja";
    deler.push(svar({ mayTransfer: kan }));
  }
  if (f.patientNeedsNoMunicipalService != null) {
    const fakta = { trengerKommunaltTilbud: !f.patientNeedsNoMunicipalService };
    deler.push(svar({ section10NoticeRequired: varselOmUtskrivningsklar.anvend(fakta, SKREVET).utfall === "ja" }));
  }
  const utenfor = omfattet.anvend({ privatRehabiliteringsinstitusjon: erPrivatRehabilitering(f) }, SKREVET).utfall === "nei";
  if (f.declaredReadyOn != null) deler.push(betaling(f, f.declaredReadyOn));
  else if (utenfor) deler.push(svar({ payableDays: 0, amountNok: 0 }));
  const ubesvarte = deler.find((d) => "ubesvart" in d);
  if (ubesvarte !== undefined) return ubesvarte;
  const samlet = deler.flatMap((d) => ("svar" in d ? [d.svar] : []));
  return samlet.length === 0 ? ubesvart("saken har ingen fakta vi kan svare på") : svar(Object.assign({}, ...samlet));
});
