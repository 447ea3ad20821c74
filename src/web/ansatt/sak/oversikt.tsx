import { brevI } from "../../../domene/brev/index.ts";
import { type Klart, klareI } from "../../../domene/forelopig/index.ts";
import { type Klage, klagerI } from "../../../domene/klage/index.ts";
import { type Melding, meldingerI, merkLest } from "../../../domene/melding/index.ts";
import { oppgaverI } from "../../../domene/oppgave/index.ts";
import { apenPause, type Hendelse, hendelserI, inhabileI, type Pause } from "../../../domene/sak/index.ts";
import { type Soknad, soknadI } from "../../../domene/soknad/index.ts";
import { utredningFor } from "../../../domene/utredning/index.ts";
import { type FraFor, fraFor, utkastI } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  type Feltfeil,
  Handlinger,
  Knapp,
  Knappelenke,
  Lenke,
  Liste,
  Overskrift,
  Skjema,
  Spalter,
  Tekst,
  Tidslinje,
} from "../../ui/index.ts";
import { type ApenUtsettelse, apneUtsettelser, Utsettelser } from "../klage/utsettelsesboks.tsx";
import { mottakereI } from "../overgang/felt.tsx";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { Beholdt } from "../vedtak/beholdt.tsx";
import { Ansvar, type Ansvarsfolk } from "./ansvar.tsx";
import { Forelopig } from "./forelopig.tsx";
import { FraForboks } from "./frafor.tsx";
import { hendelsespunkt } from "./hendelsespunkt.ts";
import { Klokkeforklaringer } from "./klokker.tsx";
import { lesSaken, type Mappe } from "./mappe.ts";
import { Meldinger } from "./meldinger.tsx";
import { type Arbeid, Neste, venterPaPost } from "./neste.tsx";
import { oversiktTekst } from "./oversikt.tekst.ts";
import { Personboks } from "./personboks.tsx";
import { Poster } from "./poster.tsx";
import { Saksside } from "./saksside.tsx";
import { Soknaden } from "./soknaden.tsx";
import { Venting } from "./venting.tsx";

interface Innhold extends Arbeid {
  readonly soknad: Soknad | null;
  readonly meldinger: readonly Melding[];
  readonly siste: readonly Hendelse[];
  readonly klager: readonly Klage[];
  readonly utsettelser: readonly ApenUtsettelse[];
  readonly pause: Pause | null;
  readonly folk: Ansvarsfolk;
  /** The letter about a late answer, when it is ready. */
  readonly klart: Klart | null;
  readonly fraFor: FraFor;
}

/** A refused act: the page again with why, and everything typed kept. 409: somebody else came first, and the form may be gone. */
export interface Avslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
}

/** The case on one page: what is applied for, in whose words, by when, and what to do next. */
export async function oversikt(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "saken" }, async (les, { sak }): Promise<Innhold> => {
    const { kommune, id } = sak;
    return {
      soknad: await soknadI(les, sak),
      meldinger: await meldingerI(les, kommune, id),
      siste: (await hendelserI(les, kommune, id)).slice(0, 5),
      klager: await klagerI(les, kommune, id),
      utsettelser: await apneUtsettelser(les, kommune, id),
      pause: await apenPause(les, kommune, id),
      folk: { ...(await mottakereI(les, k, [sak.enhet])), inhabile: await inhabileI(les, kommune, id) },
      klart: (await klareI(les, kommune, id)).find((b) => b.klage === null) ?? null,
      utredninger: await utredningFor(les, kommune, id),
      utkast: await utkastI(les, kommune, id),
      brev: await brevI(les, kommune, id),
      oppgaver: await oppgaverI(les, kommune, id),
      fraFor: await fraFor(les, sak, k.tid.idag),
    };
  });
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  if (mer.meldinger.some((n) => !n.fraKommunen && n.lestAt === null))
    await k.skriv((tx) => merkLest(tx, k.aktor, k.tid, { kommune: m.sak.kommune, sak: m.sak.id }));
  const feil = avslag?.feil ?? {};
  return html(
    <Saksside k={k} m={m} fane="oversikt" feil={feil}>
      {avslag?.status === 409 ? <Beholdt k={k} /> : null}
      <Spalter sidenavn={oversiktTekst[k.sprak].ansvar} bredSide side={<Siden k={k} m={m} mer={mer} feil={feil} />}>
        <Neste k={k} m={m} arbeid={mer} />
        {mer.pause ? <Venting k={k} m={m} pause={mer.pause} feil={feil} /> : null}
        {mer.klart && !m.sak.utenMottaker ? <Forelopig k={k} m={m} klart={mer.klart} feil={feil} /> : null}
        <Utsettelser k={k} apne={mer.utsettelser} feil={feil} />
        <Poster k={k} m={m} feil={feil} />
        <Soknaden k={k} m={m} soknad={mer.soknad} />
        <Meldinger k={k} meldinger={mer.meldinger} feil={feil} kanSkrive={!m.sak.utenMottaker} />
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}

