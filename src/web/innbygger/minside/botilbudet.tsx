import { erApent, type Planlinje } from "../../../domene/botilbud/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Oppsummering, Overskrift, Tekst } from "../../ui/index.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** The place that is offered or lived in, why that one, and the way to a home of one's own. Nothing when there is none. */
export function Botilbudet({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak].botilbud;
  const na = b.botilbud.find(erApent);
  if (!na && b.boligplan.length === 0) return null;
  const dag = (d: Planlinje["dag"]) => datoTekst(d, k.sprak);
  return (
    <>
      <Overskrift niva={2} id="botilbud">
        {t.tittel}
      </Overskrift>
      {na ? (
        <>
          <Oppsummering
            svar={[
              { navn: t.hvor, verdi: `${na.navn}, ${na.adresse}` },
              { navn: t.nar, verdi: t.fraTil(dag(na.fra), dag(na.til)) },
              { navn: t.hvorfor, verdi: na.hvorfor },
            ]}
          />
          <Tekst>{na.svar === "venter" ? t.venter : t.trygt}</Tekst>
        </>
      ) : null}
      {b.boligplan.length > 0 ? (
        <>
          <Overskrift niva={3}>{t.plan}</Overskrift>
          <Oppsummering
            svar={b.boligplan.map((l) => ({
              navn: <time dateTime={l.dag}>{dag(l.dag)}</time>,
              verdi: l.utfall ? `${l.hva}: ${l.utfall}` : l.hva,
            }))}
          />
        </>
      ) : null}
    </>
  );
}
