import type { Dato } from "../../lov/kjerne/dato.ts";

export interface Overforing {
  /** An id of 35 characters at most that follows the money from end to end. */
  readonly id: string;
  readonly dag: Dato;
  readonly ore: number;
  readonly mottaker: string;
  readonly konto: string;
}

export interface Betaling {
  readonly meldingsid: string;
  /** When it was made, in Norwegian time without a zone: "2026-11-23T09:15:00". */
  readonly laget: string;
  readonly betaler: { readonly navn: string; readonly konto: string };
  readonly overforinger: readonly Overforing[];
}

const rens = (tekst: string, maks: number): string =>
  [
    ...tekst
      .replace(/[^\p{L}\p{N} .,:'+/()?-]/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, maks)
    .join("");
/** What is left after `rens` holds none of the marks that XML uses. */
const el = (navn: string, innhold: string): string => `<${navn}>${innhold}</${navn}>`;
const kroner = (ore: number): string => `${Math.trunc(ore / 100)}.${String(ore % 100).padStart(2, "0")}`;
const sum = (alle: readonly Overforing[]): string => kroner(alle.reduce((s, o) => s + o.ore, 0));
const konto = (navn: string, nummer: string): string =>
  el(navn, el("Id", el("Othr", el("Id", nummer) + el("SchmeNm", el("Cd", "BBAN")))));

/** Nothing in it says what the money is for: that a person is a client is confidential too (stnl § 44). */
function overforing(o: Overforing): string {
  return el(
    "CdtTrfTxInf",
    el("PmtId", el("InstrId", o.id) + el("EndToEndId", o.id)) +
      el("Amt", `<InstdAmt Ccy="NOK">${kroner(o.ore)}</InstdAmt>`) +
      el("Cdtr", el("Nm", rens(o.mottaker, 70))) +
      konto("CdtrAcct", o.konto) +
      el("RmtInf", el("Ustrd", `Ref ${o.id.slice(0, 8)}`)),
  );
}

/** One part for each day that money is to be there. */
function paaDagen(b: Betaling, dag: Dato, alle: readonly Overforing[]): string {
  return el(
    "PmtInf",
    el("PmtInfId", `${b.meldingsid.slice(0, 24)}-${dag}`) +
      el("PmtMtd", "TRF") +
      el("BtchBookg", "false") +
      el("NbOfTxs", String(alle.length)) +
      el("CtrlSum", sum(alle)) +
      el("PmtTpInf", el("SvcLvl", el("Cd", "NURG"))) +
      el("ReqdExctnDt", el("Dt", dag)) +
      el("Dbtr", el("Nm", rens(b.betaler.navn, 70))) +
      konto("DbtrAcct", b.betaler.konto) +
      el("DbtrAgt", el("FinInstnId", el("Othr", el("Id", "NOTPROVIDED")))) +
      alle.map(overforing).join(""),
  );
}

/**
 * A file of payments in the banks' own format, ISO 20022 pain.001.001.09 (customer credit transfer initiation). Pure: the same payments give the same bytes.
 *
 * https://www.iso20022.org/iso-20022-message-definitions
 */
export function pain001(b: Betaling): string {
  const dager = [...Map.groupBy(b.overforinger, (o) => o.dag)].sort(([a], [c]) => (a < c ? -1 : 1));
  const hode = el(
    "GrpHdr",
    el("MsgId", b.meldingsid) +
      el("CreDtTm", b.laget) +
      el("NbOfTxs", String(b.overforinger.length)) +
      el("CtrlSum", sum(b.overforinger)) +
      el("InitgPty", el("Nm", rens(b.betaler.navn, 70))),
  );
  const deler = dager.map(([dag, alle]) => paaDagen(b, dag, alle)).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">${el("CstmrCdtTrfInitn", hode + deler)}</Document>\n`;
}
