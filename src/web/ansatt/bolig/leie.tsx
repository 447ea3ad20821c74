import type { Garanti, Leiekontrakt } from "../../../domene/bolig/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  type Kolonne,
  Merke,
  Overskrift,
  Rad,
  Skjema,
  type Slag,
  Tabell,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Valg,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { leieTekst } from "./leie.tekst.ts";

const g = grenser.bolig;

export interface Leiedel {
  readonly k: Sakskontekst;
  readonly leier: readonly Leiekontrakt[];
  readonly garantier: readonly Garanti[];
  /** A guarantee that is decided, in øre; null: none is. */
  readonly vedtattOre: number | null;
  readonly feil: Feltfeil;
}

const dagen = (k: Sakskontekst) => (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
const FARGE: Readonly<Record<Leiekontrakt["svar"], Slag>> = { venter: "obs", godkjent: "bra", ikke_godkjent: "noytral" };

/** The leases of the case with what the office says of them, and the guarantee when one is decided. */
export function Leien(del: Leiedel) {
  const { k, leier, feil } = del;
  const t = leieTekst[k.sprak];
  const dag = dagen(k);
  const kol: readonly Kolonne<Leiekontrakt>[] = [
    {
      tittel: t.kol.adresse,
      navnerRaden: true,
      celle: (l) => (
        <>
          {l.adresse}
          <small>{t.utleier(l.utleier)}</small>
          <small>{t.tid(dag(l.fra), l.til ? dag(l.til) : "")}</small>
        </>
      ),
    },
    { tittel: t.kol.leie, tall: true, celle: (l) => kroner(l.husleieOre, k.sprak) },
    { tittel: t.kol.depositum, tall: true, celle: (l) => kroner(l.depositumOre, k.sprak) },
    {
      tittel: t.kol.svar,
      celle: (l) => (
        <>
          <Merke slag={FARGE[l.svar]}>{t.tilstand[l.svar]}</Merke>
          {l.svarFordi ? <small>{l.svarFordi}</small> : null}
          {l.svartNavn && l.svartAt ? <small>{t.av(l.svartNavn, dag(datoAv(l.svartAt)))}</small> : null}
          {l.svar === "venter" ? <Vurder k={k} l={l} feil={feil} /> : null}
        </>
      ),
    },
  ];
  return (
    <>
      <Boks merketAv="leie">
        <Overskrift niva={2} storrelse="sm" id="leie">
          {t.tittel}
        </Overskrift>
        <Tekst dempet>{t.ingress}</Tekst>
        <Tabell tittel={t.tittel} kolonner={kol} rader={leier} nokkel={(l) => l.id} tomt={t.ingen} />
        <NyLeie k={k} feil={feil} apen={leier.length === 0} />
      </Boks>
      <Garantien {...del} />
    </>
  );
}

function Vurder({ k, l, feil }: Pick<Leiedel, "k" | "feil"> & { readonly l: Leiekontrakt }) {
  const t = leieTekst[k.sprak];
  const navn = `fordi-${l.id}`;
  const s = k.skjema;
  return (
    <Skjema handling={lenke(ruter.svarLeie, iSaken(k))} csrf={k.csrf}>
      <input type="hidden" name="leie" value={l.id} />
      <Valg
        navn={`godkjent-${l.id}`}
        etikett={t.vurder}
        verdi={s.tekst(`godkjent-${l.id}`) || "ja"}
        alternativer={[
          { verdi: "ja", etikett: t.ja },
          {
            verdi: "nei",
            etikett: t.nei,
            folger: (
              <Tekstfelt
                navn={navn}
                etikett={t.fordi}
                hjelp={t.fordiHjelp}
                feil={feil[navn]}
                verdi={s.tekst(navn)}
                maksTegn={g.tegnFordi}
              />
            ),
          },
        ]}
      />
      <Knapp variant="secondary" liten>
        {t.lagreSvar}
      </Knapp>
    </Skjema>
  );
}

function NyLeie({ k, feil, apen }: Pick<Leiedel, "k" | "feil"> & { readonly apen: boolean }) {
  const t = leieTekst[k.sprak];
  const v = (navn: string) => k.skjema.tekst(navn);
  const harFeil = ["leieadresse", "utleier", "husleie", "depositum", "leiefra", "leietil"].some((f) => feil[f] !== undefined);
  return (
    <Detaljer tittel={t.ny} apen={apen || harFeil}>
      <Skjema handling={lenke(ruter.registrerLeie, iSaken(k))} csrf={k.csrf}>
        <Tekstfelt
          navn="leieadresse"
          etikett={t.adresse}
          feil={feil.leieadresse}
          verdi={v("leieadresse")}
          maksTegn={g.tegnAdresse}
        />
        <Tekstfelt navn="utleier" etikett={t.utleierFelt} feil={feil.utleier} verdi={v("utleier")} maksTegn={g.tegnNavn} />
        <Rad slag="bunn">
          <Tallfelt navn="husleie" etikett={t.husleie} feil={feil.husleie} verdi={v("husleie")} desimal />
          <Tallfelt navn="depositum" etikett={t.depositum} feil={feil.depositum} verdi={v("depositum")} desimal />
        </Rad>
        <Datofelt navn="leiefra" etikett={t.fra} feil={feil.leiefra} verdi={v("leiefra")} />
        <Datofelt navn="leietil" etikett={t.til} hjelp={t.tilHjelp} feil={feil.leietil} verdi={v("leietil")} />
        <Handlinger>
          <Knapp variant="secondary">{t.leggInn}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}

function Garantien({ k, garantier, vedtattOre, feil }: Leiedel) {
  const t = leieTekst[k.sprak];
  const dag = dagen(k);
  return (
    <Boks merketAv="garanti">
      <Overskrift niva={2} storrelse="sm" id="garanti">
        {t.garanti}
      </Overskrift>
      <Tekst dempet>
        {t.garantiOm} {t.garantiForst}
      </Tekst>
      {garantier.map((x) => (
        <div key={x.id} className="tr-flow">
          <Tekst>
            <strong>{t.gjelder(kroner(x.ore, k.sprak), dag(x.fra), dag(x.til))}</strong>
          </Tekst>
          {x.krav ? <Tekst>{t.krevd(kroner(x.krav.ore, k.sprak), dag(x.krav.dag), x.krav.hva)}</Tekst> : null}
          {x.slutt ? <Tekst>{t.sluttet(dag(x.slutt.dag), x.slutt.fordi)}</Tekst> : <OmGarantien k={k} x={x} feil={feil} />}
        </div>
      ))}
      {garantier.length === 0 && vedtattOre !== null ? (
        <Skjema handling={lenke(ruter.giGaranti, iSaken(k))} csrf={k.csrf}>
          <Datofelt navn="garantitil" etikett={t.garantiTil} feil={feil.garantitil} verdi={k.skjema.tekst("garantitil")} />
          <Handlinger>
            <Knapp>{t.gi(kroner(vedtattOre, k.sprak))}</Knapp>
          </Handlinger>
        </Skjema>
      ) : null}
    </Boks>
  );
}

function OmGarantien({ k, x, feil }: Pick<Leiedel, "k" | "feil"> & { readonly x: Garanti }) {
  const t = leieTekst[k.sprak];
  const v = (navn: string) => k.skjema.tekst(navn);
  return (
    <>
      {x.krav === null ? (
        <Detaljer tittel={t.kravTittel} apen={["kravore", "kravdag", "kravhva"].some((f) => feil[f] !== undefined)}>
          <Skjema handling={lenke(ruter.garantikrav, iSaken(k))} csrf={k.csrf}>
            <input type="hidden" name="garanti" value={x.id} />
            <Tallfelt navn="kravore" etikett={t.kravOre} feil={feil.kravore} verdi={v("kravore")} desimal />
            <Datofelt navn="kravdag" etikett={t.dag} feil={feil.kravdag} verdi={v("kravdag")} />
            <Tekstfelt navn="kravhva" etikett={t.kravHva} feil={feil.kravhva} verdi={v("kravhva")} maksTegn={g.tegnFordi} />
            <Knapp variant="secondary">{t.skrivKrav}</Knapp>
          </Skjema>
        </Detaljer>
      ) : null}
      <Detaljer tittel={t.sluttTittel} apen={["garantislutt", "garantifordi"].some((f) => feil[f] !== undefined)}>
        <Skjema handling={lenke(ruter.sluttGaranti, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="garanti" value={x.id} />
          <Datofelt navn="garantislutt" etikett={t.dag} feil={feil.garantislutt} verdi={v("garantislutt")} />
          <Tekstfelt
            navn="garantifordi"
            etikett={t.sluttHva}
            feil={feil.garantifordi}
            verdi={v("garantifordi")}
            maksTegn={g.tegnFordi}
          />
          <Knapp variant="secondary">{t.skrivSlutt}</Knapp>
        </Skjema>
      </Detaljer>
    </>
  );
}
