import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { midtI } from "../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager, leggTilManeder } from "../../lov/kjerne/dato.ts";
import { finnKommune } from "../kommune/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import {
  apneSak,
  fristerI,
  type KanIkkeApne,
  noter,
  type Post,
  posterI,
  type Sak,
  startFrist,
  stoppFrister,
  type Tidspunkt,
} from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnTjeneste, lokaleTjenester, medLokalt } from "../tjeneste/index.ts";
import type { Brevsprak } from "./modell.ts";
import { type KanIkkeSende, type SendtBrev, sendBrev } from "./send.ts";
import { forelopigSvar } from "./slag/forelopigSvar.ts";

export interface Forsinkelse {
  readonly sak: string;
  /** Why the answer is late, in words to the resident. */
  readonly grunn: string;
  readonly nyDato: Dato;
}

export type KanIkkeForsinke =
  | KanIkkeApne
  | KanIkkeSende
  | { readonly grunn: "alt_besvart" | "mangler_grunn" | "dato_for_tidlig" }
  | { readonly grunn: "dato_for_sen"; readonly senest: Dato };

/**
 * Sends the letter that says the answer is late: why, and by which day it comes (fvl § 11 a). The month's clock is met, and a new one
 * starts for the date that was promised: a person has set it, and another letter is due if it is missed too.
 *
 * Refuses a case that is answered, a letter without a reason, and a date that is not ahead or is more than half a year away.
 *
 * https://lovdata.no/lov/1967-02-10/§11a
 */
export async function sendForelopigSvar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Forsinkelse,
): Promise<Resultat<{ brev: readonly SendtBrev[] }, KanIkkeForsinke>> {
  const apnet = await apneSak(tx, aktor, "brev.forelopig_svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const poster = (await posterI(tx, sak.kommune, sak.id)).filter((p) => p.utfall === null);
  if (poster.length === 0) return nei({ grunn: "alt_besvart" });
  if (inn.grunn.trim() === "") return nei({ grunn: "mangler_grunn" });
  if (inn.nyDato <= tid.idag) return nei({ grunn: "dato_for_tidlig" });
  const senest = leggTilDager(tid.idag, grenser.brev.dagerUtsatt);
  if (inn.nyDato > senest) return nei({ grunn: "dato_for_sen", senest });

  const sendt = await sendBrevet(tx, aktor, tid, sak, poster, inn);
  if (!sendt.ok) return sendt;
  await flyttKlokka(tx, tid, sak, inn.nyDato);
  await noter(tx, {
    kommune: sak.kommune,
    sak: sak.id,
    slag: "svar.forsinket",
    data: { nyDato: inn.nyDato, grunn: inn.grunn.trim() },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "saksbehandlingstid"),
  });
  return ja({ brev: sendt.verdi });
}

async function sendBrevet(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, poster: readonly Post[], inn: Forsinkelse) {
  const kommune = await finnKommune(tx, sak.kommune);
  sikre(kommune, "a case has a kommune");
  const lokalt = await lokaleTjenester(tx, sak.kommune);
  const forrige = (await fristerI(tx, sak.kommune, sak.id)).find((f) => f.slag === "forelopig_svar" && f.status === "loper");
  const om = (sprak: Brevsprak): string => {
    const [eneste, ...resten] = poster;
    const tjeneste = resten.length === 0 ? finnTjeneste(eneste?.tjeneste ?? "") : null;
    const rad = lokalt.find((l) => l.kode === tjeneste?.kode) ?? null;
    return tjeneste ? midtI(medLokalt(tjeneste, rad, sprak).navn) : "";
  };
  return sendBrev(tx, aktor, tid, {
    sak,
    kommune,
    navn: [{ navn: aktor.navn, rolle: "saksbehandler" }],
    bygg: (hode, { sprak }) =>
      forelopigSvar(
        {
          ...hode,
          hva: "soknad",
          om: om(sprak),
          mottatt: sak.mottattDato,
          skulleSvaresInnen: forrige?.sisteDag ?? leggTilManeder(sak.mottattDato, 1),
          grunn: inn.grunn.trim(),
          nyDato: inn.nyDato,
        },
        sprak,
      ),
  });
}

/** The old clock is met; the promised date gets a clock of its own kind, "satt", so that it never looks like the law's. */
async function flyttKlokka(tx: Transaksjon, tid: Tidspunkt, sak: Sak, nyDato: Dato): Promise<void> {
  const felles = { kommune: sak.kommune, sak: sak.id };
  await stoppFrister(tx, { ...felles, slag: ["forelopig_svar"] }, "oppfylt", tid.na);
  await avsluttOppgaver(tx, { ...felles, slag: ["forelopig_svar"] }, "gjort", tid.na);
  const grunnlag = {
    verdi: { start: tid.idag, sisteDag: nyDato, sisteDagForRulling: nyDato },
    sporing: [{ kode: "siste_dag", dato: nyDato }],
    hjemmel: [prosesshjemmel(prosesslov(tid.idag), "saksbehandlingstid")],
    forbehold: [],
  } as const;
  const ny = { ...felles, slag: "forelopig_svar", art: "satt", sisteDag: nyDato, na: tid.na } as const;
  const frist = await startFrist(tx, { ...ny, grunnlag });
  await leggOppgave(tx, { ...ny, frist, enhet: sak.enhet, ansvarlig: sak.ansvarlig });
}
