import type { Spor } from "../../../domene/kommune/index.ts";
import { type Side, type Svar, siderFor } from "../../../domene/soknad/index.ts";
import type { Liv } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { temaer } from "../temaer.ts";

const MED_BARN = new Set([temaer.barn, temaer.kommunal]);

/** Is a child touched by it, as the one who applies says? */
export const harBarn = (liv: Liv): boolean =>
  liv.temaer.some((t) => MED_BARN.has(t)) || (liv.temaer.includes(temaer.livsopphold) && / to barn/.test(liv.fortelling.behov));

/** The answers of the form, as this person would give them. */
export function soknadssvar(liv: Liv, ekstra: Svar): Svar {
  const spor = new Set(liv.temaer.map((t) => t.spor));
  const nod = liv.temaer.includes(temaer.nodhjelp);
  return {
    nod: nod ? ["mat"] : ["ingen"],
    haster: nod ? "i_dag" : "nei",
    ...(nod && { n_hva: liv.fortelling.behov, n_hvem: "meg", n_penger: "40", n_ring: liv.person.telefon || "90" }),
    gjelder: [...spor],
    hvem: liv.hvem,
    ...forEnAnnen(liv),
    ...(spor.has("omsorg") && omsorgssvar(liv)),
    ...(spor.has("sosial") && pengesvar(liv)),
    ...(spor.has("bolig") && boligsvar(liv)),
    ...kontaktsvar(liv),
    ...ekstra,
  };
}

function forEnAnnen(liv: Liv): Svar {
  if (liv.hvem === "jeg") return {};
  const forhold = { barn: "forelder", verge: "verge", fullmakt: "barn" }[liv.hvem];
  return { forhold, vet_om: "ja", ...(liv.hvem === "barn" && { foreldre: "begge" }), gjelder_navn: liv.person.aktor.navn };
}

function omsorgssvar(liv: Liv): Svar {
  const valgt = liv.temaer.filter((t) => t.spor === "omsorg");
  return {
    beskriv: liv.fortelling.behov,
    mal: liv.fortelling.mal,
    tjenester: valgt.map((t) => t.tjeneste),
    omrader: [...new Set(valgt.flatMap((t) => t.omrader))],
    hvor_ofte: "hver_dag",
    hjelpere: liv.valg.av(kontorTekst[liv.sprak].nettverk),
    hjelpetimer: "under_3",
    husstand: liv.hvem === "barn" ? "foreldre" : "alene",
  };
}

function pengesvar(liv: Liv): Svar {
  const barn = harBarn(liv);
  return {
    f_hva: liv.temaer.flatMap((t) => t.penger ?? []),
    f_fortell: liv.fortelling.behov,
    f_sammen: "alene",
    f_barn: barn ? "ja" : "nei",
    f_leie: "ja",
    f_husleie: String(liv.valg.mellom(85, 130) * 100),
    f_strom: String(liv.valg.mellom(6, 18) * 100),
    f_inntekt: String(liv.valg.mellom(0, 140) * 100),
    f_saldo: String(liv.valg.mellom(0, 900)),
    f_bo: liv.temaer.includes(temaer.botilbud) ? "ingen" : "leier_privat",
    f_botilbud: "nei",
  };
}

function boligsvar(liv: Liv): Svar {
  const valgt = liv.temaer.filter((t) => t.spor === "bolig");
  return { vil_ha_bolig: valgt.map((t) => t.tjeneste), bolig_hvorfor: liv.fortelling.behov };
}

function kontaktsvar({ person, temaer: valgt }: Liv): Svar {
  const utenBolig = valgt.includes(temaer.botilbud) || person.adresse === "";
  return {
    ...(utenBolig ? { uten_bolig: ["ja"] } : { opphold: person.adresse }),
    tolk: "nei",
    ...(person.telefon && { telefon: person.telefon }),
    ...(person.epost && { epost: person.epost }),
    brev: person.papir ? "papir" : "digitalt",
  };
}

/** The answers page by page, as they are kept while the form is filled in. */
export function paSider(svar: Svar): Record<string, Svar> {
  const paSiden = (side: Side): Svar =>
    Object.fromEntries(side.sporsmal.flatMap((s) => (svar[s.id] === undefined ? [] : [[s.id, svar[s.id] as string]])));
  return Object.fromEntries(siderFor(svar).map((side) => [side.id, paSiden(side)]));
}

/** What is asked for, as the desk writes it down. */
export function nedskrevnePoster(liv: Liv): { tjeneste: string; onsket: string; spor: Spor }[] {
  return liv.temaer.map((t) => ({ tjeneste: t.tjeneste, onsket: t.tekst[liv.sprak].onsket, spor: t.spor }));
}
