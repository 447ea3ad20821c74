import type { ReactNode } from "react";
import { dato } from "../../../lov/kjerne/dato.ts";
import type { Innlogging, Sprakvalg } from "../index.ts";
import { Overskrift } from "../index.ts";

/** The day it is in the gallery, so that pictures of it can be compared. */
export const IDAG = dato("2026-11-19");

export const HER = "#innhold";

export const sprakvalg: readonly Sprakvalg[] = [
  { kode: "nb", href: "?sprak=nb" },
  { kode: "nn", href: "?sprak=nn" },
  { kode: "en", href: "?sprak=en" },
];

export const hanne: Innlogging = {
  inne: true,
  navn: "Hanne Lund",
  rolle: "fullmektig for Astrid Lund",
  lenker: [
    { tekst: "Mine saker", href: "#saker" },
    { tekst: "Slik når vi deg", href: "#kontakt" },
  ],
  loggUt: { handling: "/logg-ut", csrf: "csrf" },
};

/** One group of parts, with its name above. */
export function Gruppe({ navn, children }: { readonly navn: string; readonly children: ReactNode }) {
  const id = `g-${navn.toLowerCase().replace(/\W+/g, "-")}`;
  return (
    <section className="tr-flow" aria-labelledby={id}>
      <hr className="ds-divider" />
      <Overskrift niva={2} storrelse="lg" id={id}>
        {navn}
      </Overskrift>
      {children}
    </section>
  );
}
