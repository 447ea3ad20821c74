import { beOmUtsettelse as be } from "../../../domene/klage/index.ts";
import { apneSak } from "../../../domene/sak/index.ts";
import { finnVedtak } from "../../../domene/vedtak/index.ts";
import { ja, nei } from "../../../grunnmur/resultat.ts";
import { lesDato } from "../../ansatt/dato.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import { Feiloppsummering, Handlinger, Knappelenke, Overskrift } from "../../ui/index.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import { klagesideTekst } from "./klage.tekst.ts";
import { MerTidSkjema } from "./side.tsx";

/** Asks for more time to complain. What is wrong comes back on a page of its own, with the way that is left. */
export async function beOmUtsettelse(k: Pa<"beOmUtsettelse">): Promise<Response> {
  const t = klagesideTekst[k.sprak];
  const typet = { dato: k.skjema.tekst("onsket_dato"), grunn: k.skjema.tekst("grunn") };
  const apnet = await k.les(async (les) => {
    const funnet = await finnVedtak(les, k.kommune.nummer, k.p.vedtak);
    if (!funnet) return nei("finnes_ikke");
    const kan = await apneSak(les, k.aktor, "klage.be_om_utsettelse", k.kommune.nummer, funnet.sak);
    return kan.ok ? ja(funnet) : nei(kan.nei.grunn);
  });
  if (!apnet.ok) return skjult(k, apnet.nei);
  const vedtak = apnet.verdi;
  const sak = vedtak.sak;
  const igjen = (setning: string) => {
    const feil = { onsket_dato: setning };
    return html(
      <Side k={k} tittel={t.utsettelse.tittel} aktiv="klage" bredde="text" harFeil>
        <div className="tr-flow">
          <Feiloppsummering feil={feil} />
          <Overskrift niva={1} storrelse="lg">
            {t.utsettelse.tittel}
          </Overskrift>
          <MerTidSkjema k={k} vedtak={vedtak.id} {...typet} feil={feil} />
          <Handlinger>
            <Knappelenke variant="tertiary" href={lenke(ruter.nyKlage, { ...her(k), sak }, { vedtak: vedtak.id })}>
              {t.tittel}
            </Knappelenke>
          </Handlinger>
        </div>
      </Side>,
      422,
    );
  };
  const onsket = lesDato(typet.dato);
  if (!onsket) return igjen(t.utsettelse.ugyldig_dato);
  const inn = { vedtak: vedtak.id, onsket, grunn: typet.grunn.slice(0, 1000) };
  const bedt = await k.skriv((tx) => be(tx, k.aktor, k.tid, inn));
  if (bedt.ok) return videre(lenke(ruter.minSak, { ...her(k), sak }, { ok: "utsettelse" }));
  return erIkkeHer(bedt.nei) ? skjult(k, bedt.nei.grunn) : igjen(t.utsettelse[bedt.nei.grunn]);
}
