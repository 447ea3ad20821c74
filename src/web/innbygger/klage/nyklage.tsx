import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { finnKlageutkast, utsettelserI } from "../../../domene/klage/index.ts";
import { apneSak } from "../../../domene/sak/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Brodsmuler,
  Feiloppsummering,
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Lagrestatus,
  Lenke,
  Overskrift,
  Skjema,
  Spalter,
  Tekst,
} from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { type Saksbilde, saksbilde } from "../minside/saksdata.ts";
import { type Klagefelt, lesFelt } from "./felt.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import { MerHjelp, Ordene, Vedlegg, Vedtaksvalg } from "./klagefelt.tsx";
import { Klageside } from "./side.tsx";

/** The form as it comes back: what was typed, and why it was not taken. */
export interface Klageretur {
  readonly felt: Klagefelt;
  readonly feil: Readonly<Record<string, string>>;
  readonly status: number;
}

export const nyKlage = (k: Pa<"nyKlage">): Promise<Response> => visNyKlage(k, k.p.sak);

/** Decisions that can be complained about now: made, not replaced by another, and without a complaint that is open. */
function klagbare(b: Pick<Saksbilde, "vedtak" | "klager">): readonly Vedtak[] {
  const APNE = new Set(["mottatt", "vurderes", "opprettholdt", "oversendt"]);
  const opptatt = new Set(b.klager.filter((x) => APNE.has(x.tilstand)).flatMap((x) => x.vedtak));
  return b.vedtak.filter((v) => v.tilstand === "fattet" && !opptatt.has(v.id));
}

/** The complaint: what one disagrees with, what one wants, and nothing one has to know. It is saved while it is written. */
export async function visNyKlage(k: Innbyggerk, id: string, retur?: Klageretur): Promise<Response> {
  const hentet = await k.les(async (les) => {
    const lov = await apneSak(les, k.aktor, "klage.send", k.kommune.nummer, id);
    if (!lov.ok) return lov;
    const b = await saksbilde(les, k, id);
    if (!b.ok) return b;
    const utkast = await finnKlageutkast(les, k.aktor, id);
    return { ok: true as const, verdi: { b: b.verdi, utkast, utsettelser: await utsettelserI(les, k.kommune.nummer, id) } };
  });
  if (!hentet.ok) return skjult(k, hentet.nei.grunn);
  const { b, utkast, utsettelser } = hentet.verdi;
  const { navn } = await navnI(k);
  const t = klagesideTekst[k.sprak];
  const vedtak = klagbare(b);
  const felt = retur?.felt ?? lesFelt(utkast?.felt ?? {});
  const valgt = valgteVedtak(felt.vedtak, k.sok.get("vedtak"), vedtak);
  const stier = { ...her(k), sak: id };
  const feil = retur?.feil ?? {};
  const brodsmuler = <Brodsmuler spor={[{ tekst: t.sak(b.sak.nummer), href: lenke(ruter.minSak, stier) }]} her={t.tittel} />;
  if (vedtak.length === 0) return ingenVedtak(k, b, brodsmuler);
  const sen = vedtak.some((v) => (b.klagefrister.get(v.id)?.sisteDag ?? k.tid.idag) < k.tid.idag);
  return html(
    <Side k={k} tittel={t.tittel} aktiv="klage" harFeil={Object.keys(feil).length > 0} skript={["autolagre"]}>
      {brodsmuler}
      <Spalter sidenavn={t.side} side={<Klageside k={k} b={b} vedtak={vedtak} valgt={valgt} utsettelser={utsettelser} />}>
        <Feiloppsummering feil={feil} />
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        <Skjema
          handling={lenke(ruter.sendKlage, stier)}
          autolagre={lenke(ruter.autolagreKlage, stier)}
          csrf={k.csrf}
          nokkel={randomUUID()}
          filer
        >
          <Vedtaksvalg k={k} b={b} vedtak={vedtak} valgt={valgt} navn={navn} feil={feil.vedtak} />
          <Ordene k={k} felt={felt} feil={feil} sen={sen} />
          <MerHjelp k={k} felt={felt} />
          <Vedlegg k={k} b={b} feil={feil.filer} />
          <Handlinger>
            <Knapp>{t.send}</Knapp>
            <Knapp variant="tertiary" navn="_handling" verdi="lagre">
              {t.lagre}
            </Knapp>
          </Handlinger>
          <Lagrestatus klokka={utkast ? klokkeslett(utkast.endret, k.sprak) : undefined} />
          <Tekst liten dempet>
            {t.kvitteringTekst}
          </Tekst>
        </Skjema>
      </Spalter>
    </Side>,
    retur?.status ?? 200,
  );
}

/** What was typed; else the decision one came from; else the only one there is. */
function valgteVedtak(typet: readonly string[], fra: string | null, vedtak: readonly Vedtak[]): readonly string[] {
  const finnes = new Set(vedtak.map((v) => v.id));
  const kjente = typet.filter((v) => finnes.has(v));
  if (kjente.length > 0) return kjente;
  if (fra && finnes.has(fra)) return [fra];
  return vedtak.length === 1 ? [...finnes] : [];
}

/** Nothing to complain about yet, or everything has its complaint already; and what one can do when no answer comes. */
function ingenVedtak(k: Innbyggerk, b: Saksbilde, brodsmuler: ReactNode): Response {
  const t = klagesideTekst[k.sprak];
  return html(
    <Side k={k} tittel={t.tittel} aktiv="klage" bredde="text">
      {brodsmuler}
      <div className="tr-flow">
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        {b.klager.length > 0 ? (
          <>
            <p>{t.harKlage}</p>
            <ul className="ds-list">
              {b.klager.map((x) => (
                <li key={x.id}>
                  <Lenke href={lenke(ruter.minKlage, { ...her(k), klage: x.id })}>
                    {datoTekst(x.levertDato, k.sprak, { ukedag: false })}
                  </Lenke>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Ingress>{t.ingenVedtak}</Ingress>
        )}
        <Boks slag="tonet">
          <h2>{t.ikkeSvar}</h2>
          <p>{t.ikkeSvarTekst}</p>
        </Boks>
        <Handlinger>
          <Knappelenke href={lenke(ruter.minSak, { ...her(k), sak: b.sak.id })}>{t.tilSaken}</Knappelenke>
        </Handlinger>
      </div>
    </Side>,
  );
}
