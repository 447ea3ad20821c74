import { tekstsvar, type Utkast } from "../../../domene/soknad/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Dokumentliste, Overskrift } from "../../ui/index.ts";
import { her, type Innbyggerk } from "../her.ts";
import type { Oversiktsdel } from "./deler.ts";
import { minsideTekst } from "./minside.tekst.ts";
import { sakstittel } from "./tittel.ts";

/** What is begun and not sent, here or on another device. */
export function Kladder({ k, o, navn }: Oversiktsdel) {
  const t = minsideTekst[k.sprak];
  const dag = (u: Pick<Utkast, "slettes">) => t.kladdSlettes(datoTekst(u.slettes, k.sprak, { ukedag: false }));
  const titler = new Map(o.saker.map((s) => [s.sak.id, sakstittel(s.poster, navn, k.sprak).toLowerCase()]));
  return (
    <>
      {o.kladder.length > 0 ? (
        <>
          <Overskrift niva={2}>{t.kladder}</Overskrift>
          <Dokumentliste
            dokumenter={o.kladder.map((u) => ({
              tittel: kladdenavn(u, k),
              href: lenke(ruter.soknadSteg, { ...her(k), utkast: u.id, steg: sisteSteg(u) }),
              om: `${t.kladd(datoTekst(datoAv(u.opprettet), k.sprak, { ukedag: false }))}. ${dag(u)}`,
            }))}
          />
        </>
      ) : null}
      {o.klagekladder.length > 0 ? (
        <>
          <Overskrift niva={2}>{t.klagekladder}</Overskrift>
          <Dokumentliste
            dokumenter={o.klagekladder.map((u) => ({
              tittel: t.klagekladd(titler.get(u.sak) ?? ""),
              href: lenke(ruter.nyKlage, { ...her(k), sak: u.sak }),
              om: dag(u),
            }))}
          />
        </>
      ) : null}
    </>
  );
}

function kladdenavn(u: Utkast, k: Innbyggerk): string {
  const t = minsideTekst[k.sprak];
  const navn = tekstsvar(u.svar, "hvem") === "jeg" ? "" : tekstsvar(u.svar, "gjelder_navn");
  return navn ? t.kladdFor(navn) : t.kladdMeg;
}

/** The page that was written on last, on whichever device. */
function sisteSteg(u: Utkast): string {
  const sider = Object.entries(u.sider).filter(([, s]) => s.sendt.some((x) => x.skriver !== "start"));
  return sider.toSorted(([, a], [, b]) => (a.endret < b.endret ? 1 : -1))[0]?.[0] ?? "haster";
}
