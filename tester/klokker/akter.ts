import { postlegg, varsle } from "../../src/domene/brev/index.ts";
import { beOm, svar } from "../../src/domene/dokumentkrav/index.ts";
import { bekreft, sendForelopigSvar } from "../../src/domene/forelopig/index.ts";
import { avvent, fordel, gjenoppta, leggTilbake, lukk, presiser, ta, trekkPoster } from "../../src/domene/sak/index.ts";
import { fatt, returner, sendTilGodkjenning, skriv } from "../../src/domene/vedtak/index.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { gjor, innhold, NETT, svarPa, utred } from "../oppsett/kontor.ts";
import { type Akt, apnePoster, erApen, kontoret, kontoretI, om, parten, svaret, tid, utkastI } from "./hvor.ts";

const FERIE = { kode: "fravaer", ord: "", tilknytning: null } as const;
const INHABIL = { kode: "inhabil", ord: "", tilknytning: "naer_familie" } as const;
const NEI = {
  utfall: "avslag",
  omfang: "",
  timerPerUke: null,
  fra: null,
  farIkke: "Alt",
  begrunnelse: "Du klarer deg.",
} as const;
const TJENESTE = { omsorg: "helsetjenester_hjemme", sosial: "okonomisk_stonad", bolig: "kommunal_bolig" } as const;
/** A notice is sent, or the receiver will never take it: every fifth does not. */
const post = (nr: number) => ({ send: async () => (nr % 5 === 0 ? ("avvist" as const) : ("sendt" as const)) });

const saken: Readonly<Record<string, Akt>> = {
  ta: {
    kan: (s) => erApen(s) && s.ansvarlig === null,
    gjor: (h) => kontoret(h, (tx, av) => ta(tx, av, tid(h), { sak: h.s.id })),
  },
  fordel: {
    kan: (s) => erApen(s),
    gjor: (h) => {
      const { leder } = kontoretI(h);
      const inn = { sak: h.s.id, versjon: h.s.versjon, til: leder.ansatt, grunn: h.s.ansvarlig === null ? null : FERIE };
      return kontoret(h, (tx, av) => fordel(tx, av, tid(h), inn));
    },
  },
  leggTilbake: {
    kan: (s) => s.ansvarlig !== null,
    gjor: (h) => kontoret(h, (tx, av) => leggTilbake(tx, av, tid(h), { sak: h.s.id, grunn: FERIE })),
  },
  erInhabil: {
    kan: (s) => s.ansvarlig !== null && s.inhabile.length === 0 && s.poster.length > 1,
    gjor: (h) =>
      kontoretI(h).av === kontoretI(h).leder
        ? Promise.resolve("ingen_igjen")
        : kontoret(h, (tx, av) => leggTilbake(tx, av, tid(h), { sak: h.s.id, grunn: INHABIL })),
  },
  presiser: {
    kan: (s) => apnePoster(s).some((p) => p.tjeneste === null),
    gjor: (h) => {
      const inn = {
        sak: h.s.id,
        post: apnePoster(h.s).find((p) => p.tjeneste === null)?.id ?? h.s.id,
        tjenester: [TJENESTE[h.s.spor]],
      };
      return kontoret(h, (tx, av) => presiser(tx, av, tid(h), inn));
    },
  },
  trekk: {
    kan: (s) => apnePoster(s).length > 0,
    gjor: (h) => {
      const poster = apnePoster(h.s)
        .slice(0, 1 + (h.nr % 2))
        .map((p) => p.id);
      return kontoret(h, (tx, av) => trekkPoster(tx, av, tid(h), { kommune: av.kommune, sak: h.s.id, poster }));
    },
  },
  lukk: {
    kan: (s) => s.tilstand === "avgjort" || s.tilstand === "trukket",
    gjor: (h) => kontoret(h, (tx, av) => lukk(tx, av, tid(h), { sak: h.s.id })),
  },
};

