import type { ReactNode } from "react";
import type { Representasjon } from "../../../domene/person/index.ts";
import {
  hvorforHjemler,
  type Sporsmal,
  type Svar,
  sporsmalstekst,
  tekstsvar,
  valgord,
  valgte,
} from "../../../domene/soknad/index.ts";
import { kanSokes, type LokalTjeneste, TRINN, visTrinn } from "../../../domene/tjeneste/index.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { type Dato, tolkDato } from "../../../lov/kjerne/dato.ts";
import { skrivDato } from "../../ansatt/dato.ts";
import { lovtekst } from "../../lovtekst.ts";
import {
  Avkryssing,
  Boks,
  Datofelt,
  Detaljer,
  Feltgruppe,
  feltId,
  Lenke,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { soknadTekst } from "./soknad.tekst.ts";

/** What a page of questions is drawn with. */
export interface Sporsmalskontekst {
  readonly sprak: Malform;
  /** The answers of this page as they stand or were typed, over those of the other pages. */
  readonly svar: Svar;
  readonly feil: Readonly<Record<string, string>>;
  readonly tjenester: readonly LokalTjeneste[];
  /** Those the writer may apply for, of the kind that was chosen. */
  readonly kan: readonly Representasjon[];
}

interface SporsmalProps {
  readonly spm: Sporsmal;
  readonly k: Sporsmalskontekst;
  /** Fields that belong to "somebody else", where those one may apply for can be chosen. */
  readonly folger: ReactNode;
}

/** One question of the application as the field its type asks for. Files have a part of their own on the page. */
export function Sporsmalsfelt({ spm, k, folger }: SporsmalProps) {
  if (spm.type === "skjult") return <Registrerte spm={spm} k={k} folger={folger} />;
  const ord = sporsmalstekst(spm.id, k.sprak);
  const felles = {
    navn: spm.id,
    etikett: ord.label,
    hjelp: ord.hjelp || undefined,
    feil: k.feil[spm.id],
    valgfri: !spm.pakrevd(k.svar),
  };
  const verdi = tekstsvar(k.svar, spm.id);
  const alternativer = spm.valg.map((kode) => ({ verdi: kode, etikett: valgord(spm, kode, k.sprak, () => undefined) }));
  switch (spm.type) {
    case "langtekst":
      return <Tekstomrade {...felles} verdi={verdi} rader={spm.maks > 1000 ? 7 : 4} maksTegn={spm.maks} />;
    case "valg":
      return <Valg {...felles} verdi={verdi} alternativer={alternativer} />;
    case "ja_nei":
      return <Valg {...felles} verdi={verdi} alternativer={alternativer} form="rad" />;
    case "flervalg":
      return spm.valgkilde === "tjenester" ? (
        <Tjenestevalg spm={spm} k={k} felles={felles} />
      ) : (
        <Avkryssing {...felles} verdier={valgte(k.svar, spm.id)} alternativer={alternativer} />
      );
    case "dato":
      return <Datofelt {...felles} verdi={skrivDato(tolkDato(verdi)) || verdi} />;
    case "kroner":
      return <Tallfelt {...felles} verdi={verdi} desimal />;
    case "info":
      return (
        <Boks slag="tonet">
          <h2>{ord.label}</h2>
          <p>{ord.hjelp}</p>
        </Boks>
      );
    case "fil":
      return null;
    case "telefon":
      return <Tekstfelt {...felles} verdi={verdi} type="tel" autofyll="tel" maksTegn={spm.maks} bredde="kort" />;
    case "epost":
      return <Tekstfelt {...felles} verdi={verdi} type="email" autofyll="email" maksTegn={spm.maks} />;
    case "adresse":
      return <Tekstfelt {...felles} verdi={verdi} autofyll="street-address" maksTegn={spm.maks} />;
    case "konto":
    case "fnr":
      return <Tekstfelt {...felles} verdi={verdi} inputmodus="numeric" maksTegn={spm.maks} bredde="kort" />;
    case "tekst":
      return <Tekstfelt {...felles} verdi={verdi} maksTegn={spm.maks} />;
  }
}

/** Somebody the writer has a registered right to apply for is chosen and not written; anybody else can still be named. */
function Registrerte({ spm, k, folger }: SporsmalProps) {
  const verdi = tekstsvar(k.svar, spm.id);
  if (k.kan.length === 0) return verdi === "" ? null : <input type="hidden" name={spm.id} value={verdi} />;
  const t = soknadTekst[k.sprak];
  const alternativer = k.kan.map((r) => ({ verdi: r.representert, etikett: r.representertNavn }));
  return (
    <Valg
      navn={spm.id}
      etikett={t.hvemRegistrert}
      hjelp={t.hvemRegistrertHjelp}
      verdi={verdi}
      alternativer={[...alternativer, { verdi: "", etikett: t.enAnnen, folger }]}
    />
  );
}

interface Felles {
  readonly navn: string;
  readonly etikett: string;
  readonly hjelp: string | undefined;
  readonly feil: string | undefined;
  readonly valgfri: boolean;
}

/** The services in stair order, one group a step, so that nobody has to read forty names. Groups with a tick in them are open. */
function Tjenestevalg({ spm, k, felles }: { readonly spm: Sporsmal; readonly k: Sporsmalskontekst; readonly felles: Felles }) {
  const t = soknadTekst[k.sprak];
  const valgt = valgte(k.svar, spm.id);
  const faste = spm.valg.map((kode) => ({ kode, navn: valgord(spm, kode, k.sprak, () => undefined) }));
  const grupper = TRINN.map((trinn) => ({
    trinn: visTrinn(trinn, k.sprak),
    tjenester: k.tjenester.filter((s) => s.trinn === trinn && s.spor === "omsorg" && kanSokes(s)),
  })).filter((g) => g.tjenester.length > 0);
  return (
    <Feltgruppe {...felles}>
      <Bokser navn={spm.id} bokser={faste} valgt={valgt} forst />
      {grupper.map(({ trinn, tjenester }) => {
        const antall = tjenester.filter((s) => valgt.includes(s.kode)).length;
        return (
          <Detaljer key={trinn.trinn} tittel={trinn.navn} om={antall > 0 ? t.antallValgt(antall) : trinn.kort} apen={antall > 0}>
            <Bokser navn={spm.id} bokser={tjenester} valgt={valgt} />
          </Detaljer>
        );
      })}
    </Feltgruppe>
  );
}

interface BokserProps {
  readonly navn: string;
  readonly bokser: readonly { readonly kode: string; readonly navn: string }[];
  readonly valgt: readonly string[];
  /** The question's first boxes: an error summary leads here. */
  readonly forst?: true;
}

/** Boxes that several groups of one question share: each has an id of its own, and all send the same name. */
function Bokser({ navn, bokser, valgt, forst }: BokserProps) {
  return bokser.map((b, nr) => {
    const id = forst && nr === 0 ? feltId(navn) : `${feltId(navn)}-${b.kode}`;
    return (
      <div className="ds-field" key={b.kode}>
        <input className="ds-input" type="checkbox" id={id} name={navn} value={b.kode} defaultChecked={valgt.includes(b.kode)} />
        <label className="ds-label" htmlFor={id}>
          {b.navn}
        </label>
      </div>
    );
  });
}

/** Why the questions of a page are asked, one by one, with their sections. */
export function Hvorfor({
  sporsmal,
  sprak,
  idag,
}: {
  readonly sporsmal: readonly Sporsmal[];
  readonly sprak: Malform;
  readonly idag: Dato;
}) {
  const t = soknadTekst[sprak];
  const spurt = sporsmal.filter((s) => s.type !== "skjult");
  return (
    <Detaljer tittel={t.hvorforSpor}>
      <dl className="tr-sum" data-stack="">
        {spurt.map((s) => {
          const ord = sporsmalstekst(s.id, sprak);
          const hjemler = hvorforHjemler(s, idag);
          return (
            <div key={s.id}>
              <dt>{ord.label}</dt>
              <dd>
                {ord.hvorfor}
                {hjemler.length > 0 ? (
                  <Hjemler hjemler={hjemler.map((h) => ({ tekst: lovtekst(h, sprak), lenke: h.lenke }))} />
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      <Tekst liten dempet>
        {t.bareDette}
      </Tekst>
    </Detaljer>
  );
}

/** Sections in brackets after a sentence, each a link. */
function Hjemler({ hjemler }: { readonly hjemler: readonly { readonly tekst: string; readonly lenke: string }[] }) {
  return (
    <span className="tr-small tr-muted">
      {" ("}
      {hjemler.map((h, i) => (
        <span key={h.tekst}>
          {i > 0 ? ", " : ""}
          <Lenke href={h.lenke}>{h.tekst}</Lenke>
        </span>
      ))}
      {")"}
    </span>
  );
}
