import { bibliotek, brukI, gjeldende, passer, type Tekstregel, type Tekstversjon } from "../../../domene/standardtekst/index.ts";
import { kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { Kvittert } from "../../kvittert.tsx";
import { lovtekst } from "../../lovtekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Lenke,
  Merke,
  Nedtrekk,
  Overskrift,
  Sokeskjema,
  Tabell,
  Tekst,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import { standardteksterTekst } from "./standardtekster.tekst.ts";
import { her, type Tekstkontekst } from "./sted.ts";

const UTFALL = ["innvilget", "delvis", "avslag", "avvist"] as const;

/** One text with the version that holds today, and what is on its way. */
interface Linje {
  readonly nokkel: string;
  readonly siste: Tekstversjon;
  readonly na: Tekstversjon | null;
  readonly harKladd: boolean;
  readonly brev: number;
}

/** The standard texts: Trappa's and the kommune's own, by service, outcome and kind. */
export async function tekstliste(k: Tekstkontekst): Promise<Response> {
  const t = standardteksterTekst[k.sprak];
  const { alle, bruk, navn } = await k.les(async (les) => ({
    alle: await bibliotek(les, k.kommune.nummer),
    bruk: await brukI(les, k.kommune.nummer),
    navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak),
  }));
  const valg = { slag: k.sok.get("slag") ?? "", tjeneste: k.sok.get("tjeneste") ?? "", utfall: k.sok.get("utfall") ?? "" };
  const linjer = linjene(alle, bruk, k).filter((l) => vises(l.siste, valg));
  return html(
    <Side k={k} tittel={t.tittel} aktiv="tekster">
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Kvittert k={k} ord={{ forkastet: t.ok.forkastet }} />
      <Ingress>{t.ingress}</Ingress>
      <Tekst dempet>{t.regel}</Tekst>
      <Handlinger>
        <Knappelenke variant="secondary" href={lenke(ruter.nyTekst, her(k))}>
          {t.ny}
        </Knappelenke>
      </Handlinger>
      <Utvalg k={k} valg={valg} navn={navn} />
      <Tekster k={k} linjer={linjer} navn={navn} />
    </Side>,
  );
}

function linjene(alle: readonly Tekstversjon[], bruk: ReadonlyMap<string, number>, k: Tekstkontekst): readonly Linje[] {
  return [...new Set(alle.map((v) => v.nokkel))].flatMap((nokkel) => {
    const egne = alle.filter((v) => v.nokkel === nokkel);
    const siste = egne.at(-1);
    if (!siste) return [];
    const brev = egne.reduce((sum, v) => sum + (bruk.get(`${v.opphav}/${nokkel}/${v.nr}`) ?? 0), 0);
    const na = gjeldende(egne, nokkel, k.tid.idag);
    return [{ nokkel, siste, na, harKladd: egne.some((v) => v.tilstand === "kladd"), brev }];
  });
}

interface Valgt {
  readonly slag: string;
  readonly tjeneste: string;
  readonly utfall: string;
}

function vises(t: Tekstregel, valg: Valgt): boolean {
  if (valg.slag !== "" && t.slag !== valg.slag) return false;
  if (valg.utfall !== "" && !t.utfall.some((u) => u === valg.utfall)) return false;
  const tjeneste = tjenester.find((x) => x.kode === valg.tjeneste);
  return !tjeneste || t.utfall.some((utfall) => passer(t, { spor: tjeneste.spor, tjeneste: tjeneste.kode, utfall }));
}

