import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import {
  type KanIkkeKreveRefusjon,
  type KanIkkeKreveTilbake,
  type KanIkkePlanlegge,
  type KanIkkeRegistrere,
  type KanIkkeStanse,
  krevRefusjon,
  krevTilbake,
  planlegg,
  refusjonsslag,
  registrerInnbetaling,
  stans,
} from "../../../domene/utbetaling/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { kortDato, kroner } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesBelop } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { utbetalingsside } from "./side.tsx";
import { utbetalingTekst } from "./utbetaling.tekst.ts";

const ore = (skrevet: string): number | null => {
  const lest = lesBelop(skrevet);
  return lest === "ugyldig" ? null : lest;
};
const id = (skrevet: string): string => (erId(skrevet) ? skrevet : "00000000-0000-4000-8000-000000000000");

function planfeil(k: Sakskontekst, n: Exclude<KanIkkePlanlegge, KanIkkeApne>): Feltfeil {
  const t = utbetalingTekst[k.sprak].feil;
  const dag = (d: Dato) => kortDato(d, k.sprak, k.tid.idag);
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.felt.map((f) => [f, t[f]]));
    case "for_mye":
      return { ore: t.for_mye(kroner(n.igjenOre, k.sprak)) };
    case "alt_planlagt":
      return { hva: t.alt_planlagt(dag(n.fra), dag(n.til)) };
    default:
      return { post: t[n.grunn] };
  }
}

/** Plans the instalments of one answer. */
export function planleggen(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const antall = s.tekst("antall");
  const plan = {
    sak: k.p.sak,
    post: id(s.tekst("post")),
    hva: s.tekst("hva"),
    ore: ore(s.tekst("ore")),
    antall: /^\d{1,2}$/.test(antall) ? Number(antall) : 0,
    fra: lesDato(s.tekst("fra")),
    mottaker: s.tekst("mottaker"),
    konto: s.tekst("konto"),
  };
  return gjor(
    k,
    (tx) => planlegg(tx, k.aktor, k.tid, plan),
    { ok: "planlagt", til: ruter.sakUtbetaling },
    (n: Exclude<KanIkkePlanlegge, KanIkkeApne>) => utbetalingsside(k, { status: 422, feil: planfeil(k, n) }),
  );
}

/** Stops one instalment that is not sent. */
export function stansen(k: Sakskontekst): Promise<Response> {
  const t = utbetalingTekst[k.sprak].feil;
  const utbetaling = id(k.skjema.tekst("utbetaling"));
  return gjor(
    k,
    (tx) => stans(tx, k.aktor, k.tid, { sak: k.p.sak, utbetaling, grunn: k.skjema.tekst(`grunn-${utbetaling}`) }),
    { ok: "stanset", til: ruter.sakUtbetaling },
    (n: Exclude<KanIkkeStanse, KanIkkeApne>) =>
      n.grunn === "uten_grunn"
        ? utbetalingsside(k, { status: 422, feil: { [`grunn-${utbetaling}`]: t.uten_grunn } })
        : utbetalingsside(k, { status: 409, feil: { "": t.ikke_planlagt } }),
  );
}

const SLAG = ["lan", "uriktige_opplysninger"] as const;
const SKYLD = ["forsett", "grov_uaktsomhet", "mindre_eller_ingen"] as const;

function kravfeil(k: Sakskontekst, n: Exclude<KanIkkeKreveTilbake, KanIkkeApne>): Feltfeil {
  const t = utbetalingTekst[k.sprak].feil;
  const navn = { ore: "krev_ore", grunn: "krev_grunn", innen: "krev_innen", skyld: "skyld" } as const;
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.felt.map((f) => [navn[f], t[f]]));
    case "for_mye":
      return { krev_ore: t.maks(kroner(n.maksOre, k.sprak)) };
    case "uten_skyld":
      return { skyld: t.uten_skyld };
    case "ikke_vedtatt":
      return { krev_post: t.ikke_vedtatt };
    default:
      return { slag: t[n.grunn] };
  }
}

