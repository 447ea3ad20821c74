import { type Listesak, listesaker, sokSaker } from "../../../domene/oppgave/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Brodsmuler, Overskrift, Tabell, Tekst } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { tjenestenavnI } from "../tjenestenavn.ts";
import { Saksok } from "./arbeidsliste.tsx";
import { sakskolonner } from "./kolonner.tsx";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

/** Cases by number or by name, closed ones as well, in the reader's own units. */
export async function sok(k: Kontorkontekst): Promise<Response> {
  const t = oppgaverTekst[k.sprak];
  const ord = k.skjema.tekst("sok");
  const feil = ord === "" ? t.sokTomt : ord.length > grenser.sok.tegn ? t.sokForLangt : undefined;
  const { saker, flere, navn } = await k.les(async (les) => {
    const treff = feil ? { saker: [], flere: false } : await sokSaker(les, k.kommune.nummer, ord);
    return {
      saker: await listesaker(les, k.kommune.nummer, treff.saker),
      flere: treff.flere,
      navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak),
    };
  });
  return html(
    <Side k={k} tittel={t.sok} aktiv="oppgaver" harFeil={feil !== undefined}>
      <Brodsmuler spor={[{ tekst: felles[k.sprak].oppgaver, href: lenke(ruter.kontor, her(k)) }]} her={t.sok} />
      <Overskrift niva={1} storrelse="lg">
        {feil ? t.sok : t.sokTreff(ord)}
      </Overskrift>
      <Saksok k={k} sok={ord} {...(feil === undefined ? {} : { feil })} />
      {feil ? null : (
        <Tabell<Listesak>
          tittel={t.sokTreff(ord)}
          ramme
          kolonner={sakskolonner(k, navn)}
          rader={saker}
          nokkel={(s) => s.sak}
          tomt={t.sokIngen}
        />
      )}
      {flere ? <Tekst dempet>{t.sokFlere}</Tekst> : null}
    </Side>,
    feil ? 422 : 200,
  );
}
