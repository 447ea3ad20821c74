import { stor } from "../../grunnmur/sprak.ts";
import { klagevei } from "../../lov/klagevei.ts";
import type { Provelse } from "../../lov/provelse.ts";
import { lovtekst } from "../lovtekst.ts";
import { Boks, Lenke, Overskrift, Tekst } from "../ui/index.ts";
import type { Instansmappe } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import type { Instanssted } from "./sted.ts";

interface ProvelsenProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
}

/** The act's own test for this kind of decision (pbrl § 7-7, stnl § 48, fvl § 34). */
export const provelseAv = ({ s, m }: ProvelsenProps): Provelse => klagevei(m.sak.vedtaket.vedtakstype, s.k.tid.idag).provelse;

/** How far the body may review, and what the answer must show. */
export function Provelsen({ s, m }: ProvelsenProps) {
  const t = instansTekst[s.k.sprak];
  const p = provelseAv({ s, m });
  return (
    <Boks slag="tonet" merketAv="provelsen">
      <Overskrift niva={2} storrelse="sm" id="provelsen">
        {t.provelsen}
      </Overskrift>
      <Tekst>{t.alleSider}</Tekst>
      <Tekst>
        <strong>{t.skjonn[p.skjonn]}</strong> {p.selvstyreOmtales ? t.selvstyreMaaMed : null}
      </Tekst>
      {p.hjemmel.map((h) => (
        <Tekst key={h.lenke} liten>
          <Lenke href={h.lenke}>{stor(lovtekst(h, s.k.sprak))}</Lenke>
        </Tekst>
      ))}
    </Boks>
  );
}
