import { dokumenterI } from "../../../domene/dokument/index.ts";
import { oppgaverI } from "../../../domene/oppgave/index.ts";
import { html } from "../../svar.ts";
import { Spalter } from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import type { Sakskontekst } from "../sted.ts";
import { dokumenterTekst } from "./dokumenter.tekst.ts";
import { Kravene, Papirene } from "./lister.tsx";
import { BeOm, Fjern, LeggTil, SeOver } from "./skjemaer.tsx";

/** The papers of a case: what is there, what is asked for, and the two ways to get more. */
export async function dokumentside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "dokumentliste" }, async (les, { sak }) => ({
    papirer: await dokumenterI(les, sak.kommune, sak.id),
    nytt: (await oppgaverI(les, sak.kommune, sak.id)).some((o) => o.slag === "vurder_dokument"),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const { papirer } = mer;
  const t = dokumenterTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const apen = m.sak.tilstand !== "lukket" && m.sak.tilstand !== "trukket";
  return html(
    <Saksside k={k} m={m} fane="dokumenter" feil={feil}>
      <Spalter
        sidenavn={t.leggTil}
        bredSide
        side={
          <>
            {apen ? <BeOm k={k} feil={feil} spor={m.sak.spor} /> : null}
            <LeggTil k={k} feil={feil} />
            <Fjern k={k} feil={feil} papirer={papirer} />
          </>
        }
      >
        {mer.nytt ? <SeOver k={k} /> : null}
        <Papirene k={k} papirer={papirer} />
        <Kravene k={k} krav={m.krav} feil={feil} />
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}
