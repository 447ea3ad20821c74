import { instansnavn } from "../../../domene/klage/index.ts";
import { kanIkkeLukkes } from "../../../lov/forvaltningsloven/p33.ts";
import { prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Boks, Lenke, Overlinje, Overskrift, Tekst, Varsel } from "../../ui/index.ts";
import type { Klagemappe } from "./mappe.ts";
import { nesteTekst } from "./neste.tekst.ts";
import type { Klagekontekst } from "./sted.ts";

interface NesteProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}

/** Whether the desk has said that it did what the body decided. */
export const erFulgtOpp = (m: Klagemappe): boolean => m.hendelser.some((h) => h.slag === "klage.fulgt_opp");

/** What to do now. */
export function Neste({ k, m }: NesteProps) {
  const t = nesteTekst[k.sprak];
  const { tittel, tekst } = t[m.klage.tilstand === "avgjort" && erFulgtOpp(m) ? "fulgtOpp" : m.klage.tilstand];
  return (
    <Boks slag="neste" merketAv="neste">
      <Overlinje>{t.neste}</Overlinje>
      <Overskrift niva={2} storrelse="sm" id="neste">
        {tittel}
      </Overskrift>
      <Tekst>{tekst}</Tekst>
    </Boks>
  );
}

/** Why there is no button that closes a complaint that was not upheld, with the sections (fvl §§ 28 and 33). */
export function KanIkkeLukkes({ k, m }: NesteProps) {
  const t = nesteTekst[k.sprak];
  return (
    <Varsel slag="info" tittel={t.kanIkkeLukkes}>
      <Tekst>{t.kanIkkeLukkesTekst(instansnavn(k.kommune, m.pa.instans, k.sprak))}</Tekst>
      <Tekst liten>
        {kanIkkeLukkes(prosesslov(k.tid.idag)).map((h, i) => (
          <span key={h.paragraf}>
            {i > 0 ? ", " : null}
            <Lenke href={h.lenke}>{lovtekst(h, k.sprak)}</Lenke>
          </span>
        ))}
      </Tekst>
    </Varsel>
  );
}
