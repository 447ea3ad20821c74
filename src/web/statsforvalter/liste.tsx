import { type InstansKlart, instansklare } from "../../domene/forelopig/index.ts";
import { apneVentesaker, type Instansrad, instanssaker } from "../../domene/klageinstans/index.ts";
import { finnTjeneste, tjenestetekst } from "../../domene/tjeneste/index.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { datoTekst } from "../../grunnmur/sprak.ts";
import { Dag } from "../frosset.tsx";
import { Side } from "../side.tsx";
import { html } from "../svar.ts";
import {
  Faner,
  Frist,
  Fristforklaring,
  type Kolonne,
  Lenke,
  Liste,
  Merke,
  Overskrift,
  Rad,
  Sider,
  Tabell,
  Tall,
  Tekst,
  Varsel,
} from "../ui/index.ts";
import { instansTekst } from "./instans.tekst.ts";
import type { Instanssted } from "./sted.ts";
import { Ventesaker } from "./venter.tsx";

type Hvilke = "apne" | "avgjorte";

const sidetall = (tekst: string | null): number => (tekst && /^[1-9]\d{0,5}$/.test(tekst) ? Number(tekst) : 1);

/** The body's list: the norm that hurts first on top, and what is decided behind a tab. */
export async function instansliste(s: Instanssted): Promise<Response> {
  const { k } = s;
  const t = instansTekst[k.sprak];
  const hvilke: Hvilke = k.sok.get("vis") === "avgjorte" ? "avgjorte" : "apne";
  const side = sidetall(k.sok.get("side"));
  const { rader, antall, klare, vent } = await k.les(async (les) => {
    const saker = await instanssaker(les, s.eier, hvilke, side);
    const ider = hvilke === "apne" ? saker.rader.map((r) => r.id) : [];
    return { ...saker, klare: await instansklare(les, ider), vent: await apneVentesaker(les, s.eier) };
  });
  const adresse = (vis: Hvilke, n = 1) =>
    s.liste({ vis: vis === "avgjorte" ? vis : undefined, side: n > 1 ? String(n) : undefined });
  const faner = (["apne", "avgjorte"] as const).map((vis) => ({
    tekst: t[vis],
    href: adresse(vis),
    valgt: vis === hvilke,
    ...(vis === hvilke ? { antall } : {}),
  }));
  return html(
    <Side k={k} tittel={t.klager} aktiv="nemnd">
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {t.klager}
        </Overskrift>
        <Tekst dempet>{t.undertittel(s.navn)}</Tekst>
      </Rad>
      <Ventesaker s={s} saker={vent} />
      <Brevene s={s} klare={klare} rader={rader} />
      <Faner navn={t.utvalg} faner={faner} />
      <Tabell<Instansrad>
        tittel={t.liste}
        ramme
        kolonner={kolonner(s, hvilke)}
        rader={rader}
        nokkel={(r) => r.id}
        tomt={hvilke === "apne" ? t.tomtApne : t.tomtAvgjorte}
      />
      <Rad slag="spredt">
        <Sider side={side} antall={Math.ceil(antall / grenser.side.rader)} lenke={(n) => adresse(hvilke, n)} />
        <Fristforklaring slag={["lov", "norm"]} />
      </Rad>
    </Side>,
  );
}

/** Letters that are ready, and those that should have gone: on top, whatever the list shows below. */
function Brevene({ s, klare, rader }: { s: Instanssted; klare: readonly InstansKlart[]; rader: readonly Instansrad[] }) {
  const t = instansTekst[s.k.sprak];
  if (klare.length === 0) return null;
  const over = klare.some((b) => b.alarmert || b.forDag < s.k.tid.idag);
  return (
    <Varsel slag={over ? "fare" : "obs"} tittel={over ? t.brevMangler : t.brevKlare}>
      <Liste
        punkter={klare.map((b) => (
          <Lenke key={b.id} href={`${s.sak(b.instanssak)}#forelopig`}>
            {t.brevI(rader.find((r) => r.id === b.instanssak)?.nummer ?? "", datoTekst(b.forDag, s.k.sprak, { ukedag: false }))}
          </Lenke>
        ))}
      />
    </Varsel>
  );
}

function kolonner(s: Instanssted, hvilke: Hvilke): readonly Kolonne<Instansrad>[] {
  const { k } = s;
  const t = instansTekst[k.sprak];
  const { idag } = k.tid;
  const frister: readonly Kolonne<Instansrad>[] = [
    { tittel: t.norm, celle: (r) => <Frist slag="norm" dato={r.normInnen} idag={idag} />, selvsagt: true },
    {
      tittel: t.ellerBrev,
      celle: (r) => <Frist slag={r.lovetDato ? "satt" : "lov"} dato={r.lovetDato ?? r.forelopigSvarInnen} idag={idag} />,
      selvsagt: true,
    },
  ];
  const slutt: readonly Kolonne<Instansrad>[] = [
    { tittel: t.utfallet, celle: (r) => (r.utfall ? t.utfall[r.utfall] : "") },
    { tittel: t.avgjortDag, celle: (r) => (r.avgjort ? <Dag dato={datoAv(r.avgjort)} /> : null) },
  ];
  return [
    ...(hvilke === "apne" ? frister : []),
    {
      tittel: t.sak,
      navnerRaden: true,
      celle: (r) => (
        <Lenke href={s.sak(r.id)}>
          <Tall>{r.nummer}</Tall>
        </Lenke>
      ),
    },
    { tittel: t.klager1, celle: (r) => r.klagerNavn },
    ...("embete" in s.eier ? [{ tittel: t.kommune, celle: (r: Instansrad) => r.kommunenavn }] : []),
    { tittel: t.gjelder, celle: (r) => r.tjenester.map((kode) => vanligNavn(s, kode)).join(", ") },
    ...(hvilke === "apne"
      ? [{ tittel: t.status, celle: (r: Instansrad) => <Tilstandsmerke s={s} rad={r} />, selvsagt: true }]
      : slutt),
    { tittel: t.ansvarlig, celle: (r) => r.ansvarligNavn ?? t.ingen },
  ];
}

/** In a list over many kommuner every service has its common name, not the local one. */
function vanligNavn(s: Instanssted, kode: string): string {
  const tjeneste = finnTjeneste(kode);
  return tjeneste ? tjenestetekst[s.k.sprak][tjeneste.kode].navn : kode;
}

function Tilstandsmerke({ s, rad }: { readonly s: Instanssted; readonly rad: Instansrad }) {
  return <Merke slag={rad.tilstand === "mottatt" ? "info" : "noytral"}>{instansTekst[s.k.sprak].tilstand[rad.tilstand]}</Merke>;
}
