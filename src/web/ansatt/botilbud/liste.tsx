import { type Sted, stederI, type Ventende, ventendeI } from "../../../domene/botilbud/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst, kroner, type Malform, stor } from "../../../grunnmur/sprak.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Avkryssing,
  Boks,
  Detaljer,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Ingress,
  Knapp,
  type Kolonne,
  Lenke,
  Merke,
  Overskrift,
  Rad,
  Skjema,
  Tabell,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
} from "../../ui/index.ts";
import { erLeder, her, type Kontorkontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";

export interface Avslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
}

/** For whom a place is fit, in words. */
export function passerFor(s: Pick<Sted, "forBarn" | "forEnslige" | "tilrettelagt">, sprak: Malform): string {
  const t = botilbudTekst[sprak].passer;
  const ord = [s.forBarn ? t.barn : "", s.forEnslige ? t.enslige : "", s.tilrettelagt ? t.tilrettelagt : ""];
  return stor(ord.filter(Boolean).join(", "));
}

/** What is agreed and found, as the marks that decide whether the place comes first. */
export function Kvalitet({ s, sprak }: { readonly s: Sted; readonly sprak: Malform }) {
  const t = botilbudTekst[sprak];
  const dag = (d: NonNullable<Sted["nedlagt"]>) => datoTekst(d, sprak, { ukedag: false });
  if (s.nedlagt) return <Merke>{t.nedlagt(dag(s.nedlagt))}</Merke>;
  return (
    <>
      {s.avtale ? <Merke slag="bra">{t.avtaleTil(dag(s.avtale.til))}</Merke> : <Merke slag="obs">{t.utenAvtale}</Merke>}{" "}
      {s.alvorligFunn ? <Merke slag="fare">{t.alvorligFunn}</Merke> : null}
    </>
  );
}

/** The places with their free beds now, and who waits for one: families with children first. */
export async function stedsliste(k: Kontorkontekst, avslag?: Avslag): Promise<Response> {
  const t = botilbudTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const { steder, venter } = await k.les(async (les) => ({
    steder: await stederI(les, k.kommune.nummer, k.tid.idag),
    venter: await ventendeI(les, k.kommune.nummer, k.tid.idag),
  }));
  const ibruk = steder.filter((s) => s.nedlagt === null);
  const sum = (tall: (s: Sted) => number) => String(ibruk.reduce((n, s) => n + tall(s), 0));
  return html(
    <Side k={k} tittel={t.tittel} aktiv="botilbud" harFeil={avslag !== undefined}>
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Ingress>{t.ingress}</Ingress>
      <Kvittert k={k} ord={t.ok} />
      <Feiloppsummering feil={feil} />
      <Tekst>
        <strong>
          {t.ledigeNa(
            sum((s) => s.ledige),
            sum((s) => s.senger),
          )}
        </strong>{" "}
        {t.sist}
      </Tekst>
      <Tabell tittel={t.steder} visTittel ramme kolonner={kolonner(k)} rader={steder} nokkel={(s) => s.id} tomt={t.ingen} />
      <Venter k={k} venter={venter} />
      {erLeder(k) ? <NyttSted k={k} feil={feil} /> : null}
    </Side>,
    avslag?.status,
  );
}

function kolonner(k: Kontorkontekst): readonly Kolonne<Sted>[] {
  const t = botilbudTekst[k.sprak];
  return [
    {
      tittel: t.kol.sted,
      navnerRaden: true,
      celle: (s) => (
        <>
          <Lenke href={lenke(ruter.botilbudSted, her(k), { id: s.id })}>{s.navn}</Lenke>
          <small>{s.adresse}</small>
        </>
      ),
    },
    {
      tittel: t.kol.ledige,
      tall: true,
      celle: (s) => (s.ledige === 0 ? <Merke slag="obs">{t.fullt}</Merke> : t.av(String(s.ledige), String(s.senger))),
    },
    { tittel: t.kol.pris, tall: true, celle: (s) => kroner(s.dognOre, k.sprak) },
    { tittel: t.kol.passer, celle: (s) => passerFor(s, k.sprak) },
    { tittel: t.kol.kvalitet, celle: (s) => <Kvalitet s={s} sprak={k.sprak} /> },
  ];
}

function Venter({ k, venter }: { readonly k: Kontorkontekst; readonly venter: readonly Ventende[] }) {
  const t = botilbudTekst[k.sprak];
  const kol: readonly Kolonne<Ventende>[] = [
    {
      tittel: t.venterKol.hvem,
      navnerRaden: true,
      celle: (v) => <Lenke href={lenke(ruter.sakBolig, { ...her(k), sak: v.sak })}>{`${v.navn}, ${v.saksnummer}`}</Lenke>,
    },
    { tittel: t.venterKol.soktes, celle: (v) => datoTekst(v.mottatt, k.sprak, { ukedag: false }) },
    { tittel: t.venterKol.barn, celle: (v) => (v.medBarn ? <Merke slag="obs">{t.medBarn}</Merke> : t.utenBarn) },
  ];
  return (
    <Boks merketAv="venter">
      <Overskrift niva={2} storrelse="sm" id="venter">
        {t.venter}
      </Overskrift>
      <Tekst dempet>{t.venterOm}</Tekst>
      <Tabell tittel={t.venter} kolonner={kol} rader={venter} nokkel={(v) => v.sak} tomt={t.ingenVenter} />
    </Boks>
  );
}

function NyttSted({ k, feil }: { readonly k: Kontorkontekst; readonly feil: Feltfeil }) {
  const t = botilbudTekst[k.sprak];
  const g = grenser.botilbud;
  const v = (navn: string) => k.skjema.tekst(navn);
  return (
    <Detaljer tittel={t.nytt} apen={Object.keys(feil).length > 0}>
      <Skjema handling={lenke(ruter.registrerBotilbud, her(k))} csrf={k.csrf}>
        <Tekstfelt navn="navn" etikett={t.navn} feil={feil.navn} verdi={v("navn")} maksTegn={g.tegnNavn} />
        <Tekstfelt navn="adresse" etikett={t.adresse} feil={feil.adresse} verdi={v("adresse")} maksTegn={g.tegnAdresse} />
        <Tekstfelt navn="eier" etikett={t.eier} feil={feil.eier} verdi={v("eier")} maksTegn={g.tegnNavn} />
        <Rad slag="bunn">
          <Tallfelt navn="senger" etikett={t.senger} feil={feil.senger} verdi={v("senger")} />
          <Tallfelt navn="dogn" etikett={t.dogn} feil={feil.dogn} verdi={v("dogn")} desimal />
        </Rad>
        <Avkryssing
          navn="for"
          etikett={t.for}
          feil={feil.for}
          verdier={k.skjema.alle("for")}
          alternativer={[
            { verdi: "barn", etikett: t.forBarn, hjelp: t.forBarnHjelp },
            { verdi: "enslige", etikett: t.forEnslige },
            { verdi: "tilrettelagt", etikett: t.tilrettelagt },
          ]}
        />
        <Tekstomrade navn="om" etikett={t.om} hjelp={t.omHjelp} feil={feil.om} verdi={v("om")} rader={3} maksTegn={g.tegnOm} />
        <Handlinger>
          <Knapp variant="secondary">{t.leggInn}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
