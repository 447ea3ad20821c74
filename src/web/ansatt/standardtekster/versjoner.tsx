import type { Historierad } from "../../../domene/standardtekst/index.ts";
import { gjeldende } from "../../../domene/standardtekst/index.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, Boks, type Feltfeil, Knapp, Merke, Nedtrekk, Overskrift, Sokeskjema, Tekst } from "../../ui/index.ts";
import { forskjell } from "./forskjell.ts";
import { TrekkSkjema } from "./skjema.tsx";
import { standardteksterTekst } from "./standardtekster.tekst.ts";
import { type EnTekstkontekst, her } from "./sted.ts";

interface VersjonerProps {
  readonly k: EnTekstkontekst;
  /** Published ones, the oldest first. */
  readonly publiserte: readonly Historierad[];
  readonly feil: Feltfeil;
}

const navnPa = (k: EnTekstkontekst, v: Historierad): string => {
  const t = standardteksterTekst[k.sprak];
  return t.versjon(String(v.nr), t.opphav[v.opphav]);
};
const idAv = (v: Historierad): string => `${v.opphav}-${v.nr}`;

/** Every version there has been, the newest first: its words, from when, who wrote and who published, and in how many letters it stands. */
export function Versjoner({ k, publiserte, feil }: VersjonerProps) {
  const t = standardteksterTekst[k.sprak];
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {t.versjoner}
      </Overskrift>
      {[...publiserte].reverse().map((v) => (
        <Versjon key={idAv(v)} k={k} v={v} alle={publiserte} feil={feil} />
      ))}
      {publiserte.length > 1 ? <Sammenlign k={k} publiserte={publiserte} /> : null}
    </>
  );
}

function Versjon({
  k,
  v,
  alle,
  feil,
}: {
  k: EnTekstkontekst;
  v: Historierad;
  alle: VersjonerProps["publiserte"];
  feil: VersjonerProps["feil"];
}) {
  const t = standardteksterTekst[k.sprak];
  const dag = (d: Historierad["gjelderFra"]) => datoTekst(d, k.sprak, { ukedag: false });
  const na = gjeldende(alle, v.nokkel, k.tid.idag);
  const gjelder = na?.opphav === v.opphav && na.nr === v.nr;
  const stand = gjelder ? t.gjelderNa : v.gjelderFra > k.tid.idag ? t.kommer : t.avlost;
  const id = `v-${idAv(v)}`;
  return (
    <Boks merketAv={id}>
      <Overskrift niva={3} storrelse="sm" id={id}>
        {navnPa(k, v)}
      </Overskrift>
      <Tekst>
        <Merke slag={gjelder ? "bra" : "noytral"}>{stand}</Merke> {t.gjelderFra(dag(v.gjelderFra))}
        {v.trukketFra ? `. ${t.trukket(dag(v.trukketFra), v.trukketGrunn ?? "")}` : null}
      </Tekst>
      <Ord k={k} v={v} />
      <Tekst dempet liten>
        {v.skrevetAv ? t.skrev(v.skrevetAv.navn, v.publisertAv ?? "") : t.fulgte}. {v.brev > 0 ? t.brukt(v.brev) : t.ubrukt}.
      </Tekst>
      {v.opphav === "kommune" && v.trukketFra === null ? <TrekkSkjema k={k} nr={v.nr} feil={feil} /> : null}
    </Boks>
  );
}

/** The words in both forms of the language, each told as such. */
export function Ord({ k, v }: { readonly k: EnTekstkontekst; readonly v: Pick<Historierad, "ord"> }) {
  const t = standardteksterTekst[k.sprak];
  return (
    <>
      {(["nb", "nn"] as const).map((malform) => (
        <div key={malform}>
          <Tekst dempet liten>
            {malform === "nb" ? t.bokmal : t.nynorsk}
          </Tekst>
          {v.ord[malform] === null ? <Tekst dempet>{t.uskrevet}</Tekst> : <Avsnitt tekst={v.ord[malform]} malform={malform} />}
        </div>
      ))}
    </>
  );
}

const Avsnitt = ({ tekst, malform }: { readonly tekst: string; readonly malform: Malform }) => (
  <div lang={malform}>
    {tekst.split(/\n\s*\n/).map((del) => (
      <p key={del}>{del}</p>
    ))}
  </div>
);

/** Two versions beside each other: what was taken out, and what came in, in both forms of the language. */
function Sammenlign({ k, publiserte }: Pick<VersjonerProps, "k" | "publiserte">) {
  const t = standardteksterTekst[k.sprak];
  const valg = publiserte.map((v) => ({ verdi: idAv(v), tekst: navnPa(k, v) }));
  const finn = (navn: string) => publiserte.find((v) => idAv(v) === k.sok.get(navn));
  const [fra, til] = [finn("fra"), finn("til")];
  const [nestSist, sist] = publiserte.slice(-2);
  return (
    <Boks merketAv="sammenlign">
      <Overskrift niva={3} storrelse="sm" id="sammenlign">
        {t.sammenlign}
      </Overskrift>
      <Sokeskjema handling={lenke(ruter.tekst, { ...her(k), tekst: k.p.tekst })} navn={t.sammenlign}>
        <Nedtrekk navn="fra" etikett={t.forst} verdi={idAv(fra ?? nestSist ?? (sist as Historierad))} alternativer={valg} />
        <Nedtrekk navn="til" etikett={t.sist} verdi={idAv(til ?? (sist as Historierad))} alternativer={valg} />
        <Knapp variant="secondary">{t.sammenlignKnapp}</Knapp>
      </Sokeskjema>
      {fra && til ? (
        <>
          <Tekst>
            <strong>{t.forskjell(navnPa(k, fra), navnPa(k, til))}</strong>
          </Tekst>
          {(["nb", "nn"] as const).map((malform) => (
            <div key={malform}>
              <Tekst dempet liten>
                {malform === "nb" ? t.bokmal : t.nynorsk}
              </Tekst>
              <Forskjell k={k} fra={fra.ord[malform] ?? ""} til={til.ord[malform] ?? ""} malform={malform} />
            </div>
          ))}
        </>
      ) : null}
    </Boks>
  );
}

function Forskjell({ k, fra, til, malform }: { k: EnTekstkontekst; fra: string; til: string; malform: Malform }) {
  const t = standardteksterTekst[k.sprak];
  if (fra === til) return <Tekst dempet>{t.like}</Tekst>;
  const biter = forskjell(fra, til).map((b, nr) => ({ ...b, nr }));
  return (
    <p lang={malform}>
      {biter.map((b) => {
        if (b.slag === "lik") return b.tekst;
        const ord = (
          <>
            <BareOpplest>{b.slag === "bort" ? t.bort : t.inn} </BareOpplest>
            {b.tekst}
          </>
        );
        return b.slag === "bort" ? <del key={b.nr}>{ord}</del> : <ins key={b.nr}>{ord}</ins>;
      })}
    </p>
  );
}
