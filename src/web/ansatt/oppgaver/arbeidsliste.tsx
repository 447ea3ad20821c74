import { createHash } from "node:crypto";
import { borte, kollegaer } from "../../../domene/ansatt/index.ts";
import {
  antallI,
  antallVentende,
  FLEST_TALTE,
  filtreFor,
  type LagretFilter,
  type Listested,
  type Oppgaverad,
  oppgaverader,
  oppgaveside,
  type Venterad,
  venteside,
} from "../../../domene/oppgave/index.ts";
import { inhabilIAv } from "../../../domene/sak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Del,
  Faner,
  Feiloppsummering,
  Fristforklaring,
  Knapp,
  Levende,
  Overskrift,
  Rad,
  Skjema,
  Sprakkontekst,
  Tabell,
  Tekst,
  Tekstfelt,
  Varsel,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import type { Mottakere } from "../overgang/felt.tsx";
import { registrerTekst } from "../registrer/registrer.tekst.ts";
import { sakTekst } from "../sak/sak.tekst.ts";
import { erLeder, her, type Kontorkontekst, mineEnheter } from "../sted.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import { erSmalnet, erVentefane, FANER, type Fane, type Filter, lesFilter, somSok } from "./filter.ts";
import { Filterskjema } from "./filterskjema.tsx";
import { oppgavekolonner } from "./kolonner.tsx";
import { LagredeFiltre, Lagring } from "./lagrede.tsx";
import { Masseskjema, Masseutfallet } from "./masseskjema.tsx";
import { oppgaverTekst } from "./oppgaver.tekst.ts";
import type { Masseutfall } from "./valgte.ts";
import { ventekolonner } from "./ventekolonner.tsx";

/** The lines of a page: work to do, or what is waited for. */
type Linjer =
  | {
      readonly slag: "oppgaver";
      readonly rader: readonly Oppgaverad[];
      readonly stoppet: boolean;
      readonly inhabile: ReadonlySet<string>;
    }
  | { readonly slag: "venter"; readonly rader: readonly Venterad[] };

interface Funn {
  readonly antall: Readonly<Record<Fane, number>>;
  readonly linjer: Linjer;
  readonly forrige: Listested | null;
  readonly neste: Listested | null;
  readonly navn: Tjenestenavn;
  readonly mottakere: Mottakere;
  readonly filtre: readonly LagretFilter[];
}

/** The desk's first page: what must be done, the deadline that hurts first on top. */
export const arbeidsliste = (k: Kontorkontekst): Promise<Response> =>
  k.sok.get("del") === "lista" ? bareLista(k, lesFilter(k.sok)) : arbeidslista(k, lesFilter(k.sok), null);

/** The parts that change, for the page that asks whether they have; nothing when they have not. */
async function bareLista(k: Kontorkontekst, filter: Filter): Promise<Response> {
  const funn = await k.les((les) => finn(les, k, filter));
  const etag = merke(funn);
  const svar =
    k.grunn.hono.req.header("if-none-match") === etag
      ? new Response(null, { status: 304 })
      : html(
          <Sprakkontekst value={k.sprak}>
            <Fanedel k={k} filter={filter} funn={funn} />
            <Listedel k={k} filter={filter} funn={funn} utfall={null} />
          </Sprakkontekst>,
        );
  svar.headers.set("etag", etag);
  return svar;
}

/** The same for two lists that say the same. */
function merke({ antall, linjer, forrige, neste, mottakere }: Funn): string {
  const alt = JSON.stringify([antall, linjer, forrige, neste, [...mottakere.borte.keys()]]);
  return `"${createHash("sha256").update(alt).digest("base64url").slice(0, 22)}"`;
}

/** The same page, with what came of the chosen cases when it was not all of it. */
export async function arbeidslista(k: Kontorkontekst, filter: Filter, utfall: Masseutfall | null): Promise<Response> {
  const funn = await k.les((les) => finn(les, k, filter));
  return html(<Arbeidsliste k={k} filter={filter} funn={funn} utfall={utfall} />, utfall?.status);
}

