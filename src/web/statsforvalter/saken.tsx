import type { OversendtPost, OversendtVedtak } from "../../domene/klageinstans/index.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { datoTekst } from "../../grunnmur/sprak.ts";
import type { Tjenestenavn } from "../ansatt/tjenestenavn.ts";
import { Frosset } from "../frosset.tsx";
import { Boks, Oppsummering, Overskrift, Tabell, Tekst } from "../ui/index.ts";
import type { Instansmappe } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import type { Instanssted } from "./sted.ts";

interface SakenProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
}

/** The frozen file with its papers, and what the party has said since. */
export function Saken({ s, m }: SakenProps) {
  const { k } = s;
  const t = instansTekst[k.sprak];
  const { merknader, id } = m.sak;
  return (
    <Boks merketAv="dok">
      <Overskrift niva={2} storrelse="sm" id="dok">
        {t.saken}
      </Overskrift>
      <Frosset sak={m.sak} uendret={m.uendret} sprak={k.sprak} lenke={(nr) => s.dokument(id, nr)} />
      <Overskrift niva={3} storrelse="sm">
        {t.etterpa}
      </Overskrift>
      {merknader.length === 0 ? (
        <Tekst dempet>{t.ingenMerknad}</Tekst>
      ) : (
        <Oppsummering
          stablet
          svar={merknader.map((x) => ({
            navn: t.merknadFra(x.fra, datoTekst(datoAv(x.sendt), k.sprak, { ukedag: false })),
            verdi: x.tekst,
          }))}
        />
      )}
    </Boks>
  );
}

const erUtfall = (u: string | null): u is keyof (typeof instansTekst)["nb"]["postutfall"] =>
  u !== null && Object.hasOwn(instansTekst.nb.postutfall, u);

interface VedtaketProps {
  readonly s: Instanssted;
  readonly vedtaket: OversendtVedtak;
  readonly navn: Tjenestenavn;
}

/** What the kommune decided, line by line. */
export function Vedtaket({ s, vedtaket, navn }: VedtaketProps) {
  const { k } = s;
  const t = instansTekst[k.sprak];
  return (
    <Boks merketAv="vedtaket">
      <Overskrift niva={2} storrelse="sm" id="vedtaket">
        {t.vedtaket}
      </Overskrift>
      <Tekst dempet liten>
        {t.vedtakFra(datoTekst(vedtaket.fattet, k.sprak, { ukedag: false }))}
      </Tekst>
      <Tabell<OversendtPost>
        tittel={t.vedtaket}
        rader={vedtaket.poster}
        nokkel={(p) => p.post}
        tomt=""
        kolonner={[
          { tittel: t.tjeneste, navnerRaden: true, celle: (p) => navn(p.tjeneste) },
          { tittel: t.sokt, celle: (p) => p.onsket },
          {
            tittel: t.fikk,
            celle: (p) => [erUtfall(p.utfall) ? t.postutfall[p.utfall] : "", p.omfang].filter((x) => x !== "").join(": "),
          },
          { tittel: t.farIkke, celle: (p) => p.farIkke },
        ]}
      />
    </Boks>
  );
}
