import { klageTekst, UENIG, type Uenig } from "../../domene/klage/index.ts";
import type { Instanssak, OversendtKlage } from "../../domene/klageinstans/index.ts";
import { stor } from "../../grunnmur/sprak.ts";
import { tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../lovtekst.ts";
import { Boks, Detaljer, Flyt, Halvdeler, Oppsummering, Overskrift, type Svar, Tekst } from "../ui/index.ts";
import type { Instansmappe } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import type { Instanssted } from "./sted.ts";

interface SyneneProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
}

const erUenig = (ord: string): ord is Uenig => UENIG.some((u) => u === ord);
const medOrd = (svar: readonly Svar[]): Svar[] => svar.filter((s) => typeof s.verdi !== "string" || s.verdi.trim() !== "");

/** The complaint and the kommune's answer beside each other, in their own words. */
export function Synene({ s, m }: SyneneProps) {
  const t = instansTekst[s.k.sprak];
  const { klagen, uttalelse } = m.sak;
  const ord = klageTekst[s.k.sprak];
  return (
    <Boks merketAv="syn">
      <Overskrift niva={2} storrelse="sm" id="syn">
        {t.synene}
      </Overskrift>
      <Halvdeler>
        <Klageren s={s} klagen={klagen} />
        <Flyt>
          <h3>{t.kommunen}</h3>
          <Oppsummering
            stablet
            svar={[
              { navn: ord.vurdering, verdi: uttalelse.vurdering },
              ...uttalelse.punkter.map((p) => ({ navn: `«${p.klagen}»`, verdi: p.svaret })),
            ]}
          />
        </Flyt>
      </Halvdeler>
      <Uttalelsen s={s} sak={m.sak} />
    </Boks>
  );
}

/** What the party says, in the party's own words. */
export function Klageren({ s, klagen }: { readonly s: Instanssted; readonly klagen: OversendtKlage }) {
  const t = instansTekst[s.k.sprak];
  const ord = klageTekst[s.k.sprak];
  const klageren = medOrd([
    {
      navn: t.uenigI,
      verdi: klagen.uenig
        .filter(erUenig)
        .map((u) => ord.uenig[u])
        .join("\n"),
    },
    { navn: ord.onsket.replace(":", ""), verdi: klagen.onsket },
    { navn: ord.hvorfor.replace(":", ""), verdi: klagen.hvorfor },
    { navn: ord.feilIBrevet.replace(":", ""), verdi: klagen.feilIBrevet },
    { navn: ord.hvorforSen.replace(":", ""), verdi: klagen.hvorforSen },
  ]);
  return (
    <Flyt>
      <h3>{t.klageren}</h3>
      {klageren.length > 0 ? <Oppsummering stablet svar={klageren} /> : <Tekst>{t.utenOrd}</Tekst>}
    </Flyt>
  );
}

function Uttalelsen({ s, sak }: { readonly s: Instanssted; readonly sak: Instanssak }) {
  const ord = klageTekst[s.k.sprak];
  const u = sak.uttalelse;
  const regler = u.regler.flatMap((n) => {
    const h = tolkHjemmel(n);
    return h ? [stor(lovtekst(h, s.k.sprak))] : [];
  });
  const svar = medOrd([
    { navn: ord.undersokelser, verdi: u.undersokelser },
    { navn: ord.faktum, verdi: u.fakta },
    { navn: ord.barnetsBeste, verdi: u.barnetsBeste },
    { navn: ord.regler, verdi: regler.join("\n") },
  ]);
  return (
    <Detaljer enkel tittel={instansTekst[s.k.sprak].heleUttalelsen}>
      <Oppsummering stablet svar={svar} />
    </Detaljer>
  );
}
