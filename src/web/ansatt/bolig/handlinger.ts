import {
  avsluttOpphold,
  forleng,
  gjorSteg,
  type KanIkkeAvslutteOpphold,
  type KanIkkeForlenge,
  type KanIkkeGjore,
  type KanIkkePlanleggeVeien,
  type KanIkkeSvarePaTilbud,
  type KanIkkeTilby,
  type KanIkkeTrengeIkke,
  leggSteg,
  sluttgrunnene,
  svarPaTilbud,
  tilby,
  trengerIkke,
  type Valgt,
} from "../../../domene/botilbud/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesBelop } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { grunnene } from "./skjemaer.tsx";
import { avvist, idFra, opptatt } from "./svar.ts";

type Nei<T> = Exclude<T, KanIkkeApne>;
const til = ruter.sakBolig;
const heltall = (skrevet: string): number => (/^\d{1,3}$/.test(skrevet) ? Number(skrevet) : -1);

function valgtSted(k: Sakskontekst): Valgt | null {
  const s = k.skjema;
  const valgt = s.tekst("valgt");
  if (erId(valgt)) return { slag: "register", sted: valgt };
  if (valgt !== "annet") return null;
  const ore = lesBelop(s.tekst("dogn"));
  return { slag: "annet", navn: s.tekst("navn"), adresse: s.tekst("adresse"), dognOre: ore === "ugyldig" ? null : ore };
}

function tilbudsfeil(k: Sakskontekst, n: Nei<KanIkkeTilby>): Feltfeil {
  const t = botilbudTekst[k.sprak].feil;
  switch (n.grunn) {
    case "mangler":
      return Object.fromEntries(n.felt.map((f) => [f, t[f]]));
    case "uten_avvik":
      return { avvik: t.uten_avvik(n.fordi.length > 0 ? grunnene(k, n.fordi) : t.forstLedig) };
    default:
      return { valgt: t[n.grunn] };
  }
}

/** Offers a place of the register, or another that was found. */
export function tilbyen(k: Sakskontekst): Promise<Response> {
  const s = k.skjema;
  const tilbud = {
    sak: k.p.sak,
    valgt: valgtSted(k),
    senger: heltall(s.tekst("senger")),
    barn: heltall(s.tekst("barn")),
    fra: lesDato(s.tekst("fra")),
    til: lesDato(s.tekst("til")),
    hvorfor: s.tekst("hvorfor"),
    avvik: s.tekst("avvik"),
  };
  return gjor(
    k,
    (tx) => tilby(tx, k.aktor, k.tid, tilbud),
    { ok: "botilbud_tilbudt", til },
    (n: Nei<KanIkkeTilby>) => avvist(k, tilbudsfeil(k, n)),
  );
}

/** Writes whether the place was taken. */
export function svaret(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  const s = k.skjema;
  const inn = {
    ...{ sak: k.p.sak, tilbud: idFra(k, "tilbud"), tok: s.tekst("tok") === "ja" },
    ...{ fordi: s.tekst("neifordi"), samtale: lesDato(s.tekst("samtale")) },
  };
  return gjor(
    k,
    (tx) => svarPaTilbud(tx, k.aktor, k.tid, inn),
    { ok: "botilbud_svart", til },
    (n: Nei<KanIkkeSvarePaTilbud>) => {
      if (n.grunn === "mangler") return avvist(k, { samtale: t.samtale });
      return n.grunn === "uten_fordi" ? avvist(k, { neifordi: t.uten_fordi }) : opptatt(k, t[n.grunn]);
    },
  );
}

/** The stay lasts longer. */
export function forlengen(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  const s = k.skjema;
  const inn = { sak: k.p.sak, tilbud: idFra(k, "tilbud"), til: lesDato(s.tekst("nytil")), hvorfor: s.tekst("forlengfordi") };
  return gjor(
    k,
    (tx) => forleng(tx, k.aktor, k.tid, inn),
    { ok: "botilbud_forlenget", til },
    (n: Nei<KanIkkeForlenge>) => {
      if (n.grunn === "uten_hvorfor") return avvist(k, { forlengfordi: t.uten_hvorfor });
      return n.grunn === "ugyldig_dag" ? avvist(k, { nytil: t.ugyldig_til }) : opptatt(k, t.finnes_ikke_her);
    },
  );
}

/** The stay ends. */
export function avslutten(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  const s = k.skjema;
  const fordi = sluttgrunnene.find((x) => x === s.tekst("sluttfordi")) ?? "annet";
  const inn = { sak: k.p.sak, tilbud: idFra(k, "tilbud"), dag: lesDato(s.tekst("sluttdag")), fordi, hva: s.tekst("slutthva") };
  return gjor(
    k,
    (tx) => avsluttOpphold(tx, k.aktor, k.tid, inn),
    { ok: "botilbud_slutt", til },
    (n: Nei<KanIkkeAvslutteOpphold>) => {
      if (n.grunn === "uten_hva") return avvist(k, { slutthva: t.uten_hva });
      return n.grunn === "ugyldig_dag" ? avvist(k, { sluttdag: t.ugyldig_slutt }) : opptatt(k, t.finnes_ikke_her);
    },
  );
}

/** Writes why no place is needed. */
export function trengerIkken(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  return gjor(
    k,
    (tx) => trengerIkke(tx, k.aktor, k.tid, { sak: k.p.sak, hvorfor: k.skjema.tekst("trengerikke") }),
    { ok: "botilbud_trengs_ikke", til },
    (n: Nei<KanIkkeTrengeIkke>) =>
      n.grunn === "uten_hvorfor" ? avvist(k, { trengerikke: t.uten_hvorfor }) : opptatt(k, t[n.grunn]),
  );
}

/** Adds a step on the way to a home. */
export function nyttSteg(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  const inn = { sak: k.p.sak, hva: k.skjema.tekst("steg"), dag: lesDato(k.skjema.tekst("stegdag")) };
  return gjor(
    k,
    (tx) => leggSteg(tx, k.aktor, k.tid, inn),
    { ok: "boligsteg_lagt", til },
    (n: Nei<KanIkkePlanleggeVeien>) => avvist(k, n.grunn === "uten_hva" ? { steg: t.steg } : { stegdag: t.steg_dag }),
  );
}

/** Writes what came of a talk or a step. */
export function stegGjort(k: Sakskontekst): Promise<Response> {
  const t = botilbudTekst[k.sprak].feil;
  const linje = idFra(k, "linje");
  const [utfall, neste] = [`utfall-${linje}`, `neste-${linje}`];
  const inn = { sak: k.p.sak, linje, utfall: k.skjema.tekst(utfall), neste: lesDato(k.skjema.tekst(neste)) };
  return gjor(
    k,
    (tx) => gjorSteg(tx, k.aktor, k.tid, inn),
    { ok: "boligsteg_gjort", til },
    (n: Nei<KanIkkeGjore>) => {
      if (n.grunn === "uten_utfall") return avvist(k, { [utfall]: t.utfall });
      return n.grunn === "uten_neste" ? avvist(k, { [neste]: t.neste }) : opptatt(k, t.finnes_ikke_her);
    },
  );
}