function Utvalg({ k, valg, navn }: { readonly k: Tekstkontekst; readonly valg: Valgt; readonly navn: Tjenestenavn }) {
  const t = standardteksterTekst[k.sprak];
  const alle = { verdi: "", tekst: t.alle };
  return (
    <Sokeskjema handling={lenke(ruter.tekster, her(k))} navn={t.vis}>
      <Nedtrekk
        navn="slag"
        etikett={t.kolonne.slag}
        verdi={valg.slag}
        alternativer={[alle, ...(["fri", "fast", "varsel"] as const).map((s) => ({ verdi: s, tekst: t.slag[s] }))]}
      />
      <Nedtrekk
        navn="tjeneste"
        etikett={t.kolonne.om}
        verdi={valg.tjeneste}
        alternativer={[alle, ...tjenester.filter(kanSokes).map((x) => ({ verdi: x.kode, tekst: navn(x.kode) }))]}
      />
      <Nedtrekk
        navn="utfall"
        etikett={t.kolonne.utfall}
        verdi={valg.utfall}
        alternativer={[alle, ...UTFALL.map((u) => ({ verdi: u, tekst: felles[k.sprak].utfall[u] }))]}
      />
      <Knapp variant="secondary">{t.vis}</Knapp>
    </Sokeskjema>
  );
}

function Tekster({
  k,
  linjer,
  navn,
}: {
  readonly k: Tekstkontekst;
  readonly linjer: readonly Linje[];
  readonly navn: Tjenestenavn;
}) {
  const t = standardteksterTekst[k.sprak];
  return (
    <Tabell
      tittel={t.antall(linjer.length)}
      visTittel
      ramme
      tomt={t.tom}
      rader={linjer}
      nokkel={(l) => l.nokkel}
      kolonner={[
        {
          tittel: t.kolonne.navn,
          navnerRaden: true,
          celle: (l) => (
            <Lenke href={lenke(ruter.tekst, { ...her(k), tekst: l.nokkel })}>{(l.na ?? l.siste).navn[k.sprak]}</Lenke>
          ),
        },
        { tittel: t.kolonne.slag, celle: (l) => t.slag[l.siste.slag] },
        { tittel: t.kolonne.om, celle: (l) => omfang(k, l.siste, navn) },
        { tittel: t.kolonne.utfall, celle: (l) => l.siste.utfall.map((u) => felles[k.sprak].utfall[u]).join(", ") },
        {
          tittel: t.kolonne.hjemler,
          celle: (l) =>
            hjemler(k, l.siste.hjemler)
              .map((h) => h.tekst)
              .join(", "),
        },
        { tittel: t.kolonne.na, celle: (l) => <Na k={k} l={l} /> },
      ]}
    />
  );
}

/** What a text is about, in words. */
export const omfang = (k: Tekstkontekst, t: Tekstregel, navn: Tjenestenavn): string => {
  const ord = standardteksterTekst[k.sprak];
  if (t.tjenester.length > 0) return t.tjenester.map(navn).join(", ");
  return t.spor === null ? ord.overalt : ord.spor[t.spor];
};

const hjemler = (k: Tekstkontekst, nokler: readonly string[]) =>
  nokler.flatMap((nokkel) => {
    const h = tolkHjemmel(nokkel);
    return h ? [{ nokkel, lenke: h.lenke, tekst: stor(lovtekst(h, k.sprak)) }] : [];
  });

/** The sections behind a text, each with its way to the law. */
export function Hjemler({ k, nokler }: { readonly k: Tekstkontekst; readonly nokler: readonly string[] }) {
  return (
    <>
      {hjemler(k, nokler).map((h) => (
        <div key={h.nokkel}>
          <Lenke href={h.lenke}>{h.tekst}</Lenke>
        </div>
      ))}
    </>
  );
}

function Na({ k, l }: { readonly k: Tekstkontekst; readonly l: Linje }) {
  const t = standardteksterTekst[k.sprak];
  const venter = l.na === null && l.siste.slag === "fast" && l.siste.gjelderFra <= k.tid.idag && l.harKladd;
  return (
    <>
      <div>{l.na ? t.na(t.opphav[l.na.opphav], String(l.na.nr)) : t.ingenNa}</div>
      {l.harKladd ? <Merke slag={venter ? "obs" : "noytral"}>{venter ? t.venter : t.kladd}</Merke> : null}
      <div className="tr-small tr-muted">{l.brev > 0 ? t.brukt(l.brev) : t.ubrukt}</div>
    </>
  );
}
