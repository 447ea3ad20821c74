import {
  type LokalTjeneste,
  TRINN,
  type Trinnvisning,
  tilgangTekst,
  tjenestetekst,
  visTrinn,
} from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Behovsliste,
  Boks,
  Detaljer,
  Flyt,
  Ingress,
  Knappelenke,
  Lenke,
  Oppsummering,
  Overskrift,
  Spalter,
  Tekst,
  Trapp,
} from "../../ui/index.ts";
import { katalogFor } from "./lokalt.ts";
import { trappaTekst } from "./trappa.tekst.ts";

/** The stair: a picture that is a list, and what stands on each step with the kommune's own names. Never a queue. */
export async function trappa(k: Kontekst<"alle">): Promise<Response> {
  const t = trappaTekst[k.sprak];
  const { tjenester } = await katalogFor(k);
  const trinn = TRINN.map((n) => visTrinn(n, k.sprak));
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  return html(
    <Side k={k} tittel={t.tittel(k.kommune.navn)} aktiv="trappa">
      <Flyt>
        <Overskrift niva={1}>{t.tittel(k.kommune.navn)}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        <Trapp
          trinn={trinn
            .filter((s) => s.trinn > 0)
            .map((s) => ({ nr: s.trinn, tittel: s.navn, tekst: s.kort, href: `#trinn-${s.trinn}` }))}
        />
        <Spalter side={<Veier k={k} />} sidenavn={t.treVeier}>
          <Overskrift niva={2} storrelse="md">
            {t.hva}
          </Overskrift>
          {trinn.map((s) => (
            <Trinndel
              key={s.trinn}
              k={k}
              trinn={s}
              tjenester={tjenester.filter((x) => x.trinn === s.trinn && x.spor === "omsorg")}
            />
          ))}
          <Overskrift niva={2} storrelse="md">
            {t.ved}
          </Overskrift>
          <Tekst>{t.vedTekst}</Tekst>
          <Behovsliste
            behov={tjenester
              .filter((x) => x.spor === "sosial" || (x.spor === "bolig" && x.trinn === 0))
              .map((x) => ({
                tittel: x.navn,
                tekst: tjenestetekst[k.sprak][x.kode].kort,
                href: lenke(ruter.tjeneste, { ...her, tjeneste: x.kode }),
              }))}
          />
        </Spalter>
      </Flyt>
    </Side>,
  );
}

function Trinndel({
  k,
  trinn,
  tjenester,
}: {
  readonly k: Kontekst<"alle">;
  readonly trinn: Trinnvisning;
  readonly tjenester: readonly LokalTjeneste[];
}) {
  const t = trappaTekst[k.sprak];
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  return (
    <Detaljer
      id={`trinn-${trinn.trinn}`}
      tittel={trinn.trinn > 0 ? `${trinn.trinn}. ${trinn.navn}` : trinn.navn}
      om={trinn.kort}
      apen={trinn.trinn === 3}
    >
      <Flyt>
        <Tekst>{trinn.hva}</Tekst>
        <Tekst>
          <strong>{t.slik}</strong> {trinn.slik} <strong>{t.pris}</strong> {trinn.pris}
        </Tekst>
        <Behovsliste
          behov={tjenester.map((x) => ({
            tittel: x.navn,
            tekst: `${tjenestetekst[k.sprak][x.kode].kort} ${tilgangTekst[k.sprak].tilgang[x.tilgang].kort}.`,
            href: lenke(ruter.tjeneste, { ...her, tjeneste: x.kode }),
          }))}
        />
        {trinn.trinn >= 3 ? (
          <p>
            <Knappelenke variant="secondary" href={lenke(ruter.omSoknad, her)}>
              {t.sok}
            </Knappelenke>
          </p>
        ) : null}
      </Flyt>
    </Detaljer>
  );
}

function Veier({ k }: { readonly k: Kontekst<"alle"> }) {
  const t = trappaTekst[k.sprak];
  return (
    <>
      <Boks slag="tonet">
        <h2>{t.treVeier}</h2>
        <Oppsummering stablet svar={t.veier.map((v) => ({ navn: v.navn, verdi: v.verdi }))} />
      </Boks>
      <Boks>
        <h2>{t.usikker}</h2>
        <Tekst>
          {t.usikkerTekst} <Lenke href={lenke(ruter.forside, { sprak: k.sprak, kommune: k.kommune.slug })}>{t.siVanskelig}</Lenke>
          {t.usikkerSlutt}
        </Tekst>
      </Boks>
    </>
  );
}