async function finn(les: Lesing, k: Kontorkontekst, filter: Filter): Promise<Funn> {
  const kommune = k.kommune.nummer;
  const mine = mineEnheter(k);
  const alle = { kommune, enheter: mine, ansatt: k.aktor.ansatt, idag: k.tid.idag };
  const fravaer = borte(les, kommune, k.tid.idag);
  // Who is away is waited for only by what asks about them.
  const [borteNa, oppgaver, ventende, navn, kolleger, filtre, siden] = await Promise.all([
    fravaer,
    fravaer.then((f) => antallI(les, { ...alle, borte: [...f.keys()] })),
    antallVentende(les, alle),
    tjenestenavnI(les, kommune, k.sprak),
    kollegaer(les, kommune, mine, k.tid.idag),
    filtreFor(les, kommune, k.aktor.ansatt),
    filter.utvalg === "fravaer" ? fravaer.then((f) => linjene(les, k, filter, [...f.keys()])) : linjene(les, k, filter, []),
  ]);
  return { ...siden, antall: { ...oppgaver, ...ventende }, navn, mottakere: { kolleger, borte: borteNa }, filtre };
}

type Linjeside = Pick<Funn, "linjer" | "forrige" | "neste">;

async function linjene(les: Lesing, k: Kontorkontekst, filter: Filter, fravaerende: readonly string[]): Promise<Linjeside> {
  const kommune = k.kommune.nummer;
  const { ansatt } = k.aktor;
  const enheter = mineEnheter(k).filter((e) => filter.enhet === null || e === filter.enhet);
  const valgt = { kommune, ansatt, enheter, idag: k.tid.idag };
  const { utvalg } = filter;
  if (erVentefane(utvalg)) {
    const { rader, forrige, neste } = await venteside(les, { ...valgt, utvalg, etter: filter.etter, for: filter.for });
    return { linjer: { slag: "venter", rader }, forrige, neste };
  }
  const { steder, stoppet, forrige, neste } = await oppgaveside(les, {
    ...valgt,
    ...filter,
    utvalg,
    enheter,
    borte: fravaerende,
  });
  const [rader, inhabile] = await Promise.all([
    oppgaverader(les, kommune, steder),
    inhabilIAv(les, kommune, ansatt, [...new Set(steder.map((s) => s.sak))]),
  ]);
  return { linjer: { slag: "oppgaver", rader, stoppet, inhabile }, forrige, neste };
}

const antallsord = (n: number): string => (n >= FLEST_TALTE ? `${FLEST_TALTE - 1}+` : String(n));

interface Innhold {
  readonly k: Kontorkontekst;
  readonly filter: Filter;
  readonly funn: Funn;
  readonly utfall: Masseutfall | null;
}

function Arbeidsliste({ k, filter, funn, utfall }: Innhold) {
  const t = oppgaverTekst[k.sprak];
  const dag = datoTekst(k.tid.idag, k.sprak);
  const na = t.na(dag.charAt(0).toUpperCase() + dag.slice(1), klokkeslett(k.tid.na, k.sprak));
  return (
    <Side k={k} tittel={felles[k.sprak].oppgaver} aktiv="oppgaver" harFeil={utfall?.status === 422} skript={["lista"]}>
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {felles[k.sprak].oppgaver}
        </Overskrift>
        <Tekst dempet>
          {na}
          {funn.antall.over > 0 ? ` · ${t.overFristen(antallsord(funn.antall.over))}` : null}
        </Tekst>
      </Rad>
      <Registrert k={k} />
      <Kvittert k={k} ord={{ forelopig: sakTekst[k.sprak].ok.forelopig, flyttet_enhet: sakTekst[k.sprak].ok.flyttet_enhet }} />
      <Masseutfallet k={k} utfall={utfall} />
      <Feiloppsummering feil={utfall?.feil ?? {}} />
      <Levende
        href={lenke(ruter.kontor, her(k), { ...somSok(filter), del: "lista" })}
        etag={merke(funn)}
        endret={t.levende.endret}
        tatt={t.levende.tatt("{hvem}", "{sak}")}
      >
        <Fanedel k={k} filter={filter} funn={funn} />
        <LagredeFiltre k={k} filtre={funn.filtre} />
        <Rad slag="spredt">
          <Filterskjema k={k} filter={filter} navn={funn.navn} />
          <Saksok k={k} />
        </Rad>
        <Lagring k={k} filter={filter} filtre={funn.filtre} feil={utfall?.feil ?? {}} />
        {funn.linjer.slag === "oppgaver" ? (
          <Masseskjema k={k} filter={filter} mottakere={funn.mottakere} utfall={utfall} />
        ) : null}
        <Listedel k={k} filter={filter} funn={funn} utfall={utfall} />
      </Levende>
    </Side>
  );
}

