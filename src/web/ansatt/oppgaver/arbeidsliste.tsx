import {
  antallI,
  FLEST_TALTE,
  type Oppgaverad,
  type Oppgaveside,
  oppgaverader,
  oppgaveside,
  type Utvalgsantall,
  utvalgene,
} from "../../../domene/oppgave/index.ts";
import { kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Faner,
  Fristforklaring,
  Knapp,
  Knappelenke,
  Nedtrekk,
  Overskrift,
  Rad,
  Skjema,
  Sokeskjema,
  Tabell,
  Tekst,
  Tekstfelt,
  Varsel,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { registrerTekst } from "../registrer/registrer.tekst.ts";
import { sakTekst } from "../sak/sak.tekst.ts";
import { her, type Kontorkontekst, mineEnheter } from "../sted.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import { type Filter, lesFilter, somSok } from "./filter.ts";
import { oppgavekolonner } from "./kolonner.tsx";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

interface Funn {
  readonly antall: Utvalgsantall;
  readonly side: Oppgaveside;
  readonly rader: readonly Oppgaverad[];
  readonly navn: Tjenestenavn;
}

/** The desk's first page: what must be done, the deadline that hurts first on top. */
export async function arbeidsliste(k: Kontorkontekst): Promise<Response> {
  const filter = lesFilter(k.sok);
  const hvem = {
    kommune: k.kommune.nummer,
    enheter: mineEnheter(k),
    ansatt: k.aktor.ansatt,
    idag: k.tid.idag,
  };
  const funn = await k.les(async (les): Promise<Funn> => {
    const side = await oppgaveside(les, { ...hvem, ...filter });
    const ider = side.steder.map((s) => s.id);
    return {
      side,
      antall: await antallI(les, hvem),
      rader: await oppgaverader(les, hvem.kommune, ider),
      navn: await tjenestenavnI(les, hvem.kommune, k.sprak),
    };
  });
  return html(<Arbeidsliste k={k} filter={filter} funn={funn} />);
}

const antallsord = (n: number): string => (n >= FLEST_TALTE ? `${FLEST_TALTE - 1}+` : String(n));

function Arbeidsliste({ k, filter, funn }: { readonly k: Kontorkontekst; readonly filter: Filter; readonly funn: Funn }) {
  const t = oppgaverTekst[k.sprak];
  const filtrert = filter.art !== null || filter.tjeneste !== null;
  const dag = datoTekst(k.tid.idag, k.sprak);
  const na = t.na(dag.charAt(0).toUpperCase() + dag.slice(1), klokkeslett(k.tid.na, k.sprak));
  return (
    <Side k={k} tittel={felles[k.sprak].oppgaver} aktiv="oppgaver">
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
      <Brevsendt k={k} />
      <Faner
        navn={t.utvalg}
        faner={utvalgene.map((utvalg) => ({
          tekst: `${t.faner[utvalg]} ${antallsord(funn.antall[utvalg])}`,
          href: lenke(ruter.kontor, her(k), somSok({ utvalg })),
          valgt: utvalg === filter.utvalg,
        }))}
      />
      <Rad slag="spredt">
        <Filterskjema k={k} filter={filter} navn={funn.navn} filtrert={filtrert} />
        <Saksok k={k} />
      </Rad>
      <Tabell
        tittel={t.tabell}
        ramme
        kolonner={oppgavekolonner(k, funn.navn)}
        rader={funn.rader}
        nokkel={(o) => o.id}
        tomt={filtrert ? t.tomtFilter : t.tomt[filter.utvalg]}
      />
      {funn.side.stoppet ? <Tekst dempet>{t.stoppet(String(grenser.side.gjennomsokt))}</Tekst> : null}
      <Rad slag="spredt">
        <Bla k={k} filter={filter} side={funn.side} />
        <Fristforklaring slag={["lov", "norm", "maal", "satt"]} />
      </Rad>
    </Side>
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

/** A letter was confirmed from the list. */
function Brevsendt({ k }: { readonly k: Kontorkontekst }) {
  if (k.sok.get("ok") !== "forelopig") return null;
  return (
    <Varsel slag="bra" rolle="status">
      {sakTekst[k.sprak].ok.forelopig}
    </Varsel>
  );
}

interface FilterskjemaProps {
  readonly k: Kontorkontekst;
  readonly filter: Filter;
  readonly navn: Tjenestenavn;
  readonly filtrert: boolean;
}

function Filterskjema({ k, filter, navn, filtrert }: FilterskjemaProps) {
  const t = oppgaverTekst[k.sprak];
  const valgbare = tjenester
    .filter(kanSokes)
    .map((s) => ({ verdi: s.kode as string, tekst: navn(s.kode) }))
    .sort((a, b) => a.tekst.localeCompare(b.tekst, "nb"));
  const arter = ["lov", "norm", "maal", "satt"] as const;
  return (
    <Sokeskjema handling={lenke(ruter.kontor, her(k))} navn={t.filtrer}>
      {filter.utvalg === "alle" ? null : <input type="hidden" name="utvalg" value={filter.utvalg} />}
      <Nedtrekk
        navn="tjeneste"
        etikett={t.tjeneste}
        verdi={filter.tjeneste ?? ""}
        alternativer={[{ verdi: "", tekst: t.alleTjenester }, ...valgbare]}
      />
      <Nedtrekk
        navn="frist"
        etikett={t.slagsFrist}
        verdi={filter.art ?? ""}
        alternativer={[{ verdi: "", tekst: t.arter.alle }, ...arter.map((a) => ({ verdi: a, tekst: t.arter[a] }))]}
      />
      <Knapp variant="secondary">{t.vis}</Knapp>
      {filtrert ? (
        <Knappelenke variant="tertiary" href={lenke(ruter.kontor, her(k), somSok({ utvalg: filter.utvalg }))}>
          {t.nullstill}
        </Knappelenke>
      ) : null}
    </Sokeskjema>
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

function Bla({ k, filter, side }: { readonly k: Kontorkontekst; readonly filter: Filter; readonly side: Oppgaveside }) {
  const t = oppgaverTekst[k.sprak];
  const valg = { utvalg: filter.utvalg, art: filter.art, tjeneste: filter.tjeneste };
  const til = (sted: Partial<Filter>) => lenke(ruter.kontor, her(k), somSok({ ...valg, ...sted }));
  const faner = [
    ...(side.forrige
      ? [
          { tekst: t.forste, href: til({}) },
          { tekst: t.forrige, href: til({ for: side.forrige }) },
        ]
      : []),
    ...(side.neste ? [{ tekst: t.neste, href: til({ etter: side.neste }) }] : []),
  ];
  return faner.length > 0 ? <Faner navn={t.sider} faner={faner} /> : <span />;
}
