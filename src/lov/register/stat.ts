import { sidensAlder } from "../innhold/side.ts";
import { ellerNull, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering } from "../kjerne/svar.ts";
import { kanAvslutteTilsyn, kanGiPalegg, nesteTilsynstrinn, paleggKanPaklages } from "../kommuneloven/p30.ts";
import { gyldigKode } from "../kpr/kode.ts";
import { kostrafrist, periodekrav, rapportvindu, ukentligeTimer } from "../kpr/rapport.ts";
import { gyldigSkar, nyVurdering, passerMedTildeling, trengerHjelp } from "../kpr/skar.ts";
import { tjenestekode, utfallskode } from "../kpr/tjenestekode.ts";
import { variabel } from "../kpr/variabel.ts";
import { kulturtilbud, maaInformereAktivt, samekategori } from "../sameloven/kategori.ts";
import { betjenesPaSamisk, type Samekategori, skjemaPaSamisk, svarPaSamisk, svarStraks } from "../sameloven/p3-3.ts";
import { skandinavisk } from "../spraklova/p8.ts";
import { brevsprak, statenTilKommunen, svarIAvsendersMalform } from "../spraklova/p15.ts";
import { embeteFor, embetsnavn, embetssprak } from "../statsforvalter/embete.ts";
import { annenBruk, kanSoke, tilskuddsfrister } from "../tilskudd/soknad.ts";
import { kravlister, type Oppslag, verdier, vurderinger } from "./oppslag.ts";

const kategorier = [
  "sprakutvikling",
  "sprakvitalisering",
  "sprakstimulering",
  "utenfor",
] as const satisfies readonly Samekategori[];
const malform = valg("nb", "nn");

/** One question about Sámi for each right: an answer, an answer at once, to be served, forms. */
const samisk = (id: string, om: string, paragraf: string, spor: (k: Samekategori) => Vurdering) =>
  regel({
    id,
    om,
    kilder: ["LANG-6", "LANG-10", "LANG-11"],
    hjemmel: [hjemmel("sameloven", paragraf)],
    gyldig: alltid,
    felter: { kategori: valg(...kategorier) },
    anvend: (f): Vurdering => ({ ...spor(f.kategori), sporing: faktasteg(f, "kategori") }),
  });

const malformPlikt = regel({
  id: "spraklova.p15.avsenders_form",
  om: "Whether a body must answer in the form the private sender used.",
  kilder: ["LANG-2", "LANG-3"],
  hjemmel: [hjemmel("spraklova", "15"), hjemmel("spraklova", "3")],
  gyldig: alltid,
  felter: { organ: valg("kommune", "fylkeskommune", "statlig") },
  anvend: (f): Vurdering => svarIAvsendersMalform(f.organ),
});

const tilKommunen = regel({
  id: "spraklova.p15.til_kommunen",
  om: "The form the state writes to a kommune in; null when the kommune has demanded none.",
  kilder: ["LANG-2", "LANG-8", "LANG-12"],
  hjemmel: [hjemmel("spraklova", "11"), hjemmel("spraklova", "15", { ledd: 2 })],
  gyldig: alltid,
  felter: { sprakvedtak: ellerNull(malform) },
  anvend: (f): Verdi<"nb" | "nn" | null> => ({
    verdi: statenTilKommunen(f.sprakvedtak),
    sporing: faktasteg(f, "sprakvedtak"),
    hjemmel: [hjemmel("spraklova", "11"), hjemmel("spraklova", "15", { ledd: 2 })],
    forbehold: [],
  }),
});

const brevet = regel({
  id: "spraklova.brevsprak",
  om: "The form of a letter to a resident: the one they chose, else the kommune's own.",
  kilder: ["LANG-12"],
  hjemmel: [hjemmel("spraklova", "4")],
  gyldig: alltid,
  felter: { valgt: ellerNull(malform), kommunens: malform },
  anvend: (f): Verdi<"nb" | "nn"> => ({
    verdi: brevsprak(f),
    sporing: faktasteg(f, "valgt", "kommunens"),
    hjemmel: [hjemmel("spraklova", "4")],
    forbehold: [{ merke: "ASSUMPTION", grunn: "valgt_sprak_forst" }],
  }),
});

/** The state's offices, grants, supervision, language, content and registers. */
export const statsregler: readonly Oppslag[] = [
  ...verdier([
    embeteFor,
    embetsnavn,
    embetssprak,
    tilskuddsfrister,
    annenBruk,
    nesteTilsynstrinn,
    samekategori,
    tilKommunen,
    brevet,
    sidensAlder,
    rapportvindu,
    kostrafrist,
    ukentligeTimer,
    trengerHjelp,
    tjenestekode,
    variabel,
    utfallskode,
  ]),
  ...vurderinger([
    kanSoke,
    kanGiPalegg,
    paleggKanPaklages,
    kanAvslutteTilsyn,
    maaInformereAktivt,
    kulturtilbud,
    samisk("sameloven.p3-3.svar", "Whether whoever writes or speaks in Sámi must be answered in Sámi.", "3-3", svarPaSamisk),
    samisk(
      "sameloven.p3-3.straks",
      "Whether an oral question in Sámi must be answered in Sámi there and then.",
      "3-3",
      svarStraks,
    ),
    samisk(
      "sameloven.p3-5.betjening",
      "Whether somebody in an institution has the right to be served in Sámi.",
      "3-5",
      betjenesPaSamisk,
    ),
    samisk("sameloven.p3-2.skjema", "Whether forms and announcements are due in Sámi as well.", "3-2", skjemaPaSamisk),
    malformPlikt,
    skandinavisk,
    gyldigSkar,
    nyVurdering,
    passerMedTildeling,
    gyldigKode,
  ]),
  ...kravlister([periodekrav]),
];
