import { erSvarklokke, grunntekst } from "../../../domene/forelopig/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { Forelopigboks } from "../forelopig/skjema.tsx";
import { type Avslag, utfylt } from "./felt.ts";
import type { Klagemappe } from "./mappe.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

interface ForelopigProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** The letter about a late answer to the complaint: § 11 a is for complaints as well. */
export function Forelopig({ k, m, avslag }: ForelopigProps) {
  const { klart } = m;
  const u = utfylt(k, avslag, "forelopig");
  return (
    <Forelopigboks
      sprak={k.sprak}
      csrf={k.csrf}
      idag={k.tid.idag}
      handling={lenke(ruter.forelopigKlage, iKlagen(k))}
      klart={klart ? { ...klart, grunn: grunntekst(klart.grunn, k.sprak) } : null}
      klokke={m.klokker.find((f) => erSvarklokke(f.slag))?.id ?? ""}
      feil={u.feil}
      verdi={(navn, ellers) => u.verdi(navn, ellers)}
    />
  );
}
