import {
  DAGMAAL,
  type Figur,
  type Maal,
  TALLGRUPPER,
  type Tabeller,
  type Tabelltall,
  type Tallgruppe,
  type Tallrad,
  tell,
  teltTil,
} from "../../../domene/styring/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, klokkeslett, type Malform } from "../../../grunnmur/sprak.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import { Boks, Brodsmuler, type Kolonne, Lenke, Overskrift, Rad, Tabell, Tall, Tekst } from "../../ui/index.ts";
import { type Tjenestenavn, tjenestenavnI } from "../tjenestenavn.ts";
import { Soyler } from "./soyler.tsx";
import { styringTekst } from "./styring.tekst.ts";
import { tallTekst } from "./tall.tekst.ts";
import { Tallskjema } from "./tallskjema.tsx";
import { kanTelles, lesSomLeder, lesSporsmal, type Spurt, somSok, sporsmalet, type Tallkontekst } from "./tallsporsmal.ts";

export const GRUPPER = Object.keys(TALLGRUPPER) as Tallgruppe[];

/** All the figures of a question, counted in one reading; or the moment it must be asked again with, when the mark is not one that can be counted up to. */
export async function telleAlt(
  k: Tallkontekst,
  s: Spurt,
): Promise<{ tabeller: Tabeller; navn: Tjenestenavn; per: Temporal.Instant } | { tellTil: Temporal.Instant }> {
  return lesSomLeder(k, async (les) => {
    const na = await teltTil(les);
    if (s.per === null || Temporal.Instant.compare(s.per, na) > 0) return { tellTil: na };
    const q = sporsmalet(k, s, s.per);
    return { tabeller: await tell(les, q), navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak), per: s.per };
  });
}

/**
 * Exact counts from the journal. The address holds up to which moment they are counted, so that the same address always shows the same figures; without
 * one it leads to the address of now.
 */
export async function tallside(k: Tallkontekst): Promise<Response> {
  const s = lesSporsmal(k);
  if (!kanTelles(s)) return html(<Tallene k={k} s={s} telt={null} />, 422);
  const svar = await telleAlt(k, s);
  if ("tellTil" in svar) return videre(lenke(ruter.tall, sted(k), somSok(s, svar.tellTil)));
  return html(<Tallene k={k} s={s} telt={svar} />);
}

export const sted = (k: Tallkontekst) => ({ sprak: k.sprak, kommune: k.kommune.slug }) as const;

interface TalleneProps {
  readonly k: Tallkontekst;
  readonly s: Spurt;
  readonly telt: { readonly tabeller: Tabeller; readonly navn: Tjenestenavn; readonly per: Temporal.Instant } | null;
}

function Tallene({ k, s, telt }: TalleneProps) {
  const t = tallTekst[k.sprak];
  return (
    <Side k={k} tittel={t.tittel} aktiv="styring" harFeil={telt === null}>
      <Brodsmuler spor={[{ tekst: styringTekst[k.sprak].tittel, href: lenke(ruter.styring, sted(k)) }]} her={t.tittel} />
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Tallskjema k={k} s={s} />
      {telt === null ? null : (
        <>
          <Rad slag="spredt">
            <Tekst>{t.telt(merket(telt.per, k.sprak))}</Tekst>
            <Tekst>
              <Lenke href={lenke(ruter.tall, sted(k), somSok(s, null))}>{t.tellIgjen}</Lenke>
            </Tekst>
            <Tekst>
              <Lenke href={lenke(ruter.tallCsv, sted(k), somSok(s, telt.per))}>{t.lastNed}</Lenke>
            </Tekst>
          </Rad>
          {GRUPPER.map((gruppe) => (
            <Tallboks key={gruppe} k={k} s={s} gruppe={gruppe} telt={telt} />
          ))}
        </>
      )}
    </Side>
  );
}

/** "søndag 22. november 2026 klokka 05.12" */
export const merket = (per: Temporal.Instant, sprak: Malform): string =>
  tallTekst[sprak].merke(datoTekst(datoAv(per), sprak), klokkeslett(per, sprak));

/** What a row is called: a service, a unit or a month. */
export function radnavn(k: Tallkontekst, s: Spurt, navn: Tjenestenavn, gruppe: string | null): string {
  if (s.gruppering === "tjeneste") return navn(gruppe);
  if (s.gruppering === "enhet") return k.kommune.enheter.find((e) => e.id === gruppe)?.navn[k.sprak] ?? "";
  return tallTekst[k.sprak].maned(gruppe ?? "");
}

