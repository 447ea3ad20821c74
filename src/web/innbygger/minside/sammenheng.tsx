import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Lenke, Overskrift, Tekst } from "../../ui/index.ts";
import { her } from "../her.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** A decision that is looked at again, told in both cases: why, what holds meanwhile, and the way to the other case. */
export function Sammenheng({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak].revurdering;
  const til = (sak: string, tekst: string) => <Lenke href={lenke(ruter.minSak, { ...her(k), sak })}>{tekst}</Lenke>;
  const r = b.revurdering;
  const svart = b.sak.tilstand !== "mottatt" && b.sak.tilstand !== "utredes";
  return (
    <>
      {r ? (
        <Boks merketAv="revurdering">
          <Overskrift niva={2} id="revurdering">
            {svart ? t.saIgjen : t.serIgjen}
          </Overskrift>
          <Tekst>
            {t.grunnene[r.grunn]} {r.tekst}
          </Tekst>
          <Tekst>{svart ? t.tattOver : t.imens}</Tekst>
          {b.fraNummer ? <p>{til(r.fraSak, t.tilGamle(b.fraNummer))}</p> : null}
        </Boks>
      ) : null}
      {b.revurderinger.map((x) => {
        const ferdig = x.tilstand !== "mottatt" && x.tilstand !== "utredes";
        return (
          <Boks key={x.sak} merketAv={`revurdering-${x.sak}`}>
            <Overskrift niva={2} id={`revurdering-${x.sak}`}>
              {ferdig ? t.saIgjen : t.serIgjen}
            </Overskrift>
            <Tekst>
              {t.apnet(datoTekst(datoAv(x.apnet), k.sprak, { ukedag: false }))} {t.grunnene[x.grunn]} {x.tekst}
            </Tekst>
            <Tekst>{ferdig ? t.lesNye : t.imens}</Tekst>
            <p>{til(x.sak, t.tilNye(x.nummer))}</p>
          </Boks>
        );
      })}
    </>
  );
}
