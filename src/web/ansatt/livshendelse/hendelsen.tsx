import type { Dokument } from "../../../domene/dokument/index.ts";
import type { Beskjed, Overfort, Registrert } from "../../../domene/livshendelse/index.ts";
import { STONAD } from "../../../domene/sosialhjelp/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { kanFalleBort } from "../../../lov/livshendelser.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Boks, Detaljer, type Feltfeil, Liste, Oppsummering, Overskrift, Tekst } from "../../ui/index.ts";
import type { Mappe } from "../sak/mappe.ts";
import type { Sakskontekst } from "../sted.ts";
import { Avklaringsskjema } from "./avklaring.tsx";
import { Beskjeder } from "./beskjeder.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { SendPapirene, Sendt } from "./overforing.tsx";
import { Rettskjema } from "./rett.tsx";

export interface HendelseProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly h: Registrert;
  readonly feil: Feltfeil;
}

interface Hendelsesbilde {
  readonly beskjeder: readonly Beskjed[];
  /** The papers wait to be sent to the new kommune. */
  readonly skalSendes: boolean;
  readonly overfort: readonly Overfort[];
  /** What can go along. */
  readonly dokumenter: readonly Dokument[];
}

/** A death or a move that is known: where from, what it did by itself, what becomes of this case, who was told, and the way back. */
export function Hendelsen({ k, m, h, beskjeder, skalSendes, overfort, dokumenter, feil }: HendelseProps & Hendelsesbilde) {
  const t = livshendelseTekst[k.sprak];
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  const id = `hendelse-${h.id}`;
  const erSendt = overfort.some((o) => o.tilstand === "lagt_ut" || o.tilstand === "sendes" || o.tilstand === "framme");
  const kilde = [
    { navn: t.kilde, verdi: t.kildene[h.kilde] },
    ...(h.meldtAv ? [{ navn: t.meldtAv, verdi: h.meldtAv }] : []),
    { navn: t.notert, verdi: dag(datoAv(h.registrert)) },
  ];
  return (
    <Boks slag={h.avklart && !skalSendes ? "tonet" : "neste"} merketAv={id}>
      <Overskrift niva={3} storrelse="sm" id={id}>
        {h.slag === "dodsfall" ? t.overskrift.dodsfall(dag(h.dato)) : t.overskrift.flytting(dag(h.dato), h.til)}
      </Overskrift>
      <Oppsummering svar={kilde} />
      <Detaljer tittel={t.folger} enkel apen={!h.avklart}>
        <Liste punkter={t.folgene[h.slag]} />
        {h.slag === "dodsfall" ? <Tekst liten>{t.innsyn}</Tekst> : null}
      </Detaljer>
      {h.avklart ? <Avklart k={k} h={h} /> : <Avklaring k={k} m={m} h={h} feil={feil} />}
      <Sendt k={k} overfort={overfort} />
      {skalSendes && !erSendt ? <SendPapirene k={k} m={m} h={h} feil={feil} dokumenter={dokumenter} /> : null}
      <Beskjeder k={k} h={h} beskjeder={beskjeder} feil={feil} />
      <Rettskjema k={k} h={h} feil={feil} />
    </Boks>
  );
}

function Avklart({ k, h }: Pick<HendelseProps, "k" | "h">) {
  const t = livshendelseTekst[k.sprak];
  if (!h.avklart) return null;
  const { valg, begrunnelse, navn, tid } = h.avklart;
  return (
    <Oppsummering
      stablet
      svar={[
        { navn: t.hva, verdi: t.valgene[h.slag][valg] },
        { navn: t.begrunnelse, verdi: begrunnelse },
        { navn: t.avklart, verdi: t.av(navn, datoTekst(datoAv(tid), k.sprak, { ukedag: false })) },
      ]}
    />
  );
}

function Avklaring({ k, m, h, feil }: HendelseProps) {
  const t = livshendelseTekst[k.sprak];
  const penger = m.poster.some((p) => p.tjeneste === STONAD);
  const { hjemmel } = kanFalleBort({ hendelse: h.slag, penger, enig: true }, k.tid.idag);
  return (
    <>
      <Tekst>{t.lov[h.slag]}</Tekst>
      <Tekst liten>{t.hjemler(hjemmel.map((p) => lovtekst(p, k.sprak)).join(", "))}</Tekst>
      <Avklaringsskjema k={k} h={h} feil={feil} />
    </>
  );
}
