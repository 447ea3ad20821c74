import { hendelserI } from "../../../domene/sak/index.ts";
import { html } from "../../svar.ts";
import { Boks, Dempet, Overskrift, Tekst, Tidslinje, Tomt } from "../../ui/index.ts";
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
