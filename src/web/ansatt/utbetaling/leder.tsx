import { type Betalingsfil, filerI, forfallende } from "../../../domene/utbetaling/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Ingress,
  Knapp,
  type Kolonne,
  Lenke,
  Overskrift,
  Skjema,
  Tabell,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { utbetalingTekst } from "./utbetaling.tekst.ts";

export type Lederkontekst = Kontekst<"leder", "/:sprak/:kommune/kontor/utbetalinger">;
export const her = (k: Lederkontekst) => ({ sprak: k.sprak, kommune: k.kommune.slug }) as const;

type Rad = Awaited<ReturnType<typeof forfallende>>[number];

/** What is due, and the files that went to the bank. */
export async function utbetalingsliste(
  k: Lederkontekst,
  avslag?: { readonly status: 409; readonly feil: Feltfeil },
): Promise<Response> {
  const t = utbetalingTekst[k.sprak].leder;
  const felles = utbetalingTekst[k.sprak];
  const g = grenser.utbetaling;
  const { rader, filer } = await k.les(async (les) => ({
    rader: await forfallende(les, k.kommune.nummer, leggTilDager(k.tid.idag, g.dagerForut), g.iEnFil),
    filer: await filerI(les, k.kommune.nummer, g.filer),
  }));
  const kolonner: readonly Kolonne<Rad>[] = [
    {
      tittel: felles.dag,
      navnerRaden: true,
      celle: (u) => <time dateTime={u.forfall}>{datoTekst(u.forfall, k.sprak)}</time>,
    },
    { tittel: felles.hvaKol, celle: (u) => <Lenke href={lenke(ruter.sakUtbetaling, { ...her(k), sak: u.sak })}>{u.hva}</Lenke> },
    { tittel: felles.belop, tall: true, celle: (u) => kroner(u.ore, k.sprak) },
    { tittel: felles.til, celle: (u) => u.mottaker },
    {
      tittel: t.planlagtAv,
      celle: (u) => (
        <>
          {u.planlagtNavn}
          {u.planlagtAv === k.aktor.ansatt ? <small>{t.egen}</small> : null}
        </>
      ),
    },
  ];
  const filkolonner: readonly Kolonne<Betalingsfil>[] = [
    {
      tittel: t.laget,
      navnerRaden: true,
      celle: (f) => <time dateTime={f.tid.toString()}>{datoTekst(datoAv(f.tid), k.sprak, { ukedag: false })}</time>,
    },
    { tittel: t.antall, tall: true, celle: (f) => String(f.antall) },
    { tittel: felles.belop, tall: true, celle: (f) => kroner(f.sumOre, k.sprak) },
    {
      tittel: t.last,
      celle: (f) => (
        <>
          <Lenke href={lenke(ruter.betalingsfil, her(k), { id: f.id })}>{t.last}</Lenke>
          <small>{f.navn}</small>
        </>
      ),
    },
  ];
  const sum = rader.reduce((s, u) => s + u.ore, 0);
  const laget = k.sok.get("antall");
  return html(
    <Side k={k} tittel={t.tittel} aktiv="styring" harFeil={avslag !== undefined}>
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Ingress>{t.ingress(String(g.dagerForut))}</Ingress>
      {laget && /^\d{1,4}$/.test(laget) ? (
        <Varsel slag="bra" rolle="status">
          {t.laget_ok(laget)}
        </Varsel>
      ) : null}
      <Feiloppsummering feil={avslag?.feil ?? {}} />
      {k.kommune.utbetalingskonto === null ? <Varsel slag="obs">{t.utenKonto}</Varsel> : null}
      <Boks merketAv="forfaller">
        <Overskrift niva={2} storrelse="sm" id="forfaller">
          {t.forfaller}
        </Overskrift>
        <Tabell tittel={t.forfaller} kolonner={kolonner} rader={rader} nokkel={(u) => u.id} tomt={t.ingen} />
        {rader.length > 0 ? <Tekst>{t.sum(String(rader.length), kroner(sum, k.sprak))}</Tekst> : null}
        {rader.length > 0 && k.kommune.utbetalingskonto !== null ? (
          <Skjema handling={lenke(ruter.lagBetalingsfil, her(k))} csrf={k.csrf}>
            <Handlinger>
              <Knapp>{t.lag}</Knapp>
            </Handlinger>
            <Tekst dempet liten>
              {t.format}
            </Tekst>
          </Skjema>
        ) : null}
      </Boks>
      <Boks merketAv="filer">
        <Overskrift niva={2} storrelse="sm" id="filer">
          {t.filer}
        </Overskrift>
        <Tabell tittel={t.filer} kolonner={filkolonner} rader={filer} nokkel={(f) => f.id} tomt={t.ingenFiler} />
      </Boks>
    </Side>,
    avslag?.status,
  );
}
