import { instansnavn } from "../../../domene/klage/index.ts";
import type { Frist as Saksfrist } from "../../../domene/sak/index.ts";
import type { Verdi } from "../../../lov/kjerne/svar.ts";
import { forklar, helligdagerMellom, varighet } from "../../sporing.ts";
import {
  Boks,
  Detaljer,
  Fakta,
  type Faktum,
  Frist,
  Lenke,
  Liste,
  Merke,
  Overskrift,
  Tekst,
  Tellekalender,
  Tid,
} from "../../ui/index.ts";
import { klagesideTekst } from "./klageside.tekst.ts";
import type { Klagemappe } from "./mappe.ts";
import type { Klagekontekst } from "./sted.ts";

interface FristenProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}
type Klagefristslag = keyof (typeof klagesideTekst)["nb"]["klokke"];

const erKlageklokke = (f: Saksfrist): f is Saksfrist & { readonly slag: Klagefristslag } => f.slag in klagesideTekst.nb.klokke;

/** What the clock is for: answering is one thing by the law and another by the kommune's own aim. */
function klokkenavn(k: Klagekontekst, f: Saksfrist & { readonly slag: Klagefristslag }): string {
  const t = klagesideTekst[k.sprak].klokke;
  if (f.slag !== "klage_forelopig_svar") return t[f.slag];
  return t.klage_forelopig_svar[f.art === "maal" ? "maal" : "lov"];
}

function klokkeOm(k: Klagekontekst, f: Saksfrist): string {
  const t = klagesideTekst[k.sprak].klokkeOm;
  return f.art === "maal" ? t.maal(varighet(f.grunnlag.sporing, k.sprak) ?? "") : t[f.art];
}

/** The day that counts, the clocks that run, and who decides in the end. */
export function Klokker({ k, m }: FristenProps) {
  const t = klagesideTekst[k.sprak];
  const { klage, instans } = m;
  const klokker: Faktum[] = m.klokker.filter(erKlageklokke).map((f) => ({
    navn: <span>{klokkenavn(k, f)}</span>,
    verdi: <Frist slag={f.art} dato={f.sisteDag} idag={k.tid.idag} />,
    under: klokkeOm(k, f),
  }));
  const norm: Faktum[] =
    instans && !instans.avgjorelse
      ? [{ navn: t.instansNorm, verdi: <Frist slag="norm" dato={instans.normInnen} idag={k.tid.idag} />, under: t.klokkeOm.norm }]
      : [];
  return (
    <Fakta
      fakta={[
        { navn: t.levert, verdi: <Tid dato={klage.levertDato} form="dato" />, under: t.levertOm[klage.kanal] },
        ...klokker,
        ...norm,
        { navn: t.avgjores, verdi: instansnavn(k.kommune, m.pa.instans, k.sprak), under: instans ? undefined : t.avgjoresOm },
      ]}
    />
  );
}

interface RegnetProps {
  readonly k: Klagekontekst;
  readonly tittel: string;
  /** What happened on day 0. */
  readonly startord?: string;
  readonly grunnlag: Pick<Verdi<unknown>, "sporing" | "hjemmel" | "forbehold"> & { readonly verdi?: unknown };
}

/** How a day was found: the count, the same in sentences, and the sections. */
function Regnet({ k, tittel, startord, grunnlag }: RegnetProps) {
  const t = klagesideTekst[k.sprak];
  const { setninger, telling, hjemler } = forklar({ verdi: null, ...grunnlag }, k.sprak);
  return (
    <Detaljer enkel tittel={tittel}>
      {telling ? (
        <Tellekalender
          telling={{ ...telling, helligdager: helligdagerMellom(telling.start, telling.slutt, k.sprak) }}
          startord={startord ?? t.startord}
          sluttord={t.sluttord}
          steg={setninger}
        />
      ) : (
        <Liste slag="nummerert" punkter={setninger} />
      )}
      {hjemler.map((h) => (
        <Tekst key={h.tekst} liten>
          <Lenke href={h.lenke}>{h.tekst}</Lenke>
        </Tekst>
      ))}
    </Detaljer>
  );
}

/** In time or late, with the whole way to the answer; and the same for every clock that runs. */
export function Fristene({ k, m }: FristenProps) {
  const t = klagesideTekst[k.sprak];
  const sen = m.klage.rettidig === "for_sen";
  const holdt = m.klage.grunnlag.filter((g) => g.sporing.length > 0);
  return (
    <Boks merketAv="fristene">
      <Overskrift niva={2} storrelse="sm" id="fristene">
        {t.slikRegnet}
      </Overskrift>
      <Merke slag={sen ? "obs" : "bra"}>{sen ? t.forSen : t.iTide}</Merke>
      {sen ? <Tekst>{t.forSenOm}</Tekst> : null}
      {holdt.length === 0 ? <Tekst dempet>{t.ikkeUnderrettet}</Tekst> : null}
      {holdt.map((g, i) => (
        <Regnet key={JSON.stringify(g.sporing)} k={k} tittel={nummerert(t.slikHoldt, i, holdt.length)} grunnlag={g} />
      ))}
      {m.vedtak.map(({ vedtak, klagefrist }) =>
        klagefrist ? (
          <Regnet
            key={vedtak.id}
            k={k}
            tittel={vedtak.klage === null ? t.slikFrist : t.slikFristNytt}
            startord={t.brevet}
            grunnlag={klagefrist}
          />
        ) : null,
      )}
      {m.klokker.filter(erKlageklokke).map((f) => (
        <Regnet key={f.id} k={k} tittel={klokkenavn(k, f)} grunnlag={f.grunnlag} />
      ))}
    </Boks>
  );
}

const nummerert = (tittel: string, i: number, antall: number): string => (antall > 1 ? `${tittel} (${i + 1})` : tittel);