interface SidenProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly mer: Innhold;
  readonly feil: Feltfeil;
}

function Siden({ k, m, mer, feil }: SidenProps) {
  const t = oversiktTekst[k.sprak];
  const apen = !m.sak.utenMottaker && m.poster.some((p) => p.utfall === null);
  return (
    <>
      <Ansvar k={k} m={m} folk={mer.folk} feil={feil} />
      <Personboks k={k} m={m} />
      <FraForboks k={k} m={m} fraFor={mer.fraFor} />
      <Klokkeforklaringer k={k} m={m} />
      {apen && !mer.pause ? <Venting k={k} m={m} pause={null} feil={feil} /> : null}
      {apen && !mer.klart ? <Forelopig k={k} m={m} klart={null} feil={feil} /> : null}
      <Klageboks k={k} klager={mer.klager} kanKlage={m.poster.some((p) => p.utfall !== null && p.utfall !== "trukket")} />
      <Boks merketAv="siste">
        <Overskrift niva={2} storrelse="sm" id="siste">
          {t.siste}
        </Overskrift>
        <Tidslinje punkter={mer.siste.map((h) => hendelsespunkt(k, m, h))} />
      </Boks>
      {apen || m.sak.tilstand === "lukket" ? null : <Lukk k={k} venter={mer.brev.some(venterPaPost)} />}
    </>
  );
}

function Klageboks({ k, klager, kanKlage }: { k: Sakskontekst; klager: readonly Klage[]; kanKlage: boolean }) {
  const t = oversiktTekst[k.sprak];
  if (!kanKlage && klager.length === 0) return null;
  const navn = (klage: Klage) => t.klagePa(datoTekst(datoAv(klage.mottatt), k.sprak, { ukedag: false }));
  return (
    <Boks merketAv="klager">
      <Overskrift niva={2} storrelse="sm" id="klager">
        {t.klager}
      </Overskrift>
      {klager.length === 0 ? (
        <Tekst dempet>{t.ingenKlager}</Tekst>
      ) : (
        <Liste
          slag="lenker"
          punkter={klager.map((klage) => (
            <Lenke key={klage.id} href={lenke(ruter.klage, { ...her(k), klage: klage.id })}>
              {navn(klage)}
            </Lenke>
          ))}
        />
      )}
      <Handlinger>
        <Knappelenke variant="secondary" href={lenke(ruter.nyKlageregistrering, iSaken(k))}>
          {t.registrerKlage}
        </Knappelenke>
      </Handlinger>
    </Boks>
  );
}

function Lukk({ k, venter }: { readonly k: Sakskontekst; readonly venter: boolean }) {
  const t = oversiktTekst[k.sprak];
  return (
    <Boks>
      <Skjema handling={lenke(ruter.lukkSak, iSaken(k))} csrf={k.csrf}>
        <Tekst dempet>{t.lukkHjelp}</Tekst>
        <Knapp variant="secondary" sperret={venter ? t.lukkSperret : undefined}>
          {t.lukk}
        </Knapp>
      </Skjema>
    </Boks>
  );
}
