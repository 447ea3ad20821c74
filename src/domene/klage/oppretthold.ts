import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Opprettholdkode, opprettholdkrav } from "../../lov/forvaltningsloven/p33.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Kravliste } from "../../lov/kjerne/svar.ts";
import { instansfrister } from "../../lov/saksfrister.ts";
import { type KanIkkeSende, opprettholdelse, sendBrev } from "../brev/index.ts";
import { arkiver, dokumenterI } from "../dokument/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { type KanIkkeApne, noter, startFrist, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage } from "./flytt.sql.ts";
import { instansFor } from "./grupper.ts";
import { instansnavn } from "./instansnavn.ts";
import { klageTekst } from "./klage.tekst.ts";
import { uttalelseSomTekst } from "./somTekst.ts";
import type { Klage, Uttalelse } from "./typer.ts";
import { vedtakFor } from "./vedtakFor.sql.ts";

export interface Opprettholdelse {
  readonly kommune: Kommune;
  readonly klage: string;
  readonly uttalelse: Uttalelse;
  readonly merknadInnen: Dato | null;
}

export type KanIkkeOpprettholde =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  | KanIkkeSende
  | { readonly grunn: "ufullstendig"; readonly krav: Kravliste<Opprettholdkode> };

/** What the statement still lacks, with its §: the list that stands beside the form while it is written. Pure. */
export function opprettholdelseskrav(
  klage: Pick<Klage, "formkontroll">,
  u: Uttalelse,
  f: { vedtakstype: Parameters<typeof instansFor>[0]; merknadInnen: Dato | null; dokumenter: number; idag: Dato },
): Kravliste<Opprettholdkode> {
  const besvart = u.punkter.length > 0 && u.punkter.every((p) => p.svaret.trim() !== "");
  return opprettholdkrav(
    {
      vedtakstype: f.vedtakstype,
      formkontrollGjort: klage.formkontroll !== null,
      undersokelser: u.undersokelser,
      klagensGrunner: besvart ? u.punkter.map((p) => p.svaret).join("\n") : "",
      faktum: u.fakta,
      regler: u.regler.join("\n"),
      vurdering: u.vurdering,
      klageinstans: instansFor(f.vedtakstype, f.idag),
      antallDokumenter: f.dokumenter,
      dokumenterMed: f.dokumenter,
      kopiTilPart: true,
      merknadInnen: f.merknadInnen,
    },
    f.idag,
  );
}

/**
 * Upholds the decision, or what is left of it: the statement under its fixed headings is locked, the party gets a copy with time to
 * comment, and the case has one way on (fvl § 33, https://lovdata.no/lov/1967-02-10/§33). Refuses a statement that lacks a part.
 */
export async function oppretthold(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Opprettholdelse,
): Promise<Resultat<true, KanIkkeOpprettholde>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["vurderes"]);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const vedtak = await vedtakFor(tx, klage, tid.idag);
  const papirer = await dokumenterI(tx, klage.kommune, sak.id);
  const krav = opprettholdelseskrav(klage, inn.uttalelse, {
    vedtakstype: vedtak.vedtakstype,
    merknadInnen: inn.merknadInnen,
    dokumenter: papirer.length,
    idag: tid.idag,
  });
  if (krav.utfall !== "ja" || inn.merknadInnen === null) return nei({ grunn: "ufullstendig", krav });
  const merknadInnen = inn.merknadInnen;
  if (!(await flyttKlage(tx, klage, { tilstand: "opprettholdt", uttalelse: inn.uttalelse, merknadInnen })))
    return nei({ grunn: "endret_imens" });
  const felles = { kommune: klage.kommune, sak: sak.id, klage: klage.id };
  await startMerknadsfrist(tx, tid, felles, merknadInnen);
  await avsluttOppgaver(tx, { ...felles, slag: ["behandle_klage"] }, "gjort", tid.na);
  // "Så snart saken er tilrettelagt": it is, from this moment, so the task is for today.
  await leggOppgave(tx, {
    ...felles,
    enhet: sak.enhet,
    ansvarlig: sak.ansvarlig,
    slag: "oversend_klage",
    art: "lov",
    sisteDag: tid.idag,
    na: tid.na,
  });
  await arkiver(tx, {
    ...felles,
    slag: "uttalelse",
    tittel: klageTekst[sak.sprak].uttalelsetittel,
    fra: aktor.navn,
    dato: tid.idag,
    fil: { bytes: Buffer.from(uttalelseSomTekst(inn.uttalelse, sak.sprak)), mime: "text/plain" },
    na: tid.na,
  });
  await noter(tx, {
    ...felles,
    slag: "klage.opprettholdt",
    data: { klage: klage.id },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "underinstansen"),
  });
  const norm = instansfrister({ mottatt: tid.idag }, tid.idag).find((f) => f.art === "norm")?.frist.verdi.sisteDag ?? null;
  const sendt = await sendBrev(tx, aktor, tid, {
    kommune: inn.kommune,
    sak,
    klage: klage.id,
    navn: [{ navn: aktor.navn, rolle: "saksbehandler" }],
    bygg: (hode, { sprak }) =>
      opprettholdelse(
        {
          ...hode,
          klagen: { mottatt: klage.levertDato, vedtakFra: vedtak.fattetDato },
          delvisMedhold: klage.delvisOmgjort,
          instans: vedtak.instans,
          instansnavn: instansnavn(inn.kommune, vedtak.instans, sprak),
          oversendes: tid.idag,
          punkter: inn.uttalelse.punkter,
          undersokelser: inn.uttalelse.undersokelser,
          fakta: inn.uttalelse.fakta,
          barnBerort: inn.uttalelse.barnetsBeste.trim() !== "",
          barnetsBeste: inn.uttalelse.barnetsBeste,
          vurdering: inn.uttalelse.vurdering,
          regler: inn.uttalelse.regler.flatMap((r) => tolkHjemmel(r) ?? []),
          papirer: papirer.map((p) => ({ tittel: p.tittel, dato: p.dato })),
          merknadInnen,
          normInnen: norm,
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}

async function startMerknadsfrist(
  tx: Transaksjon,
  tid: Tidspunkt,
  felles: { kommune: string; sak: string; klage: string },
  sisteDag: Dato,
): Promise<void> {
  const hjemmel = [prosesshjemmel(prosesslov(tid.idag), "underinstansen")];
  const grunnlag = { verdi: sisteDag, sporing: [{ kode: "siste_dag", dato: sisteDag } as const], hjemmel, forbehold: [] };
  await startFrist(tx, { ...felles, slag: "merknad", art: "satt", sisteDag, grunnlag, na: tid.na });
}
