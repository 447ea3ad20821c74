import type { Dato } from "../../lov/kjerne/dato.ts";
import { bind } from "../sprak.ts";
import { bareTekst, type Dokument, type Innhold, lopAv, type Tekst } from "./dokument.ts";
import { teksterI } from "./omfang.ts";
import { trykkbar } from "./tegn.ts";

/** What `brev.typ` reads of one run. A line break is a run of its own, since a text may hold lines. */
type Utlop = { slag: "tekst" | "sterk"; tekst: string } | { slag: "lenke"; tekst: string; til: string } | { slag: "linje" };

const trykk = (tekst: string): string => bind(trykkbar(tekst));

function medLinjer(slag: "tekst" | "sterk", tekst: string): Utlop[] {
  return tekst.split(/\r\n|\r|\n/).flatMap((linje, nr): Utlop[] => {
    const lop: Utlop = { slag, tekst: trykk(linje) };
    return nr === 0 ? [lop] : [{ slag: "linje" }, lop];
  });
}

function utlop(tekst: Tekst): Utlop[] {
  return lopAv(tekst).flatMap((lop): Utlop[] => {
    if (typeof lop === "string") return medLinjer("tekst", lop);
    if ("sterk" in lop) return medLinjer("sterk", lop.sterk);
    return [{ slag: "lenke", tekst: trykk(lop.lenke), til: lop.til }];
  });
}

function utInnhold(innhold: Innhold): object {
  switch (innhold.slag) {
    case "avsnitt":
      return { slag: innhold.slag, tekst: utlop(innhold.tekst) };
    case "liste":
      return { slag: innhold.slag, punkter: innhold.punkter.map(utlop) };
    case "tabell":
      return { slag: innhold.slag, hode: innhold.hode.map(trykk), rader: innhold.rader.map((rad) => rad.map(utlop)) };
    case "regnestykke":
      return {
        slag: innhold.slag,
        hode: innhold.hode.map(trykk),
        rader: innhold.rader.map((rad) => ({ navn: trykk(rad.navn), verdi: trykk(rad.verdi), sum: rad.sum ?? false })),
      };
  }
}

/** A box that would fill a page by itself may be broken over two; a smaller one is kept whole. */
const TEGN_I_HEL_RAMME = 2_500;

function datodeler(dato: Dato): { year: number; month: number; day: number } {
  const { year, month, day } = Temporal.PlainDate.from(dato);
  return { year, month, day };
}

/** The letter as the JSON that `brev.typ` reads: only what it draws, with the spaces bound and the unprintable gone. */
export function innsats(dokument: Dokument): string {
  return JSON.stringify({
    sprak: dokument.sprak,
    tittel: trykk(dokument.tittel),
    dato: datodeler(dokument.dato),
    avsender: { navn: trykk(dokument.avsender.navn) },
    mottaker: { navn: trykk(dokument.mottaker.navn), adresse: dokument.mottaker.adresse.map(trykk) },
    fakta: dokument.fakta.map((f) => ({ navn: trykk(f.navn), verdi: trykk(f.verdi) })),
    kopimerknad: dokument.kopimerknad === null ? null : trykk(dokument.kopimerknad),
    deler: dokument.deler.map((del) => {
      const tegn = del.innhold.flatMap(teksterI).reduce((sum, tekst) => sum + bareTekst(tekst).length, 0);
      return {
        overskrift: del.overskrift === null ? null : trykk(del.overskrift),
        ramme: del.ramme,
        brytbar: tegn > TEGN_I_HEL_RAMME,
        innhold: del.innhold.map(utInnhold),
      };
    }),
    underskrift: {
      hilsen: trykk(dokument.underskrift.hilsen),
      fra: trykk(dokument.underskrift.fra),
      navn: dokument.underskrift.navn.map(trykk),
      merknad: trykk(dokument.underskrift.merknad),
    },
    bunn: trykk(dokument.bunn),
  });
}
