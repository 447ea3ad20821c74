import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { KORTESTE_SVARTID_DAGER } from "../../lov/forvaltningsloven/p16.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { byggBrev, forhandsvarsel, type KanIkkeSende, type SendtBrev, sendBrev, type Utsending } from "../brev/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { apneSak, type KanIkkeApne, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { startSvarklokke } from "./klokka.ts";
import { hentVarseltekster, type Varselmangel, type Varseltekster } from "./tekster.ts";
import { settInnVarsel } from "./varsel.sql.ts";

export interface NyttVarsel {
  readonly sak: string;
  /** What may change, and why: in words that the person reads. */
  readonly vurderer: string;
  readonly hvorfor: string;
  /** The standard texts that the reason began from. */
  readonly hvorforFra?: readonly string[];
  readonly svarInnen: Dato | null;
}

export type KanIkkeVarsle =
  | KanIkkeApne
  | KanIkkeSende
  | { readonly grunn: "sak_avsluttet" | "mangler_vurderer" | "mangler_hvorfor" | "mangler_dag" | "venter_pa_svar" }
  | { readonly grunn: "tekst_ikke_klar"; readonly mangel: Varselmangel }
  | { readonly grunn: "for_kort" | "for_langt_fram"; readonly grense: Dato }
  | { readonly grunn: "for_lang"; readonly felt: "vurderer" | "hvorfor"; readonly maksTegn: number };

type Ferdig = Required<NyttVarsel> & { readonly svarInnen: Dato };

/** Is everything there, within the limits? Pure. @returns the warning as it is kept and read */
function prov(inn: NyttVarsel, tekster: Varseltekster, idag: Dato): Resultat<Ferdig, KanIkkeVarsle> {
  const [vurderer, hvorfor] = [inn.vurderer.trim(), inn.hvorfor.trim()];
  const { tegnVurderer, tegnHvorfor, dagerFram } = grenser.forhandsvarsel;
  if (vurderer === "") return nei({ grunn: "mangler_vurderer" });
  if (hvorfor === "") return nei({ grunn: "mangler_hvorfor" });
  if (vurderer.length > tegnVurderer) return nei({ grunn: "for_lang", felt: "vurderer", maksTegn: tegnVurderer });
  if (hvorfor.length > tegnHvorfor) return nei({ grunn: "for_lang", felt: "hvorfor", maksTegn: tegnHvorfor });
  if (inn.svarInnen === null) return nei({ grunn: "mangler_dag" });
  const [tidligst, senest] = [leggTilDager(idag, KORTESTE_SVARTID_DAGER), leggTilDager(idag, dagerFram)];
  if (inn.svarInnen < tidligst) return nei({ grunn: "for_kort", grense: tidligst });
  if (inn.svarInnen > senest) return nei({ grunn: "for_langt_fram", grense: senest });
  const hvorforFra = inn.hvorforFra ?? [];
  const [mangel] = tekster.prov({ hvorfor, hvorforFra });
  if (mangel) return nei({ grunn: "tekst_ikke_klar", mangel });
  return ja({ ...inn, vurderer, hvorfor, hvorforFra, svarInnen: inn.svarInnen });
}

/** Whether this case can have a warning, and the letter of it: what is shown before it is sent is what is sent. */
async function forbered(
  les: Lesing,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyttVarsel,
): Promise<Resultat<{ readonly ferdig: Ferdig; readonly sak: Sak; readonly brev: Utsending }, KanIkkeVarsle>> {
  const apnet = await apneSak(les, aktor, "varsel.send", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (sak.tilstand !== "mottatt" && sak.tilstand !== "utredes") return nei({ grunn: "sak_avsluttet" });
  const provd = prov(inn, await hentVarseltekster(les, tid, sak), tid.idag);
  if (!provd.ok) return provd;
  const ferdig = provd.verdi;
  const kommune = await finnKommune(les, sak.kommune);
  sikre(kommune, "a case has a kommune");
  const { vurderer, hvorfor, hvorforFra: tekster, svarInnen } = ferdig;
  const brev: Utsending = {
    ...{ sak, kommune, navn: [{ navn: aktor.navn, rolle: "saksbehandler" }] },
    bygg: (hode, { sprak }) => forhandsvarsel({ ...hode, vurderer, hvorfor, svarInnen, tekster }, sprak),
  };
  return ja({ ferdig, sak, brev });
}

/** The letters of a warning as they would go out now. Refuses what the sending refuses, except that another warning waits for its answer. */
export async function forhandsvisVarsel(
  les: Lesing,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyttVarsel,
): Promise<Resultat<Awaited<ReturnType<typeof byggBrev>>, KanIkkeVarsle>> {
  const klart = await forbered(les, aktor, tid, inn);
  return klart.ok ? ja(await byggBrev(les, tid, klart.verdi.brev)) : klart;
}

/**
 * Tells the party, in a letter, what is considered and why, and when to answer by, before anything is cut (fvl § 16,
 * https://lovdata.no/lov/1967-02-10/§16). The clock of the answer starts; the help goes on.
 *
 * Refuses words that are missing, a standard text that is not ready, a time that is no real time to answer, and a second warning while one waits for its answer.
 */
export async function varsle(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyttVarsel,
): Promise<Resultat<{ varsel: string; brev: readonly SendtBrev[] }, KanIkkeVarsle>> {
  const klart = await forbered(tx, aktor, tid, inn);
  if (!klart.ok) return klart;
  const { sak, brev } = klart.verdi;
  const { vurderer, hvorfor, svarInnen } = klart.verdi.ferdig;
  const felles = { kommune: sak.kommune, sak: sak.id, na: tid.na };
  const varsel = await settInnVarsel(tx, { ...felles, vurderer, hvorfor, svarInnen, av: aktor.ansatt });
  if (varsel === null) return nei({ grunn: "venter_pa_svar" });
  await startSvarklokke(tx, tid, sak, svarInnen);
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "forhandsvarsel");
  await noter(tx, { ...felles, slag: "varsel.sendt", data: { varsel, vurderer, sisteDag: svarInnen }, aktor, hjemmel });
  const sendt = await sendBrev(tx, aktor, tid, brev);
  return sendt.ok ? ja({ varsel, brev: sendt.verdi }) : sendt;
}
