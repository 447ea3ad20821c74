import { type Dato, dagerMellom } from "../../../../lov/kjerne/dato.ts";
import { klagefrist } from "../../../../lov/klagefrist.ts";
import { klagevei } from "../../../../lov/klagevei.ts";
import type { Kontekst } from "../../../kontekst.ts";
import { forklarFrist, helligdagerMellom, varighet } from "../../../sporing.ts";
import { Datoboks, Lenke, Liste, Overskrift, Tekst, Tellekalender } from "../../../ui/index.ts";
import { regnutTekst } from "./regnut.tekst.ts";
import { type Sporsmal, underretning } from "./sporsmal.ts";

/** The last day as a sentence, how it was counted day by day with its sections, and where the complaint goes. All of it is the law's answer. */
export function Svar({ k, sporsmal }: { readonly k: Kontekst<"alle">; readonly sporsmal: Sporsmal }) {
  const t = regnutTekst[k.sprak];
  const vei = klagevei(sporsmal.vedtak, sporsmal.dag);
  const frist = klagefrist({ vedtakstype: sporsmal.vedtak, underretning: underretning(sporsmal) }, sporsmal.dag);
  const embete = k.kommune.embete.navn[k.sprak === "nn" ? "nn" : "nb"];
  // A letter gives the knowledge that the clock of care starts from; without one it is the day that was found out.
  const kunnskap = vei.starter === "kunnskap" && sporsmal.kanal === "ingen";
  const tid = varighet(frist.sporing, k.sprak) ?? "";
  return (
    <>
      <Datoboks innledning={t.siste} dato={frist.verdi.sisteDag} fordi={kunnskap ? t.kunnskap(tid) : t.underretning(tid)}>
        <p>{igjen(t, dagerMellom(k.tid.idag, frist.verdi.sisteDag))}</p>
      </Datoboks>
      {vei.starter === "kunnskap" && sporsmal.kanal !== "ingen" ? <Tekst>{t.senere}</Tekst> : null}
      <DagForDag k={k} frist={frist} />
      <section className="tr-flow">
        <Overskrift niva={2} storrelse="md">
          {t.hvor}
        </Overskrift>
        <Liste punkter={[t.hit[vei.forsteinstans](embete), t.instans[vei.klageinstans](k.kommune.navn, embete)]} />
      </section>
    </>
  );
}

type Ord = (typeof regnutTekst)["nb"];

function igjen(t: Ord, dager: number): string {
  if (dager < 0) return t.ute;
  return dager === 0 ? t.iDag : t.dagerIgjen(dager);
}

function DagForDag({ k, frist }: { readonly k: Kontekst<"alle">; readonly frist: ReturnType<typeof klagefrist> }) {
  const t = regnutTekst[k.sprak];
  const f = forklarFrist(frist, k.sprak);
  const helligdager = (fra: Dato, til: Dato) => helligdagerMellom(fra, til, k.sprak);
  return (
    <section className="tr-flow">
      <Overskrift niva={2} storrelse="md">
        {t.slik}
      </Overskrift>
      {f.telling ? (
        <Tellekalender
          telling={{ ...f.telling, helligdager: helligdager(f.telling.start, f.telling.slutt) }}
          startord={t.start}
          sluttord={t.slutt}
          steg={f.setninger}
        />
      ) : null}
      <Tekst liten>
        {t.regler}{" "}
        {f.hjemler.map((h, i) => (
          <span key={h.tekst}>
            {i > 0 ? ", " : ""}
            <Lenke href={h.lenke}>{h.tekst}</Lenke>
          </span>
        ))}
      </Tekst>
    </section>
  );
}
