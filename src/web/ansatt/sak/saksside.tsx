import type { ReactNode } from "react";
import { PROGRAM } from "../../../domene/program/index.ts";
import type { Frist as Saksfrist } from "../../../domene/sak/index.ts";
import { STONAD } from "../../../domene/sosialhjelp/index.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { alder } from "../../../lov/kjerne/dato.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side, type SideProps } from "../../side.tsx";
import { varighet } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Brodsmuler,
  Fakta,
  Faner,
  Feiloppsummering,
  type Feltfeil,
  Frist,
  Lenke,
  Liste,
  Merke,
  Overskrift,
  Rad,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { livshendelseTekst } from "../livshendelse/livshendelse.tekst.ts";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { harBolig } from "./bolig.ts";
import type { Mappe } from "./mappe.ts";
import { sakTekst } from "./sak.tekst.ts";

export type Fane = keyof (typeof sakTekst)["nb"]["fane"];

interface SakssideProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly fane: Fane;
  readonly feil?: Feltfeil | undefined;
  readonly skript?: SideProps["skript"];
  readonly children: ReactNode;
}

/** The frame of a case: the person, the tabs, what was just done or refused, and the clocks that run. */
export function Saksside({ k, m, fane, feil = {}, skript, children }: SakssideProps) {
  const f = felles[k.sprak];
  const harFeil = Object.values(feil).some(Boolean);
  const navn = f.navnOgAlder(m.person.navn, alder(m.person.fodt, k.tid.idag));
  return (
    <Side k={k} tittel={`${f.sak(m.sak.nummer)} ${m.person.navn}`} aktiv="oppgaver" harFeil={harFeil} skript={skript}>
      <Brodsmuler spor={[{ tekst: f.oppgaver, href: lenke(ruter.kontor, her(k)) }]} her={f.sak(m.sak.nummer)} />
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {navn}
        </Overskrift>
        <Omsaken k={k} m={m} />
      </Rad>
      <Sammenheng k={k} m={m} />
      <Saksfaner k={k} m={m} fane={fane} />
      <Kvittert k={k} ord={sakTekst[k.sprak].ok} />
      <Feiloppsummering feil={feil} />
      <Dodsvarsel k={k} m={m} />
      <Klokker k={k} m={m} />
      {children}
    </Side>
  );
}

