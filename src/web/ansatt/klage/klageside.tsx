import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, midtI } from "../../../grunnmur/sprak.ts";
import { alder } from "../../../lov/kjerne/dato.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Brodsmuler,
  Detaljer,
  Feiloppsummering,
  Liste,
  Merke,
  Overskrift,
  Rad,
  type Slag,
  Spalter,
  Tekst,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { naTekst } from "../nar.ts";
import { her } from "../sted.ts";
import { Avgjort, Sendt } from "./etterpa.tsx";
import { type Avslag, utfylt } from "./felt.ts";
import { Forelopig } from "./forelopig.tsx";
import { Formkontroll, Formkontrollert } from "./formkontroll.tsx";
import { Klokker } from "./fristen.tsx";
import { DetSomHaster, Klagen } from "./klagen.tsx";
import { klagesideTekst } from "./klageside.tekst.ts";
import { type Klagemappe, lesKlagen } from "./mappe.ts";
import { neiTekst } from "./nei.tekst.ts";
import { Neste } from "./neste.tsx";
import { Omgjor } from "./omgjor.tsx";
import { Oppretthold } from "./oppretthold.tsx";
import { Oversend, Uttalelsen } from "./oversend.tsx";
import { Siden } from "./siden.tsx";
import type { Klagekontekst } from "./sted.ts";
import { Utsatt } from "./utsatt.tsx";
import { utgangspunkt } from "./uttalelse.ts";
import { Vedtakene } from "./vedtakene.tsx";

interface DelProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** One complaint at the desk: what was said, what must be weighed, and the ways that are open from where it stands. */
export async function klageside(k: Klagekontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesKlagen(k);
  if (!lest.ok) return lest.nei;
  const m = lest.verdi;
  const t = klagesideTekst[k.sprak];
  // Somebody else came first, and the act itself has nothing more to say about it.
  const forbigatt = avslag?.status === 409 && Object.keys(avslag.feil).length === 0;
  const feil = forbigatt ? { "": konflikt(k, m) } : (avslag?.feil ?? {});
  const tjenester = [...new Set(m.pa.vedtak.poster.map((p) => midtI(m.navn(p.tjeneste))))].join(", ");
  const tittel = t.tittel(tjenester);
  return html(
    <Side k={k} tittel={tittel} aktiv="oppgaver" harFeil={avslag !== undefined}>
      <Brodsmuler
        spor={[
          { tekst: felles[k.sprak].oppgaver, href: lenke(ruter.kontor, her(k)) },
          { tekst: felles[k.sprak].sak(m.sak.nummer), href: lenke(ruter.sak, { ...her(k), sak: m.sak.id }) },
        ]}
        her={t.klage}
      />
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {tittel}
        </Overskrift>
        <Omklagen k={k} m={m} avslag={avslag} />
      </Rad>
      <Kvittert k={k} ord={klagesideTekst[k.sprak].ok} />
      <Feiloppsummering feil={feil} />
      {forbigatt ? <DetDuSkrev k={k} m={m} /> : null}
      <Klokker k={k} m={m} />
      <DetSomHaster k={k} m={m} />
      <Spalter sidenavn={t.slikRegnet} bredSide side={<Siden k={k} m={m} avslag={avslag} />}>
        <Neste k={k} m={m} />
        <Utsatt k={k} m={m} avslag={avslag} />
        {m.klart ? <Forelopig k={k} m={m} avslag={avslag} /> : null}
        <Avgjort k={k} m={m} />
        <Klagen k={k} m={m} />
        <Vedtakene k={k} m={m} />
        <Formkontrollert k={k} m={m} />
        <Arbeidet k={k} m={m} avslag={avslag} />
        <Sendt k={k} m={m} />
      </Spalter>
    </Side>,
    avslag?.status,
  );
}

/** Who came first, and when: the newest thing that happened with the complaint. */
function konflikt(k: Klagekontekst, m: Klagemappe): string {
  const t = neiTekst[k.sprak];
  const utkast = m.klage.uttalelseUtkast;
  if (m.klage.tilstand === "vurderes" && utkast)
    return t.utkastEndret(utkast.lagret.navn, naTekst(Temporal.Instant.from(utkast.lagret.tid), k));
  const [sist] = m.hendelser;
  return sist ? t.konflikt(sist.aktorNavn, naTekst(sist.tid, k)) : t.konfliktUkjent;
}

const FARGE: Readonly<Record<Klagemappe["klage"]["tilstand"], Slag>> = {
  mottatt: "info",
  vurderes: "info",
  opprettholdt: "obs",
  oversendt: "noytral",
  omgjort: "bra",
  avgjort: "bra",
  avvist: "noytral",
  trukket: "noytral",
  bortfalt: "noytral",
};

function Omklagen({ k, m }: DelProps) {
  const t = klagesideTekst[k.sprak];
  const { klage, sak, person } = m;
  const deler = [
    felles[k.sprak].sak(sak.nummer),
    felles[k.sprak].navnOgAlder(person.navn, alder(person.fodt, k.tid.idag)),
    t.kom(datoTekst(datoAv(klage.mottatt), k.sprak, { ukedag: false })),
  ];
  return (
    <div className="tr-row">
      <Merke slag={FARGE[klage.tilstand]}>{t.tilstand[klage.tilstand]}</Merke>
      {klage.delvisOmgjort ? <Merke slag="bra">{t.delvis}</Merke> : null}
      {klage.haster ? <Merke slag="fare">{t.haster}</Merke> : null}
      <Tekst dempet>{deler.join(" · ")}</Tekst>
    </div>
  );
}

/** The forms that are open where the complaint stands. */
function Arbeidet({ k, m, avslag }: DelProps) {
  switch (m.klage.tilstand) {
    case "mottatt":
      return <Formkontroll k={k} m={m} u={utfylt(k, avslag, "formkontroll")} />;
    case "vurderes":
      return (
        <>
          <Omgjor k={k} m={m} u={utfylt(k, avslag, "omgjor")} />
          <Oppretthold k={k} m={m} avslag={avslag} />
        </>
      );
    case "opprettholdt":
      return (
        <>
          {m.klage.uttalelse ? <Uttalelsen k={k} u={m.klage.uttalelse} /> : null}
          <Oversend k={k} m={m} />
        </>
      );
    default:
      return m.klage.uttalelse ? <Uttalelsen k={k} u={m.klage.uttalelse} /> : null;
  }
}

/** Somebody else came first and the form is gone: what was typed in it is not. */
function DetDuSkrev({ k, m }: Pick<DelProps, "k" | "m">) {
  const t = klagesideTekst[k.sprak];
  const start = utgangspunkt(m);
  const kjent = new Set([...start.punkter.map((p) => p.klagen), ...start.regler, start.fakta, start.barnetsBeste]);
  const skrevet = k.skjema.felter.filter(
    ([navn, verdi]) => !navn.startsWith("_") && verdi.trim().length > 10 && !kjent.has(verdi.trim()),
  );
  if (skrevet.length === 0) return null;
  return (
    <Detaljer tittel={t.skrev} apen>
      <Tekst dempet>{t.skrevOm}</Tekst>
      <Liste punkter={skrevet.map(([, verdi]) => verdi)} />
    </Detaljer>
  );
}