/** Writes what is to be paid back. */
export function krev(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const krav = {
    sak: k.p.sak,
    post: id(s.tekst("krev_post")),
    slag: SLAG.find((x) => x === s.tekst("slag")) ?? "uriktige_opplysninger",
    skyld: SKYLD.find((x) => x === s.tekst("skyld")) ?? null,
    ore: ore(s.tekst("krev_ore")),
    grunn: s.tekst("krev_grunn"),
    innen: lesDato(s.tekst("krev_innen")),
  };
  return gjor(
    k,
    (tx) => krevTilbake(tx, k.aktor, k.tid, krav),
    { ok: "krevd", til: ruter.sakUtbetaling },
    (n: Exclude<KanIkkeKreveTilbake, KanIkkeApne>) => utbetalingsside(k, { status: 422, feil: kravfeil(k, n) }),
  );
}

const REF = {
  fraHvem: "ref_fraHvem",
  fra: "ref_fra",
  til: "ref_til",
  ore: "ref_ore",
  grunn: "ref_grunn",
  innen: "ref_innen",
} as const;

function refusjonsfeil(k: Sakskontekst, n: Exclude<KanIkkeKreveRefusjon, KanIkkeApne>): Feltfeil {
  const t = utbetalingTekst[k.sprak].feil;
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.felt.map((f) => [REF[f], f === "fra" || f === "til" ? t.refDag : t[f]]));
    case "for_mye":
      return { ref_ore: t.maks(kroner(n.maksOre, k.sprak)) };
    case "ikke_samme_tid":
      return { ref_fra: t.ikke_samme_tid };
    case "ikke_vedtatt":
      return { ref_post: t.ikke_vedtatt };
    case "alt_krevd":
      return { ref_slag: t.alt_krevd };
  }
}

/** Writes what is claimed from the one who pays maintenance or a benefit. */
export function krevRefusjonen(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const krav = {
    sak: k.p.sak,
    post: id(s.tekst("ref_post")),
    slag: refusjonsslag.find((x) => x === s.tekst("ref_slag")) ?? "folketrygd",
    fraHvem: s.tekst("ref_fraHvem"),
    fra: lesDato(s.tekst("ref_fra")),
    til: lesDato(s.tekst("ref_til")),
    ore: ore(s.tekst("ref_ore")),
    grunn: s.tekst("ref_grunn"),
    innen: lesDato(s.tekst("ref_innen")),
  };
  return gjor(
    k,
    (tx) => krevRefusjon(tx, k.aktor, k.tid, krav),
    { ok: "krevd", til: ruter.sakUtbetaling },
    (n: Exclude<KanIkkeKreveRefusjon, KanIkkeApne>) => utbetalingsside(k, { status: 422, feil: refusjonsfeil(k, n) }),
  );
}

/** Writes that money came back. */
export function innbetaling(k: Sakskontekst): Promise<Response> {
  const t = utbetalingTekst[k.sprak].feil;
  const tilbakebetaling = id(k.skjema.tekst("tilbakebetaling"));
  const inn = {
    sak: k.p.sak,
    tilbakebetaling,
    ore: ore(k.skjema.tekst(`inn_ore-${tilbakebetaling}`)),
    dato: lesDato(k.skjema.tekst(`inn_dato-${tilbakebetaling}`)),
  };
  return gjor(
    k,
    (tx) => registrerInnbetaling(tx, k.aktor, k.tid, inn),
    { ok: "innbetalt", til: ruter.sakUtbetaling },
    (n: Exclude<KanIkkeRegistrere, KanIkkeApne>) => {
      const setning = n.grunn === "for_mye" ? t.maks(kroner(n.maksOre, k.sprak)) : t[n.grunn];
      const felt = n.grunn === "finnes_ikke_her" ? "" : `inn_ore-${tilbakebetaling}`;
      return utbetalingsside(k, { status: 422, feil: { [felt]: setning } });
    },
  );
}
