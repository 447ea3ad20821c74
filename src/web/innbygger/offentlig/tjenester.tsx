import type { LokalTjeneste } from "../../../domene/tjeneste/index.ts";
import { TRINN, tjenestetekst, visTrinn } from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Behovsliste, Flyt, Ingress, Overskrift } from "../../ui/index.ts";
import { katalogFor } from "./lokalt.ts";
import { tjenesterTekst } from "./tjenester.tekst.ts";

/** Every service in one list, for those who know what it is called. */
export async function alleTjenester(k: Kontekst<"alle">): Promise<Response> {
  const t = tjenesterTekst[k.sprak];
  const { tjenester } = await katalogFor(k);
  const omsorg = tjenester.filter((s) => s.spor === "omsorg");
  const grupper = [
    ...TRINN.map((n) => ({
      navn: n > 0 ? `${n}. ${visTrinn(n, k.sprak).navn}` : visTrinn(n, k.sprak).navn,
      liste: omsorg.filter((s) => s.trinn === n),
    })),
    { navn: t.nav, liste: tjenester.filter((s) => s.spor === "sosial") },
    { navn: t.bolig, liste: tjenester.filter((s) => s.spor === "bolig") },
  ];
  return html(
    <Side k={k} tittel={t.tittel} aktiv="finn">
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {grupper.map((g) => (
          <Gruppe key={g.navn} k={k} navn={g.navn} liste={g.liste} />
        ))}
      </Flyt>
    </Side>,
  );
}

function Gruppe({
  k,
  navn,
  liste,
}: {
  readonly k: Kontekst<"alle">;
  readonly navn: string;
  readonly liste: readonly LokalTjeneste[];
}) {
  if (liste.length === 0) return null;
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  return (
    <section>
      <Overskrift niva={2} storrelse="md">
        {navn}
      </Overskrift>
      <Behovsliste
        behov={liste.map((s) => ({
          tittel: s.navn,
          tekst: tjenestetekst[k.sprak][s.kode].kort,
          href: lenke(ruter.tjeneste, { ...her, tjeneste: s.kode }),
        }))}
      />
    </section>
  );
}
