import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Boks, Flyt, Halvdeler, Handlinger, Ingress, Knappelenke, Overskrift, Tekst, Telefon } from "../../ui/index.ts";
import { HvemSvarer } from "../hvemsvarer.tsx";
import { hasterTekst } from "./haster.tekst.ts";

/** Numbers first. Help that cannot wait needs no application (hol § 3-5), and emergency money has a short way of its own. */
export function haster(k: Kontekst<"alle">): Response {
  const t = hasterTekst[k.sprak];
  const rader = [
    [t.liv, t.livTekst, "113"],
    [t.lege, t.legeTekst, "116117"],
    [t.politi, t.politiTekst, "112"],
    [t.barn, t.barnTekst, "116111"],
  ] as const;
  return html(
    <Side k={k} tittel={t.tittel}>
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        <Halvdeler>
          {rader.map(([tittel, tekst, nummer]) => (
            <Boks key={nummer}>
              <h2>{tittel}</h2>
              <Tekst>{tekst}</Tekst>
              <Tekst>
                <Telefon nummer={nummer} />
              </Tekst>
            </Boks>
          ))}
        </Halvdeler>
        <Boks slag="neste">
          <h2>{t.mat}</h2>
          <Tekst>{t.matTekst}</Tekst>
          <Tekst>{t.matNorm}</Tekst>
          <HvemSvarer k={k} />
          {k.kommune.tarImot ? (
            <Handlinger>
              <Knappelenke href={lenke(ruter.omSoknad, { sprak: k.sprak, kommune: k.kommune.slug }, { behov: "nod" })}>
                {t.sokNod}
              </Knappelenke>
            </Handlinger>
          ) : null}
        </Boks>
      </Flyt>
    </Side>,
  );
}
