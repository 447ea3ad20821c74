import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { enhetForSpor, type Kommune } from "../kommune/index.ts";
import { finnPerson, type Person } from "../person/index.ts";
import { apneSak, type KanIkkeApne, posterI } from "../sak/index.ts";
import { type Soknad, type Svar, soknadI, tekstsvar } from "../soknad/index.ts";
import type { Innbygger } from "../tilgang/index.ts";

const BRUKER = { kilde: "bruker" } as const;
const SYSTEM = { kilde: "system" } as const;

/** The codes of our questions in the format's words. */
const TIL_FORMATET: Readonly<Record<"f_bo" | "f_bidrag", Readonly<Record<string, string>>>> = {
  f_bo: {
    leier_privat: "leier",
    leier_kommunalt: "kommunal",
    eier: "eier",
    hos_noen: "venner",
    institusjon: "institusjon",
    ingen: "ingen",
    annet: "annet",
  },
  f_bidrag: { betaler: "betaler", far: "mottar", begge: "begge", nei: "ingen" },
};

/** Whole kroner, as the format has them; null when it is not answered. */
function kroner(svar: Svar, id: string): number | null {
  const belop = Number(tekstsvar(svar, id).replace(",", ".") || Number.NaN);
  return Number.isFinite(belop) ? Math.round(belop) : null;
}

function beloper<T>(
  svar: Svar,
  linjer: readonly (readonly [id: string, type: string, tittel: string])[],
  til: (kr: number) => T,
) {
  return linjer.flatMap(([id, type, tittel]) => {
    const kr = kroner(svar, id);
    return kr === null ? [] : [{ ...BRUKER, type, tittel, ...til(kr), overstyrtAvBruker: false }];
  });
}

/** First, middle and last: the register has one name, the format three parts of it. */
export function navnet(navn: string) {
  const ord = navn.trim().split(/\s+/);
  return { fornavn: ord[0] ?? "", mellomnavn: ord.slice(1, -1).join(" "), etternavn: ord.length > 1 ? (ord.at(-1) ?? "") : "" };
}

function telefonnummer(svar: Svar, person: Person) {
  const sifre = (tekstsvar(svar, "telefon") || (person.telefon ?? "")).replace(/[^\d+]/g, "");
  const helt = /^\d{8}$/.test(sifre) ? `+47${sifre}` : sifre;
  return /^\+\d+$/.test(helt) ? { telefonnummer: { ...BRUKER, verdi: helt } } : {};
}

function personalia(svar: Svar, person: Person) {
  const konto = tekstsvar(svar, "f_konto");
  const opphold = tekstsvar(svar, "opphold") || (person.adresse ?? "");
  return {
    personIdentifikator: { ...SYSTEM, verdi: person.fnr },
    navn: { ...SYSTEM, ...navnet(person.navn) },
    ...telefonnummer(svar, person),
    kontonummer: { ...BRUKER, ...(/^\d{11}$/.test(konto) && { verdi: konto }) },
    ...(opphold !== "" && { oppholdsadresse: { ...BRUKER, type: "ustrukturert", adresse: [opphold], adresseValg: "soknad" } }),
    fodselsdato: person.fodt,
  };
}

function familie(svar: Svar) {
  const barn = tekstsvar(svar, "f_barn");
  const bidrag = TIL_FORMATET.f_bidrag[tekstsvar(svar, "f_bidrag")];
  return {
    ...(tekstsvar(svar, "f_sammen") === "samboer" && { sivilstatus: { ...BRUKER, status: "samboer" } }),
    forsorgerplikt: {
      ...(barn !== "" && { harForsorgerplikt: { ...BRUKER, verdi: barn === "ja" } }),
      ...(bidrag !== undefined && { barnebidrag: { ...BRUKER, verdi: bidrag } }),
    },
  };
}

function okonomi(svar: Svar) {
  const belop = (kr: number) => ({ belop: kr });
  return {
    opplysninger: {
      utbetaling: [],
      utgift: beloper(
        svar,
        [
          ["f_strom", "strom", "Strøm"],
          ["f_bo_annet", "annenBoutgift", "Andre boutgifter"],
          ["f_gjeld_belop", "annen", "Gjeld"],
        ],
        belop,
      ),
    },
    oversikt: {
      inntekt: beloper(svar, [["f_inntekt", "annen", "Inntekt"]], (kr) => ({ netto: kr })),
      utgift: beloper(svar, [["f_husleie", "husleie", "Husleie"]], belop),
      formue: beloper(svar, [["f_saldo", "brukskonto", "Penger på konto"]], belop),
    },
  };
}

/**
 * An application in the national format (soknad.json), as far as it asks what our form asks. What has no place in the format stays in the case.
 * Always valid by the format's schema. Pure.
 */
export function tilFormatet(
  soknad: Soknad,
  om: { readonly person: Person; readonly kommune: Kommune; readonly onsker: readonly string[] },
) {
  const { svar } = soknad;
  const botype = TIL_FORMATET.f_bo[tekstsvar(svar, "f_bo")];
  const hvorfor = tekstsvar(svar, "f_fortell") || soknad.beskrivelse;
  return {
    version: "1.0.0",
    data: {
      soknadstype: "standard",
      personalia: personalia(svar, om.person),
      familie: familie(svar),
      begrunnelse: {
        ...BRUKER,
        ...(hvorfor !== "" && { hvorforSoke: hvorfor }),
        hvaSokesOm:
          om.onsker.length === 1 ? (om.onsker[0] ?? "") : om.onsker.map((onske) => `- ${onske.replaceAll("\n", " ")}`).join("\n"),
      },
      ...(botype !== undefined && { bosituasjon: { ...BRUKER, botype } }),
      okonomi: okonomi(svar),
    },
    mottaker: { kommunenummer: om.kommune.nummer, navEnhetsnavn: enhetForSpor(om.kommune, "sosial", om.person.skjermet).navn.nb },
    innsendingstidspunkt: new Date(soknad.mottattAt.epochMilliseconds).toISOString(),
    driftsinformasjon: { utbetalingerFraNavFeilet: false, inntektFraSkatteetatenFeilet: false, stotteFraHusbankenFeilet: false },
    kompatibilitet: [],
  };
}

/**
 * One's own application, to take along. Only the one it is about gets it: it carries the person's number. Refuses a case that did not come
 * from an application.
 */
export async function eksporter(
  les: Lesing,
  aktor: Innbygger,
  inn: { readonly kommune: Kommune; readonly sak: string },
): Promise<Resultat<ReturnType<typeof tilFormatet>, KanIkkeApne>> {
  const { nummer } = inn.kommune;
  const apnet = await apneSak(les, aktor, "sak.les", nummer, inn.sak);
  if (!apnet.ok) return apnet;
  const soknad = apnet.verdi.person === aktor.person ? await soknadI(les, apnet.verdi) : null;
  if (!soknad) return nei({ grunn: "finnes_ikke" });
  const person = await finnPerson(les, nummer, aktor.person);
  sikre(person, "a case is about a person");
  const onsker = (await posterI(les, nummer, inn.sak)).map((p) => p.onsket);
  return ja(tilFormatet(soknad, { person, kommune: inn.kommune, onsker }));
}
