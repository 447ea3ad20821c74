import { boligsosialHenvendelse } from "../boligsosialloven/p7.ts";
import { ansvarligKommune } from "../helse-og-omsorgstjenesteloven/p3-1.ts";
import { erInstitusjon, lovpalagt, personell, stottekontakt } from "../helse-og-omsorgstjenesteloven/p3-2.ts";
import { langtidsopphold, maaTilbys } from "../helse-og-omsorgstjenesteloven/p3-2a.ts";
import { oyeblikkeligHjelp, sakUtenSoknad } from "../helse-og-omsorgstjenesteloven/p3-5.ts";
import { avlastning, kanKreveVedtak } from "../helse-og-omsorgstjenesteloven/p3-6.ts";
import { saerligAnsvar } from "../helse-og-omsorgstjenesteloven/p3-9.ts";
import { politiattest } from "../helse-og-omsorgstjenesteloven/p5-4.ts";
import { lengsteVarighet as lengsteVarighet9 } from "../helse-og-omsorgstjenesteloven/p9.ts";
import { kanIverksettes, nodmelding, soksmalInnen, uttalelseInnen } from "../helse-og-omsorgstjenesteloven/p9-7.ts";
import { bortfaller, lengsteTilbakehold } from "../helse-og-omsorgstjenesteloven/p10.ts";
import { erAlvorligHendelse, rapportInnen, varselInnen } from "../helse-og-omsorgstjenesteloven/p12-3a.ts";
import { alder, boolsk, dag, ellerNull, tekst, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Verdi, Vurdering } from "../kjerne/svar.ts";
import { forsteKontakt, tilgangsmate, trappetrinn } from "../omsorgstrapp.ts";
import {
  barnetFarEgetBrev,
  barnetSkalHores,
  foreldreInformeres,
  kanKlage,
  kanSamtykkeTilHelsehjelp,
  roller,
} from "../partsrett.ts";
import { rettTilBpa } from "../pasient-og-brukerrettighetsloven/p2-1d.ts";
import { barnekoordinator, individuellPlan, kanSuspenderes, koordinator } from "../pasient-og-brukerrettighetsloven/p2-5.ts";
import { kompetansebegrep, skalBesvares, synetHarStorVekt } from "../pasient-og-brukerrettighetsloven/p3-1.ts";
import { moteEtterHendelse } from "../pasient-og-brukerrettighetsloven/p3-2.ts";
import { varslingsteknologi } from "../pasient-og-brukerrettighetsloven/p4-6a.ts";
import { verge } from "../pasient-og-brukerrettighetsloven/p4-7.ts";
import { egenProving, lengsteVarighet } from "../pasient-og-brukerrettighetsloven/p4A.ts";
import { tvangskrav } from "../pasient-og-brukerrettighetsloven/p4A-krav.ts";
import { journalinnsyn, kanDelesMotPasientensVilje } from "../pasient-og-brukerrettighetsloven/p5-1.ts";
import { journal, kanLese, loggKanSlettes } from "../pasientjournalloven/p16.ts";
import { loggKanSees, loggkrav } from "../pasientjournalloven/p22a.ts";
import { vedtakstypefelt } from "./felter.ts";
import { beskriv, kravlister, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

const kommunen = regel({
  id: "hol.p3-1.ansvarlig_kommune",
  om: "Which kommune owes help in care: the one where the person stays.",
  kilder: ["CAT-1", "CAT-2"],
  hjemmel: [hjemmel("hol", "3-1")],
  gyldig: alltid,
  felter: { oppholder: tekst(100), folkeregistrert: ellerNull(tekst(100)) },
  anvend: (f): Verdi<string> => ansvarligKommune(f),
});

const klageren = regel({
  id: "part.kan_klage",
  om: "Whether somebody may complain, by who they are in the case.",
  kilder: ["PROC-9", "PROC-22", "PROC-23", "PROC-25"],
  hjemmel: [hjemmel("fvl67", "28"), hjemmel("pbrl", "7-2"), hjemmel("pbrl", "6-5")],
  gyldig: alltid,
  felter: { ...vedtakstypefelt, rolle: valg(...roller), partensAlder: alder, fullmaktVist: boolsk, forstarSaken: boolsk },
  anvend: (f): Vurdering => kanKlage(f),
});

const barnetsBrev = regel({
  id: "part.barnet_far_brev",
  om: "Whether a minor who is represented gets the warning and the notice too: from 15.",
  kilder: ["PROC-12", "PROC-22"],
  hjemmel: [hjemmel("fvl67", "16"), hjemmel("fvl67", "27")],
  gyldig: alltid,
  felter: { alder },
  anvend: (f): Vurdering => barnetFarEgetBrev(f.alder),
});

const barnetHores = regel({
  id: "part.barnet_hores",
  om: "Whether a child is heard: whenever it can form a view.",
  kilder: ["PROC-13", "PROC-22"],
  hjemmel: [hjemmel("pbrl", "3-1"), hjemmel("fvl67", "17")],
  gyldig: alltid,
  felter: { kanDanneSegSynspunkt: boolsk },
  anvend: (f): Vurdering => barnetSkalHores(f.kanDanneSegSynspunkt),
});

const foreldre = regel({
  id: "pbrl.p3-4.foreldre",
  om: "Whether the parents of a young patient are told.",
  kilder: ["PROC-22"],
  hjemmel: [hjemmel("pbrl", "3-4")],
  gyldig: alltid,
  felter: { alder, vilIkke: boolsk, grunnSomBorRespekteres: boolsk, tungtveiendeHensynTalerImot: boolsk },
  anvend: (f): Vurdering => foreldreInformeres(f),
});

const samtykke = regel({
  id: "pbrl.p4-3.samtykke",
  om: "Whether somebody may consent to health care alone.",
  kilder: ["PROC-22"],
  hjemmel: [hjemmel("pbrl", "4-3")],
  gyldig: alltid,
  felter: { alder, foreldreneErIkkeInformert: boolsk },
  anvend: (f): Vurdering => kanSamtykkeTilHelsehjelp(f.alder, f.foreldreneErIkkeInformert),
});

/** Rights to services, who acts for whom, force, and what may be read. */
export const rettighetsregler: readonly Oppslag[] = [
  ...verdier([
    kommunen,
    stottekontakt,
    avlastning,
    langtidsopphold,
    boligsosialHenvendelse,
    forsteKontakt,
    kompetansebegrep,
    uttalelseInnen,
    soksmalInnen,
    bortfaller,
    lengsteTilbakehold,
    varselInnen,
    rapportInnen,
    beskriv(moteEtterHendelse, "The last day for the meeting after a very serious incident.", { hendt: dag }),
    beskriv(lengsteVarighet, "How long a decision on health care by force holds.", { vedtatt: dag }),
    beskriv(egenProving, "The day the Statsforvalter reviews health care by force by itself; null when it does not.", {
      vedtatt: dag,
      paaklaget: boolsk,
      pagar: boolsk,
    }),
    beskriv(lengsteVarighet9, "How long a decision on planned force holds.", { vedtatt: dag }),
  ]),
  ...vurderinger([
    rettTilBpa,
    individuellPlan,
    koordinator,
    barnekoordinator,
    kanSuspenderes,
    synetHarStorVekt,
    skalBesvares,
    varslingsteknologi,
    journalinnsyn,
    kanDelesMotPasientensVilje,
    lovpalagt,
    erInstitusjon,
    maaTilbys,
    oyeblikkeligHjelp,
    sakUtenSoknad,
    kanKreveVedtak,
    trappetrinn,
    tilgangsmate,
    erAlvorligHendelse,
    kanLese,
    loggKanSlettes,
    journal,
    loggKanSees,
    klageren,
    barnetsBrev,
    barnetHores,
    foreldre,
    samtykke,
    verge,
    saerligAnsvar,
    beskriv(politiattest, "Whether a politiattest is new enough.", { utstedt: dag, vist: dag }),
  ]),
  ...kravlister([personell, tvangskrav, nodmelding, kanIverksettes, loggkrav]),
];
