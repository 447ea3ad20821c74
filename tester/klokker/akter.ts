import { beOm, kravI, svar } from "../../src/domene/dokumentkrav/index.ts";
import { bekreft, klareI, sendForelopigSvar } from "../../src/domene/forelopig/index.ts";
import { formkontroller, klagerI, oppretthold, oversend, registrer, trekk } from "../../src/domene/klage/index.ts";
import { avgjor, finnInstanssak, instanssakForKlage, ta as taInstans } from "../../src/domene/klageinstans/index.ts";
import { avvent, gjenoppta, leggTilbake, lukk, posterI, ta, trekkPoster } from "../../src/domene/sak/index.ts";
import type { Embeteansatt } from "../../src/domene/tilgang/index.ts";
import { vedtakI } from "../../src/domene/vedtak/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { fattet, gjor, innhold, svarPa, tidspunkt, utred } from "../oppsett/kontor.ts";
import type { Provekontor, Sakenes } from "./kontoret.ts";

/** One act in one case, on one day. What the law or the state of the case refuses is refused: that is an answer, and nothing is written. */
export type Akt = (h: Hvor) => Promise<unknown>;

export interface Hvor {
  readonly base: Base;
  readonly kontor: Provekontor;
  readonly s: Sakenes & { readonly person: string };
  readonly dagen: string;
}

const sigrid: Embeteansatt = {
  ...{ slag: "embete", embete: "vestland", navn: "Sigrid Lunde" },
  ansatt: "00000000-0000-4000-8000-000000000001",
};
const dagerEtter = (dagen: string, n: number) => leggTilDager(tidspunkt(dagen).idag, n);
const les = <T>(h: Hvor, fn: Parameters<Base["les"]>[1]) =>
  h.base.les({ slag: "kommunen", kommune: h.kontor.k.kommune }, fn) as Promise<T>;
const kommunenr = (h: Hvor) => h.kontor.k.kommune;
const gjorVed = (h: Hvor, fn: Parameters<typeof gjor>[2]) => gjor(h.base, h.s.av, fn);
const tid = (h: Hvor) => tidspunkt(h.dagen);

/** Works only where everything is as it should be: a draft that stands in the way, or an answer that is there, is a refusal too. */
async function hvisDetGar(fn: () => Promise<unknown>): Promise<void> {
  await fn().catch((feil: unknown) => {
    if (!(feil instanceof Error) || !/of the test/.test(feil.message)) throw feil;
  });
}

type Klager = Awaited<ReturnType<typeof klagerI>>;
const klagen = async (h: Hvor, tilstand: Klager[number]["tilstand"]) =>
  (await les<Klager>(h, (l) => klagerI(l, kommunenr(h), h.s.sak))).find((k) => k.tilstand === tilstand);

async function avgjorHosInstansen(h: Hvor, utfall: "stadfester" | "opphever"): Promise<void> {
  const klage = await klagen(h, "oversendt");
  const i =
    klage && (await les<Awaited<ReturnType<typeof instanssakForKlage>>>(h, (l) => instanssakForKlage(l, kommunenr(h), klage.id)));
  if (!i?.embete) return;
  const som = { slag: "embete", embete: "vestland", ansatt: sigrid.ansatt } as const;
  await h.base.skriv(som, (tx) => taInstans(tx, sigrid, { sak: i.id }));
  await h.base.skriv(som, async (tx) => {
    const sak = await finnInstanssak(tx, i.id);
    const tekst = {
      provd: "Alt",
      klagensGrunner: "Alt",
      begrunnelse: "Fordi",
      selvstyre: "Vekt",
      apenbartUrimelig: "",
      nyttInnhold: "",
    };
    const resten = {
      endringsarsak: utfall === "opphever" ? ("feil_ved_vedtaket" as const) : null,
      veiledning: "Utred mer",
      tilSkade: false,
    };
    return avgjor(tx, sigrid, tid(h), {
      ...{ kommune: h.kontor.kommune, sak: i.id, versjon: sak?.versjon ?? 0, utfall, ...tekst, ...resten },
      kommunenInnen: dagerEtter(h.dagen, 30),
    });
  });
}

const FERIE = { kode: "fravaer", ord: "", tilknytning: null } as const;

