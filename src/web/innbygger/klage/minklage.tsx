import { finnKlage, instansnavn, type Klage, utsattFor, vedtakFor } from "../../../domene/klage/index.ts";
import { instanssakForKlage } from "../../../domene/klageinstans/index.ts";
import { kan } from "../../../domene/tilgang/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { nei } from "../../../grunnmur/resultat.ts";
import { datoTekst, klokkeslett, stor } from "../../../grunnmur/sprak.ts";
import { hendelsestekst } from "../../hendelse.ts";
import { Kvittert } from "../../kvittert.tsx";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Brodsmuler,
  Datoboks,
  Detaljer,
  Feiloppsummering,
  Knapp,
  Lenke,
  Liste,
  Overlinje,
  Overskrift,
  Skjema,
  Spalter,
  Tekstomrade,
  Tidslinje,
} from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { saksbilde } from "../minside/saksdata.ts";
import { Regnet } from "../regnet.tsx";
import { klagesideTekst } from "./klage.tekst.ts";
import type { Del, Klagebilde } from "./klagebilde.ts";
import { Klagefil } from "./klagefil.tsx";
import { Brevene, Innholdet } from "./klageinnhold.tsx";
import { klagestatus, svarfrist } from "./klagestatus.ts";
import { Vent } from "./vent.tsx";

interface Retur {
  readonly feil: Readonly<Record<string, string>>;
  readonly typet?: string;
  readonly status: number;
}

async function hent(k: Innbyggerk, id: string) {
  return k.les(async (les) => {
    const klage = await finnKlage(les, k.kommune.nummer, id);
    if (!klage) return nei({ grunn: "finnes_ikke" } as const);
    const b = await saksbilde(les, k, klage.sak);
    if (!b.ok) return b;
    const { instans } = await vedtakFor(les, klage, k.tid.idag);
    const bilde: Klagebilde = {
      klage,
      b: b.verdi,
      instans: await instanssakForKlage(les, k.kommune.nummer, id),
      frister: b.verdi.frister,
      hendelser: b.verdi.hendelser,
      vedtak: b.verdi.vedtak,
      instansnavn: instansnavn(k.kommune, instans, k.sprak),
      utsatt: await utsattFor(les, k.kommune.nummer, id),
    };
    return { ok: true as const, verdi: bilde };
  });
}

export const minKlage = (k: Pa<"minKlage">): Promise<Response> => visKlage(k, k.p.klage);

/** The complaint: who has it, what happens next and when, what one wrote, the letters, a comment when it is forwarded, and the way out. */
export async function visKlage(k: Innbyggerk, id: string, retur?: Retur): Promise<Response> {
  const hentet = await hent(k, id);
  if (!hentet.ok) return skjult(k, hentet.nei.grunn);
  const d = hentet.verdi;
  const { navn } = await navnI(k);
  const t = klagesideTekst[k.sprak].min;
  const del = { k, d, navn };
  const tittel = k.sok.get("ok") === "sendt" ? t.kvittering : t.tittel;
  const { sak } = d.b;
  return html(
    <Side k={k} tittel={tittel} aktiv="klage" harFeil={Object.keys(retur?.feil ?? {}).length > 0}>
      <Brodsmuler
        spor={[{ tekst: klagesideTekst[k.sprak].sak(sak.nummer), href: lenke(ruter.minSak, { ...her(k), sak: sak.id }) }]}
        her={t.tittel}
      />
      <Spalter sidenavn={klagesideTekst[k.sprak].side} side={<Sidefelt {...del} />}>
        <Feiloppsummering feil={retur?.feil ?? {}} />
        <Kvittert k={k} ord={{ merknad: t.merknadSendt, trukket: t.trukket, vent: t.ventSendt }} />
        <Overskrift niva={1}>{tittel}</Overskrift>
        <Mottatt {...del} />
        <Status {...del} />
        <Vent {...del} feil={retur?.feil.ord} />
        <Merknad {...del} retur={retur} />
        <Overskrift niva={2}>{t.skrev}</Overskrift>
        <Innholdet {...del} />
        <Klagefil {...del} />
        <Overskrift niva={2}>{t.brev}</Overskrift>
        <Brevene {...del} />
        <Trekk {...del} />
      </Spalter>
    </Side>,
    retur?.status ?? 200,
  );
}

