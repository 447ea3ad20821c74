import {
  antallSene,
  antallUtenKlokke,
  type Fristart,
  type Senantall,
  type Senrad,
  seneFrister,
  type UtenKlokkerad,
  utenKlokke,
} from "../../../domene/styring/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Fakta,
  Faner,
  Frist,
  Fristforklaring,
  type Kolonne,
  Lenke,
  Liste,
  Overskrift,
  Rad,
  Tabell,
  Tall,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { styringTekst } from "./styring.tekst.ts";

export type Styringskontekst = Kontekst<"leder", "/:sprak/:kommune/kontor/styring">;

const ARTER = ["lov", "satt", "norm", "maal"] as const satisfies readonly Fristart[];

interface Tallene {
  readonly utenAntall: number;
  readonly uten: readonly UtenKlokkerad[];
  readonly antall: Senantall;
  readonly sene: readonly Senrad[];
}

/** What is not watched over, and what is late and why, in the units that the reader leads. Case numbers and no names: a figure tells of nobody. */
export async function styringsside(k: Styringskontekst): Promise<Response> {
  const { nummer } = k.kommune;
  const { idag } = k.tid;
  const art = ARTER.find((a) => a === k.sok.get("frist")) ?? "lov";
  const enheter = [...new Set(k.aktor.roller.filter((r) => r.rolle === "leder").map((r) => r.enhet))];
  const omfang = { slag: "ansatt", kommune: nummer, ansatt: k.aktor.ansatt, enheter } as const;
  const tall = await k.deps.base.les(omfang, async (les): Promise<Tallene> => {
    const utenAntall = await antallUtenKlokke(les, idag);
    return {
      utenAntall,
      uten: utenAntall === 0 ? [] : await utenKlokke(les, idag, grenser.klokker.rader),
      antall: await antallSene(les, nummer, idag),
      sene: await seneFrister(les, nummer, idag, art, grenser.klokker.rader),
    };
  });
  return html(<Styring k={k} tall={tall} art={art} />);
}

interface StyringProps {
  readonly k: Styringskontekst;
  readonly tall: Tallene;
  readonly art: Fristart;
}

/** Does the reader lead a unit of this kind? */
const leder = (k: Styringskontekst, slag: string): boolean =>
  k.aktor.roller.some((r) => r.rolle === "leder" && r.enhetSlag === slag);

const her = (k: Styringskontekst) => ({ sprak: k.sprak, kommune: k.kommune.slug }) as const;

function Styring({ k, tall, art }: StyringProps) {
  const t = styringTekst[k.sprak];
  return (
    <Side k={k} tittel={t.tittel} aktiv="styring">
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Tekst dempet>{t.na(datoTekst(k.tid.idag, k.sprak))}</Tekst>
      </Rad>
      <Tekst>
        <Lenke href={lenke(ruter.tall, her(k))}>{t.tilTall}</Lenke>
        {leder(k, "nav") ? (
          <>
            {" · "}
            <Lenke href={lenke(ruter.utbetalinger, her(k))}>{t.tilUtbetalinger}</Lenke>
          </>
        ) : null}
      </Tekst>
      <Uten k={k} tall={tall} />
      <Overskrift niva={2} storrelse="sm">
        {t.seneTittel}
      </Overskrift>
      <Tekst>{t.seneOm}</Tekst>
      <Fakta fakta={ARTER.map((a) => ({ navn: t.art[a], verdi: String(tall.antall[a]), under: t.artOm[a] }))} />
      <Faner
        navn={t.utvalg}
        faner={ARTER.map((a) => ({
          tekst: t.art[a],
          antall: tall.antall[a],
          valgt: a === art,
          href: lenke(ruter.styring, her(k), a === "lov" ? {} : { frist: a }),
        }))}
      />
      <Tabell<Senrad>
        tittel={t.tabell}
        ramme
        kolonner={kolonner(k)}
        rader={tall.sene}
        nokkel={(r) => r.frist}
        tomt={t.ingenSene[art]}
      />
      <Rad slag="spredt">
        <Tekst dempet>{tall.antall[art] > tall.sene.length ? t.visesBare(String(tall.sene.length)) : ""}</Tekst>
        <Fristforklaring slag={["lov", "norm", "maal", "satt"]} />
      </Rad>
    </Side>
  );
}

/** The count that is to be none, and the cases behind it when it is not. */
function Uten({ k, tall }: Pick<StyringProps, "k" | "tall">) {
  const t = styringTekst[k.sprak];
  return (
    <Boks merketAv="uten">
      <Overskrift niva={2} storrelse="sm" id="uten">
        {t.utenTittel}
      </Overskrift>
      {tall.utenAntall === 0 ? (
        <Tekst>{t.utenIngen}</Tekst>
      ) : (
        <Varsel slag="fare" tittel={t.utenNoen(String(tall.utenAntall))}>
          <Liste
            punkter={tall.uten.map((u) => (
              <span key={`${u.hva}${u.klage ?? u.sak}`}>
                <Lenke href={sted(k, u)}>
                  <Tall>{felles[k.sprak].sak(u.saksnummer)}</Tall>
                </Lenke>
                : {t.hva[u.hva]}
              </span>
            ))}
          />
        </Varsel>
      )}
      <Tekst liten>{t.utenOm}</Tekst>
    </Boks>
  );
}

const sted = (k: Styringskontekst, u: { readonly sak: string; readonly klage: string | null }): string =>
  u.klage === null ? lenke(ruter.sak, { ...her(k), sak: u.sak }) : lenke(ruter.klage, { ...her(k), klage: u.klage });

function kolonner(k: Styringskontekst): readonly Kolonne<Senrad>[] {
  const t = styringTekst[k.sprak];
  return [
    { tittel: t.frist, celle: (r) => <Frist slag={r.art} dato={r.sisteDag} idag={k.tid.idag} />, selvsagt: true },
    {
      tittel: t.sak,
      navnerRaden: true,
      celle: (r) => (
        <Lenke href={sted(k, r)}>
          <Tall>{felles[k.sprak].sak(r.saksnummer)}</Tall>
        </Lenke>
      ),
    },
    { tittel: t.hvaFor, celle: (r) => t.slag[r.slag] },
    { tittel: t.hvorfor, celle: (r) => t.grunner[r.hvorfor] },
    { tittel: t.ansvarlig, celle: (r) => r.ansvarlig ?? felles[k.sprak].ingenAnsvarlig },
  ];
}
