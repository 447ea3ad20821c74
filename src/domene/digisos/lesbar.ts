import { grenser } from "../../grunnmur/grenser.ts";
import { datoTekst, klokkeslett, kroner, type Malform } from "../../grunnmur/sprak.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { digisosTekst } from "./digisos.tekst.ts";
import { rens } from "./rens.ts";
import type { Formatbarn, Formatpost, Formatsoknad, Formatvedlegg } from "./soknadsskjema.ts";
import { adresselinje, barnelinje, heltNavn } from "./tolk.ts";

type Ord = (typeof digisosTekst)[Malform];
type Linje = string | false | null | undefined;

const fritekst = (tekst: string | undefined): string => rens(tekst, grenser.digisos.formatBytes);
const linje = (navn: string, verdi: string | number | null | undefined): Linje =>
  verdi !== undefined && verdi !== null && verdi !== "" && `${navn}: ${typeof verdi === "string" ? fritekst(verdi) : verdi}`;
const jaNei = (t: Ord, verdi: boolean | undefined): string | undefined =>
  verdi === undefined ? undefined : verdi ? t.ja : t.nei;

/** A heading with what stands under it; nothing when nothing does. */
function del(tittel: string, linjer: readonly Linje[]): string[] {
  const skrevet = linjer.filter((l): l is string => typeof l === "string" && l !== "");
  return skrevet.length === 0 ? [] : ["", tittel.toUpperCase(), "", ...skrevet];
}

/**
 * A delivered application as a text that anybody can read in fifty years: everything we know of the format, in its own words where it
 * has them. The file it was made from lies beside it. Pure.
 */
export function lesbarSoknad(
  s: Formatsoknad,
  vedlegg: Formatvedlegg,
  om: { readonly sprak: Malform; readonly kommune: string; readonly kommunenummer: string; readonly tid: Tidspunkt },
): { tittel: string; tekst: string } {
  const t = digisosTekst[om.sprak];
  const { kommunenummer } = s.mottaker;
  const linjer = [
    t.tittel,
    om.kommune,
    "",
    t.levert(datoTekst(om.tid.idag, om.sprak), klokkeslett(om.tid.na, om.sprak)),
    ...(s.innsendingstidspunkt ? [t.innsendt(fritekst(s.innsendingstidspunkt))] : []),
    t.gjelder(heltNavn(s.data.personalia.navn)),
    ...(kommunenummer && kommunenummer !== om.kommunenummer ? [t.annenKommune(fritekst(kommunenummer))] : []),
    ...omBehovet(t, s),
    ...omPersonen(t, s),
    ...omOkonomien(t, s, om.sprak),
    ...del(t.vedlegg, vedleggslinjer(t, vedlegg)),
  ];
  return { tittel: t.tittel, tekst: `${linjer.join("\n")}\n` };
}

function omBehovet(t: Ord, s: Formatsoknad): string[] {
  const { begrunnelse, situasjonendring } = s.data;
  const endret =
    situasjonendring && (fritekst(situasjonendring.hvaHarEndretSeg) || (!situasjonendring.harNoeEndretSeg && t.ikkeEndret));
  return [
    ...del(t.hva, [fritekst(begrunnelse.hvaSokesOm)]),
    ...del(t.hvorfor, [fritekst(begrunnelse.hvorforSoke)]),
    ...del(t.endret, [endret]),
  ];
}

