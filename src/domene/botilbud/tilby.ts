import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Stedsgrunn } from "../../lov/sosialtjenesteloven/p27.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { muligheterFor } from "./muligheter.ts";
import { laasSted, ledigeSenger, settInnTilbud, tilbudTil } from "./tilbud.sql.ts";
import { erApent, type Mulighet } from "./typer.ts";

/** A place of the register; or another that somebody found, by name, address and price. */
export type Valgt =
  | { readonly slag: "register"; readonly sted: string }
  | { readonly slag: "annet"; readonly navn: string; readonly adresse: string; readonly dognOre: number | null };

export interface Tilbudet {
  readonly sak: string;
  readonly valgt: Valgt | null;
  /** How many sleep there, and how many of them are children. */
  readonly senger: number;
  readonly barn: number;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  /** Why this place, in words to the person. */
  readonly hvorfor: string;
  /** Why not one that comes first; only where the law's order asks for it. */
  readonly avvik: string;
}

type Tilbudsfelt = "valgt" | "navn" | "adresse" | "dogn" | "senger" | "barn" | "fra" | "til" | "hvorfor";
export type KanIkkeTilby =
  | KanIkkeApne
  | { readonly grunn: "mangler"; readonly felt: readonly Tilbudsfelt[] }
  /** The place has no bed left that fits: somebody was first, or it is closed. Another is to be found. */
  | { readonly grunn: "ikke_ledig" }
  | { readonly grunn: "har_tilbud" }
  | { readonly grunn: "uegnet_for_barn" }
  /** It may be used, but it must be written why it is. `fordi` empty: there is a place in the register that comes first. */
  | { readonly grunn: "uten_avvik"; readonly fordi: readonly Stedsgrunn[] };

const g = grenser.botilbud;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;

/** The fields that are not filled in. Pure. */
function mangler(inn: Tilbudet, idag: Dato): readonly Tilbudsfelt[] {
  const { valgt, fra, til } = inn;
  const annet = valgt?.slag === "annet" ? valgt : null;
  const feil: Readonly<Record<Tilbudsfelt, boolean>> = {
    valgt: valgt === null,
    navn: annet !== null && !ord(annet.navn, g.tegnNavn),
    adresse: annet !== null && !ord(annet.adresse, g.tegnAdresse),
    dogn: annet !== null && (annet.dognOre === null || annet.dognOre > g.dognOre),
    senger: !Number.isInteger(inn.senger) || inn.senger < 1 || inn.senger > g.iEtTilbud,
    barn: !Number.isInteger(inn.barn) || inn.barn < 0 || inn.barn >= g.iEtTilbud,
    fra: fra === null || fra < leggTilDager(idag, -g.dagerBak) || fra > leggTilDager(idag, g.dagerFram),
    til: til === null || (fra !== null && (til < fra || til > leggTilDager(fra, g.dagerOpphold))),
    hvorfor: !ord(inn.hvorfor, g.tegnHvorfor),
  };
  return (Object.keys(feil) as Tilbudsfelt[]).filter((f) => feil[f]);
}

/** What stands in the way of the place that was chosen, held against all that are free. Pure. */
function hindring(inn: Tilbudet, muligheter: readonly Mulighet[]): Exclude<KanIkkeTilby, KanIkkeApne> | null {
  const forst = muligheter.some((m) => m.bruk === "fritt");
  const skrevet = ord(inn.avvik, g.tegnHvorfor);
  if (inn.valgt?.slag !== "register") return forst && !skrevet ? { grunn: "uten_avvik", fordi: [] } : null;
  const { sted } = inn.valgt;
  const valgt = muligheter.find((m) => m.id === sted);
  if (!valgt) return { grunn: "ikke_ledig" };
  if (valgt.bruk === "ikke") return { grunn: "uegnet_for_barn" };
  return valgt.bruk === "med_grunn" && !skrevet ? { grunn: "uten_avvik", fordi: valgt.fordi } : null;
}

/**
 * Offers somebody who has nowhere to sleep a place: one of the register that has room and fits, those with an agreement first, or another that was found. There is no answer
 * «full»: when no place of the register is free, this is where the other one is written down. A place that does not come first needs a written reason; children are never sent
 * to one that is not for them. The beds are held from this moment, so that two who offer the last one at once do not both get it.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export async function tilby(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Tilbudet,
): Promise<Resultat<{ tilbud: string }, KanIkkeTilby>> {
  const apnet = await apneSak(tx, aktor, "botilbud.tilby", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  if ((await tilbudTil(tx, kommune, person)).some(erApent)) return nei({ grunn: "har_tilbud" });
  const felt = mangler(inn, tid.idag);
  const { valgt, fra, til } = inn;
  if (felt.length > 0 || valgt === null || fra === null || til === null) return nei({ grunn: "mangler", felt });
  if (valgt.slag === "register") await laasSted(tx, kommune, valgt.sted);
  // Whether it is adapted is for the one who chooses: the list on the page says which are.
  const behov = { barn: inn.barn, senger: inn.senger, tilrettelagt: false };
  const muligheter = await muligheterFor(tx, kommune, sak, behov, tid.idag);
  const hinder = hindring(inn, muligheter);
  if (hinder) return nei(hinder);
  const stedet = stedetAv(valgt, muligheter);
  const senger = stedet.sted === null ? [] : await ledigeSenger(tx, kommune, stedet.sted, fra, inn.senger);
  if (stedet.sted !== null && senger.length < inn.senger) return nei({ grunn: "ikke_ledig" });
  const rad = {
    ...{ kommune, sak, person, ...stedet, senger: inn.senger, barn: inn.barn, fra, til },
    hvorfor: inn.hvorfor.trim(),
    avvik: inn.avvik.trim() || null,
    ledige_med_avtale: muligheter.filter((m) => m.bruk === "fritt").reduce((n, m) => n + m.ledige, 0),
    ...{ tilbudt_av: aktor.ansatt, tilbudt_navn: aktor.navn, tilbudt_at: tid.na },
  };
  const tilbud = await settInnTilbud(tx, rad, senger);
  await noterTilbud(tx, aktor, tid, apnet.verdi, rad);
  return ja({ tilbud });
}

/** The offer keeps the name, the address and the price as they were that day. */
function stedetAv(valgt: Valgt, muligheter: readonly Mulighet[]) {
  if (valgt.slag === "annet")
    return { sted: null, navn: valgt.navn.trim(), adresse: valgt.adresse.trim(), dogn_ore: valgt.dognOre ?? 0 };
  const m = muligheter.find((x) => x.id === valgt.sted);
  return { sted: valgt.sted, navn: m?.navn ?? "", adresse: m?.adresse ?? "", dogn_ore: m?.dognOre ?? 0 };
}

async function noterTilbud(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  t: { readonly navn: string; readonly adresse: string; readonly fra: Dato; readonly til: Dato; readonly hvorfor: string },
): Promise<void> {
  const { navn, adresse, fra, til, hvorfor } = t;
  await noter(tx, {
    kommune: sak.kommune,
    sak: sak.id,
    slag: "botilbud.tilbudt",
    data: { navn, adresse, fra, til, hvorfor },
    aktor,
    na: tid.na,
    hjemmel: hjemmel("stnl", "27"),
  });
}
