import { sakeneBak, type Tallsak, teltTil } from "../../../domene/styring/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { kortDato } from "../../../grunnmur/sprak.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import { Brodsmuler, Lenke, Overskrift, Tabell, Tall, Tekst } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { tjenestenavnI } from "../tjenestenavn.ts";
import { styringTekst } from "./styring.tekst.ts";
import { tallTekst } from "./tall.tekst.ts";
import { merket, radnavn, sted } from "./tall.tsx";
import { kanTelles, lesFigur, lesSomLeder, lesSporsmal, somSok, sporsmalet, type Tallkontekst } from "./tallsporsmal.ts";

/** The cases behind one figure, by the same question. Case numbers and no names; the case itself says the rest, to whom may see it. */
export async function tallsaker(k: Tallkontekst): Promise<Response> {
  const s = lesSporsmal(k);
  const figur = lesFigur(k.sok);
  if (!kanTelles(s) || figur === null || s.per === null) return videre(lenke(ruter.tall, sted(k), somSok(s, s.per)));
  const { per } = s;
  const funnet = await lesSomLeder(k, async (les) => {
    if (Temporal.Instant.compare(per, await teltTil(les)) > 0) return null;
    const { rad, ...valg } = figur;
    const iRaden = rad === undefined ? {} : { rad };
    return {
      ...(await sakeneBak(les, sporsmalet(k, s, per), { ...valg, ...iRaden, maks: grenser.tall.saker })),
      navn: await tjenestenavnI(les, k.kommune.nummer, k.sprak),
    };
  });
  if (funnet === null) return videre(lenke(ruter.tall, sted(k), somSok(s, null)));
  const t = tallTekst[k.sprak];
  const tilbake = lenke(ruter.tall, sted(k), somSok(s, per));
  const hvor = figur.rad === undefined ? t.ialt : radnavn(k, s, funnet.navn, figur.rad);
  // A decision, an answer or a complaint is counted each time: the list has fewer lines than the figure.
  const flere = figur.maal !== "svartid" && funnet.telt > funnet.antall;
  const tittel = t.sakene(t.grupper[figur.gruppe].tittel, t.maal[figur.maal], hvor);
  return html(
    <Side k={k} tittel={tittel} aktiv="styring">
      <Brodsmuler
        spor={[
          { tekst: styringTekst[k.sprak].tittel, href: lenke(ruter.styring, sted(k)) },
          { tekst: t.tittel, href: tilbake },
        ]}
        her={t.maal[figur.maal]}
      />
      <Overskrift niva={1} storrelse="lg">
        {tittel}
      </Overskrift>
      <Tekst>
        {flere ? t.teltISaker(String(funnet.telt), String(funnet.antall)) : t.antallSaker(String(funnet.antall))}{" "}
        {t.telt(merket(per, k.sprak))}
      </Tekst>
      <Tabell<Tallsak>
        tittel={tittel}
        ramme
        kolonner={[
          {
            tittel: t.sak,
            navnerRaden: true,
            celle: (r) => (
              <Lenke href={lenke(ruter.sak, { ...sted(k), sak: r.sak })}>
                <Tall>{felles[k.sprak].sak(r.saksnummer)}</Tall>
              </Lenke>
            ),
          },
          { tittel: t.mottatt, celle: (r) => kortDato(r.mottatt, k.sprak) },
          ...(flere ? [{ tittel: t.ganger, tall: true, celle: (r: Tallsak) => String(r.ganger) }] : []),
          { tittel: t.etter.enhet, celle: (r) => k.kommune.enheter.find((e) => e.id === r.enhet)?.navn[k.sprak] ?? "" },
        ]}
        rader={funnet.saker}
        nokkel={(r) => r.sak}
        tomt={t.ingen}
      />
      {funnet.antall > funnet.saker.length ? <Tekst dempet>{t.visesBare(String(funnet.saker.length))}</Tekst> : null}
    </Side>,
  );
}