/** When it came; and its siblings, when one letter became several complaints. */
function Mottatt({ k, d }: Del) {
  const t = klagesideTekst[k.sprak].min;
  const { klage } = d;
  const andre = d.b.klager.filter((x) => x.id !== klage.id && x.mottatt.equals(klage.mottatt));
  return (
    <>
      <p>
        {t.fikk(datoTekst(datoAv(klage.mottatt), k.sprak), klokkeslett(klage.mottatt, k.sprak))}{" "}
        {klage.rettidig === "for_sen" ? t.sent : null}
      </p>
      {andre.length > 0 ? (
        <>
          <p>{t.kvitteringFlere}</p>
          <Liste
            slag="lenker"
            punkter={andre.map((x) => (
              <Lenke key={x.id} href={lenke(ruter.minKlage, { ...her(k), klage: x.id })}>
                {t.tittel}
              </Lenke>
            ))}
          />
        </>
      ) : null}
    </>
  );
}

const FERDIGE: readonly Klage["tilstand"][] = ["omgjort", "avvist", "trukket", "avgjort"];

/** Where it is now, with its date and the reason for the date. */
function Status({ k, d }: Del) {
  const t = klagesideTekst[k.sprak].min;
  const { tittel, detalj } = klagestatus(d, k.sprak);
  const frist = d.klage.tilstand === "mottatt" || d.klage.tilstand === "vurderes" ? svarfrist(d) : null;
  if (frist) {
    return (
      <Datoboks innledning={`${tittel} ${t.svarInnen}`} dato={frist.sisteDag} fordi={t.svarFordi}>
        <Regnet grunnlag={frist.grunnlag} sprak={k.sprak} ord="soknad" smal />
      </Datoboks>
    );
  }
  if (d.klage.tilstand === "oversendt" && d.instans) {
    return (
      <Datoboks innledning={`${tittel} ${t.normInnen}`} dato={d.instans.normInnen} fordi={t.normFordi}>
        <p>{t.alleSider}</p>
      </Datoboks>
    );
  }
  return (
    <Boks slag="neste" merketAv="status">
      <Overlinje>{FERDIGE.includes(d.klage.tilstand) ? t.avgjort : t.hos}</Overlinje>
      <Overskrift niva={2} id="status">
        {tittel}
      </Overskrift>
      <p>{detalj}</p>
    </Boks>
  );
}

/** A comment straight to the body that decides, as long as it has not decided. */
function Merknad({ k, d, retur }: Del & { readonly retur: Retur | undefined }) {
  const t = klagesideTekst[k.sprak].min;
  const faMerke = kan("klage.merk", k.aktor, { kommune: k.kommune.nummer, partsomfang: d.b.part.omfang }).ok;
  if (d.klage.tilstand !== "oversendt" || d.instans?.tilstand === "avgjort" || !faMerke) return null;
  return (
    <>
      <Overskrift niva={2}>{t.merknad}</Overskrift>
      <p>
        {t.merknadTekst(d.instansnavn)} {d.klage.merknadInnen ? t.merknadInnen(datoTekst(d.klage.merknadInnen, k.sprak)) : null}
      </p>
      <Skjema handling={lenke(ruter.merkKlage, { ...her(k), klage: d.klage.id })} csrf={k.csrf}>
        <Tekstomrade navn="tekst" etikett={t.merknad} verdi={retur?.typet} feil={retur?.feil.tekst} maksTegn={8000} rader={6} />
        <Knapp>{t.merknadKnapp}</Knapp>
      </Skjema>
    </>
  );
}

const TREKKES: readonly Klage["tilstand"][] = ["mottatt", "vurderes", "opprettholdt"];

function Trekk({ k, d }: Del) {
  const t = klagesideTekst[k.sprak].min;
  const faTrekke = kan("klage.trekk", k.aktor, { kommune: k.kommune.nummer, partsomfang: d.b.part.omfang }).ok;
  if (!TREKKES.includes(d.klage.tilstand) || !faTrekke) return null;
  return (
    <Detaljer tittel={t.trekk}>
      <p>{t.trekkTekst}</p>
      <Skjema handling={lenke(ruter.trekkKlage, { ...her(k), klage: d.klage.id })} csrf={k.csrf}>
        <Knapp variant="secondary" fare>
          {t.trekkKnapp}
        </Knapp>
      </Skjema>
    </Detaljer>
  );
}

/** The complaint's own events, newest on top. */
function Sidefelt({ k, d, navn }: Del) {
  const side = klagesideTekst[k.sprak];
  const hendelser = d.b.hendelser.filter(
    (h) => h.slag.startsWith("klage.") && (h.data as { klage?: string }).klage === d.klage.id,
  );
  return (
    <Boks merketAv="vei">
      <h2 id="vei">{side.vei}</h2>
      <Tidslinje
        punkter={hendelser.map((h, i) => {
          const ord = hendelsestekst(h, k.sprak, navn);
          return {
            id: `${h.slag} ${h.tid}`,
            tilstand: i === 0 ? ("na" as const) : undefined,
            dato: datoAv(h.tid),
            tittel: stor(ord.tittel),
            tekst: ord.tekst || undefined,
          };
        })}
      />
    </Boks>
  );
}
