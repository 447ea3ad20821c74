import type { Lesing } from "../../grunnmur/db/base.ts";
import { midtI } from "../../grunnmur/sprak.ts";
import { avsenderAv } from "../brev/index.ts";
import { finnKommune, type Malform } from "../kommune/index.ts";
import { finnPerson } from "../person/index.ts";
import { posterI, type Sak, type Tidspunkt } from "../sak/index.ts";
import { bibliotek, type Merkemangel, provMerker, settInnTekst, type Valgbar, valgbare } from "../standardtekst/index.ts";
import { finnTjeneste, lokaleTjenester, medLokalt } from "../tjeneste/index.ts";

/** Why a cut is considered, with the standard texts that the words began from. */
export interface Grunn {
  readonly hvorfor: string;
  readonly hvorforFra: readonly string[];
}

export type Varselmangel = Merkemangel & { readonly kode: Exclude<Merkemangel["kode"], "annet_utfall"> };
const erVarselmangel = (m: Merkemangel): m is Varselmangel => m.kode !== "annet_utfall";

/** The standard texts of the warnings in one case. */
export interface Varseltekster {
  /** The form of the language that the party's letter is in. */
  readonly malform: Malform;
  readonly valg: readonly Valgbar[];
  /** The reason with a text after it; null when that text is not to be chosen here. Pure. */
  readonly settInn: (g: Grunn, ref: string) => Grunn | null;
  /** What is wrong with a reason that began from a standard text: an open place, a text that is withdrawn. Nothing is decided, so no outcome is wrong. Pure. */
  readonly prov: (g: Grunn) => readonly Varselmangel[];
}

export async function hentVarseltekster(les: Lesing, tid: Pick<Tidspunkt, "idag">, sak: Sak): Promise<Varseltekster> {
  const [versjoner, person, kommune] = [
    await bibliotek(les, sak.kommune),
    await finnPerson(les, sak.kommune, sak.person),
    await finnKommune(les, sak.kommune),
  ];
  const malform = person?.malform ?? sak.sprak;
  const tjeneste = (await posterI(les, sak.kommune, sak.id)).find((p) => p.tjeneste !== null)?.tjeneste ?? "";
  const enhet = kommune?.enheter.find((e) => e.id === sak.enhet);
  const {
    navn,
    enhet: kontor,
    telefon,
  } = kommune && enhet ? avsenderAv(kommune, enhet, malform) : { navn: "", enhet: "", telefon: "" };
  const kjent = finnTjeneste(tjeneste);
  const lokalt = (await lokaleTjenester(les, sak.kommune)).find((l) => l.kode === tjeneste) ?? null;
  const flett = { tjeneste: kjent ? midtI(medLokalt(kjent, lokalt, malform).navn) : "", kommune: navn, kontor, telefon };
  const dag = tid.idag;
  const valg = valgbare(versjoner, { slag: "varsel", spor: sak.spor, tjeneste, dag, malform }).filter((v) => !v.manglerMalform);
  return {
    malform,
    valg,
    settInn: (g, ref) => {
      const valgt = valg.find((v) => v.ref === ref);
      if (!valgt) return null;
      const inn = settInnTekst({ begrunnelse: g.hvorfor, begrunnelseFra: g.hvorforFra }, valgt, malform, flett);
      return { hvorfor: inn.begrunnelse, hvorforFra: inn.begrunnelseFra };
    },
    prov: (g) => {
      const svar = { begrunnelse: g.hvorfor, begrunnelseFra: g.hvorforFra, utfall: "avslag" } as const;
      return provMerker(versjoner, svar, { dag, malform, flett }).filter(erVarselmangel);
    },
  };
}
