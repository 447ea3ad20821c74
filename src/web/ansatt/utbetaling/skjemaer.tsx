import { type Betalbart, refusjonsslag } from "../../../domene/utbetaling/index.ts";
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
export function Planlegg({ k, gitt, feil, mottaker, konto }: Props & { readonly mottaker: string; readonly konto: string }) {
  const t = utbetalingTekst[k.sprak];
  const s = k.skjema;
  const penger = gitt.filter((b) => b.form !== "garanti");
  const forste = penger.find((b) => b.igjenOre > 0) ?? penger[0];
  if (!forste) return <Tekst>{t.garantiHjelp}</Tekst>;
  const sendt = Object.keys(feil).length > 0 && s.tekst("post") !== "";
  if (forste.igjenOre === 0 && !sendt) return <Tekst>{t.altPlanlagt}</Tekst>;
  // The day that the letter says, where it says one; and never a day that has been.
  const dagen = forste.utbetales ?? forste.fra;
  const tidligst = dagen !== null && dagen > k.tid.idag ? dagen : k.tid.idag;
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
          hjelp={konto === "" ? t.kontoHjelp : t.kontoFraSoknaden}
          feil={feil.konto}
          verdi={verdi("konto", konto)}
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

interface KravProps extends Props {
  /** What the decision gave that this case looks at again; `kravvedtak` null: nothing is decided here yet. */
  readonly provd: { readonly gitt: readonly Gitt[]; readonly kravvedtak: string | null };
}

/** Claims back a loan, or what was given on wrong information: only with the blame that the law asks for, and a decision of this case that says it. */
export function KrevTilbake({ k, gitt, provd, feil }: KravProps) {
  const t = utbetalingTekst[k.sprak];
  const s = k.skjema;
  const lan = gitt.filter((b) => b.form === "lan");
  const uriktig = provd.kravvedtak === null ? [] : provd.gitt;
  const [forste] = [...lan, ...uriktig];
  return (
    <Boks merketAv="krev">
      <Overskrift niva={2} storrelse="sm" id="krev">
        {t.krevTittel}
      </Overskrift>
      <Tekst dempet>{t.tilbakeHjelp}</Tekst>
      {forste ? (
        <Skjema handling={lenke(ruter.krevTilbake, iSaken(k))} csrf={k.csrf}>
          <Nedtrekk
            navn="krev_post"
            etikett={t.hvilket}
            feil={feil.krev_post}
            verdi={s.tekst("krev_post") || forste.post}
            alternativer={valgene(k, [...lan, ...uriktig])}
          />
          <Valg
            navn="slag"
            etikett={t.slagValg}
            feil={feil.slag}
            verdi={s.tekst("slag") || (lan.length > 0 ? "lan" : "uriktige_opplysninger")}
            alternativer={[
              ...(lan.length > 0 ? [{ verdi: "lan", etikett: t.slag.lan }] : []),
              ...(uriktig.length > 0
                ? [
                    {
                      verdi: "uriktige_opplysninger",
                      etikett: t.slag.uriktige_opplysninger,
                      folger: <Skylden k={k} feil={feil} />,
                    },
                  ]
                : []),
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
      ) : null}
    </Boks>
  );
}

function Skylden({ k, feil }: Pick<Props, "k" | "feil">) {
  const t = utbetalingTekst[k.sprak];
  const alternativer = (["forsett", "grov_uaktsomhet", "mindre_eller_ingen"] as const).map((v) => ({
    verdi: v,
    etikett: t.skylder[v],
  }));
  return <Valg navn="skyld" etikett={t.skyld} feil={feil.skyld} verdi={k.skjema.tekst("skyld")} alternativer={alternativer} />;
}

/** Claims refusjon from the one who pays maintenance or a benefit for the days that were paid for here. */
export function KrevRefusjon({ k, gitt, feil }: Props) {
  const t = utbetalingTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="refusjon">
      <Overskrift niva={2} storrelse="sm" id="refusjon">
        {t.refusjon}
      </Overskrift>
      <Tekst dempet>{t.refusjonHjelp}</Tekst>
      <Skjema handling={lenke(ruter.krevRefusjon, iSaken(k))} csrf={k.csrf}>
        <Nedtrekk
          navn="ref_post"
          etikett={t.hvilket}
          feil={feil.ref_post}
          verdi={s.tekst("ref_post") || (gitt[0]?.post ?? "")}
          alternativer={valgene(k, gitt)}
        />
        <Valg
          navn="ref_slag"
          etikett={t.refusjonI}
          feil={feil.ref_slag}
          verdi={s.tekst("ref_slag") || "folketrygd"}
          alternativer={refusjonsslag.map((v) => ({ verdi: v, etikett: t.slag[v] }))}
        />
        <Tekstfelt
          navn="ref_fraHvem"
          etikett={t.fraHvem}
          hjelp={t.fraHvemHjelp}
          feil={feil.ref_fraHvem}
          verdi={s.tekst("ref_fraHvem")}
          maksTegn={grenser.utbetaling.tegnMottaker}
        />
        <Rad slag="bunn">
          <Datofelt navn="ref_fra" etikett={t.refFra} feil={feil.ref_fra} verdi={s.tekst("ref_fra")} />
          <Datofelt navn="ref_til" etikett={t.refTil} feil={feil.ref_til} verdi={s.tekst("ref_til")} />
        </Rad>
        <Tekstfelt
          navn="ref_ore"
          etikett={t.krevOre}
          feil={feil.ref_ore}
          verdi={s.tekst("ref_ore")}
          bredde="tall"
          inputmodus="decimal"
          maksTegn={20}
        />
        <Tekstomrade
          navn="ref_grunn"
          etikett={t.krevGrunn}
          hjelp={t.refGrunnHjelp}
          feil={feil.ref_grunn}
          verdi={s.tekst("ref_grunn")}
          rader={3}
          maksTegn={grenser.utbetaling.tegnTilbake}
        />
        <Datofelt navn="ref_innen" etikett={t.krevInnen} feil={feil.ref_innen} verdi={s.tekst("ref_innen")} />
        <Handlinger>
          <Knapp variant="secondary">{t.krevRefusjon}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
