import {
  avgjorUtsatt,
  avvis,
  begynnOmgjoring,
  beOmUtsatt,
  beOmUtsettelse,
  folgOpp,
  formkontroller,
  omgjor,
  oppretthold,
  oversend,
  registrer,
  svarUtsettelse,
  taVidere,
  trekk,
} from "../../src/domene/klage/index.ts";
import { apneVentesaker, avgjor, type Instansutfall, svarOmVent, ta } from "../../src/domene/klageinstans/index.ts";
import type { Ansatt, Embeteansatt } from "../../src/domene/tilgang/index.ts";
import type { Omfang } from "../../src/grunnmur/db/omfang.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { NETT } from "../oppsett/kontor.ts";
import { type Akt, type Hvor, klageSom, kontoret, om, parten, type Svar, svaret, tid, utkastI } from "./hvor.ts";

const SAGT = {
  ...{ uenig: [], onsket: "Mer", hvorfor: "", feilIBrevet: "", hvorforSen: "" },
  ...{ vilVente: false, vilHaHjelp: false, haster: false },
};
const UTTALELSE = {
  ...{ undersokelser: "Ja", punkter: [{ klagen: "For lite", svaret: "Nok" }], fakta: "Ja" },
  ...{ regler: ["pbrl § 2-1"], vurdering: "Ja", barnetsBeste: "" },
};
const FOR_SEN = { skyld: "Nei", saerligeGrunner: "Ja", begrunnelse: "Ja" };
const HOS_INSTANSEN = {
  ...{ provd: "Alt", klagensGrunner: "Alt", begrunnelse: "Fordi", selvstyre: "Vekt", apenbartUrimelig: "Ja" },
  ...{ nyttInnhold: "Hjelp hver dag", veiledning: "Utred mer", tilSkade: false },
};
const INGEN_VENTING = { svar: "nei", begrunnelse: "Hjelpen kan ikke vente.", vilkar: "", til: null } as const;
const FATTET = "00000000-0000-4000-8000-000000000001";

const UAVGJORT = ["mottatt", "vurderes", "opprettholdt", "oversendt"] as const;

const klagbart = (s: Hvor["s"]) => s.vedtak.find((v) => v.tilstand === "fattet");
const klageId = (h: Hvor, ...t: Parameters<typeof klageSom>[1][]) => klageSom(h.s, ...t)?.id ?? h.s.id;

/** The body above: Sigrid at the Statsforvalter, or Nils in the kommune's own klagenemnd. */
function instansen(h: Hvor, embete: string | null): { readonly av: Ansatt | Embeteansatt; readonly omfang: Omfang } {
  const { kommune } = h.kontor;
  if (embete !== null)
    return {
      av: { slag: "embete", embete, ansatt: FATTET, navn: "Sigrid Lunde" },
      omfang: { slag: "embete", embete, ansatt: FATTET },
    };
  const enhet = kommune.enheter.find((e) => e.slag === "klagenemnd")?.id;
  sikre(enhet, "the kommune of the test has a klagenemnd");
  const roller = [{ enhet, enhetSlag: "klagenemnd", rolle: "nemnd" }] as const;
  const av = { slag: "ansatt", kommune: kommune.nummer, ansatt: FATTET, navn: "Nils Nemnd", roller } as const;
  return { av, omfang: { slag: "ansatt", kommune: kommune.nummer, ansatt: FATTET, enheter: [enhet] } };
}

const hosInstansen = (tilstand: string) => (s: Hvor["s"]) => s.klager.some((k) => k.instans?.tilstand === tilstand);

const avgjorMed = (utfall: Instansutfall): Akt => ({
  kan: hosInstansen("behandles"),
  gjor: async (h): Promise<Svar> => {
    const i = h.s.klager.find((k) => k.instans && k.instans.tilstand !== "avgjort")?.instans;
    if (!i) return "ingen_klage_der";
    const { av, omfang } = instansen(h, i.embete);
    if (av.slag !== "embete" && av.slag !== "ansatt") return "feil_rolle";
    const endringsarsak = utfall === "opphever" ? "feil_ved_vedtaket" : utfall === "nytt_vedtak" ? "nye_forhold" : null;
    const inn = { ...HOS_INSTANSEN, kommune: h.kontor.kommune, sak: i.id, versjon: i.versjon, utfall, endringsarsak } as const;
    return svaret(await h.base.skriv(omfang, (tx) => avgjor(tx, av, tid(h), { ...inn, kommunenInnen: om(h, 30) })));
  },
});

