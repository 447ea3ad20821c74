import { bekreft, type KanIkkeForsinke, sendForelopigSvar } from "../../../domene/forelopig/index.ts";
import {
  finnKlage,
  folgOpp,
  type KanIkkeOpprettholde,
  type KanIkkeOversende,
  oppretthold,
  oversend,
  skrivUttalelse,
  trekk,
} from "../../../domene/klage/index.ts";
import { nei } from "../../../grunnmur/resultat.ts";
import { forelopigfeil, lesForelopig, skrevet } from "../forelopig/les.ts";
import { avslag, brevmangel, gjor, type Vanlig } from "./gjor.ts";
import { klageside } from "./klageside.tsx";
import { neiTekst } from "./nei.tekst.ts";
import { opprettholdTekst } from "./oppretthold.tekst.ts";
import { feltFor } from "./oppretthold.tsx";
import { harFeil, versjon } from "./skjemafeil.ts";
import type { Klagekontekst } from "./sted.ts";
import { lesUttalelse } from "./uttalelse.ts";

type Uten<N> = Exclude<N, Vanlig>;

/** Two buttons in one form: save what is written, or lock it and send the copy. */
export function opprettholdKlage(k: Klagekontekst): Promise<Response> {
  const t = opprettholdTekst[k.sprak];
  const { uttalelse, merknadInnen, forLange: lange } = lesUttalelse(k);
  const feil = Object.fromEntries(lange.map((navn) => [navn, neiTekst[k.sprak].for_lang]));
  if (harFeil(feil)) return klageside(k, avslag("oppretthold", feil));
  const inn = { klage: k.p.klage, uttalelse };
  if (k.skjema.tekst("steg") !== "oppretthold")
    return gjor(
      k,
      "oppretthold",
      "lagret",
      (tx) => skrivUttalelse(tx, k.aktor, k.tid, { ...inn, versjon: versjon(k.skjema) }),
      () => avslag("oppretthold", {}),
    );
  return gjor(
    k,
    "oppretthold",
    "opprettholdt",
    async (tx) => {
      // A colleague has saved another statement since this page was made: it is read first.
      const klage = await finnKlage(tx, k.kommune.nummer, k.p.klage);
      if (klage?.tilstand === "vurderes" && klage.versjon !== versjon(k.skjema)) return nei({ grunn: "endret_imens" as const });
      return oppretthold(tx, k.aktor, k.tid, { ...inn, kommune: k.kommune, merknadInnen });
    },
    (n: Uten<KanIkkeOpprettholde>) => {
      if (n.grunn === "brev_ufullstendig") return avslag("oppretthold", { "": brevmangel(k, n) });
      return avslag("oppretthold", Object.fromEntries(n.krav.mangler.map((m) => [feltFor[m.kode] ?? "", t.feil[m.kode]])));
    },
  );
}

/** Freezes the file and sends it to the body that decides. */
export function oversendKlage(k: Klagekontekst): Promise<Response> {
  return gjor(
    k,
    "oversend",
    "oversendt",
    (tx) => oversend(tx, k.aktor, k.tid, { kommune: k.kommune, klage: k.p.klage }),
    (n: Uten<KanIkkeOversende>) => avslag("oversend", { "": neiTekst[k.sprak][n.grunn] }),
  );
}

/** Notes the party's own word that the complaint is withdrawn. */
export function trekkKlage(k: Klagekontekst): Promise<Response> {
  if (k.skjema.tekst("bekreft") !== "ja") return klageside(k, avslag("trekk", { bekreft: neiTekst[k.sprak].bekreft }));
  return gjor(
    k,
    "trekk",
    "trukket",
    (tx) => trekk(tx, k.aktor, k.tid, { klage: k.p.klage }),
    () => avslag("trekk", {}),
  );
}

/** Notes that what the body decided is done. */
export function folgOppKlage(k: Klagekontekst): Promise<Response> {
  return gjor(
    k,
    "folgOpp",
    "fulgt_opp",
    (tx) => folgOpp(tx, k.aktor, k.tid, { klage: k.p.klage }),
    () => avslag("folgOpp", {}),
  );
}

/** The letter that says the answer to the complaint is late: as it was made ready, or as it is written here. */
export async function sendForelopigKlage(k: Klagekontekst): Promise<Response> {
  const lest = lesForelopig(k.skjema, k.sprak);
  if (!lest.ok) return klageside(k, avslag("forelopig", lest.nei));
  const valg = lest.verdi;
  const klage = k.p.klage;
  return gjor(
    k,
    "forelopig",
    "forelopig",
    async (tx) => {
      const funnet = await finnKlage(tx, k.kommune.nummer, klage);
      if (!funnet) return nei({ grunn: "finnes_ikke" as const });
      return valg.slag === "bekreft"
        ? bekreft(tx, k.aktor, k.tid, { sak: funnet.sak, svar: valg.svar, versjon: valg.versjon })
        : sendForelopigSvar(tx, k.aktor, k.tid, { sak: funnet.sak, klage, ...skrevet(valg) });
    },
    (n: Uten<KanIkkeForsinke>) => {
      const { status, feil } = forelopigfeil(n, k.sprak);
      // Somebody else came first: the page says who, and keeps what was typed.
      return status === 409 ? avslag("forelopig", {}, 409) : avslag("forelopig", feil);
    },
  );
}
