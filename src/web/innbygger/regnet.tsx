import type { Malform } from "../../grunnmur/sprak.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { forklar, helligdagerMellom } from "../sporing.ts";
import { Detaljer, Lenke, Liste, Tekst, Tellekalender } from "../ui/index.ts";
import { regnetTekst } from "./regnet.tekst.ts";

interface RegnetProps {
  readonly grunnlag: Verdi<unknown>;
  readonly sprak: Malform;
  /** What started the count and what it ends in, as the calendar's two words. */
  readonly ord: "soknad" | "klage";
  /** In a narrow box: the sentences only. */
  readonly smal?: boolean;
  /** A sentence more at the end. */
  readonly merknad?: string;
}

/** How a date was found, one click away: the calendar, the same in a list, and the sections. */
export function Regnet({ grunnlag, sprak, ord, smal, merknad }: RegnetProps) {
  const t = regnetTekst[sprak];
  const f = forklar(grunnlag, sprak);
  const steg = merknad ? [...f.setninger, merknad] : f.setninger;
  const { telling } = f;
  return (
    <Detaljer tittel={smal ? t.kort : t.tittel} enkel={smal}>
      {telling && !smal ? (
        <Tellekalender
          telling={{ ...telling, helligdager: helligdagerMellom(telling.start, telling.slutt, sprak) }}
          startord={t.start[ord]}
          sluttord={t.slutt[ord]}
          steg={steg}
        />
      ) : (
        <Liste slag="nummerert" punkter={steg} />
      )}
      {f.hjemler.length > 0 ? (
        <Tekst liten>
          {t.regler}{" "}
          {f.hjemler.map((h, i) => (
            <span key={h.tekst}>
              {i > 0 ? ", " : ""}
              <Lenke href={h.lenke}>{h.tekst}</Lenke>
            </span>
          ))}
        </Tekst>
      ) : null}
    </Detaljer>
  );
}