export const akter = {
  ta: (h) => gjorVed(h, (tx) => ta(tx, h.s.av, tid(h), { sak: h.s.sak })),
  leggTilbake: (h) => gjorVed(h, (tx) => leggTilbake(tx, h.s.av, tid(h), { sak: h.s.sak, grunn: FERIE })),
  ventPaAndre: (h) =>
    gjorVed(h, (tx) =>
      avvent(tx, h.s.av, tid(h), { sak: h.s.sak, grunn: "venter_pa_andre", hvem: "fastlegen", til: dagerEtter(h.dagen, 20) }),
    ),
  ventPaParten: (h) =>
    gjorVed(h, (tx) =>
      avvent(tx, h.s.av, tid(h), { sak: h.s.sak, grunn: "venter_pa_part", hvem: "", til: dagerEtter(h.dagen, 10) }),
    ),
  gjenoppta: (h) => gjorVed(h, (tx) => gjenoppta(tx, h.s.av, tid(h), { sak: h.s.sak })),
  beOm: (h) =>
    gjorVed(h, (tx) =>
      beOm(tx, h.s.av, tid(h), {
        ...{ sak: h.s.sak, hva: "Timeplanen", formal: "Vi må vite når.", innen: dagerEtter(h.dagen, 7) },
        ...{ helKontoutskrift: false, nodvendigFordi: "" },
      }),
    ),
  svar: async (h) => {
    const apne = (await les<Awaited<ReturnType<typeof kravI>>>(h, (l) => kravI(l, kommunenr(h), h.s.sak))).filter(
      (k) => k.tilstand === "apent",
    );
    const kari = { slag: "innbygger", kommune: kommunenr(h), person: h.s.person, navn: "Kari" } as const;
    const inn = { sak: h.s.sak, krav: apne[0]?.id ?? h.s.sak, filer: [], harIkke: true, tekst: "" };
    await h.base.skriv({ slag: "innbygger", kommune: kommunenr(h), person: h.s.person }, (tx) => svar(tx, kari, tid(h), inn));
  },
  skrivForelopig: (h) =>
    gjorVed(h, (tx) =>
      sendForelopigSvar(tx, h.s.av, tid(h), { sak: h.s.sak, grunn: "Vi må vite mer.", nyDato: dagerEtter(h.dagen, 21) }),
    ),
  bekreftForelopig: (h) =>
    gjorVed(h, async (tx) => {
      const [klart] = await klareI(tx, kommunenr(h), h.s.sak);
      return bekreft(tx, h.s.av, tid(h), { sak: h.s.sak, svar: klart?.id ?? h.s.sak, versjon: klart?.versjon ?? 0 });
    }),
  fatt: (h) =>
    hvisDetGar(async () => {
      const apne = (await les<Awaited<ReturnType<typeof posterI>>>(h, (l) => posterI(l, kommunenr(h), h.s.sak))).filter(
        (p) => p.utfall === null,
      );
      if (apne.length === 0) return;
      await utred(h.base, h.s.av, h.s.sak, h.dagen);
      const nei = {
        utfall: "avslag",
        omfang: "",
        timerPerUke: null,
        fra: null,
        farIkke: "Alt",
        begrunnelse: "Du klarer deg.",
      } as const;
      await fattet(h.base, h.s.av, h.s.sak, innhold(apne.map((p) => svarPa(p.id, nei))), h.dagen);
    }),
  trekk: (h) =>
    gjorVed(h, async (tx) => {
      const apne = (await posterI(tx, kommunenr(h), h.s.sak)).filter((p) => p.utfall === null);
      return trekkPoster(tx, h.s.av, tid(h), { kommune: kommunenr(h), sak: h.s.sak, poster: apne.map((p) => p.id) });
    }),
  lukk: (h) => gjorVed(h, (tx) => lukk(tx, h.s.av, tid(h), { sak: h.s.sak })),
  klag: (h) =>
    gjorVed(h, async (tx) => {
      const gjelder = (await vedtakI(tx, kommunenr(h), h.s.sak))
        .filter((v) => v.fattet !== null && v.tilstand === "fattet")
        .slice(0, 1);
      const sagt = {
        uenig: [],
        onsket: "Mer",
        hvorfor: "",
        feilIBrevet: "",
        hvorforSen: "",
        vilVente: false,
        vilHaHjelp: false,
        haster: false,
      };
      const kom = { kanal: "muntlig", kom: tid(h).idag, postlagt: null, nokkel: `${h.s.sak}:${h.dagen}` } as const;
      const { kommune } = h.kontor;
      return registrer(tx, h.s.av, tid(h), { kommune, sak: h.s.sak, vedtak: gjelder.map((v) => v.id), innhold: sagt, ...kom });
    }),
  trekkKlage: async (h) => {
    const klage = (await klagen(h, "mottatt")) ?? (await klagen(h, "vurderes"));
    if (klage) await gjorVed(h, (tx) => trekk(tx, h.s.av, tid(h), { klage: klage.id }));
  },
  oppretthold: async (h) => {
    const klage = (await klagen(h, "mottatt")) ?? (await klagen(h, "vurderes"));
    if (!klage) return;
    const tom = { skyld: "Nei", saerligeGrunner: "Ja", begrunnelse: "Ja" };
    await gjorVed(h, (tx) => formkontroller(tx, h.s.av, tid(h), { klage: klage.id, erPart: true, hvaDetGjelder: "Alt", ...tom }));
    const uttalelse = {
      ...{ undersokelser: "Ja", punkter: [{ klagen: "For lite", svaret: "Nok" }], fakta: "Ja" },
      ...{ regler: ["pbrl § 2-1"], vurdering: "Ja", barnetsBeste: "" },
    };
    const merknadInnen = dagerEtter(h.dagen, 14);
    await gjorVed(h, (tx) =>
      oppretthold(tx, h.s.av, tid(h), { kommune: h.kontor.kommune, klage: klage.id, uttalelse, merknadInnen }),
    );
  },
  oversend: async (h) => {
    const klage = await klagen(h, "opprettholdt");
    if (klage) await gjorVed(h, (tx) => oversend(tx, h.s.av, tid(h), { kommune: h.kontor.kommune, klage: klage.id }));
  },
  stadfest: (h) => avgjorHosInstansen(h, "stadfester"),
  opphev: (h) => avgjorHosInstansen(h, "opphever"),
} as const satisfies Record<string, Akt>;

export type Aktnavn = keyof typeof akter;
