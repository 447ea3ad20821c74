import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import { Oppsummering, Overskrift, Tekst } from "../../ui/index.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** The money of the case: what comes, when and to whom, what was stopped and why, and what is to be paid back. Nothing when there is none. */
export function Pengene({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak].penger;
  if (b.utbetalinger.length === 0 && b.tilbake.length === 0) return null;
  return (
    <>
      <Overskrift niva={2} id="penger">
        {t.tittel}
      </Overskrift>
      <Oppsummering
        svar={b.utbetalinger.map((u) => ({
          navn: <time dateTime={u.forfall}>{datoTekst(u.forfall, k.sprak)}</time>,
          verdi: (
            <>
              {kroner(u.ore, k.sprak)}, {u.hva}. {t.til(u.mottaker)} {t.tilstand[u.tilstand]} {u.stansetGrunn}
            </>
          ),
        }))}
      />
      {b.tilbake.map((x) => (
        <Tekst key={x.id}>
          {t.tilbake(kroner(x.ore, k.sprak), datoTekst(x.innen, k.sprak), kroner(x.ore - x.betaltOre, k.sprak))} {x.grunn}
        </Tekst>
      ))}
    </>
  );
}
