import type { ReactNode } from "react";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { Boks } from "./boks.tsx";
import { Tid } from "./tid.tsx";

interface DatoboksProps {
  /** "Du får svar innen" */
  readonly innledning: string;
  readonly dato: Dato;
  /** The sentence goes on: "fordi Asker har som mål å svare innen fire uker." */
  readonly fordi: ReactNode;
  /** In a side column. */
  readonly smal?: boolean | undefined;
  /** Not the next thing that happens on this page. */
  readonly rolig?: boolean | undefined;
  /** How it was counted, a button. */
  readonly children?: ReactNode;
}

/** A date as a sentence: until when, the day in words, and why that day. */
export function Datoboks({ innledning, dato, fordi, smal, rolig, children }: DatoboksProps) {
  return (
    <Boks slag={rolig ? "tonet" : "neste"}>
      <p className="tr-kicker">{innledning}</p>
      <p className="tr-date" data-size={smal ? "sm" : undefined}>
        <Tid dato={dato} />
      </p>
      <p className={smal ? "tr-small" : undefined}>{fordi}</p>
      {children}
    </Boks>
  );
}