const ventingen: Readonly<Record<string, Akt>> = {
  ventPaAndre: {
    kan: (s) => erApen(s) && s.pause === null,
    gjor: (h) =>
      kontoret(h, (tx, av) =>
        avvent(tx, av, tid(h), { sak: h.s.id, grunn: "venter_pa_andre", hvem: "fastlegen", til: om(h, 20) }),
      ),
  },
  ventPaParten: {
    kan: (s) => erApen(s) && s.pause === null && s.krav.length > 0,
    gjor: (h) =>
      kontoret(h, (tx, av) => avvent(tx, av, tid(h), { sak: h.s.id, grunn: "venter_pa_part", hvem: "", til: om(h, 10) })),
  },
  partenVilVente: {
    kan: (s) => erApen(s) && s.pause === null,
    gjor: (h) =>
      kontoret(h, (tx, av) => avvent(tx, av, tid(h), { sak: h.s.id, grunn: "parten_onsker", hvem: "", til: om(h, 15) })),
  },
  gjenoppta: { kan: (s) => s.pause !== null, gjor: (h) => kontoret(h, (tx, av) => gjenoppta(tx, av, tid(h), { sak: h.s.id })) },
  beOm: {
    kan: (s) => erApen(s) && s.krav.length === 0,
    gjor: (h) => {
      const bedt = {
        hva: "Timeplanen",
        formal: "Vi må vite når.",
        innen: om(h, 7),
        helKontoutskrift: false,
        nodvendigFordi: "",
        mindreVurdert: [],
      };
      return kontoret(h, (tx, av) => beOm(tx, av, tid(h), { sak: h.s.id, ...bedt }));
    },
  },
  svar: {
    kan: (s) => s.krav.length > 0,
    gjor: (h) => {
      const inn = { sak: h.s.id, krav: h.s.krav[0] ?? h.s.id, filer: [], harIkke: true, tekst: "" };
      return parten(h, (tx, av) => svar(tx, av, tid(h), inn));
    },
  },
  skrivForelopig: {
    kan: (s) => erApen(s),
    gjor: (h) =>
      kontoret(h, (tx, av) => sendForelopigSvar(tx, av, tid(h), { sak: h.s.id, grunn: "Vi må vite mer.", nyDato: om(h, 21) })),
  },
  bekreftForelopig: {
    kan: (s) => s.klare.length > 0,
    gjor: (h) => {
      const [klart] = h.s.klare;
      return kontoret(h, (tx, av) =>
        bekreft(tx, av, tid(h), { sak: h.s.id, svar: klart?.id ?? h.s.id, versjon: klart?.versjon ?? 0 }),
      );
    },
  },
};

const vedtaket: Readonly<Record<string, Akt>> = {
  skrivUtkast: {
    kan: (s) => erApen(s) && !utkastI(s) && apnePoster(s).some((p) => p.tjeneste !== null),
    gjor: async (h) => {
      const { av } = kontoretI(h);
      const poster = apnePoster(h.s).filter((p) => p.tjeneste !== null);
      if (poster.length === 0 || utkastI(h.s)) return "ingenting_a_svare";
      await utred(h.base, av, h.s.id, h.dagen);
      const utkast = innhold(poster.map((p) => svarPa(p.id, NEI)));
      return kontoret(h, (tx) => skriv(tx, av, tid(h), { sak: h.s.id, sett: null, innhold: utkast }));
    },
  },
  sendTilGodkjenning: {
    kan: (s) => utkastI(s)?.tilstand === "utkast" && utkastI(s)?.klage === null,
    gjor: (h) => kontoret(h, (tx, av) => sendTilGodkjenning(tx, av, tid(h), { sak: h.s.id, ...utkastvalg(h), nett: NETT })),
  },
  returner: {
    kan: (s) => utkastI(s)?.tilstand === "til_godkjenning",
    gjor: (h) => kontoret(h, (tx, av) => returner(tx, av, tid(h), { sak: h.s.id, ...utkastvalg(h), grunn: "Skriv mer." })),
  },
  fatt: {
    kan: (s) => utkastI(s) !== undefined && utkastI(s)?.klage === null,
    gjor: async (h) => {
      const { av, leder } = kontoretI(h);
      const hvem = utkastI(h.s)?.tilstand === "til_godkjenning" ? leder : av;
      const inn = { sak: h.s.id, ...utkastvalg(h), nokkel: String(h.nr), nett: NETT };
      return svaret(await gjor(h.base, hvem, (tx) => fatt(tx, hvem, tid(h), inn)));
    },
  },
  varsle: {
    kan: (s) => s.brev.some((b) => b.kanal === "digital" && !b.feilet),
    gjor: async (h) => {
      const brev = h.s.brev.find((b) => b.kanal === "digital" && !b.feilet);
      if (!brev) return "ingenting_a_varsle";
      const deps = { base: h.base, klokke: fastKlokke(h.dagen), port: post(h.nr), lenke: NETT };
      await varsle(deps, { kommune: h.kontor.k.kommune, brev: brev.id, paminnelse: false });
      return true;
    },
  },
  postlegg: {
    kan: (s) => s.brev.some((b) => b.kanal === "papir" || b.feilet),
    gjor: (h) => {
      const brev = h.s.brev.find((b) => b.kanal === "papir" || b.feilet)?.id ?? h.s.id;
      return kontoret(h, (tx, av) => postlegg(tx, av, tid(h), { sak: h.s.id, brev }));
    },
  },
};

function utkastvalg(h: Parameters<Akt["gjor"]>[0]) {
  const utkast = utkastI(h.s);
  return { vedtak: utkast?.id ?? h.s.id, versjon: utkast?.versjon ?? 0 };
}

/** What is done in a case until it is answered, and with the letters. */
export const saksakter = { ...saken, ...ventingen, ...vedtaket };