const Fanedel = (p: Omit<Innhold, "utfall">) => (
  <Del navn="faner">
    <Listefaner {...p} />
  </Del>
);

const Listedel = (p: Innhold) => (
  <Del navn="lista">
    <Lista {...p} />
    <Rad slag="spredt">
      <Bla {...p} />
      <Fristforklaring slag={["lov", "norm", "maal", "satt"]} />
    </Rad>
  </Del>
);

/** The tabs, with how many there are in each. Whose owner is away is for the one who leads. */
function Listefaner({ k, filter, funn }: Omit<Innhold, "utfall">) {
  const t = oppgaverTekst[k.sprak];
  const faner = FANER.filter((f) => f !== "fravaer" || erLeder(k));
  return (
    <Faner
      navn={t.utvalg}
      faner={faner.map((utvalg) => ({
        tekst: `${t.faner[utvalg]} ${antallsord(funn.antall[utvalg])}`,
        href: lenke(ruter.kontor, her(k), somSok({ utvalg })),
        valgt: utvalg === filter.utvalg,
      }))}
    />
  );
}

function Lista({ k, filter, funn, utfall }: Innhold) {
  const t = oppgaverTekst[k.sprak];
  const tomt = erSmalnet(filter) ? t.tomtFilter : t.tomt[filter.utvalg];
  const { linjer } = funn;
  if (linjer.slag === "venter")
    return (
      <Tabell
        tittel={t.ventetabell}
        ramme
        kolonner={ventekolonner(k, funn.navn)}
        rader={linjer.rader}
        nokkel={(r) => r.id}
        merk={(r) => ({ rad: r.id, hvem: r.ansvarlig?.navn ?? "", sak: r.saksnummer })}
        tomt={tomt}
      />
    );
  return (
    <>
      <Tabell
        tittel={t.tabell[filter.sortering]}
        ramme
        kolonner={oppgavekolonner(k, funn.navn, funn.mottakere.borte, utfall?.valgte ?? new Set(), linjer.inhabile)}
        rader={linjer.rader}
        nokkel={(o) => o.id}
        merk={(o) => ({ rad: o.id, hvem: o.gjores?.navn ?? "", sak: o.saksnummer })}
        tomt={tomt}
      />
      {linjer.stoppet ? <Tekst dempet>{t.stoppet(String(grenser.side.gjennomsokt))}</Tekst> : null}
    </>
  );
}

const SAKSNUMRE = /^\d{4}\/\d+(, \d{4}\/\d+)*$/;

/** An application that was registered here, and lies in another unit's list. */
function Registrert({ k }: { readonly k: Kontorkontekst }) {
  const nummer = k.sok.get("registrert") ?? "";
  if (!SAKSNUMRE.test(nummer)) return null;
  return (
    <Varsel slag="bra" rolle="status">
      {registrerTekst[k.sprak].hosAndre(nummer)}
    </Varsel>
  );
}

/** Posted and not in the address: a name tells about a person, and addresses are kept in many places. */
export function Saksok({ k, sok, feil }: { readonly k: Kontorkontekst; readonly sok?: string; readonly feil?: string }) {
  const t = oppgaverTekst[k.sprak];
  return (
    <search>
      <Skjema handling={lenke(ruter.sokKontor, her(k))} csrf={k.csrf} tett>
        <Rad slag="bunn">
          <Tekstfelt navn="sok" etikett={t.sokFelt} type="search" bredde="kort" verdi={sok} feil={feil} />
          <Knapp variant="secondary">{t.sokKnapp}</Knapp>
        </Rad>
      </Skjema>
    </search>
  );
}

function Bla({ k, filter, funn }: Omit<Innhold, "utfall">) {
  const t = oppgaverTekst[k.sprak];
  const { etter: _, for: __, ...valg } = filter;
  const til = (sted: Partial<Filter>) => lenke(ruter.kontor, her(k), somSok({ ...valg, ...sted }));
  const faner = [
    ...(funn.forrige
      ? [
          { tekst: t.forste, href: til({}) },
          { tekst: t.forrige, href: til({ for: funn.forrige }) },
        ]
      : []),
    ...(funn.neste ? [{ tekst: t.neste, href: til({ etter: funn.neste }) }] : []),
  ];
  return faner.length > 0 ? <Faner navn={t.sider} faner={faner} /> : <span />;
}
