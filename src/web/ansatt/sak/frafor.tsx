import type { AnnenSak, FraFor } from "../../../domene/vedtak/index.ts";
import { kortDato, midtI } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Lenke, Liste, Overskrift, Tekst } from "../../ui/index.ts";
import { oppgaverTekst } from "../oppgaver/oppgaver.tekst.ts";
import { her, type Sakskontekst } from "../sted.ts";
import { fraForTekst } from "./frafor.tekst.ts";
import type { Mappe } from "./mappe.ts";

interface FraForProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly fraFor: FraFor;
}

/** What the person has already, and what else lies with this office: nobody answers as if it were the first time. */
export function FraForboks({ k, m, fraFor: { har, saker } }: FraForProps) {
  if (saker.length === 0) return null;
  const t = fraForTekst[k.sprak];
  const dag = (d: Parameters<typeof kortDato>[0]) => kortDato(d, k.sprak, k.tid.idag);
  const periode = ({ fra, til }: FraFor["har"][number]) =>
    [...(fra ? [t.fra(dag(fra))] : []), ...(til ? [t.til(dag(til))] : [])].join(" ");
  const ord = oppgaverTekst[k.sprak].statuser;
  const status = (s: AnnenSak) => ord[s.klage ? "klage" : s.tilstand === "mottatt" ? "ny" : s.tilstand];
  const tilSaken = (sak: string) => lenke(ruter.sak, { ...her(k), sak });
  return (
    <Boks merketAv="frafor">
      <Overskrift niva={2} storrelse="sm" id="frafor">
        {t.tittel}
      </Overskrift>
      {har.map((h) => (
        <Tekst key={`${h.sak} ${h.tjeneste} ${h.fra}`}>
          <strong>{m.navn(h.tjeneste)}</strong> {periode(h)}
          <br />
          <span className="tr-muted tr-small">{h.omfang}</span>
        </Tekst>
      ))}
      {har.length === 0 ? <Tekst dempet>{t.harIkke}</Tekst> : null}
      <h3>{t.saker}</h3>
      <Liste
        slag="lenker"
        punkter={saker.map((s) => (
          <Lenke key={s.id} href={tilSaken(s.id)}>
            {t.sak(s.nummer, s.tjenester.map((x) => m.navn(x)).join(", "), midtI(status(s)))}
          </Lenke>
        ))}
      />
    </Boks>
  );
}
