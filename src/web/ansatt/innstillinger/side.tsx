import { finnTjeneste, lokaleTjenester, medLokalt } from "../../../domene/tjeneste/index.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Feiloppsummering, type Feltfeil, Ingress, Lenke, Overskrift, Tekst, Varsel } from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import { Kommuneskjema } from "./skjema.tsx";
import { her, type Innstillingskontekst } from "./sted.ts";
import { Tjenester } from "./tjenester.tsx";

/** A refused form: of the kommune itself, or of one service. */
export interface Avslag {
  readonly feil: Feltfeil;
  readonly tjeneste: string | null;
}

/** The administrator's page: what the kommune decides for itself, and what it does not. */
export async function innstillingsside(k: Innstillingskontekst, avslag?: Avslag): Promise<Response> {
  const t = innstillingerTekst[k.sprak];
  const rader = await k.les((les) => lokaleTjenester(les, k.kommune.nummer));
  const feil = avslag?.feil ?? {};
  const lagret = avslag ? null : (k.sok.get("lagret") ?? null);
  const tjeneste = lagret ? finnTjeneste(lagret) : null;
  const navn = tjeneste ? medLokalt(tjeneste, rader.find((r) => r.kode === tjeneste.kode) ?? null, k.sprak).navn : null;
  const kvittering = navn ? t.tjenesteOk(navn) : lagret === "alt" ? t.ok : null;
  return html(
    <Side k={k} tittel={t.tittel} aktiv="innstillinger" bredde="text" harFeil={avslag !== undefined}>
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Ingress>{t.ingress(k.kommune.navn)}</Ingress>
      {kvittering ? (
        <Varsel slag="bra" rolle="status">
          {kvittering}
        </Varsel>
      ) : null}
      <Feiloppsummering feil={feil} />
      <Tekst>
        <Lenke href={lenke(ruter.normer, her(k))}>{t.norm}</Lenke>
        {" · "}
        <Lenke href={lenke(ruter.boligkriterier, her(k))}>{t.boligkriterier}</Lenke>
      </Tekst>
      <Kommuneskjema k={k} feil={feil} sendt={avslag?.tjeneste === null} />
      <Tjenester
        k={k}
        rader={rader}
        feil={feil}
        apen={avslag ? avslag.tjeneste : (tjeneste?.kode ?? null)}
        sendt={avslag !== undefined}
      />
    </Side>,
    avslag ? 422 : 200,
  );
}
