import { Children, type ReactNode } from "react";
import { datoTekst, type Sprak, stor } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { useSprak, useUiTekst } from "./sprakkontekst.ts";
import { type Teldag, type Telling, teluker } from "./telling.ts";

interface TellekalenderProps {
  readonly telling: Telling;
  /** What stands under day 0: "kom inn". */
  readonly startord: string;
  /** What the last day is: "svar", "frist". */
  readonly sluttord: string;
  /** The same in sentences, one step each. */
  readonly steg: readonly ReactNode[];
}

const maned = (d: Dato, sprak: Sprak): string => datoTekst(d, sprak, { ukedag: false }).replace(/^\d+\.?\s/, "");
/** "November 2026", "November og desember 2026" is written as its ends: "November 2026 – januar 2027". */
function periode({ start, slutt }: Telling, sprak: Sprak): string {
  const [fra, til] = [maned(start, sprak), maned(slutt, sprak)];
  return stor(fra === til ? fra : `${fra} – ${til}`);
}

function dagtekst(dag: Teldag, sprak: Sprak, forst: boolean): string {
  const nr = Number(dag.dato.slice(8));
  const punktum = sprak === "en" ? "" : ".";
  return forst || nr === 1 ? `${nr}${punktum} ${maned(dag.dato, sprak).slice(0, 3)}` : `${nr}${punktum}`;
}

/** How a date was found: a calendar that counts the days, then the same in a list. */
export function Tellekalender({ telling, startord, sluttord, steg }: TellekalenderProps) {
  const t = useUiTekst();
  const sprak = useSprak();
  const uker = teluker(telling);
  const under = (d: Teldag): string => {
    if (d.slag === "start") return startord;
    if (d.slag === "slutt") return `${d.nr}: ${sluttord}`;
    if (d.slag === "telt") return `${d.nr}: ${t.talt}`;
    return d.helligdag ?? String(d.nr);
  };
  return (
    <>
      {uker.length > 0 ? (
        <table className="tr-cal">
          <caption>{t.kalender(periode(telling, sprak))}</caption>
          <thead>
            <tr>
              <th scope="col">{t.uke}</th>
              {t.ukedager.map((dag, i) => (
                <th key={dag} scope="col">
                  <abbr title={dag}>{t.ukedagerKort[i]}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uker.map((uke) => (
              <tr key={uke.dager[0]?.dato}>
                <th scope="row">{uke.ukenummer}</th>
                {uke.dager.map((d) => (
                  <Dagcelle key={d.dato} dag={d} tekst={dagtekst(d, sprak, d.slag === "start")} under={under(d)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <ol className="ds-list">
        {Children.map(steg, (s) => (
          <li>{s}</li>
        ))}
      </ol>
    </>
  );
}

function Dagcelle({ dag, tekst, under }: { readonly dag: Teldag; readonly tekst: string; readonly under: string }) {
  if (dag.slag === "utenfor") return <td />;
  const merke = (slag: Teldag["slag"]): "" | undefined => (dag.slag === slag ? "" : undefined);
  return (
    <td data-start={merke("start")} data-off={merke("fri")} data-counted={merke("telt")} data-end={merke("slutt")}>
      {tekst}
      <span className={dag.helligdag && dag.slag === "fri" ? "tr-holiday" : undefined}>{under}</span>
    </td>
  );
}
