import {
  type Foresporsel,
  foresporslerI,
  gjelder,
  LOVHJEMLER,
  type Samtykke,
  samtykkerI,
} from "../../../domene/samtykke/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Ingress,
  Knapp,
  type Kolonne,
  Merke,
  Nedtrekk,
  Overskrift,
  Skjema,
  type Slag,
  Spalter,
  Tabell,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { samtykkeTekst } from "./samtykke.tekst.ts";

interface Del {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
}

/** What the person has agreed to, whom the office has asked, and the two lawful ways to ask. */
export async function samtykkeside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "samtykke" }, async (les, { sak }) => ({
    samtykker: await samtykkerI(les, sak.kommune, sak.id),
    spurt: await foresporslerI(les, sak.kommune, sak.id),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const t = samtykkeTekst[k.sprak];
  const del = { k, feil: avslag?.feil ?? {} };
  return html(
    <Saksside k={k} m={m} fane="samtykke" feil={del.feil}>
      <Ingress>{t.ingress}</Ingress>
      <Spalter
        sidenavn={t.beOm}
        bredSide
        side={
          <>
            <BeOm {...del} />
            <SporMedLov {...del} />
          </>
        }
      >
        <Samtykkene {...del} samtykker={mer.samtykker} />
        <Spurt k={k} spurt={mer.spurt} />
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}

const FARGE: Readonly<Record<Samtykke["tilstand"], Slag>> = { spurt: "obs", gitt: "bra", nektet: "noytral", trukket: "noytral" };

function Samtykkene({ k, feil, samtykker }: Del & { readonly samtykker: readonly Samtykke[] }) {
  const t = samtykkeTekst[k.sprak];
  const dag = (d: Samtykke["gjelderTil"]) => datoTekst(d, k.sprak, { ukedag: false });
  const kolonner: readonly Kolonne<Samtykke>[] = [
    { tittel: t.kol.hvem, navnerRaden: true, celle: (s) => s.hvem },
    {
      tittel: t.kol.hva,
      celle: (s) => (
        <>
          {s.hva}
          <small>{s.formal}</small>
        </>
      ),
    },
    {
      tittel: t.kol.svar,
      celle: (s) => (
        <>
          <Merke slag={FARGE[s.tilstand]}>
            {s.tilstand === "gitt" && !gjelder(s, k.tid.idag) ? t.utlopt : t.tilstand[s.tilstand]}
          </Merke>
          <small>
            {s.svartNavn && s.svartAt && s.mate ? t.svarte(s.svartNavn, dag(datoAv(s.svartAt)), t.mate[s.mate]) : null}
          </small>
          <small>{t.gjelder(dag(s.gjelderTil))}</small>
          {gjelder(s, k.tid.idag) ? (
            <Skjema handling={lenke(ruter.sporAndre, iSaken(k))} csrf={k.csrf}>
              <input type="hidden" name="samtykke" value={s.id} />
              <Knapp variant="secondary" liten>
                {t.spor}
              </Knapp>
            </Skjema>
          ) : null}
          {s.tilstand === "spurt" || s.tilstand === "gitt" ? <Svaret k={k} s={s} feil={feil} /> : null}
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="samtykkene">
      <Overskrift niva={2} storrelse="sm" id="samtykkene">
        {t.samtykkene}
      </Overskrift>
      <Tabell tittel={t.samtykkene} kolonner={kolonner} rader={samtykker} nokkel={(s) => s.id} tomt={t.ingen} />
    </Boks>
  );
}

/** The person has said or written the answer. */
function Svaret({ k, s, feil }: Del & { readonly s: Samtykke }) {
  const t = samtykkeTekst[k.sprak];
  const svar = s.tilstand === "spurt" ? (["gitt", "nektet"] as const) : (["trukket"] as const);
  const galt = feil[`svar-${s.id}`];
  return (
    <Detaljer tittel={t.skrivSvar} apen={galt !== undefined}>
      <Skjema handling={lenke(ruter.noterSamtykke, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="samtykke" value={s.id} />
        <Valg
          navn={`svar-${s.id}`}
          etikett={t.svaret}
          feil={galt}
          verdi={k.skjema.tekst(`svar-${s.id}`)}
          alternativer={svar.map((v) => ({ verdi: v, etikett: t.svarord[v] }))}
        />
        <Valg
          navn={`mate-${s.id}`}
          etikett={t.hvordan}
          verdi={k.skjema.tekst(`mate-${s.id}`) || "muntlig"}
          alternativer={(["muntlig", "skriftlig"] as const).map((v) => ({ verdi: v, etikett: t.mate[v] }))}
        />
        <Knapp variant="secondary" liten>
          {t.lagreSvar}
        </Knapp>
      </Skjema>
    </Detaljer>
  );
}

function Spurt({ k, spurt }: { readonly k: Sakskontekst; readonly spurt: readonly Foresporsel[] }) {
  const t = samtykkeTekst[k.sprak];
  const kolonner: readonly Kolonne<Foresporsel>[] = [
    { tittel: t.kol.hvem, navnerRaden: true, celle: (f) => f.hvem },
    { tittel: t.kol.hva, celle: (f) => f.hva },
    {
      tittel: t.kol.grunnlag,
      celle: (f) =>
        f.grunnlag.slag === "samtykke" ? (
          t.medSamtykke
        ) : (
          <>
            {lovnavn(f.grunnlag.hjemmel, k.sprak)}
            <small>{f.grunnlag.grunn}</small>
          </>
        ),
    },
    {
      tittel: t.kol.nar,
      celle: (f) => (
        <>
          <time dateTime={f.sendtAt.toString()}>{datoTekst(datoAv(f.sendtAt), k.sprak, { ukedag: false })}</time>
          <small>{f.sendtNavn}</small>
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="spurt">
      <Overskrift niva={2} storrelse="sm" id="spurt">
        {t.spurt}
      </Overskrift>
      <Tabell tittel={t.spurt} kolonner={kolonner} rader={spurt} nokkel={(f) => f.id} tomt={t.ingenSpurt} />
    </Boks>
  );
}

const lovnavn = (nokkel: string, sprak: "nb" | "nn"): string => {
  const kjent = LOVHJEMLER.find((h) => h === nokkel);
  return kjent ? samtykkeTekst[sprak].hjemler[kjent] : nokkel;
};

function BeOm({ k, feil }: Del) {
  const t = samtykkeTekst[k.sprak];
  const s = k.skjema;
  const g = grenser.samtykke;
  return (
    <Boks merketAv="be-om">
      <Overskrift niva={2} storrelse="sm" id="be-om">
        {t.beOm}
      </Overskrift>
      <Tekst dempet>{t.beOmHjelp}</Tekst>
      <Skjema handling={lenke(ruter.beOmSamtykke, iSaken(k))} csrf={k.csrf}>
        <Tekstfelt
          navn="hvem"
          etikett={t.hvem}
          hjelp={t.hvemHjelp}
          feil={feil.hvem}
          verdi={s.tekst("hvem")}
          maksTegn={g.tegnHvem}
        />
        <Tekstomrade navn="hva" etikett={t.hva} feil={feil.hva} verdi={s.tekst("hva")} rader={2} maksTegn={g.tegnHva} />
        <Tekstomrade
          navn="formal"
          etikett={t.formal}
          feil={feil.formal}
          verdi={s.tekst("formal")}
          rader={2}
          maksTegn={g.tegnFormal}
        />
        <Datofelt navn="gjelderTil" etikett={t.gjelderTil} feil={feil.gjelderTil} verdi={s.tekst("gjelderTil")} />
        <Handlinger>
          <Knapp variant="secondary">{t.beOmKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function SporMedLov({ k, feil }: Del) {
  const t = samtykkeTekst[k.sprak];
  const s = k.skjema;
  const g = grenser.samtykke;
  return (
    <Boks merketAv="spor-lov">
      <Overskrift niva={2} storrelse="sm" id="spor-lov">
        {t.sporLov}
      </Overskrift>
      <Tekst dempet>{t.sporLovHjelp}</Tekst>
      <Skjema handling={lenke(ruter.sporAndre, iSaken(k))} csrf={k.csrf}>
        <Nedtrekk
          navn="hjemmel"
          etikett={t.hjemmel}
          feil={feil.hjemmel}
          verdi={s.tekst("hjemmel")}
          alternativer={[{ verdi: "", tekst: t.ingenHjemmel }, ...LOVHJEMLER.map((h) => ({ verdi: h, tekst: t.hjemler[h] }))]}
        />
        <Tekstfelt navn="lov_hvem" etikett={t.hvem} feil={feil.lov_hvem} verdi={s.tekst("lov_hvem")} maksTegn={g.tegnHvem} />
        <Tekstomrade
          navn="lov_hva"
          etikett={t.hva}
          feil={feil.lov_hva}
          verdi={s.tekst("lov_hva")}
          rader={2}
          maksTegn={g.tegnHva}
        />
        <Tekstomrade
          navn="lov_grunn"
          etikett={t.grunn}
          feil={feil.lov_grunn}
          verdi={s.tekst("lov_grunn")}
          rader={2}
          maksTegn={g.tegnFormal}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.sporLovKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
