import type { GaltUtsattsvar, Utsattsvar } from "../../../domene/klage/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { Datofelt, Detaljer, type Feltfeil, Tekst, Tekstomrade, Valg } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { utsattsvarTekst } from "./utsattsvar.tekst.ts";

interface FeltProps {
  readonly sprak: Malform;
  readonly feil: Feltfeil;
  verdi(navn: string): string;
}

/** Yes or no, why, and for a yes how long and on which conditions (fvl § 42). */
export function Utsattfelt({ sprak, feil, verdi }: FeltProps) {
  const t = utsattsvarTekst[sprak];
  const mer = ["utsatt_til", "utsatt_vilkar"].some((n) => feil[n] !== undefined || verdi(n) !== "");
  return (
    <>
      <Valg
        navn="utsatt_svar"
        etikett={t.svar}
        feil={feil.utsatt_svar}
        verdi={verdi("utsatt_svar")}
        alternativer={[
          { verdi: "ja", etikett: t.ja },
          { verdi: "nei", etikett: t.nei },
        ]}
      />
      <Tekstomrade
        navn="utsatt_begrunnelse"
        etikett={t.begrunnelse}
        hjelp={t.begrunnelseHjelp}
        feil={feil.utsatt_begrunnelse}
        verdi={verdi("utsatt_begrunnelse")}
        rader={4}
        maksTegn={grenser.forhandsvarsel.tegnSvar}
      />
      <Detaljer tittel={t.mer} enkel apen={mer}>
        <Datofelt navn="utsatt_til" etikett={t.til} hjelp={t.tilHjelp} feil={feil.utsatt_til} verdi={verdi("utsatt_til")} />
        <Tekstomrade
          navn="utsatt_vilkar"
          etikett={t.vilkar}
          hjelp={t.vilkarHjelp}
          feil={feil.utsatt_vilkar}
          verdi={verdi("utsatt_vilkar")}
          rader={2}
          maksTegn={grenser.klokker.tegnIGrunn}
        />
      </Detaljer>
    </>
  );
}

/** How long a yes lasts and on what, when it says so. */
export function Hvorlenge({ sprak, svar }: { readonly sprak: Malform; readonly svar: Utsattsvar }) {
  const t = utsattsvarTekst[sprak];
  return (
    <>
      {svar.til === null ? null : <Tekst>{t.venterTil(datoTekst(svar.til, sprak, { ukedag: false }))}</Tekst>}
      {svar.vilkar === "" ? null : <Tekst>{t.paVilkar(svar.vilkar)}</Tekst>}
    </>
  );
}

/** Reads the form; what cannot be read is told field by field. */
export function lesUtsattsvar(skjema: Skjemadata, sprak: Malform): Resultat<Utsattsvar, Feltfeil> {
  const t = utsattsvarTekst[sprak].feil;
  const svar = (["ja", "nei"] as const).find((s) => s === skjema.tekst("utsatt_svar"));
  if (!svar) return nei({ utsatt_svar: t.velg });
  const til = lesDato(skjema.tekst("utsatt_til"));
  if (svar === "ja" && til === null && skjema.tekst("utsatt_til") !== "") return nei({ utsatt_til: t.ugyldig_dato });
  return ja({ svar, begrunnelse: skjema.tekst("utsatt_begrunnelse"), vilkar: skjema.tekst("utsatt_vilkar"), til });
}

/** Why the answer was refused, at the field that can be mended. */
export function utsattsvarfeil(n: GaltUtsattsvar | { readonly grunn: "ingenting_a_utsette" }, sprak: Malform): Feltfeil {
  const t = utsattsvarTekst[sprak].feil;
  switch (n.grunn) {
    case "mangler_begrunnelse":
      return { utsatt_begrunnelse: t.mangler_begrunnelse };
    case "for_lang":
      return { [`utsatt_${n.felt}`]: t.for_lang(n.maksTegn) };
    case "dag_er_passert":
      return { utsatt_til: t.dag_er_passert };
    case "ingenting_a_utsette":
      return { utsatt_svar: t.ingenting_a_utsette };
  }
}