/** Services by how much they have, months and units by their order. */
export function ordnet(s: Spurt, tabell: Tabelltall, gruppe: Tallgruppe): readonly Tallrad[] {
  const forste = TALLGRUPPER[gruppe][0];
  if (s.gruppering === "maned") return tabell.rader.toSorted((a, b) => ((a.gruppe ?? "") < (b.gruppe ?? "") ? -1 : 1));
  const antall = (r: Tallrad) => (gruppe === "arsak" ? sum(r) : (r.figurer[forste]?.antall ?? 0));
  return tabell.rader.toSorted((a, b) => antall(b) - antall(a) || ((a.gruppe ?? "") < (b.gruppe ?? "") ? -1 : 1));
}

const sum = (r: Tallrad): number => Object.values(r.figurer).reduce((n, f) => n + f.antall, 0);

/** What stands in a cell: a count, or days. Nothing there is 0; days of nothing are a dash. */
export const figurtekst = (maal: Maal, f: Figur | undefined): string =>
  DAGMAAL.includes(maal) ? (f?.dager === null || f === undefined ? "–" : String(f.dager)) : String(f?.antall ?? 0);

interface TallboksProps {
  readonly k: Tallkontekst;
  readonly s: Spurt;
  readonly gruppe: Tallgruppe;
  readonly telt: NonNullable<TalleneProps["telt"]>;
}

function Tallboks({ k, s, gruppe, telt }: TallboksProps) {
  const t = tallTekst[k.sprak];
  const tabell = telt.tabeller[gruppe];
  const rader = ordnet(s, tabell, gruppe);
  const navn = (r: Tallrad) => radnavn(k, s, telt.navn, r.gruppe);
  const verdi = (r: Tallrad) => (gruppe === "arsak" ? sum(r) : (r.figurer[TALLGRUPPER[gruppe][0]]?.antall ?? 0));
  const id = `tall-${gruppe}`;
  return (
    <Boks merketAv={id}>
      <Overskrift niva={2} storrelse="sm" id={id}>
        {t.grupper[gruppe].tittel}
      </Overskrift>
      <Tekst liten>{t.grupper[gruppe].om}</Tekst>
      {rader.length > 1 ? (
        <Soyler tittel={t.bilde(t.grupper[gruppe].tittel)} soyler={rader.map((r) => ({ navn: navn(r), verdi: verdi(r) }))} />
      ) : null}
      <Tabell<Tallrad | "ialt">
        tittel={t.tabell(t.grupper[gruppe].tittel)}
        kolonner={kolonner(k, s, gruppe, telt, navn)}
        rader={rader.length === 0 ? [] : [...rader, "ialt"]}
        nokkel={(r) => (r === "ialt" ? "ialt" : (r.gruppe ?? "uavklart"))}
        tomt={t.ingen}
      />
    </Boks>
  );
}

function kolonner(
  k: Tallkontekst,
  s: Spurt,
  gruppe: Tallgruppe,
  telt: TallboksProps["telt"],
  navn: (r: Tallrad) => string,
): readonly Kolonne<Tallrad | "ialt">[] {
  const t = tallTekst[k.sprak];
  const figur = (r: Tallrad | "ialt", maal: Maal) => (r === "ialt" ? telt.tabeller[gruppe].ialt : r.figurer)[maal];
  const celle = (r: Tallrad | "ialt", maal: Maal) => {
    const f = figur(r, maal);
    if (f === undefined) return <Tall>{figurtekst(maal, f)}</Tall>;
    const rad: Record<string, string> = r === "ialt" ? {} : { rad: r.gruppe ?? "" };
    return (
      <Lenke href={lenke(ruter.tallSaker, sted(k), { ...somSok(s, telt.per), maal, ...rad })}>
        <Tall>{figurtekst(maal, f)}</Tall>
      </Lenke>
    );
  };
  return [
    { tittel: t.etter[s.gruppering], navnerRaden: true, celle: (r) => (r === "ialt" ? <b>{t.ialt}</b> : navn(r)) },
    ...TALLGRUPPER[gruppe].map((maal: Maal) => ({
      tittel: t.maal[maal],
      tall: true,
      celle: (r: Tallrad | "ialt") => celle(r, maal),
    })),
  ];
}
