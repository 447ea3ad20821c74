import { datoTekst, klokkeslett, type Malform } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import { hjemmeltekst } from "../brev/index.ts";
import type { Spor } from "../kommune/index.ts";
import { horerTil } from "./delForSpor.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { oppsummer, type Svar, type Tjenestenavn } from "./sporsmal/index.ts";
import type { Overfort } from "./typer.ts";

export interface Digital {
  readonly sprak: Malform;
  readonly kommune: string;
  readonly mottatt: Temporal.Instant;
  readonly dag: Dato;
  readonly gjelder: string;
  readonly sendtAv: string;
  readonly bekymring: boolean;
  readonly svar: Svar;
  readonly vedlegg: readonly string[];
  readonly navn: Tjenestenavn;
}

/**
 * A digital application as a text that anybody can read in fifty years: every question that was answered, in the words and the
 * language of the form. Protected answers are left out: the paper may be shown to others than the office. Pure.
 *
 * @param spor the track of the case it is for: answers for another office are not in it
 */
export function dokumentetFor(d: Digital, spor: Spor): { tittel: string; tekst: string } {
  const t = soknadTekst[d.sprak];
  const tittel = d.bekymring ? t.bekymring : t.tittel;
  const hode = [
    tittel,
    d.kommune,
    "",
    t.mottatt(datoTekst(d.dag, d.sprak), klokkeslett(d.mottatt, d.sprak)),
    t.gjelder(d.gjelder),
    ...(d.sendtAv === d.gjelder ? [] : [t.sendtAv(d.sendtAv)]),
  ];
  const sider = oppsummer(d.svar, d.sprak, d.navn)
    .map((side) => ({ tittel: side.tittel, linjer: side.linjer.filter((l) => horerTil(l.id, spor)) }))
    .filter((side) => side.linjer.length > 0)
    .flatMap((side) => ["", side.tittel.toUpperCase(), ...side.linjer.flatMap((l) => ["", l.sporsmal, l.svar])]);
  const vedlegg = d.vedlegg.length > 0 ? ["", t.vedlegg.toUpperCase(), "", ...d.vedlegg] : [];
  return { tittel, tekst: `${[...hode, ...sider, ...vedlegg].join("\n")}\n` };
}

export interface Nedskrevet {
  readonly sprak: Malform;
  readonly kommune: string;
  readonly kanal: "muntlig" | "papir";
  readonly dag: Dato;
  readonly gjelder: string;
  readonly sagtAv: string;
  readonly skrevetNedAv: string;
  readonly sentGrunn: string;
  readonly sokteOm: readonly string[];
  readonly beskrivelse: string;
}

/** What somebody said at the desk, or brought on paper, as it was written down: who said, who wrote, which day (fvl § 11 d). Pure. */
export function nedskrevetDokument(n: Nedskrevet): { tittel: string; tekst: string } {
  const t = soknadTekst[n.sprak];
  const linjer = [
    t.tittel,
    n.kommune,
    "",
    t.kom[n.kanal](datoTekst(n.dag, n.sprak)),
    t.gjelder(n.gjelder),
    ...(n.sagtAv === "" || n.sagtAv === n.gjelder ? [] : [t.sagtAv(n.sagtAv)]),
    t.skrevetNedAv(n.skrevetNedAv),
    ...(n.sentGrunn === "" ? [] : [t.sent(n.sentGrunn)]),
    "",
    t.sokteOm.toUpperCase(),
    "",
    ...n.sokteOm.map((post) => `- ${post}`),
    ...(n.beskrivelse === "" ? [] : ["", t.medEgneOrd.toUpperCase(), "", n.beskrivelse]),
  ];
  return { tittel: t.tittel, tekst: `${linjer.join("\n")}\n` };
}

export interface Oversendt {
  readonly sprak: Malform;
  readonly kommune: string;
  readonly gjelder: string;
  readonly overfort: Overfort;
  readonly sokteOm: readonly string[];
  readonly papirer: readonly string[];
  /** Papers that are on the list and not in the same file. */
  readonly utelatt?: readonly string[];
}

/** The letter that goes with what another kommune has passed on: from whom, why, when it was asked for, and what came along. Pure. */
export function folgebrevet(o: Oversendt): { tittel: string; tekst: string } {
  const t = soknadTekst[o.sprak];
  const { fra, nummer, sokt, sendtAv, samtykket, melding } = o.overfort;
  const h = tolkHjemmel(o.overfort.hjemmel);
  const hjemmel = h ? ` (${hjemmeltekst(h, o.sprak)})` : "";
  const dag = (d: Dato) => datoTekst(d, o.sprak, { ukedag: false });
  const linjer = [
    ...[t.tittel, o.kommune, "", `${t.overfort.fra(fra, nummer)}${hjemmel}`, t.gjelder(o.gjelder), t.overfort.sokt(dag(sokt))],
    ...[t.overfort.sendtAv(sendtAv), t.overfort.samtykke(dag(samtykket.dag), samtykket.skrevetNedAv)],
    ...["", t.sokteOm.toUpperCase(), "", ...o.sokteOm.map((post) => `- ${post}`)],
    ...(melding === "" ? [] : ["", t.overfort.melding.toUpperCase(), "", melding]),
    ...[
      "",
      t.overfort.papirer.toUpperCase(),
      "",
      ...o.papirer.map((p) => `- ${p}${o.utelatt?.includes(p) ? ` (${t.overfort.egen})` : ""}`),
    ],
  ];
  return { tittel: t.tittel, tekst: `${linjer.join("\n")}\n` };
}
