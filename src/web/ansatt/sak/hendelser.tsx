import { hendelserI } from "../../../domene/sak/index.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import { html } from "../../svar.ts";
import { Boks, Dempet, Lenke, Overskrift, Tekst, Tidslinje, Tomt } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import { hendelsespunkt } from "./hendelsespunkt.ts";
import { loggTekst } from "./logg.tekst.ts";
import { lesSaken } from "./mappe.ts";
import { Saksside } from "./saksside.tsx";

/** The whole journal of the case, newest first. What only the office sees is marked. */
export async function hendelser(k: Sakskontekst): Promise<Response> {
  const lest = await lesSaken(k, { del: "hendelser" }, (les, { sak }) => hendelserI(les, sak.kommune, sak.id));
  if (!lest.ok) return lest.nei;
  const { mer: alle, ...m } = lest.verdi;
  const t = loggTekst[k.sprak];
  return html(
    <Saksside k={k} m={m} fane="hendelser">
      <Boks merketAv="hendelser">
        <Overskrift niva={2} storrelse="sm" id="hendelser">
          {t.hendelser}
        </Overskrift>
        <Tekst dempet>{t.hendelserOm}</Tekst>
        {alle.length === 0 ? <Tomt>{t.ingenHendelser}</Tomt> : null}
        <Tidslinje
          punkter={alle.map((h) => {
            const punkt = hendelsespunkt(k, m, h);
            const tekst = (
              <>
                {punkt.tekst}
                <Hjemmel nokkel={h.hjemmel} sprak={k.sprak} />
                {h.synlig ? null : (
                  <div>
                    <Dempet>{t.bareKontoret}</Dempet>
                  </div>
                )}
              </>
            );
            return { ...punkt, tekst };
          })}
        />
      </Boks>
    </Saksside>,
  );
}

/** The section an act rests on, with its link. */
function Hjemmel({ nokkel, sprak }: { readonly nokkel: string | null; readonly sprak: "nb" | "nn" }) {
  const hjemmel = nokkel === null ? null : tolkHjemmel(nokkel);
  if (!hjemmel) return null;
  return (
    <div className="tr-small">
      <Lenke href={hjemmel.lenke}>{stor(lovtekst(hjemmel, sprak))}</Lenke>
    </div>
  );
}
