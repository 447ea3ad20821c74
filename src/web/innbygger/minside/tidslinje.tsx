import type { Hendelse, Hendelsesslag } from "../../../domene/sak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { hendelsestekst } from "../../hendelse.ts";
import { lenke, ruter } from "../../stier.ts";
import { Detaljer, Lenke, Overskrift, Tidslinje, type Tidspunkt } from "../../ui/index.ts";
import { her } from "../her.ts";
import { svarfrister } from "../svarfrister.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** What is kept in the whole list only: it says nothing that the others do not. */
const SMAATT: ReadonlySet<Hendelsesslag> = new Set<Hendelsesslag>([
  "sak.opprettet",
  "sak.avgjort",
  "vedtak.underrettet",
  "brev.sendt",
  "brev.postlagt",
  "brev.varslet",
  "brev.varsel_feilet",
  "brev.apnet",
  "klage.formkontrollert",
]);

/** What comes, then what has happened, the newest on top; with a way to each letter, paper and complaint. */
export function Dagene(del: Saksdel) {
  const { k, b } = del;
  const t = sakTekst[k.sprak];
  const synlige = b.hendelser.filter((h) => !SMAATT.has(h.slag));
  return (
    <>
      <Overskrift niva={2}>{t.dagForDag}</Overskrift>
      <Tidslinje punkter={[...kommende(del), ...synlige.map((h, i) => punkt(del, h, i === 0))]} />
      {synlige.length < b.hendelser.length ? (
        <Detaljer tittel={t.alt}>
          <Tidslinje punkter={b.hendelser.map((h) => punkt(del, h, false))} />
        </Detaljer>
      ) : null}
    </>
  );
}

function punkt(del: Saksdel, h: Hendelse, na: boolean): Tidspunkt {
  const { tittel, tekst } = hendelsestekst(h, del.k.sprak, del.navn);
  const til = lenkeFor(del, h);
  return {
    id: String(h.nr),
    tilstand: na ? "na" : undefined,
    dato: datoAv(h.tid),
    tittel,
    tekst:
      tekst || til ? (
        <>
          {tekst} {til}
        </>
      ) : undefined,
  };
}

/** Where one can read more about what happened, when it is the reader's to read. */
function lenkeFor({ k, b }: Saksdel, h: Hendelse) {
  const t = sakTekst[k.sprak];
  const d = h.data as Readonly<Record<string, unknown>>;
  const brev =
    b.brev.find((x) => x.id === d.brev) ?? (h.slag === "vedtak.fattet" ? b.brev.find((x) => x.vedtak === d.vedtak) : undefined);
  if (brev) return <Lenke href={lenke(ruter.mittBrev, { ...her(k), brev: brev.id })}>{t.les}</Lenke>;
  const dokument = b.dokumenter.find((x) => x.id === d.dokument);
  if (dokument) {
    const sti = lenke(ruter.mittDokument, { ...her(k), sak: b.sak.id, dokument: dokument.id });
    return <Lenke href={sti}>{t.seDokument}</Lenke>;
  }
  const klage = b.klager.find((x) => x.id === d.klage);
  if (klage) return <Lenke href={lenke(ruter.minKlage, { ...her(k), klage: klage.id })}>{t.seKlage}</Lenke>;
  if (h.slag === "soknad.mottatt" && typeof d.soknad === "string") {
    return <Lenke href={lenke(ruter.kvittering, { ...her(k), soknad: d.soknad })}>{t.seKvittering}</Lenke>;
  }
  return null;
}

/** The days that are known to come. */
function kommende({ k, b }: Saksdel): readonly Tidspunkt[] {
  const t = sakTekst[k.sprak];
  const loper = b.frister.filter((f) => f.status === "loper");
  const { svar, lov } = svarfrister(loper.filter((f) => f.klage === null));
  const dager = [
    ...(svar ? [{ id: "svar", frist: svar, tittel: t.svarOm }] : []),
    ...(lov ? [{ id: "lov", frist: lov, tittel: t.lovgrense }] : []),
    ...loper
      .filter((f) => f.slag === "klagefrist" && f.sisteDag >= k.tid.idag)
      .map((f) => ({ id: f.id, frist: f, tittel: t.klagefrist })),
  ];
  return dager
    .toSorted((a, c) => (a.frist.sisteDag < c.frist.sisteDag ? 1 : -1))
    .map(({ id, frist, tittel }) => ({
      id,
      tilstand: "senere",
      dato: frist.sisteDag,
      nar: t.innen(datoTekst(frist.sisteDag, k.sprak, { aar: false })),
      tittel,
    }));
}