/** What is done with complaints, here and at the body above. */
export const klageakter: Readonly<Record<string, Akt>> = {
  klag: {
    kan: (s) => klagbart(s) !== undefined && klageSom(s, "mottatt", "vurderes", "opprettholdt", "oversendt") === undefined,
    gjor: (h) => {
      const kom = { kanal: "muntlig", kom: h.dagen, postlagt: null, nokkel: `${h.s.id}:${h.nr}` } as const;
      const inn = { kommune: h.kontor.kommune, sak: h.s.id, vedtak: [klagbart(h.s)?.id ?? h.s.id], innhold: SAGT, ...kom };
      return kontoret(h, (tx, av) => registrer(tx, av, tid(h), inn));
    },
  },
  beOmUtsettelse: {
    kan: (s) => klagbart(s)?.underrettet === true && s.utsettelse === null,
    gjor: (h) => {
      const inn = { vedtak: klagbart(h.s)?.id ?? h.s.id, onsket: om(h, 40), grunn: "Jeg er syk" };
      return parten(h, (tx, av) => beOmUtsettelse(tx, av, tid(h), inn));
    },
  },
  svarUtsettelse: {
    kan: (s) => s.utsettelse !== null,
    gjor: (h) => {
      const gitt = { svar: "ja", nySisteDag: om(h, 40), begrunnelse: "Du er syk." } as const;
      const inn = { kommune: h.kontor.kommune, sak: h.s.id, utsettelse: h.s.utsettelse ?? h.s.id, ...gitt };
      return kontoret(h, (tx, av) => svarUtsettelse(tx, av, tid(h), inn));
    },
  },
  beOmVent: {
    kan: (s) => klageSom(s, ...UAVGJORT)?.vent === null,
    gjor: (h) =>
      parten(h, (tx, av) => beOmUtsatt(tx, av, tid(h), { klage: klageId(h, ...UAVGJORT), ord: "La meg ha hjelpen så lenge" })),
  },
  svarVent: {
    kan: (s) => klageSom(s, "mottatt", "vurderes", "opprettholdt")?.vent?.svar === null,
    gjor: (h) => {
      const inn = { kommune: h.kontor.kommune, klage: klageId(h, "mottatt", "vurderes", "opprettholdt"), ...INGEN_VENTING };
      return kontoret(h, (tx, av) => avgjorUtsatt(tx, av, tid(h), inn));
    },
  },
  taVentVidere: {
    kan: (s) => klageSom(s, ...UAVGJORT)?.vent?.svar === "nei" && klageSom(s, ...UAVGJORT)?.ventHosInstans === null,
    gjor: (h) => parten(h, (tx, av) => taVidere(tx, av, tid(h), { klage: klageId(h, ...UAVGJORT) })),
  },
  instansenOmVent: {
    kan: (s) => klageSom(s, ...UAVGJORT)?.ventHosInstans?.besvart === false,
    gjor: async (h) => {
      const hos = (embete: string | null) => instansen(h, embete);
      for (const embete of [h.kontor.kommune.embete.id, null]) {
        const { av, omfang } = hos(embete);
        const eier = embete === null ? { nemndI: h.kontor.kommune.nummer } : { embete };
        const [v] = await h.base.les(omfang, (les) => apneVentesaker(les, eier));
        if (v)
          return svaret(await h.base.skriv(omfang, (tx) => svarOmVent(tx, av, tid(h), { ventesak: v.id, ...INGEN_VENTING })));
      }
      return "ingen_spor_om_det";
    },
  },
  trekkKlage: {
    kan: (s) => klageSom(s, "mottatt", "vurderes") !== undefined,
    gjor: (h) => kontoret(h, (tx, av) => trekk(tx, av, tid(h), { klage: klageId(h, "mottatt", "vurderes") })),
  },
  formkontroller: {
    kan: (s) => klageSom(s, "mottatt") !== undefined,
    gjor: (h) => {
      const inn = { klage: klageId(h, "mottatt"), erPart: true, hvaDetGjelder: "Alt", ...FOR_SEN };
      return kontoret(h, (tx, av) => formkontroller(tx, av, tid(h), inn));
    },
  },
  avvis: {
    kan: (s) => klageSom(s, "mottatt", "vurderes")?.rettidig === "for_sen",
    gjor: (h) => {
      const inn = {
        kommune: h.kontor.kommune,
        klage: klageId(h, "mottatt", "vurderes"),
        ...FOR_SEN,
        omgjoring: "Nei",
        nett: NETT,
      };
      return kontoret(h, (tx, av) => avvis(tx, av, tid(h), inn));
    },
  },
  omgjor: {
    kan: (s) => klageSom(s, "vurderes") !== undefined && !utkastI(s),
    gjor: (h) =>
      kontoret(h, async (tx, av) => {
        const klage = klageId(h, "vurderes");
        const utkast = await begynnOmgjoring(tx, av, tid(h), { klage });
        if (!utkast.ok) return utkast;
        const sagt = { medhold: h.nr % 2 === 0 ? "helt" : "delvis", hvorforEndret: "Nye opplysninger" } as const;
        return omgjor(tx, av, tid(h), { klage, ...utkast.verdi, ...sagt, nett: NETT, nokkel: String(h.nr) });
      }),
  },
  oppretthold: {
    kan: (s) => klageSom(s, "vurderes") !== undefined,
    gjor: (h) => {
      const inn = { kommune: h.kontor.kommune, klage: klageId(h, "vurderes"), uttalelse: UTTALELSE, merknadInnen: om(h, 14) };
      return kontoret(h, (tx, av) => oppretthold(tx, av, tid(h), inn));
    },
  },
  oversend: {
    kan: (s) => klageSom(s, "opprettholdt") !== undefined,
    gjor: (h) =>
      kontoret(h, (tx, av) => oversend(tx, av, tid(h), { kommune: h.kontor.kommune, klage: klageId(h, "opprettholdt") })),
  },
  instansenTar: {
    kan: hosInstansen("mottatt"),
    gjor: async (h) => {
      const i = h.s.klager.find((k) => k.instans?.tilstand === "mottatt")?.instans;
      if (!i) return "ingen_klage_der";
      const { av, omfang } = instansen(h, i.embete);
      return svaret(await h.base.skriv(omfang, (tx) => ta(tx, av, { sak: i.id })));
    },
  },
  stadfest: avgjorMed("stadfester"),
  opphev: avgjorMed("opphever"),
  nyttVedtak: avgjorMed("nytt_vedtak"),
  folgOpp: {
    kan: (s) => klageSom(s, "avgjort") !== undefined && s.klokker.some((k) => k.slag === "oppfolging"),
    gjor: (h) => kontoret(h, (tx, av) => folgOpp(tx, av, tid(h), { klage: klageId(h, "avgjort") })),
  },
};
