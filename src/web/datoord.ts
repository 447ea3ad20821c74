import { datoTekst, type Sprak, stor, tallord } from "../grunnmur/sprak.ts";
import type { Dato } from "../lov/kjerne/dato.ts";
import type { Steg } from "../lov/kjerne/steg.ts";
import { datoordTekst } from "./datoord.tekst.ts";

const DAGER_I_UKA = 7;

/** One step of how a date was counted as one sentence; "" for a step that counts nothing. */
export function datosetning(s: Steg, sprak: Sprak): string {
  const t = datoordTekst[sprak];
  const dag = (d: Dato): string => datoTekst(d, sprak);
  const tall = (n: number): string => stor(tallord(n, sprak));
  switch (s.kode) {
    case "regime":
      return t.regime[s.regime as keyof typeof t.regime] ?? "";
    case "hendelse":
      return s.starter ? `${t.hendelse[s.hendelse](dag(s.dato))} ${t.starter}` : t.hendelse[s.hendelse](dag(s.dato));
    case "telles_ikke":
      return t.tellesIkke;
    case "dager":
      return t.dager(s.antall, tall(s.antall), dag(s.til));
    case "virkedager":
      return t.virkedager(tall(s.antall), dag(s.til));
    case "timer":
      return t.timer(s.antall);
    case "uker":
      return t.uker(tall(s.antall), s.antall * DAGER_I_UKA, dag(s.til));
    case "maneder":
      return medKortet(t.maneder(stor(t.enhet.maneder(s.antall, tallord(s.antall, sprak))), dag(s.til)), s.kortet, t.kortet);
    case "aar":
      return medKortet(t.aar(tall(s.antall), dag(s.til)), s.kortet, t.kortet);
    case "flyttet":
      return t.flyttet(stor(dag(s.fra)), t.fridag[s.grunn], dag(s.til));
    case "flyttes_ikke":
      return t.flyttesIkke(stor(dag(s.dato)), t.fridag[s.grunn]);
    case "vanlig_dag":
      return t.vanligDag[s.dag];
    case "siste_dag":
      return t.sisteDag(dag(s.dato));
    case "utsatt":
      return t.utsatt(dag(s.fra), dag(s.til));
    default:
      return "";
  }
}

const medKortet = (tekst: string, kortet: boolean, ord: string): string => (kortet ? `${tekst} ${ord}` : tekst);
