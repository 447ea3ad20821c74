import type { Innsynsrad } from "../../../domene/innsyn/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { Dempet, Detaljer, Oppsummering, Overskrift, Tomt } from "../../ui/index.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

const FORST = 3;

/** Who has read in the case: name, unit, why, when. The newest few, the rest one click away. */
export function Lesere({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak];
  const rader = b.lesere.map((l) => ({
    navn: (
      <time
        dateTime={l.tid.toString()}
      >{`${datoTekst(datoAv(l.tid), k.sprak, { ukedag: false })} ${klokkeslett(l.tid, k.sprak)}`}</time>
    ),
    verdi: <Leser l={l} sprak={k.sprak} />,
  }));
  return (
    <>
      <Overskrift niva={2} id="lest">
        {t.lest}
      </Overskrift>
      <p>{t.lestTekst}</p>
      {rader.length === 0 ? <Tomt>{t.ingenLest}</Tomt> : <Oppsummering svar={rader.slice(0, FORST)} />}
      {rader.length > FORST ? (
        <Detaljer tittel={t.visAlle(rader.length)}>
          <Oppsummering svar={rader} />
        </Detaljer>
      ) : null}
    </>
  );
}

function Leser({ l, sprak }: { readonly l: Innsynsrad; readonly sprak: "nb" | "nn" }) {
  const t = sakTekst[sprak];
  const sted = l.leserSlag === "embete" ? t.statsforvalteren : l.enhet;
  return (
    <>
      <strong>{l.leserNavn}</strong>
      {sted ? `, ${sted}` : null}
      <br />
      <Dempet>
        {t.del[l.hva.del]}, {t.grunnlag[l.grunnlag]}
      </Dempet>
    </>
  );
}
