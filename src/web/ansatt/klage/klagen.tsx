import { klageTekst } from "../../../domene/klage/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Boks, Oppsummering, Overskrift, type Svar, Tekst, Varsel } from "../../ui/index.ts";
import { klagesideTekst } from "./klageside.tekst.ts";
import type { Klagemappe } from "./mappe.ts";
import type { Klagekontekst } from "./sted.ts";

interface KlagenProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}

/** How it came, and who held the pen. */
function slikKomDen({ k, m }: KlagenProps): string {
  const t = klagesideTekst[k.sprak];
  const { klage } = m;
  const dag = datoTekst(datoAv(klage.mottatt), k.sprak, { ukedag: false });
  if (klage.kanal === "digital") return t.sendt(dag);
  const pennen = klage.fortIPennenAv ?? "";
  return klage.kanal === "muntlig" ? t.skrevetNed(pennen, dag) : t.papirFort(pennen);
}

/** The complaint as the person said it, and what the person asks for besides. */
export function Klagen({ k, m }: KlagenProps) {
  const t = klagesideTekst[k.sprak];
  const { klage } = m;
  const ord: readonly (readonly [string, string])[] = [
    [t.onsket, klage.onsket],
    [t.hvorfor, klage.hvorfor],
    [t.feilIBrevet, klage.feilIBrevet],
    [t.hvorforSen, klage.hvorforSen],
  ];
  const uenig = klage.uenig.map((u) => klageTekst[k.sprak].uenig[u]);
  const svar: Svar[] = [
    ...(uenig.length > 0 ? [{ navn: t.uenigI, verdi: uenig.join("\n") }] : []),
    ...ord.filter(([, verdi]) => verdi.trim() !== "").map(([navn, verdi]) => ({ navn, verdi })),
  ];
  return (
    <Boks merketAv="ordene">
      <Overskrift niva={2} storrelse="sm" id="ordene">
        {t.ordene}
      </Overskrift>
      <Tekst dempet liten>
        {slikKomDen({ k, m })}
      </Tekst>
      {svar.length > 0 ? <Oppsummering svar={svar} /> : <Tekst>{t.utenOrd}</Tekst>}
    </Boks>
  );
}

/** What cannot wait until the complaint is decided. */
export function DetSomHaster({ k, m }: KlagenProps) {
  const t = klagesideTekst[k.sprak];
  const { klage } = m;
  return (
    <>
      {klage.haster ? (
        <Varsel slag="fare" tittel={t.hasterTittel}>
          {t.hasterOm}
        </Varsel>
      ) : null}
      {klage.vilHaHjelp ? (
        <Varsel slag="obs" tittel={t.vilHaHjelp}>
          {t.vilHaHjelpOm}
        </Varsel>
      ) : null}
    </>
  );
}
