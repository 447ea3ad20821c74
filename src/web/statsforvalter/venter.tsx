import type { Ventesak } from "../../domene/klageinstans/index.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { datoTekst } from "../../grunnmur/sprak.ts";
import { Hvorlenge } from "../ansatt/klage/utsattsvar.tsx";
import { Boks, Detaljer, Handlinger, Knapp, Knappelenke, Lenke, Liste, Skjema, Tekst, Varsel } from "../ui/index.ts";
import type { Instansmappe } from "./hent.ts";
import type { Instanssted } from "./sted.ts";
import { ventTekst } from "./vent.tekst.ts";

/** Questions that cannot wait: on top of the list, the first day first. */
export function Ventesaker({ s, saker }: { readonly s: Instanssted; readonly saker: readonly Ventesak[] }) {
  const t = ventTekst[s.k.sprak];
  if (saker.length === 0) return null;
  const over = saker.some((v) => v.svarInnen < s.k.tid.idag);
  const punkt = (v: Ventesak) => (
    <Lenke key={v.id} href={s.vent(v.id)}>
      {t.rad(v.klagerNavn, v.kommunenavn, datoTekst(v.svarInnen, s.k.sprak, { ukedag: false }))}
    </Lenke>
  );
  return (
    <Varsel slag={over ? "fare" : "obs"} tittel={t.liste(saker.length)}>
      <Liste punkter={saker.map(punkt)} />
    </Varsel>
  );
}

/** On a forwarded case: what was asked and answered about waiting. */
export function Venter({ s, m }: { readonly s: Instanssted; readonly m: Instansmappe }) {
  const { vent: v } = m;
  return v && !v.faltBort ? <Lagt s={s} v={v} /> : null;
}

/** The way to take it up unasked, beside the other acts. */
export function TaOppVent({ s, m }: { readonly s: Instanssted; readonly m: Instansmappe }) {
  const { vent: v, sak } = m;
  const t = ventTekst[s.k.sprak];
  if (sak.avgjorelse || (v && !v.faltBort)) return null;
  return (
    <Boks>
      <Detaljer tittel={t.vurder} enkel>
        <Skjema handling={s.vurderVent(sak.id)} csrf={s.k.csrf}>
          <Tekst>{t.vurderOm}</Tekst>
          <Handlinger>
            <Knapp variant="secondary">{t.vurder}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </Boks>
  );
}

function Lagt({ s, v }: { readonly s: Instanssted; readonly v: Ventesak }) {
  const { sprak } = s.k;
  const t = ventTekst[sprak];
  if (!v.svar)
    return (
      <Varsel slag={v.svarInnen < s.k.tid.idag ? "fare" : "obs"} tittel={t.tittel}>
        <Tekst>{v.bedtAv === "part" ? v.ord || t.utenOrd : t.selv}</Tekst>
        <Knappelenke href={s.vent(v.id)} variant="secondary">
          {t.apne}
        </Knappelenke>
      </Varsel>
    );
  return (
    <Varsel slag="info" tittel={t[v.svar.svar]}>
      <Tekst>{t.svart(v.svar.navn, datoTekst(datoAv(v.svar.tid), sprak, { ukedag: false }))}</Tekst>
      <Hvorlenge sprak={sprak} svar={v.svar} />
      <Lenke href={s.vent(v.id)}>{t.tittel}</Lenke>
    </Varsel>
  );
}
