import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Avvisningskravkode, avvisningskrav, forSenKlage } from "../../lov/forvaltningsloven/p31.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Krav } from "../../lov/kjerne/svar.ts";
import { avvisningsvei } from "../../lov/klagevei.ts";
import { type KanIkkeSende, klageAvvist, langsVei, sendBrev } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { type KanIkkeApne, noter, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage, slippVedtak } from "./flytt.sql.ts";
import { klagefristerI } from "./les.sql.ts";
import { KLAGENS_FRISTER, KLAGENS_OPPGAVER } from "./trekk.ts";
import { avsluttUtsatt } from "./utsatt/index.ts";
import { vedtakFor } from "./vedtakFor.sql.ts";

export interface Avvisning {
  readonly kommune: Kommune;
  readonly klage: string;
  /** § 31: is the person to blame for the delay? */
  readonly skyld: string;
  /** § 31: do special reasons speak for trying it all the same? */
  readonly saerligeGrunner: string;
  readonly begrunnelse: string;
  /** § 35: ought the decision to be changed without a complaint? */
  readonly omgjoring: string;
  readonly nett: string;
}

export type KanIkkeAvvise =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  | KanIkkeSende
  | { readonly grunn: "kom_i_tide" }
  | { readonly grunn: "ufullstendig"; readonly krav: readonly Krav<Avvisningskravkode>[] };

/**
 * Rejects a complaint that came too late, after the assessment that § 31 asks for, in a letter that tells it and that can itself be
 * complained about (https://lovdata.no/lov/1967-02-10/§31). Refuses a complaint that came in time, and one with a part of the assessment
 * missing: nothing is rejected by itself.
 */
export async function avvis(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Avvisning,
): Promise<Resultat<true, KanIkkeAvvise>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["mottatt", "vurderes"]);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  if (klage.rettidig === "ja") return nei({ grunn: "kom_i_tide" });
  const krav = avvisningskrav(inn, tid.idag);
  if (krav.utfall !== "ja") return nei({ grunn: "ufullstendig", krav: krav.krav });
  const { vedtak, vedtakstype, fattetDato } = await vedtakFor(tx, klage, tid.idag);
  const sisteDag = (await klagefristerI(tx, klage.kommune, sak.id)).get(vedtak.id)?.sisteDag;
  sikre(sisteDag, "a late complaint has a deadline it was late for");
  const ettAar = forSenKlage.anvend({ vedtatt: fattetDato, fremsatt: klage.levertDato }, tid.idag).utfall === "nei";
  if (!(await flyttKlage(tx, klage, { tilstand: "avvist" }))) return nei({ grunn: "endret_imens" });
  const valg = { kommune: klage.kommune, sak: sak.id, klage: klage.id };
  await slippVedtak(tx, klage.kommune, klage.id);
  await stoppFrister(tx, { ...valg, slag: KLAGENS_FRISTER }, "oppfylt", tid.na);
  await avsluttOppgaver(tx, { ...valg, slag: KLAGENS_OPPGAVER }, "gjort", tid.na);
  await avsluttUtsatt(tx, aktor, tid, { sak, klage: klage.id, slutt: "vedtaket_star" });
  await noter(tx, {
    ...valg,
    slag: "klage.avvist",
    data: { klage: klage.id },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "for_sen"),
  });
  const enhet = inn.kommune.enheter.find((e) => e.id === sak.enhet);
  sikre(enhet, "a case belongs to a unit of its kommune");
  const vei = avvisningsvei(vedtakstype, tid.idag);
  const sendt = await sendBrev(tx, aktor, tid, {
    kommune: inn.kommune,
    sak,
    klage: klage.id,
    navn: [{ navn: aktor.navn, rolle: "saksbehandler" }],
    bygg: (hode, { sprak }) =>
      klageAvvist(
        {
          ...hode,
          mottatt: klage.levertDato,
          vedtakFra: fattetDato,
          ...(vedtak.underrettetDato && { fikkVedtaket: vedtak.underrettetDato }),
          sisteDag,
          ettAarErGatt: ettAar,
          skyld: inn.skyld,
          saerligeGrunner: inn.saerligeGrunner,
          begrunnelse: inn.begrunnelse,
          omgjoring: inn.omgjoring,
          // The letter's own arrival is not known yet, so it counts from the day it is received.
          klage: langsVei(vei, { kommune: inn.kommune, enhet, nett: inn.nett, levering: { kanal: "papir" } }, sprak),
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}
