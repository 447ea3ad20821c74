import { apne, finnBrev } from "../../../domene/brev/index.ts";
import { apneSak } from "../../../domene/sak/index.ts";
import { hentFil } from "../../../grunnmur/filer.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { Brev } from "../../brevvisning.tsx";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil, html } from "../../svar.ts";
import { Brodsmuler, Handlinger, IkkePaPapir, Knappelenke, Lenke, Seksjon, Tekst, Telefon } from "../../ui/index.ts";
import { her, type Pa } from "../her.ts";
import { handlingTekst } from "./handlinger.tekst.ts";

/** A letter as it was sent. Opening it is written down the first time, and moves no deadline. */
export async function mittBrev(k: Pa<"mittBrev">): Promise<Response> {
  const apnet = await k.skriv((tx) => apne(tx, k.aktor, k.tid, { brev: k.p.brev }));
  if (!apnet.ok) return skjult(k, apnet.nei.grunn);
  const brev = apnet.verdi;
  const t = handlingTekst[k.sprak].brev;
  // One who only gets copies of the letters cannot complain.
  const kanKlage = (await k.les((les) => apneSak(les, k.aktor, "klage.send", k.kommune.nummer, brev.sak))).ok;
  return html(
    <Side k={k} tittel={brev.tittel} aktiv="min" helBredde>
      <IkkePaPapir>
        <Seksjon smal>
          <div className="tr-flow">
            <Brodsmuler
              spor={[
                { tekst: t.mineSaker, href: lenke(ruter.minSide, her(k)) },
                { tekst: t.sak, href: lenke(ruter.minSak, { ...her(k), sak: brev.sak }) },
              ]}
              her={brev.tittel}
            />
            <Handlinger>
              <Lenke href={lenke(ruter.mittBrevPdf, { ...her(k), brev: brev.id })}>{t.pdf}</Lenke>
            </Handlinger>
          </div>
        </Seksjon>
      </IkkePaPapir>
      <Seksjon tonet smal>
        <Brev modell={brev.modell} />
      </Seksjon>
      <IkkePaPapir>
        <Seksjon smal bredde="text">
          <div className="tr-flow">
            {brev.vedtak && kanKlage ? (
              <Handlinger>
                <Knappelenke
                  variant="secondary"
                  href={lenke(ruter.nyKlage, { ...her(k), sak: brev.sak }, { vedtak: brev.vedtak })}
                >
                  {t.klag}
                </Knappelenke>
              </Handlinger>
            ) : null}
            {k.kommune.telefon ? (
              <Tekst liten dempet>
                {t.les} <Telefon nummer={k.kommune.telefon} />.
              </Tekst>
            ) : null}
          </div>
        </Seksjon>
      </IkkePaPapir>
    </Side>,
  );
}

/** The same letter as a PDF, byte for byte what was locked. */
export async function mittBrevPdf(k: Pa<"mittBrevPdf">): Promise<Response> {
  const kommune = k.kommune.nummer;
  const apnet = await k.skriv((tx) => apne(tx, k.aktor, k.tid, { brev: k.p.brev }));
  if (!apnet.ok) return skjult(k, apnet.nei.grunn);
  const innhold = await k.les(async (les) => {
    const brev = await finnBrev(les, kommune, apnet.verdi.id);
    return brev && hentFil(les, kommune, brev.fil);
  });
  sikre(innhold, "a locked letter has its file");
  return fil(innhold.bytes, innhold.mime, `${apnet.verdi.tittel}.pdf`);
}
