import { borte, type Fravaer, type Kollega, kollegaer } from "../../../domene/ansatt/index.ts";
import { OVERGANGER, type Overgang } from "../../../domene/sak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { EGNE_TILKNYTNINGER, inhabilitet } from "../../../lov/forvaltningsloven/p6.ts";
import { lovtekst } from "../../lovtekst.ts";
import { type Feltfeil, Nedtrekk, Tekst, Tekstfelt, Valg } from "../../ui/index.ts";
import type { Kontorkontekst } from "../sted.ts";
import { overgangTekst } from "./overgang.tekst.ts";

/** Who can get a case, and who of them is away today. */
export interface Mottakere {
  readonly kolleger: readonly Kollega[];
  readonly borte: ReadonlyMap<string, Fravaer>;
}

export async function mottakereI(les: Lesing, k: Kontorkontekst, enheter: readonly string[]): Promise<Mottakere> {
  const { nummer } = k.kommune;
  return { kolleger: await kollegaer(les, nummer, enheter, k.tid.idag), borte: await borte(les, nummer, k.tid.idag) };
}

/** The reason that is chosen. The button that says it needs no choice beside it. */
const valgtKode = (skjema: Skjemadata): Overgang["kode"] | undefined =>
  skjema.tekst("_inhabil") === "1" ? "inhabil" : OVERGANGER.find((o) => o === skjema.tekst("kode"));

/** The reason as the fields below give it; null when none is chosen. */
export function lesOvergang(skjema: Skjemadata): Overgang | null {
  const kode = valgtKode(skjema);
  if (!kode) return null;
  const tilknytning = EGNE_TILKNYTNINGER.find((t) => t === skjema.tekst("tilknytning")) ?? null;
  return { kode, ord: skjema.tekst("ord"), tilknytning: kode === "inhabil" ? tilknytning : null };
}

interface FeltProps {
  readonly k: Kontorkontekst;
  readonly feil: Feltfeil;
}

/** Why: a code, the tie when it is a question of habilitet, and own words. */
export function Overgangsfelt({ k, feil }: FeltProps) {
  const t = overgangTekst[k.sprak];
  const { hjemmel } = inhabilitet("selv_part", k.tid.idag);
  const tilknytning = (
    <>
      <Tekst liten>{t.inhabilHjelp(lovtekst(hjemmel, k.sprak))}</Tekst>
      <Nedtrekk
        navn="tilknytning"
        etikett={t.tilknytning}
        feil={feil.tilknytning}
        verdi={k.skjema.tekst("tilknytning")}
        alternativer={[{ verdi: "", tekst: t.velg }, ...EGNE_TILKNYTNINGER.map((e) => ({ verdi: e, tekst: t.tilknytninger[e] }))]}
      />
    </>
  );
  return (
    <>
      <Valg
        navn="kode"
        etikett={t.hvorfor}
        hjelp={t.hvorforHjelp}
        feil={feil.kode}
        verdi={valgtKode(k.skjema) ?? ""}
        alternativer={OVERGANGER.map((o) => ({
          verdi: o,
          etikett: t.kode[o],
          ...(o === "inhabil" && { folger: tilknytning }),
        }))}
      />
      <Tekstfelt
        navn="ord"
        etikett={t.ord}
        feil={feil.ord}
        verdi={k.skjema.tekst("ord")}
        maksTegn={grenser.ansatt.tegnIOvergang}
        valgfri
      />
    </>
  );
}

/** Who gets it. Somebody who is away stands there with why they cannot. */
export function Mottakerfelt({ k, feil, mottakere, etikett }: FeltProps & { mottakere: Mottakere; etikett: string }) {
  const t = overgangTekst[k.sprak];
  const navnet = ({ ansatt, navn }: Kollega): string => {
    const fravaer = mottakere.borte.get(ansatt);
    if (fravaer) return t.borte(navn, datoTekst(fravaer.til, k.sprak, { ukedag: false, aar: false }));
    return ansatt === k.aktor.ansatt ? t.megSelv(navn) : navn;
  };
  return (
    <Nedtrekk
      navn="til"
      etikett={etikett}
      feil={feil.til}
      verdi={k.skjema.tekst("til")}
      alternativer={[{ verdi: "", tekst: t.velg }, ...mottakere.kolleger.map((m) => ({ verdi: m.ansatt, tekst: navnet(m) }))]}
    />
  );
}
