import { dato } from "../../../lov/kjerne/dato.ts";
import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { avvisningsvei } from "../../../lov/klagevei.ts";
import { langsVei } from "../fraKommune.ts";
import type { Brevsprak } from "../modell.ts";
import type { KlageAvvistfakta } from "../slag/klageAvvist.ts";
import type { Klageavgjorelsesfakta } from "../slag/klageavgjorelse.ts";
import type { KlageMottattfakta } from "../slag/klageMottatt.ts";
import type { Omgjoringsfakta } from "../slag/omgjoring.ts";
import type { Opprettholdelsesfakta } from "../slag/opprettholdelse.ts";
import type { UtsattIverksettingsfakta } from "../slag/utsattIverksetting.ts";
import type { Utsettelsesfakta } from "../slag/utsettelse.ts";
import { fjordvik, hode, sted } from "./felles.ts";
import { klageord as ord } from "./klageord.ts";
import { delvisHjelpHjemme } from "./omsorg.ts";

const klagen = { mottatt: dato("2026-12-09"), vedtakFra: dato("2026-11-23") };
const instansnavn = (sprak: Brevsprak): string => fjordvik.embete.navn[sprak];

/** The letters of a complaint about help at home. */
export const mottattKlage = (sprak: Brevsprak): KlageMottattfakta => ({
  ...hode("omsorg", sprak),
  mottatt: klagen.mottatt,
  muntlig: false,
  vedtakFra: klagen.vedtakFra,
  uenig: ord[sprak].uenig,
  onsket: ord[sprak].onsket,
  rettidig: "ja",
  svarInnen: dato("2027-01-09"),
  instansnavn: instansnavn(sprak),
  vilVente: true,
  haster: false,
});

/** The upheld part stays refused, and the granted part is whole. */
export function heltMedhold(sprak: Brevsprak): Omgjoringsfakta {
  const { soknad: _, ...vedtak } = delvisHjelpHjemme(sprak);
  return {
    ...vedtak,
    poster: vedtak.poster
      .filter((p) => p.utfall === "delvis")
      .map((p) => ({ ...p, utfall: "innvilget", omfang: ord[sprak].hverUke, farIkke: "", begrunnelse: "" })),
    hensyn: ord[sprak].nyttHensyn,
    klagen,
    medhold: "helt",
    hvorforEndret: ord[sprak].hvorforEndret,
  };
}

export const opprettholdt = (sprak: Brevsprak): Opprettholdelsesfakta => ({
  ...hode("omsorg", sprak),
  dato: dato("2027-01-05"),
  klagen,
  delvisMedhold: false,
  instans: "statsforvalter",
  instansnavn: instansnavn(sprak),
  oversendes: dato("2027-01-05"),
  punkter: ord[sprak].punkter.map(([skrev, svaret]) => ({ klagen: skrev, svaret })),
  undersokelser: ord[sprak].undersokt,
  fakta: ord[sprak].fakta,
  barnBerort: false,
  barnetsBeste: "",
  vurdering: ord[sprak].vurdering,
  regler: [hjemmel("pbrl", "2-1")],
  papirer: ord[sprak].papirer.map((tittel) => ({ tittel, dato: dato("2026-12-09") })),
  merknadInnen: dato("2027-01-26"),
  normInnen: dato("2027-04-05"),
});

export const forSenKlage = (sprak: Brevsprak): KlageAvvistfakta => ({
  ...hode("omsorg", sprak),
  dato: dato("2026-11-25"),
  mottatt: dato("2026-11-20"),
  vedtakFra: dato("2026-09-01"),
  fikkVedtaket: dato("2026-09-02"),
  sisteDag: dato("2026-09-30"),
  ettAarErGatt: false,
  skyld: ord[sprak].skyld,
  saerligeGrunner: ord[sprak].saerlige,
  begrunnelse: ord[sprak].avvist,
  omgjoring: ord[sprak].omgjoring,
  klage: langsVei(
    avvisningsvei("omsorgstjeneste", dato("2026-11-25")),
    { ...sted("omsorg"), levering: { kanal: "digital", varslet: dato("2026-11-25"), sisteDag: dato("2026-12-16") } },
    sprak,
  ),
});

export const merTid = (sprak: Brevsprak): Utsettelsesfakta => ({
  ...hode("omsorg", sprak),
  dato: dato("2026-12-15"),
  badtOm: dato("2026-12-14"),
  vedtakFra: klagen.vedtakFra,
  svar: "ja",
  sisteDag: dato("2027-01-11"),
  begrunnelse: ord[sprak].merTid,
});

export const venterIkke = (sprak: Brevsprak): UtsattIverksettingsfakta => ({
  ...hode("omsorg", sprak),
  dato: dato("2026-12-11"),
  vedtakFra: klagen.vedtakFra,
  badt: true,
  svar: "nei",
  begrunnelse: ord[sprak].venterIkke,
  instansnavn: instansnavn(sprak),
  av: "kommunen",
  vilkar: "",
  til: null,
  kommunenavn: "Fjordvik kommune",
});

const embete = (sprak: Brevsprak): Klageavgjorelsesfakta["avsender"] => ({
  navn: instansnavn(sprak),
  enhet: ord[sprak].embetesenhet,
  telefon: "57 00 00 99",
});

/** The Statsforvalter changes the vedtak. */
export const nyttVedtak = (sprak: Brevsprak): Klageavgjorelsesfakta => ({
  ...hode("omsorg", sprak),
  dato: dato("2027-02-10"),
  saksnummer: "2027/88",
  avsender: embete(sprak),
  saksbehandler: "Ingrid Nes",
  navn: [{ navn: "Ingrid Nes", rolle: "saksbehandler" }],
  utfall: "nytt_vedtak",
  kommune: `${fjordvik.navn} kommune`,
  vedtakFra: klagen.vedtakFra,
  provd: ord[sprak].provd,
  provelse: { skjonn: "stor_vekt", selvstyreOmtales: true },
  selvstyre: ord[sprak].selvstyre,
  begrunnelse: ord[sprak].avgjort,
  nyttInnhold: ord[sprak].nytt,
  kommunenInnen: dato("2027-03-01"),
  barnBerort: false,
  barnetsBeste: "",
  regler: [hjemmel("pbrl", "2-1"), hjemmel("pbrl", "7-7")],
});
