import { soknadI } from "../../../domene/soknad/index.ts";
import {
  type Betalbart,
  betalbareI,
  gittForI,
  type Tilbakebetaling,
  tilbakebetalingerI,
  type Utbetaling,
  utbetalingerI,
} from "../../../domene/utbetaling/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { lesKonto, visKonto } from "../../../grunnmur/konto.ts";
import { datoTekst, kortDato, kroner } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Ingress,
  Knapp,
  type Kolonne,
  Merke,
  Overskrift,
  Skjema,
  type Slag,
  Spalter,
  Tabell,
  Tekst,
  Tekstfelt,
  Tomt,
} from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { KrevRefusjon, KrevTilbake, Planlegg } from "./skjemaer.tsx";
import { utbetalingTekst } from "./utbetaling.tekst.ts";

/** The account that the person gave in the application, as people read it; "" when none was given. */
function kontoen(svar: Readonly<Record<string, unknown>> | undefined): string {
  const konto = lesKonto(typeof svar?.f_konto === "string" ? svar.f_konto : "");
  return konto === null ? "" : visKonto(konto);
}

/** The plan for the money that was decided, and what is to be paid back. */
export async function utbetalingsside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "utbetaling" }, async (les, { sak }) => ({
    betalbare: await betalbareI(les, sak.kommune, sak.id),
    provd: await gittForI(les, sak.kommune, sak.id),
    utbetalinger: await utbetalingerI(les, sak.kommune, sak.id),
    tilbake: await tilbakebetalingerI(les, sak.kommune, sak.id),
    soknad: await soknadI(les, sak),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const t = utbetalingTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const medNavn = (b: Betalbart) => ({ ...b, navn: m.navn(b.tjeneste) });
  const gitt = mer.betalbare.map(medNavn);
  const provd = { gitt: mer.provd.gitt.map(medNavn), kravvedtak: mer.provd.kravvedtak };
  const tomt = gitt.length === 0 && provd.kravvedtak === null;
  return html(
    <Saksside k={k} m={m} fane="utbetaling" feil={feil}>
      <Ingress>{t.ingress}</Ingress>
      {tomt ? (
        <Tomt>{t.ingenVedtak}</Tomt>
      ) : (
        <Spalter
          sidenavn={t.plan}
          bredSide
          side={
            <>
              {gitt.length > 0 ? (
                <Planlegg k={k} gitt={gitt} feil={feil} mottaker={m.person.navn} konto={kontoen(mer.soknad?.svar)} />
              ) : null}
              <KrevTilbake k={k} gitt={gitt} provd={provd} feil={feil} />
              {mer.utbetalinger.some((u) => u.tilstand === "sendt") ? <KrevRefusjon k={k} gitt={gitt} feil={feil} /> : null}
            </>
          }
        >
          <Planen k={k} utbetalinger={mer.utbetalinger} feil={feil} />
          <Tilbake k={k} tilbake={mer.tilbake} feil={feil} />
        </Spalter>
      )}
    </Saksside>,
    avslag?.status,
  );
}

const FARGE: Readonly<Record<Utbetaling["tilstand"], Slag>> = { planlagt: "obs", sendt: "bra", stanset: "noytral" };

interface PlanenProps {
  readonly k: Sakskontekst;
  readonly utbetalinger: readonly Utbetaling[];
  readonly feil: Feltfeil;
}

function Planen({ k, utbetalinger, feil }: PlanenProps) {
  const t = utbetalingTekst[k.sprak];
  const kort = (d: Utbetaling["fra"]) => kortDato(d, k.sprak, k.tid.idag);
  const kolonner: readonly Kolonne<Utbetaling>[] = [
    { tittel: t.dag, navnerRaden: true, celle: (u) => <time dateTime={u.forfall}>{datoTekst(u.forfall, k.sprak)}</time> },
    {
      tittel: t.hvaKol,
      celle: (u) => (
        <>
          {u.hva}
          <small>{t.for(kort(u.fra), kort(u.til))}</small>
        </>
      ),
    },
    { tittel: t.belop, tall: true, celle: (u) => kroner(u.ore, k.sprak) },
    {
      tittel: t.til,
      celle: (u) => (
        <>
          {u.mottaker}
          <small>{visKonto(u.konto)}</small>
        </>
      ),
    },
    {
      tittel: t.tilstandKol,
      celle: (u) => (
        <>
          <Merke slag={FARGE[u.tilstand]}>{t.tilstand[u.tilstand]}</Merke>
          {u.stansetGrunn ? <small>{u.stansetGrunn}</small> : null}
          {u.tilstand === "planlagt" ? <Stans k={k} id={u.id} feil={feil[`grunn-${u.id}`]} /> : null}
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="planen">
      <Overskrift niva={2} storrelse="sm" id="planen">
        {t.planen}
      </Overskrift>
      <Tabell tittel={t.planen} kolonner={kolonner} rader={utbetalinger} nokkel={(u) => u.id} tomt={t.ingen} />
    </Boks>
  );
}

function Stans({ k, id, feil }: { readonly k: Sakskontekst; readonly id: string; readonly feil: string | undefined }) {
  const t = utbetalingTekst[k.sprak];
  return (
    <Detaljer tittel={t.stans} apen={feil !== undefined}>
      <Skjema handling={lenke(ruter.stansUtbetaling, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="utbetaling" value={id} />
        <Tekstfelt
          navn={`grunn-${id}`}
          etikett={t.stansGrunn}
          hjelp={t.stansHjelp}
          feil={feil}
          verdi={k.skjema.tekst(`grunn-${id}`)}
          maksTegn={grenser.utbetaling.tegnGrunn}
        />
        <Knapp variant="secondary" liten>
          {t.stans}
        </Knapp>
      </Skjema>
    </Detaljer>
  );
}

interface TilbakeProps {
  readonly k: Sakskontekst;
  readonly tilbake: readonly Tilbakebetaling[];
  readonly feil: Feltfeil;
}

function Tilbake({ k, tilbake, feil }: TilbakeProps) {
  const t = utbetalingTekst[k.sprak];
  return (
    <Boks merketAv="tilbake">
      <Overskrift niva={2} storrelse="sm" id="tilbake">
        {t.tilbake}
      </Overskrift>
      {tilbake.length === 0 ? <Tomt>{t.ingenTilbake}</Tomt> : null}
      {tilbake.map((x) => (
        <div key={x.id} className="tr-flow">
          <Tekst>
            <strong>{t.slag[x.slag]}</strong>
            {x.refusjon
              ? `, ${x.refusjon.fra}, ${t.for(datoTekst(x.refusjon.periode.fra, k.sprak), datoTekst(x.refusjon.periode.til, k.sprak))}`
              : ""}
            : {t.betalt(kroner(x.betaltOre, k.sprak), kroner(x.ore, k.sprak))}. {t.krevInnen} {datoTekst(x.innen, k.sprak)}.{" "}
            {x.grunn}
          </Tekst>
          {x.betaltOre < x.ore ? (
            <Detaljer tittel={t.innbetaling} apen={feil[`inn_ore-${x.id}`] !== undefined}>
              <Skjema handling={lenke(ruter.registrerInnbetaling, iSaken(k))} csrf={k.csrf}>
                <input type="hidden" name="tilbakebetaling" value={x.id} />
                <Tekstfelt
                  navn={`inn_ore-${x.id}`}
                  etikett={t.innOre}
                  feil={feil[`inn_ore-${x.id}`]}
                  verdi={k.skjema.tekst(`inn_ore-${x.id}`)}
                  bredde="tall"
                  inputmodus="decimal"
                  maksTegn={20}
                />
                <Datofelt navn={`inn_dato-${x.id}`} etikett={t.innDato} verdi={k.skjema.tekst(`inn_dato-${x.id}`)} />
                <Knapp variant="secondary" liten>
                  {t.registrer}
                </Knapp>
              </Skjema>
            </Detaljer>
          ) : null}
        </div>
      ))}
    </Boks>
  );
}