function omPersonen(t: Ord, s: Formatsoknad): string[] {
  const { personalia, familie, bosituasjon, arbeid, utdanning } = s.data;
  const { sivilstatus, forsorgerplikt } = familie ?? {};
  const ektefelle = sivilstatus?.ektefelleHarDiskresjonskode
    ? ""
    : sivilstatus?.ektefelle && heltNavn(sivilstatus.ektefelle.navn);
  return [
    ...del(t.kontakt, [
      linje(t.telefon, personalia.telefonnummer?.verdi),
      linje(t.opphold, adresselinje(personalia.oppholdsadresse)),
      linje(t.folkeregistrert, adresselinje(personalia.folkeregistrertAdresse)),
      linje(t.post, adresselinje(personalia.postadresse)),
      personalia.kontonummer.harIkkeKonto ? t.ingenKonto : linje(t.konto, personalia.kontonummer.verdi),
    ]),
    ...del(t.familie, [
      linje(t.sivilstand, sivilstatus?.status),
      linje(t.ektefelle, ektefelle),
      linje(t.borSammen, jaNei(t, sivilstatus?.borSammenMed)),
      linje(t.bidrag, forsorgerplikt?.barnebidrag?.verdi),
    ]),
    ...del(
      t.barn,
      (forsorgerplikt?.ansvar ?? []).map((b) => ettBarn(t, b)),
    ),
    ...del(t.bolig, [linje(t.botype, bosituasjon?.botype), linje(t.antall, bosituasjon?.antallPersoner)]),
    ...del(t.arbeid, [
      ...(arbeid?.forhold ?? []).map((f) => fritekst(t.forhold(f.arbeidsgivernavn, f.stillingsprosent, f.fom))),
      linje(t.iJobb, [jaNei(t, arbeid?.situasjon?.erIJobb), arbeid?.situasjon?.jobbGrad].filter(Boolean).join(", ")),
      fritekst(arbeid?.kommentarTilArbeidsforhold?.verdi),
      linje(t.student, [jaNei(t, utdanning?.erStudent), utdanning?.studentgrad].filter(Boolean).join(", ")),
    ]),
  ];
}

function ettBarn(t: Ord, b: Formatbarn): string {
  const mer = [
    b.borSammenMed?.verdi !== undefined && `${t.borMedSoker}: ${jaNei(t, b.borSammenMed.verdi)}`,
    b.harDeltBosted?.verdi && t.deltBosted,
    b.samvarsgrad?.verdi !== undefined && t.samvar(b.samvarsgrad.verdi),
  ];
  return `- ${[barnelinje(b), ...mer].filter(Boolean).join(". ")}`;
}

function omOkonomien(t: Ord, s: Formatsoknad, sprak: Malform): string[] {
  const { opplysninger, oversikt } = s.data.okonomi;
  const poster = (liste: readonly Formatpost[] | undefined) => (liste ?? []).map((p) => postlinje(t, p, sprak));
  const annet = opplysninger.beskrivelseAvAnnet;
  return [
    ...del(t.inntekt, poster(oversikt?.inntekt)),
    ...del(t.utbetaling, poster(opplysninger.utbetaling)),
    ...del(t.utgift, [...poster(oversikt?.utgift), ...poster(opplysninger.utgift)]),
    ...del(t.formue, poster(oversikt?.formue)),
    ...del(
      t.bekreftelse,
      (opplysninger.bekreftelse ?? []).map((b) => linje(`- ${fritekst(b.tittel)}`, jaNei(t, b.verdi))),
    ),
    ...del(t.annet, [annet?.verdi, annet?.sparing, annet?.utbetaling, annet?.boutgifter, annet?.barneutgifter].map(fritekst)),
  ];
}

function postlinje(t: Ord, p: Formatpost, sprak: Malform): string {
  const belop = (kr: number | undefined, ord: string) =>
    kr === undefined ? "" : `${kroner(Math.round(kr * 100), sprak)}${ord && ` ${ord}`}`;
  const alle = [belop(p.belop, ""), belop(p.netto, t.netto), belop(p.brutto, t.brutto)].filter(Boolean).join(", ");
  return `- ${fritekst(p.tittel ?? p.type)}${alle && `: ${alle}`}`;
}

const vedleggslinjer = (t: Ord, v: Formatvedlegg): string[] =>
  (v.vedlegg ?? []).map(({ type, tilleggsinfo, status, filer }) => {
    const hva = [type, tilleggsinfo, status].filter(Boolean).map((d) => fritekst(d));
    const navn = (filer ?? []).map((f) => fritekst(f.filnavn)).filter(Boolean);
    return `- ${hva.join(", ")}: ${navn.length > 0 ? navn.join(", ") : t.uten}`;
  });
