import type { ReactNode } from "react";
import { stor } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { useSprak } from "./sprakkontekst.ts";
import { type Datoform, skrivDato } from "./tid.tsx";

export interface Tidspunkt {
  readonly id: string;
  /** na: the case stands here. senere: has not happened. Otherwise it has. */
  readonly tilstand?: "na" | "senere" | undefined;
  readonly dato?: Dato | undefined;
  /** Instead of the date alone: "Innen mandag 30. november", "18. nov 15.20 · Jonas Berg". */
  readonly nar?: string | undefined;
  readonly tittel?: ReactNode;
  readonly tekst?: ReactNode;
}

interface TidslinjeProps {
  readonly punkter: readonly Tidspunkt[];
  readonly datoform?: Datoform | undefined;
}

function Nar({ punkt, form }: { readonly punkt: Tidspunkt; readonly form: Datoform }) {
  const sprak = useSprak();
  const { dato, nar } = punkt;
  if (!dato) return nar ? <span className="tr-when">{nar}</span> : null;
  return (
    <time className="tr-when" dateTime={dato}>
      {nar ?? stor(skrivDato(dato, form, sprak))}
    </time>
  );
}

/** What has happened and what comes. In a case the newest stands on top; in a plan the first. */
export function Tidslinje({ punkter, datoform = "dag" }: TidslinjeProps) {
  return (
    <ol className="tr-time">
      {punkter.map((p) => (
        <li
          key={p.id}
          data-now={p.tilstand === "na" ? "" : undefined}
          data-later={p.tilstand === "senere" ? "" : undefined}
          aria-current={p.tilstand === "na" ? "step" : undefined}
        >
          <Nar punkt={p} form={datoform} />
          {p.tittel ? <strong>{p.tittel}</strong> : null}
          {p.tekst ? <div>{p.tekst}</div> : null}
        </li>
      ))}
    </ol>
  );
}