/** On every page of the case: nobody is to write to somebody who is dead. */
function Dodsvarsel({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  if (m.person.dod === null) return null;
  const t = livshendelseTekst[k.sprak];
  return (
    <Varsel slag="obs">
      {t.varselDod(datoTekst(m.person.dod, k.sprak, { ukedag: false }))}{" "}
      {m.sak.utenMottaker ? <Lenke href={lenke(ruter.livshendelse, iSaken(k))}>{t.varselAvklar}</Lenke> : null}
    </Varsel>
  );
}

function Omsaken({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = sakTekst[k.sprak];
  const andre = m.andre.map(({ part, person }) => `${t.roller[part.rolle]} ${person.navn}`);
  const deler = [
    felles[k.sprak].sak(m.sak.nummer),
    (m.serPa ? t.apnet : t.sokte)(datoTekst(m.sak.mottattDato, k.sprak, { ukedag: false })),
    ...andre,
    t.brevPa[m.person.malform ?? m.sak.sprak],
  ];
  return (
    <div className="tr-row">
      {m.sak.haster ? <Merke slag="fare">{t.haster}</Merke> : null}
      <Tekst dempet>{deler.join(" · ")}</Tekst>
    </div>
  );
}

/** A case that looks at an earlier decision again, and the case of that decision, each with the way to the other. */
function Sammenheng({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = sakTekst[k.sprak];
  const til = (sak: string, tekst: string) => (
    <Lenke key={sak} href={lenke(ruter.sakVedtak, { ...her(k), sak })}>
      {tekst}
    </Lenke>
  );
  const ferdig = (r: Mappe["revurderinger"][number]) => r.tilstand !== "mottatt" && r.tilstand !== "utredes";
  const lenker = [
    ...(m.serPa ? [til(m.serPa.revurdering.fraSak, t.serPa(m.serPa.nummer))] : []),
    ...m.revurderinger.map((r) => til(r.sak, (ferdig(r) ? t.bleSettPa : t.sesPa)(r.nummer))),
  ];
  return lenker.length === 0 ? null : <Liste slag="lenker" punkter={lenker} />;
}

function Saksfaner({ k, m, fane }: { readonly k: Sakskontekst; readonly m: Mappe; readonly fane: Fane }) {
  const t = sakTekst[k.sprak];
  const sted = iSaken(k);
  const harProgram = m.poster.some((p) => p.tjeneste === PROGRAM);
  const harStonad = m.poster.some((p) => p.tjeneste === STONAD);
  const rekke: readonly { fane: Fane; href: string; antall?: number }[] = [
    { fane: "oversikt", href: lenke(ruter.sak, sted) },
    { fane: "utredning", href: lenke(ruter.sakUtredning, sted) },
    ...(harStonad ? ([{ fane: "beregning", href: lenke(ruter.sakBeregning, sted) }] as const) : []),
    ...(harProgram ? ([{ fane: "program", href: lenke(ruter.sakProgram, sted) }] as const) : []),
    { fane: "vedtak", href: lenke(ruter.sakVedtak, sted) },
    ...(harBolig(m) ? ([{ fane: "bolig", href: lenke(ruter.sakBolig, sted) }] as const) : []),
    ...(m.sak.spor === "sosial" ? ([{ fane: "utbetaling", href: lenke(ruter.sakUtbetaling, sted) }] as const) : []),
    { fane: "dokumenter", href: lenke(ruter.sakDokumenter, sted), antall: m.antallDokumenter },
    { fane: "plan", href: lenke(ruter.sakPlan, sted) },
    { fane: "samtykke", href: lenke(ruter.sakSamtykke, sted) },
    { fane: "hendelser", href: lenke(ruter.sakHendelser, sted) },
    { fane: "innsyn", href: lenke(ruter.sakInnsyn, sted) },
  ];
  return <Faner navn={t.faner} faner={rekke.map((r) => ({ ...r, tekst: t.fane[r.fane], valgt: r.fane === fane }))} />;
}

/** Days that are the party's to use: a complaint, a remark, an answer to a warning. */
const PARTENS: ReadonlySet<Saksfrist["slag"]> = new Set(["klagefrist", "merknad", "varselsvar"]);

/** One clock of the case as it stands today. */
export const Sakfrist = ({ k, frist: f }: { readonly k: Sakskontekst; readonly frist: Saksfrist }) => (
  <Frist slag={f.art} dato={f.sisteDag} idag={k.tid.idag} paVent={f.paVent} partens={PARTENS.has(f.slag)} />
);

/** The short word under a clock: what kind of day it is. The whole way to it stands on the overview. */
function klokkeOm(f: Saksfrist, m: Mappe, sprak: Malform): string {
  const t = sakTekst[sprak].klokkeOm;
  const tid = varighet(f.grunnlag.sporing, sprak) ?? "";
  if (f.slag === "dokument") return m.krav.find((k) => k.tilstand === "apent" && k.sisteDag === f.sisteDag)?.hva ?? "";
  if (PARTENS.has(f.slag)) return "";
  switch (f.art) {
    case "lov":
      return t.lov;
    case "norm":
      return tid ? t.norm(tid) : "";
    case "maal":
      return tid ? t.maal(tid) : "";
    case "satt":
      return t.satt;
  }
}

function Klokker({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = sakTekst[k.sprak];
  if (m.klokker.length === 0) return <Tekst dempet>{t.ingenKlokker}</Tekst>;
  return (
    <Fakta
      fakta={m.klokker.slice(0, 6).map((f) => ({
        navn: <span>{t.klokke[f.slag]}</span>,
        verdi: <Sakfrist k={k} frist={f} />,
        under: klokkeOm(f, m, k.sprak),
      }))}
    />
  );
}
