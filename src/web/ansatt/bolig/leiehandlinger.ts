import {
  avsluttGaranti,
  giGaranti,
  type KanIkkeGiGaranti,
  type KanIkkeNotereGaranti,
  type KanIkkeRegistrereLeie,
  type KanIkkeSvarePaLeie,
  noterGarantikrav,
  registrerLeie,
  svarPaLeie,
} from "../../../domene/bolig/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { ruter } from "../../stier.ts";
import { lesBelop } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { leieTekst } from "./leie.tekst.ts";
import { boligside } from "./side.tsx";
import { avvist, idFra, opptatt } from "./svar.ts";

type Nei<T> = Exclude<T, KanIkkeApne>;
const til = ruter.sakBolig;

const oreAv = (skrevet: string): number | null => {
  const lest = lesBelop(skrevet);
  return lest === "ugyldig" ? null : lest;
};

/** The offer of a temporary place has fields of the same names on the same page. */
const FELT = {
  adresse: "leieadresse",
  utleier: "utleier",
  husleie: "husleie",
  depositum: "depositum",
  fra: "leiefra",
  til: "leietil",
} as const;

/** Writes the lease that was shown. */
export function nyLeie(k: Sakskontekst): Promise<Response> {
  const t = leieTekst[k.sprak].feil;
  const s = k.skjema;
  const skrevetTil = s.tekst("leietil");
  const leie = {
    sak: k.p.sak,
    adresse: s.tekst("leieadresse"),
    utleier: s.tekst("utleier"),
    husleieOre: oreAv(s.tekst("husleie")),
    depositumOre: oreAv(s.tekst("depositum")),
    fra: lesDato(s.tekst("leiefra")),
    til: lesDato(skrevetTil),
  };
  if (skrevetTil !== "" && leie.til === null) return avvist(k, { leietil: t.til });
  return gjor(
    k,
    (tx) => registrerLeie(tx, k.aktor, k.tid, leie),
    { ok: "leie_registrert", til },
    (n: Nei<KanIkkeRegistrereLeie>) => avvist(k, Object.fromEntries(n.felt.map((f) => [FELT[f], t[f]]))),
  );
}

/** Approves the lease, or says why not. */
export function leiesvar(k: Sakskontekst): Promise<Response> {
  const t = leieTekst[k.sprak].feil;
  const leiekontrakt = idFra(k, "leie");
  const [godkjent, fordi] = [`godkjent-${leiekontrakt}`, `fordi-${leiekontrakt}`];
  const inn = { sak: k.p.sak, leiekontrakt, godkjent: k.skjema.tekst(godkjent) === "ja", fordi: k.skjema.tekst(fordi) };
  return gjor(
    k,
    (tx) => svarPaLeie(tx, k.aktor, k.tid, inn),
    { ok: "leie_vurdert", til },
    (n: Nei<KanIkkeSvarePaLeie>) => (n.grunn === "uten_fordi" ? avvist(k, { [fordi]: t.uten_fordi }) : opptatt(k, t.ikke_apen)),
  );
}

/** Gives the guarantee that was decided. */
export function garantien(k: Sakskontekst): Promise<Response> {
  const t = leieTekst[k.sprak].feil;
  return gjor(
    k,
    (tx) => giGaranti(tx, k.aktor, k.tid, { sak: k.p.sak, til: lesDato(k.skjema.tekst("garantitil")) }),
    { ok: "garanti_gitt", til },
    (n: Nei<KanIkkeGiGaranti>) => (n.grunn === "ugyldig_dag" ? avvist(k, { garantitil: t.ugyldig_til }) : opptatt(k, t[n.grunn])),
  );
}

/** The fields of a claim and of an end, by what is wrong with them. */
function garantifeil(k: Sakskontekst, n: Nei<KanIkkeNotereGaranti>, felt: { dag: string; hva: string; ore: string }) {
  const t = leieTekst[k.sprak].feil;
  switch (n.grunn) {
    case "ugyldig_belop":
      return avvist(k, { [felt.ore]: t.ugyldig_belop });
    case "ugyldig_dag":
      return avvist(k, { [felt.dag]: t.ugyldig_dag });
    case "uten_hva":
      return avvist(k, { [felt.hva]: t.uten_hva });
    case "finnes_ikke_her":
      return boligside(k, { status: 409, feil: { "": t.finnes_ikke_her } });
  }
}

/** The landlord claims money of the guarantee. */
export function garantikravet(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const om = { sak: k.p.sak, garanti: idFra(k, "garanti"), dag: lesDato(s.tekst("kravdag")), hva: s.tekst("kravhva") };
  const ore = oreAv(s.tekst("kravore"));
  return gjor(
    k,
    (tx) => noterGarantikrav(tx, k.aktor, k.tid, { ...om, ore }),
    { ok: "garanti_krevd", til },
    (n: Nei<KanIkkeNotereGaranti>) => garantifeil(k, n, { dag: "kravdag", hva: "kravhva", ore: "kravore" }),
  );
}

/** The guarantee ends. */
export function garantislutt(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const om = { sak: k.p.sak, garanti: idFra(k, "garanti"), dag: lesDato(s.tekst("garantislutt")), hva: s.tekst("garantifordi") };
  return gjor(
    k,
    (tx) => avsluttGaranti(tx, k.aktor, k.tid, om),
    { ok: "garanti_slutt", til },
    (n: Nei<KanIkkeNotereGaranti>) => garantifeil(k, n, { dag: "garantislutt", hva: "garantifordi", ore: "" }),
  );
}
