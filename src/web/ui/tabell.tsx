import type { ReactNode } from "react";

export interface Kolonne<R> {
  readonly tittel: string;
  readonly celle: (rad: R) => ReactNode;
  /** This cell names the row. Exactly one column has it. */
  readonly navnerRaden?: boolean | undefined;
  /** Right-aligned figures. */
  readonly tall?: boolean | undefined;
  /** No "Tittel:" before the cell when the row is shown as a card: the content says what it is (a deadline, a tag). */
  readonly selvsagt?: boolean | undefined;
}

interface TabellProps<R> {
  /** What the table is; read aloud, and seen when `visTittel`. */
  readonly tittel: string;
  readonly visTittel?: boolean | undefined;
  readonly kolonner: readonly Kolonne<R>[];
  readonly rader: readonly R[];
  readonly nokkel: (rad: R) => string;
  /** What a script must know of a row: `{ rad: id }` becomes data-rad. */
  readonly merk?: ((rad: R) => Readonly<Record<string, string>>) | undefined;
  /** In a frame of its own; without it when it stands in a `Boks`. */
  readonly ramme?: boolean | undefined;
  /** The sentence that stands here when there are no rows. */
  readonly tomt: ReactNode;
}

/** A dense table that becomes cards on a small screen. */
export function Tabell<R>({ tittel, visTittel, kolonner, rader, nokkel, merk, ramme, tomt }: TabellProps<R>) {
  if (rader.length === 0) return <p className="tr-empty">{tomt}</p>;
  return (
    <table className="ds-table tr-list" data-border={ramme ? "" : undefined}>
      <caption className={visTittel ? undefined : "ds-sr-only"}>{tittel}</caption>
      <thead>
        <tr>
          {kolonner.map((k) => (
            <th key={k.tittel} scope="col" data-tall={k.tall ? "" : undefined}>
              {k.tittel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rader.map((rad) => (
          <tr key={nokkel(rad)} {...(merk ? medData(merk(rad)) : {})}>
            {kolonner.map((k) => (
              <Celle key={k.tittel} kolonne={k}>
                {k.celle(rad)}
              </Celle>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const medData = (merker: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(merker).map(([navn, verdi]) => [`data-${navn}`, verdi]));

function Celle<R>({ kolonne, children }: { readonly kolonne: Kolonne<R>; readonly children: ReactNode }) {
  if (kolonne.navnerRaden) return <th scope="row">{children}</th>;
  return (
    <td data-l={kolonne.selvsagt ? undefined : kolonne.tittel} data-tall={kolonne.tall ? "" : undefined}>
      {children}
    </td>
  );
}
