import { createElement, Fragment, type ReactNode } from "react";
import { type Brevinnhold, type Brevmodell, type Tekst as Brevtekst, lopAv } from "../domene/brev/index.ts";
import { Boks, Brevvisning, Lenke, Liste, Underskrift } from "./ui/index.ts";

/** Each as a node, in order. The parts of a locked letter have no names of their own, so they stand as plain children without keys. */
const hver = <T,>(liste: readonly T[], node: (del: T, nr: number) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...liste.map(node));

const medLinjeskift = (tekst: string): ReactNode =>
  hver(tekst.split("\n"), (linje, nr) => (
    <>
      {nr > 0 ? <br /> : null}
      {linje}
    </>
  ));

/** A letter's text with its emphasis and links; "\n" breaks the line. */
const lop = (tekst: Brevtekst): ReactNode =>
  hver(lopAv(tekst), (l) => {
    if (typeof l === "string") return medLinjeskift(l);
    return "sterk" in l ? <strong>{l.sterk}</strong> : <Lenke href={l.til}>{l.lenke}</Lenke>;
  });

function Tabell({ hode, children }: { readonly hode: readonly string[]; readonly children: ReactNode }) {
  return (
    <table className="ds-table">
      <thead>
        <tr>
          {hode.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Innhold({ del }: { readonly del: Brevinnhold }): ReactNode {
  switch (del.slag) {
    case "avsnitt":
      return <p>{lop(del.tekst)}</p>;
    case "liste":
      return <Liste punkter={del.punkter.map(lop)} />;
    case "tabell":
      return (
        <Tabell hode={del.hode}>
          {hver(del.rader, ([forst, ...resten]) => (
            <tr>
              <th scope="row">{lop(forst ?? "")}</th>
              {hver(resten, (celle) => (
                <td>{lop(celle)}</td>
              ))}
            </tr>
          ))}
        </Tabell>
      );
    case "regnestykke":
      return (
        <Tabell hode={del.hode}>
          {hver(del.rader, ({ navn, verdi, sum }) => (
            <tr>
              <th scope="row">{sum ? <strong>{navn}</strong> : navn}</th>
              <td>{sum ? <strong>{verdi}</strong> : verdi}</td>
            </tr>
          ))}
        </Tabell>
      );
  }
}

/** Facts of the head; several copies stand in one row. */
function detaljer(fakta: Brevmodell["fakta"]): Brevmodell["fakta"] {
  const samlet = new Map<string, string>();
  for (const { navn, verdi } of fakta) samlet.set(navn, samlet.has(navn) ? `${samlet.get(navn)}, ${verdi}` : verdi);
  return [...samlet].map(([navn, verdi]) => ({ navn, verdi }));
}

/**
 * A letter on the screen, from the same model that the PDF is made of: what is read here is what was sent.
 * The desk's preview uses it too, with `utkast`.
 */
export function Brev({ modell, utkast }: { readonly modell: Brevmodell; readonly utkast?: boolean | undefined }) {
  const { avsender, mottaker, underskrift, deler } = modell;
  return (
    <Brevvisning
      avsender={avsender.navn}
      mottaker={[mottaker.navn, ...mottaker.adresse].join("\n")}
      detaljer={detaljer(modell.fakta)}
      tittel={modell.tittel}
      sprak={modell.sprak}
      utkast={utkast}
    >
      {modell.kopimerknad ? <p>{modell.kopimerknad}</p> : null}
      {hver(deler, (d) => {
        const indre = (
          <>
            {d.overskrift ? <h2>{d.overskrift}</h2> : null}
            {hver(d.innhold, (del) => (
              <Innhold del={del} />
            ))}
          </>
        );
        return d.ramme ? <Boks slag="tonet">{indre}</Boks> : indre;
      })}
      <Underskrift>{[underskrift.hilsen, ...underskrift.navn, underskrift.fra].join("\n")}</Underskrift>
      {underskrift.merknad ? <p className="tr-small">{underskrift.merknad}</p> : null}
    </Brevvisning>
  );
}
