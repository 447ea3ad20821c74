import { erApent, type Mulighet, type Planlinje, type Tilbud } from "../../../domene/botilbud/index.ts";
import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  type Kolonne,
  Lenke,
  Merke,
  Oppsummering,
  Overskrift,
  type Slag,
  Tabell,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import { her as kontoret } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { Avslutt, Forleng, Gjort, NyttSteg, Svaret, Tilby, TrengerIkke } from "./skjemaer.tsx";

export interface Botilbudet {
  readonly tilbud: readonly Tilbud[];
  readonly muligheter: readonly Mulighet[];
  readonly medBarn: boolean;
  readonly plan: readonly Planlinje[];
  readonly uten: { readonly hvorfor: string; readonly navn: string } | null;
  /** Somebody still asks for a place in this case, or lives in one. */
  readonly apent: boolean;
}

export interface Del {
  readonly k: Sakskontekst;
  readonly b: Botilbudet;
  readonly feil: Feltfeil;
}

const dagen = (k: Sakskontekst) => (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });

/** How full it is: never that nothing can be done. */
function fulltord({ k, b }: Del): string {
  const t = botilbudTekst[k.sprak];
  if (b.muligheter.some((m) => m.bruk === "fritt")) return "";
  return b.muligheter.some((m) => m.bruk === "med_grunn") ? t.forsteFullt : t.fullt;
}

/** What is offered, answered and lived in; and when nobody has a place, that one is to be found today. */
export function Stedet(del: Del) {
  const { k, b } = del;
  const t = botilbudTekst[k.sprak];
  const na = b.tilbud.find(erApent);
  const maaFinne = !na && b.apent && b.uten === null;
  return (
    <>
      {maaFinne ? (
        <Varsel slag="fare">
          {t.maaFinne} {fulltord(del)}
        </Varsel>
      ) : null}
      {b.uten && !na ? (
        <Varsel slag="info">
          {t.trengsIkke(b.uten.navn)} {b.uten.hvorfor}
        </Varsel>
      ) : null}
      {na ? <Na {...del} na={na} /> : null}
      {!na && b.apent ? <Tilby {...del} /> : null}
      <Tidligere k={k} b={b} />
      <Tekst>
        <Lenke href={lenke(ruter.botilbud, kontoret(k))}>{t.seAlle}</Lenke>
      </Tekst>
    </>
  );
}

function Na({ na, ...del }: Del & { readonly na: Tilbud }) {
  const { k } = del;
  const t = botilbudTekst[k.sprak];
  const dag = dagen(k);
  return (
    <Boks merketAv="na">
      <Overskrift niva={2} storrelse="sm" id="na">
        {t.na}
      </Overskrift>
      <Oppsummering
        svar={[
          { navn: t.kol.sted, verdi: `${na.navn}, ${na.adresse}` },
          { navn: t.kol.tid, verdi: t.tid(dag(na.fra), dag(na.til)) },
          { navn: t.kol.hvorfor, verdi: na.hvorfor },
          { navn: t.kol.svar, verdi: <Tilstand k={k} t={na} /> },
        ]}
      />
      {na.svar === "venter" ? (
        <Svaret {...del} tilbud={na} />
      ) : (
        <>
          <Forleng {...del} tilbud={na} />
          <Avslutt {...del} tilbud={na} />
        </>
      )}
    </Boks>
  );
}

const FARGE: Readonly<Record<Tilbud["svar"], Slag>> = { venter: "obs", tok: "bra", takket_nei: "noytral" };

function Tilstand({ k, t: x }: { readonly k: Sakskontekst; readonly t: Tilbud }) {
  const t = botilbudTekst[k.sprak];
  if (x.slutt) return <Merke>{t.sluttet(dagen(k)(x.slutt))}</Merke>;
  const ord = { venter: t.venterSvar, tok: t.tok, takket_nei: t.takketNei }[x.svar];
  return <Merke slag={FARGE[x.svar]}>{ord}</Merke>;
}

function Tidligere({ k, b }: Omit<Del, "feil">) {
  const t = botilbudTekst[k.sprak];
  const dag = dagen(k);
  const kol: readonly Kolonne<Tilbud>[] = [
    {
      tittel: t.kol.sted,
      navnerRaden: true,
      celle: (x) => (
        <>
          {x.navn}
          <small>{x.adresse}</small>
          <small>
            {t.perDogn(kroner(x.dognOre, k.sprak))}. {x.sted === null ? t.utenforRegisteret : null}
          </small>
        </>
      ),
    },
    {
      tittel: t.kol.tid,
      celle: (x) => (
        <>
          {t.tid(dag(x.fra), dag(x.til))}
          <small>{t.antall(String(x.senger), String(x.barn))}</small>
        </>
      ),
    },
    {
      tittel: t.kol.hvorfor,
      celle: (x) => (
        <>
          {x.hvorfor}
          {x.avvik ? <small>{x.avvik}</small> : null}
          <small>{t.ledigeDa(String(x.ledigeMedAvtale))}</small>
        </>
      ),
    },
    {
      tittel: t.kol.svar,
      celle: (x) => (
        <>
          <Tilstand k={k} t={x} />
          {x.svarFordi ? <small>{x.svarFordi}</small> : null}
          {x.sluttHva ? <small>{x.sluttHva}</small> : null}
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="tilbudene">
      <Overskrift niva={2} storrelse="sm" id="tilbudene">
        {t.tidligere}
      </Overskrift>
      <Tabell tittel={t.tidligere} kolonner={kol} rader={b.tilbud} nokkel={(x) => x.id} tomt={t.ingenTilbud} />
    </Boks>
  );
}

/** The way to a home of one's own: talks and steps, and what came of them. */
export function Veien(del: Del) {
  const { k, b, feil } = del;
  const t = botilbudTekst[k.sprak];
  const dag = dagen(k);
  const kol: readonly Kolonne<Planlinje>[] = [
    { tittel: t.planKol.dag, navnerRaden: true, celle: (l) => <time dateTime={l.dag}>{dag(l.dag)}</time> },
    {
      tittel: t.planKol.hva,
      celle: (l) => (
        <>
          {l.hva}
          {l.utfall ? <small>{l.utfall}</small> : <Gjort {...del} linje={l} />}
        </>
      ),
    },
  ];
  return (
    <>
      <Boks merketAv="veien">
        <Overskrift niva={2} storrelse="sm" id="veien">
          {t.plan}
        </Overskrift>
        <Tekst dempet>{t.planOm}</Tekst>
        <Tabell tittel={t.plan} kolonner={kol} rader={b.plan} nokkel={(l) => l.id} tomt={t.ingenPlan} />
        <NyttSteg {...del} />
      </Boks>
      {b.apent && b.uten === null && !b.tilbud.some(erApent) ? <TrengerIkke k={k} b={b} feil={feil} /> : null}
    </>
  );
}
