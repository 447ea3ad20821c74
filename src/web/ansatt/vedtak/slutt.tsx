import { avklarSlutt, type KanIkkeAvklare, SLUTTVALG, type Slutt } from "../../../domene/endring/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, type Feltfeil, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tekstomrade, Valg } from "../../ui/index.ts";
import { gjor } from "../gjor.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { vedtaksside } from "./side.tsx";
import { sluttTekst } from "./slutt.tekst.ts";

interface Props {
  readonly k: Sakskontekst;
  readonly slutt: Slutt;
  readonly feil: Feltfeil;
}

/** Help that ends soon: what comes after is said here, before the day. */
export function Sluttboks({ k, slutt, feil }: Props) {
  const t = sluttTekst[k.sprak];
  const id = `slutt-${slutt.vedtak}`;
  return (
    <Boks slag="neste" merketAv={id}>
      <Overskrift niva={2} storrelse="sm" id={id}>
        {t.tittel(datoTekst(slutt.dag, k.sprak, { ukedag: false }))}
      </Overskrift>
      <Tekst>{t.hjelp}</Tekst>
      <Skjema handling={lenke(ruter.avklarSlutt, { ...iSaken(k), vedtak: slutt.vedtak })} csrf={k.csrf}>
        <Valg
          navn="slutt_valg"
          etikett={t.valg}
          feil={feil.slutt_valg}
          verdi={k.skjema.tekst("slutt_valg")}
          alternativer={SLUTTVALG.map((v) => ({ verdi: v, etikett: t.valgene[v] }))}
        />
        <Tekstomrade
          navn="slutt_tekst"
          etikett={t.tekst}
          feil={feil.slutt_tekst}
          verdi={k.skjema.tekst("slutt_tekst")}
          rader={3}
          maksTegn={grenser.klokker.tegnIGrunn}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

type Sluttkontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/vedtak/:vedtak/slutt">;

export async function avklarSluttet(k: Sluttkontekst): Promise<Response> {
  const t = sluttTekst[k.sprak].feil;
  const valg = SLUTTVALG.find((v) => v === k.skjema.tekst("slutt_valg"));
  if (valg === undefined) return vedtaksside(k, { status: 422, feil: { slutt_valg: t.valg } });
  return gjor(
    k,
    (tx) => avklarSlutt(tx, k.aktor, k.tid, { sak: k.p.sak, vedtak: k.p.vedtak, valg, tekst: k.skjema.tekst("slutt_tekst") }),
    { ok: "slutt_avklart", til: ruter.sakVedtak },
    (n: Exclude<KanIkkeAvklare, KanIkkeApne>) =>
      n.grunn === "ikke_slutt"
        ? vedtaksside(k, { status: 409, feil: { "": t.ikke_slutt } })
        : vedtaksside(k, { status: 422, feil: { slutt_tekst: t[n.grunn] } }),
  );
}
