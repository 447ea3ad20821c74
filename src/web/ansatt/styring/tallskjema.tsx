import { GRUPPERINGER } from "../../../domene/styring/index.ts";
import { kanSokes, medLokalt, tjenester } from "../../../domene/tjeneste/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { Datofelt, Feiloppsummering, Knapp, Nedtrekk, Sokeskjema } from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { tallTekst } from "./tall.tekst.ts";
import { ledede, type Spurt, type Tallkontekst } from "./tallsporsmal.ts";

/** What is asked: from when to when, in rows by what, of which unit and service. A form that only asks: the answer stands in the address. */
export function Tallskjema({ k, s }: { readonly k: Tallkontekst; readonly s: Spurt }) {
  const t = tallTekst[k.sprak];
  const feil = {
    fra: s.feil.fra && t.feil[s.feil.fra],
    til: s.feil.til && t.feil[s.feil.til],
  };
  const mine = k.kommune.enheter.filter((e) => ledede(k).includes(e.id));
  const valgbare = tjenester
    .filter(kanSokes)
    .map((x) => ({ verdi: x.kode as string, tekst: medLokalt(x, null, k.sprak).navn }))
    .sort((a, b) => a.tekst.localeCompare(b.tekst, "nb"));
  return (
    <>
      {feil.fra || feil.til ? <Feiloppsummering feil={feil} /> : null}
      <Sokeskjema handling={lenke(ruter.tall, { sprak: k.sprak, kommune: k.kommune.slug })} navn={t.sporsmal}>
        <Datofelt
          navn="fra"
          etikett={t.fra}
          verdi={s.skrevet.fra && feil.fra ? s.skrevet.fra : skrivDato(s.fra)}
          feil={feil.fra}
        />
        <Datofelt
          navn="til"
          etikett={t.til}
          verdi={s.skrevet.til && feil.til ? s.skrevet.til : skrivDato(s.til)}
          feil={feil.til}
        />
        <Nedtrekk
          navn="etter"
          etikett={t.radene}
          verdi={s.gruppering}
          alternativer={GRUPPERINGER.map((g) => ({ verdi: g, tekst: t.etter[g] }))}
        />
        {mine.length > 1 ? (
          <Nedtrekk
            navn="enhet"
            etikett={t.etter.enhet}
            verdi={s.enhet ?? ""}
            alternativer={[{ verdi: "", tekst: t.alleEnheter }, ...mine.map((e) => ({ verdi: e.id, tekst: e.navn[k.sprak] }))]}
          />
        ) : null}
        <Nedtrekk
          navn="tjeneste"
          etikett={t.etter.tjeneste}
          verdi={s.tjeneste ?? ""}
          alternativer={[{ verdi: "", tekst: t.alleTjenester }, ...valgbare]}
        />
        <Knapp variant="secondary">{t.tell}</Knapp>
      </Sokeskjema>
    </>
  );
}
