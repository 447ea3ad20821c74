import { type Fravaer, fravaerI, type Kollega, kollegaer } from "../../../domene/ansatt/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  BareOpplest,
  Brodsmuler,
  Datofelt,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Knapp,
  type Kolonne,
  Lenke,
  Merke,
  Nedtrekk,
  Overskrift,
  Skjema,
  Tabell,
  Tekst,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { erLeder, her, type Kontorkontekst, mineEnheter } from "../sted.ts";
import { fravaerTekst } from "./fravaer.tekst.ts";

/** A refused act: the page again with why, and everything typed kept. */
export interface Avslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
}

/** Those whose times away this reader sees and registers: oneself, and those in the units that one leads. */
function mine(k: Kontorkontekst, kolleger: readonly Kollega[]): readonly Kollega[] {
  const leder = k.aktor.roller.filter((r) => r.rolle === "leder").map((r) => r.enhet);
  return kolleger.filter((m) => m.ansatt === k.aktor.ansatt || m.enheter.some((e) => leder.includes(e)));
}

/** Who is away and when: one's own, and for the leader those of the unit. */
export async function fravaerside(k: Kontorkontekst, avslag?: Avslag): Promise<Response> {
  const { nummer } = k.kommune;
  const { folk, rader } = await k.les(async (les) => {
    const folk = mine(k, await kollegaer(les, nummer, mineEnheter(k), k.tid.idag));
    return {
      folk,
      rader: await fravaerI(
        les,
        nummer,
        folk.map((m) => m.ansatt),
        k.tid.idag,
      ),
    };
  });
  const t = fravaerTekst[k.sprak];
  return html(
    <Side k={k} tittel={t.tittel} aktiv="oppgaver" bredde="text" harFeil={avslag !== undefined}>
      <Brodsmuler spor={[{ tekst: felles[k.sprak].oppgaver, href: lenke(ruter.kontor, her(k)) }]} her={t.tittel} />
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Kvittert k={k} ord={t.ok} />
      <Feiloppsummering feil={avslag?.feil ?? {}} />
      <Tekst>
        {t.om} {erLeder(k) ? t.omLeder : null}
      </Tekst>
      <Tekst>{t.hvorfor}</Tekst>
      <Nytt k={k} folk={folk} feil={avslag?.feil ?? {}} />
      <Tabell<Fravaer>
        tittel={t.tabell}
        visTittel
        ramme
        kolonner={kolonner(k)}
        rader={rader}
        nokkel={(f) => f.id}
        tomt={t.ingen}
      />
    </Side>,
    avslag?.status,
  );
}

interface NyttProps {
  readonly k: Kontorkontekst;
  readonly folk: readonly Kollega[];
  readonly feil: Feltfeil;
}

function Nytt({ k, folk, feil }: NyttProps) {
  const t = fravaerTekst[k.sprak];
  const navn = (m: Kollega) => (m.ansatt === k.aktor.ansatt ? t.megSelv(m.navn) : m.navn);
  return (
    <Skjema handling={lenke(ruter.lagreFravaer, her(k))} csrf={k.csrf}>
      <Nedtrekk
        navn="ansatt"
        etikett={t.hvem}
        feil={feil.ansatt}
        verdi={k.skjema.tekst("ansatt") || k.aktor.ansatt}
        alternativer={folk.map((m) => ({ verdi: m.ansatt, tekst: navn(m) }))}
      />
      <Datofelt navn="fra" etikett={t.fra} hjelp={t.dagHjelp} feil={feil.fra} verdi={k.skjema.tekst("fra")} />
      <Datofelt navn="til" etikett={t.til} feil={feil.til} verdi={k.skjema.tekst("til")} />
      <Handlinger>
        <Knapp>{t.registrer}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

function kolonner(k: Kontorkontekst): readonly Kolonne<Fravaer>[] {
  const t = fravaerTekst[k.sprak];
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  return [
    { tittel: t.kolonneHvem, navnerRaden: true, celle: (f) => f.navn },
    {
      tittel: t.kolonneNar,
      celle: (f) => (
        <>
          {t.nar(dag(f.fra), dag(f.til))}
          {f.fra <= k.tid.idag ? (
            <>
              {" "}
              <Merke slag="obs">{t.naa}</Merke>
            </>
          ) : null}
        </>
      ),
    },
    {
      tittel: t.saker,
      celle: () => (erLeder(k) ? <Lenke href={lenke(ruter.kontor, her(k), { utvalg: "fravaer" })}>{t.saker}</Lenke> : null),
      selvsagt: true,
    },
    {
      tittel: t.avlys,
      celle: (f) => (
        <Skjema handling={lenke(ruter.lagreFravaer, her(k))} csrf={k.csrf} tett>
          <input type="hidden" name="steg" value="avlys" />
          <input type="hidden" name="fravaer" value={f.id} />
          <Knapp variant="tertiary" liten>
            <span aria-hidden="true">{t.avlys}</span>
            <BareOpplest>{t.avlysOpplest(f.navn, dag(f.fra))}</BareOpplest>
          </Knapp>
        </Skjema>
      ),
      selvsagt: true,
    },
  ];
}
