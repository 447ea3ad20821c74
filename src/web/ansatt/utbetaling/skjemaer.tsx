import type { Betalbart } from "../../../domene/utbetaling/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { kroner } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  type Feltfeil,
  Handlinger,
  Knapp,
  Nedtrekk,
  Overskrift,
  Rad,
  Skjema,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivBelop } from "../belop.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { utbetalingTekst } from "./utbetaling.tekst.ts";

type Gitt = Betalbart & { readonly navn: string };

interface Props {
  readonly k: Sakskontekst;
  readonly gitt: readonly Gitt[];
  readonly feil: Feltfeil;
}

const valgene = (k: Sakskontekst, gitt: readonly Gitt[]) => {
  const t = utbetalingTekst[k.sprak];
  return gitt.map((b) => ({
    verdi: b.post,
    tekst: t.igjen(b.navn, t.form[b.form], kroner(b.igjenOre, k.sprak), kroner(b.ore, k.sprak)),
  }));
};

/** To whom, how much, in how many instalments and from when. It starts from what is left of the decision. */
export function Planlegg({ k, gitt, feil, mottaker }: Props & { readonly mottaker: string }) {
  const t = utbetalingTekst[k.sprak];
  const s = k.skjema;
  const penger = gitt.filter((b) => b.form !== "garanti");
  const forste = penger.find((b) => b.igjenOre > 0) ?? penger[0];
  if (!forste) return <Tekst>{t.garantiHjelp}</Tekst>;
  const sendt = Object.keys(feil).length > 0 && s.tekst("post") !== "";
  if (forste.igjenOre === 0 && !sendt) return <Tekst>{t.altPlanlagt}</Tekst>;
  const tidligst = forste.fra !== null && forste.fra > k.tid.idag ? forste.fra : k.tid.idag;
  const verdi = (navn: string, ellers: string) => (sendt ? s.tekst(navn) : ellers);
  return (
    <Boks merketAv="plan">
      <Overskrift niva={2} storrelse="sm" id="plan">
        {t.plan}
      </Overskrift>
      <Skjema handling={lenke(ruter.planleggUtbetaling, iSaken(k))} csrf={k.csrf}>
        <Nedtrekk
          navn="post"
          etikett={t.hvilket}
          feil={feil.post}
          verdi={verdi("post", forste.post)}
          alternativer={valgene(k, penger)}
        />
        <Tekstfelt
          navn="hva"
          etikett={t.hva}
          hjelp={t.hvaHjelp}
          feil={feil.hva}
          verdi={verdi("hva", "")}
          maksTegn={grenser.utbetaling.tegnHva}
        />
        <Rad slag="bunn">
          <Tekstfelt
            navn="ore"
            etikett={t.ore}
            feil={feil.ore}
            bredde="tall"
            inputmodus="decimal"
            verdi={verdi("ore", skrivBelop(forste.igjenOre))}
            maksTegn={20}
          />
          <Tallfelt navn="antall" etikett={t.antall} hjelp={t.antallHjelp} feil={feil.antall} verdi={verdi("antall", "1")} />
        </Rad>
        <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={verdi("fra", skrivDato(tidligst))} />
        <Tekstfelt
          navn="mottaker"
          etikett={t.mottaker}
          hjelp={t.mottakerHjelp}
          feil={feil.mottaker}
          verdi={verdi("mottaker", mottaker)}
          maksTegn={grenser.utbetaling.tegnMottaker}
        />
        <Tekstfelt
          navn="konto"
          etikett={t.konto}
          hjelp={t.kontoHjelp}
          feil={feil.konto}
          verdi={verdi("konto", "")}
          bredde="kort"
          inputmodus="numeric"
          maksTegn={20}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.planlegg}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** Claims back a loan, or what was given on wrong information: only with the blame that the law asks for. */
export function KrevTilbake({ k, gitt, feil }: Props) {
  const t = utbetalingTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="krev">
      <Overskrift niva={2} storrelse="sm" id="krev">
        {t.krevTittel}
      </Overskrift>
      <Tekst dempet>{t.tilbakeHjelp}</Tekst>
      <Skjema handling={lenke(ruter.krevTilbake, iSaken(k))} csrf={k.csrf}>
        <Nedtrekk
          navn="krev_post"
          etikett={t.hvilket}
          feil={feil.krev_post}
          verdi={s.tekst("krev_post") || (gitt[0]?.post ?? "")}
          alternativer={valgene(k, gitt)}
        />
        <Valg
          navn="slag"
          etikett={t.slagValg}
          feil={feil.slag}
          verdi={s.tekst("slag") || (gitt[0]?.form === "lan" ? "lan" : "uriktige_opplysninger")}
          alternativer={[
            { verdi: "lan", etikett: t.slag.lan },
            {
              verdi: "uriktige_opplysninger",
              etikett: t.slag.uriktige_opplysninger,
              folger: (
                <Valg
                  navn="skyld"
                  etikett={t.skyld}
                  feil={feil.skyld}
                  verdi={s.tekst("skyld")}
                  alternativer={(["forsett", "grov_uaktsomhet", "mindre_eller_ingen"] as const).map((v) => ({
                    verdi: v,
                    etikett: t.skylder[v],
                  }))}
                />
              ),
            },
          ]}
        />
        <Tekstfelt
          navn="krev_ore"
          etikett={t.krevOre}
          feil={feil.krev_ore}
          verdi={s.tekst("krev_ore")}
          bredde="tall"
          maksTegn={20}
        />
        <Tekstomrade
          navn="krev_grunn"
          etikett={t.krevGrunn}
          hjelp={t.krevGrunnHjelp}
          feil={feil.krev_grunn}
          verdi={s.tekst("krev_grunn")}
          rader={3}
          maksTegn={grenser.utbetaling.tegnTilbake}
        />
        <Datofelt navn="krev_innen" etikett={t.krevInnen} feil={feil.krev_innen} verdi={s.tekst("krev_innen")} />
        <Handlinger>
          <Knapp variant="secondary">{t.krev}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
