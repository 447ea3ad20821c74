import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { Liste, Oppsummering, Overskrift, Tekst } from "../../ui/index.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** The kvalifiseringsprogram that was granted: what one takes part in, from when to when, and what a day gives. Nothing when there is none. */
export function Programmet({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak].program;
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  return b.programmer.flatMap(({ post, innhold, begynt }) =>
    innhold === null
      ? []
      : [
          <section key={post} aria-labelledby={`program-${post}`}>
            <Overskrift niva={2} id={`program-${post}`}>
              {t.tittel}
            </Overskrift>
            <Liste punkter={innhold.aktiviteter.map((a) => t.aktivitet(a.hva, String(a.timer).replace(".", ",")))} />
            <Tekst>
              {t.varer(dag(innhold.start), dag(innhold.slutt))} {begynt ? t.begynte(dag(begynt)) : null}
            </Tekst>
            <Oppsummering
              svar={innhold.stonad.map((l) => ({
                navn: t.tid(dag(l.fra), dag(l.til)),
                verdi: l.svar.verdi === null ? t.ukjent : t.forDagen(kroner(l.svar.verdi.dagOre, k.sprak)),
              }))}
            />
          </section>,
        ],
  );
}
