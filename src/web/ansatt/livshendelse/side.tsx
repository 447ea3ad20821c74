import { dokumenterI } from "../../../domene/dokument/index.ts";
import { alleEmbeter, alleKommuner } from "../../../domene/kommune/index.ts";
import { beskjederI, livshendelserI, overforingerI, type Registrert, vergerFor } from "../../../domene/livshendelse/index.ts";
import { oppgaverI } from "../../../domene/oppgave/index.ts";
import { LIVSHENDELSER } from "../../../lov/livshendelser.ts";
import { html } from "../../svar.ts";
import { type Feltfeil, Flyt, Ingress, Overskrift } from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import { Saksside } from "../sak/saksside.tsx";
import type { Sakskontekst } from "../sted.ts";
import { Beholdt } from "../vedtak/beholdt.tsx";
import { Hendelsen } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { Noter } from "./noter.tsx";
import { Skjermet } from "./skjermet.tsx";
import { Verger } from "./verger.tsx";

/** A refused act: the page again with why, and everything typed kept. */
export interface Avslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
}

/** What happens in the person's life and changes the case: what is known, what it did, what has to be said; and the forms to note it. */
export async function livshendelseside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const { nummer } = k.kommune;
  const lest = await lesSaken(k, { del: "saken" }, async (les, { sak }) => ({
    hendelser: await livshendelserI(les, nummer, sak.id),
    beskjeder: await beskjederI(les, nummer, sak.id),
    verger: await vergerFor(les, nummer, sak.person, k.tid.idag),
    oppgaver: await oppgaverI(les, nummer, sak.id),
    overfort: await overforingerI(les, nummer, sak.id),
    dokumenter: await dokumenterI(les, nummer, sak.id),
    embeter: await alleEmbeter(les),
    kommuner: (await alleKommuner(les)).filter((kommune) => kommune.nummer !== nummer),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const t = livshendelseTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const erDod = mer.hendelser.some((h: Registrert) => h.slag === "dodsfall");
  return html(
    <Saksside k={k} m={m} fane="oversikt" feil={feil}>
      {avslag?.status === 409 ? <Beholdt k={k} /> : null}
      <Flyt>
        <Overskrift niva={2}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {mer.hendelser.map((h) => (
          <Hendelsen
            key={h.id}
            k={k}
            m={m}
            h={h}
            beskjeder={mer.beskjeder.filter((b) => b.hendelse === h.id)}
            skalSendes={h.slag === "flytting" && mer.oppgaver.some((o) => o.slag === "send_papirer")}
            overfort={mer.overfort.filter((o) => o.hendelse === h.id)}
            dokumenter={mer.dokumenter}
            feil={k.skjema.tekst("hendelse") === h.id ? feil : {}}
          />
        ))}
        {erDod ? null : <Verger k={k} verger={mer.verger} embeter={mer.embeter} feil={feil} />}
        {erDod ? null : <Skjermet k={k} m={m} />}
        {erDod ? null : LIVSHENDELSER.map((slag) => <Noter key={slag} k={k} slag={slag} kommuner={mer.kommuner} feil={feil} />)}
      </Flyt>
    </Saksside>,
    avslag?.status,
  );
}
