import type { Omfang, Representasjon } from "../../../domene/person/index.ts";
import { ALT } from "../../../domene/tilgang/index.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { skrivDato } from "../../ansatt/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  BareOpplest,
  Datofelt,
  Dempet,
  Detaljer,
  Handlinger,
  Knapp,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Tomt,
} from "../../ui/index.ts";
import { her, type Innbyggerk } from "../her.ts";
import type { Fullmaktsfelt, Megdata } from "./deler.ts";
import { megTekst } from "./meg.tekst.ts";
import { minsideTekst } from "./minside.tekst.ts";

interface FullmakteneProps {
  readonly k: Innbyggerk;
  readonly d: Megdata;
  readonly feil: Readonly<Record<string, string>>;
  readonly typet: Fullmaktsfelt | undefined;
}

/** Who may act for the reader, for whom the reader may act, and a form to let one more. */
export function Fullmaktene({ k, d, feil, typet }: FullmakteneProps) {
  const t = megTekst[k.sprak].fullmakt;
  return (
    <>
      <Overskrift niva={2} id="fullmakter">
        {t.tittel}
      </Overskrift>
      <p>{t.ingress}</p>
      <Overskrift niva={3}>{t.gitt}</Overskrift>
      <Rader k={k} rader={d.av} hvem={(r) => r.representantNavn} tomt={t.ingenGitt} knapp={t.trekk} />
      <Overskrift niva={3}>{t.faatt}</Overskrift>
      <Rader k={k} rader={d.for} hvem={(r) => r.representertNavn} tomt={t.ingenFaatt} knapp={t.siFra} />
      <Detaljer tittel={t.gi} apen={typet !== undefined}>
        <Nyskjema k={k} feil={feil} typet={typet} />
      </Detaljer>
    </>
  );
}

type Rad = Megdata["av"][number];

interface RaderProps {
  readonly k: Innbyggerk;
  readonly rader: readonly Rad[];
  readonly hvem: (r: Rad) => string;
  readonly tomt: string;
  readonly knapp: string;
}

function Rader({ k, rader, hvem, tomt, knapp }: RaderProps) {
  const t = megTekst[k.sprak].fullmakt;
  if (rader.length === 0) return <Tomt>{tomt}</Tomt>;
  return (
    <ul className="ds-list">
      {rader.map((r) => (
        <li key={r.id}>
          <strong>{hvem(r)}</strong>, {minsideTekst[k.sprak].slag[r.slag]}.<br />
          <Dempet>
            {t.gjelder(omfangsord(r.omfang, k.sprak))} {periode(r, k.sprak)}.
          </Dempet>
          {r.slag === "fullmakt" ? (
            <Skjema handling={lenke(ruter.trekkFullmakt, { ...her(k), fullmakt: r.id })} csrf={k.csrf} tett>
              <Knapp variant="tertiary" liten fare>
                {knapp}
                <BareOpplest> {hvem(r)}</BareOpplest>
              </Knapp>
            </Skjema>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const omfangsord = (omfang: readonly Omfang[], sprak: Malform): string =>
  omfang.map((o) => megTekst[sprak].fullmakt.omfangOrd[o].toLowerCase()).join(", ");

function periode(r: Pick<Representasjon, "fra" | "til">, sprak: Malform): string {
  const t = megTekst[sprak].fullmakt;
  const dag = (d: Representasjon["fra"]) => datoTekst(d, sprak, { ukedag: false });
  return `${t.fra(dag(r.fra))}${r.til ? t.til(dag(r.til)) : t.utenSlutt}`;
}

function Nyskjema({ k, feil, typet }: Pick<FullmakteneProps, "k" | "feil" | "typet">) {
  const t = megTekst[k.sprak].fullmakt;
  return (
    <Skjema handling={lenke(ruter.giFullmakt, her(k))} csrf={k.csrf}>
      <Tekstfelt navn="navn" etikett={t.hvem} hjelp={t.hvemHjelp} verdi={typet?.navn} feil={feil.navn} maksTegn={200} />
      <Tekstfelt
        navn="fnr"
        etikett={t.fnr}
        hjelp={t.fnrHjelp}
        verdi={typet?.fnr}
        feil={feil.fnr}
        inputmodus="numeric"
        bredde="kort"
        maksTegn={20}
      />
      <Avkryssing
        navn="omfang"
        etikett={t.omfang}
        verdier={typet?.omfang ?? []}
        feil={feil.omfang}
        alternativer={ALT.map((o) => ({ verdi: o, etikett: t.omfangOrd[o] }))}
      />
      <Datofelt navn="fra" etikett={t.fraFelt} verdi={typet?.fra ?? skrivDato(k.tid.idag)} feil={feil.fra} />
      <Datofelt navn="til" etikett={t.tilFelt} hjelp={t.tilHjelp} verdi={typet?.til} feil={feil.til} valgfri />
      <Handlinger>
        <Knapp variant="secondary">{t.knapp}</Knapp>
      </Handlinger>
      <Tekst liten dempet>
        {t.ingress}
      </Tekst>
    </Skjema>
  );
}
