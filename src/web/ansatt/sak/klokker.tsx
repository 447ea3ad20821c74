import type { Frist as Saksfrist } from "../../../domene/sak/index.ts";
import { forklar, helligdagerMellom } from "../../sporing.ts";
import { Boks, Detaljer, Lenke, Liste, Overskrift, Tekst, Tellekalender } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";
import { sakTekst } from "./sak.tekst.ts";
import { Sakfrist } from "./saksside.tsx";

/** How each running day was found, day by day and with its sections. */
export function Klokkeforklaringer({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = oversiktTekst[k.sprak];
  if (m.klokker.length === 0) return null;
  return (
    <Boks merketAv="klokkene">
      <Overskrift niva={2} storrelse="sm" id="klokkene">
        {t.klokkene}
      </Overskrift>
      {m.klokker.map((f) => (
        <Detaljer
          key={f.id}
          enkel
          tittel={
            <>
              {sakTekst[k.sprak].klokke[f.slag]} <Sakfrist k={k} frist={f} />
            </>
          }
        >
          <Forklaring k={k} frist={f} />
        </Detaljer>
      ))}
    </Boks>
  );
}

/** What happened on day 0: an application came, a letter came, or we sent something. */
function startord(k: Sakskontekst, f: Saksfrist): string {
  const t = oversiktTekst[k.sprak].dagNull;
  if (f.slag === "klagefrist") return t.brevet;
  return f.slag === "dokument" || f.slag === "varselsvar" || f.slag === "merknad" ? t.sendt : t.kominn;
}

function Forklaring({ k, frist }: { readonly k: Sakskontekst; readonly frist: Saksfrist }) {
  const t = oversiktTekst[k.sprak];
  const { setninger, telling, hjemler } = forklar(frist.grunnlag, k.sprak);
  return (
    <>
      {telling ? (
        <Tellekalender
          telling={{ ...telling, helligdager: helligdagerMellom(telling.start, telling.slutt, k.sprak) }}
          startord={startord(k, frist)}
          sluttord={t.frist}
          steg={setninger}
        />
      ) : (
        <Liste slag="nummerert" punkter={setninger} />
      )}
      {hjemler.map((h) => (
        <Tekst key={h.lenke} liten>
          <Lenke href={h.lenke}>{h.tekst}</Lenke>
        </Tekst>
      ))}
    </>
  );
}
