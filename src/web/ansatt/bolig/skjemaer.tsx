import { erApent, type Mulighet, type Planlinje, sluttgrunnene, type Tilbud } from "../../../domene/botilbud/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { kroner } from "../../../grunnmur/sprak.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  Handlinger,
  Knapp,
  Overskrift,
  Rad,
  Skjema,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import type { Del } from "./botilbud.tsx";

const g = grenser.botilbud;
/** What a stay is first meant to last; a person chooses. */
const FORSTE_DAGER = 14;

/** Why a place does not come first, in words. */
export const grunnene = (k: Sakskontekst, fordi: Mulighet["fordi"]): string =>
  fordi.map((f) => botilbudTekst[k.sprak].bruk[f]).join(" ");

/** The places in the law's order, and last the one that somebody has found: that is never full. */
export function Tilby({ k, b, feil }: Del) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  const sendt = s.felter.some(([navn]) => navn === "valgt" || navn === "hvorfor");
  const v = (navn: string, ellers: string) => (sendt ? s.tekst(navn) : ellers);
  const forste = b.muligheter.find((m) => m.bruk === "fritt");
  const steder = b.muligheter.map((m) => ({
    verdi: m.id,
    etikett: t.valg(m.navn, String(m.ledige), String(m.senger), kroner(m.dognOre, k.sprak)),
    hjelp:
      `${m.om} ${m.bruk === "fritt" ? t.forst : grunnene(k, m.fordi)} ${m.bruk === "med_grunn" ? t.maaBegrunnes : ""}`.trim(),
  }));
  return (
    <Boks merketAv="tilby">
      <Overskrift niva={2} storrelse="sm" id="tilby">
        {t.tilbud}
      </Overskrift>
      <Skjema handling={lenke(ruter.tilbyBotilbud, iSaken(k))} csrf={k.csrf}>
        <Valg
          navn="valgt"
          etikett={t.hvilket}
          hjelp={t.hvilketHjelp}
          feil={feil.valgt}
          verdi={v("valgt", forste?.id ?? "annet")}
          alternativer={[
            ...steder,
            {
              verdi: "annet",
              etikett: t.annet,
              folger: (
                <>
                  <Tekstfelt navn="navn" etikett={t.annetNavn} feil={feil.navn} verdi={v("navn", "")} maksTegn={g.tegnNavn} />
                  <Tekstfelt
                    navn="adresse"
                    etikett={t.annetAdresse}
                    feil={feil.adresse}
                    verdi={v("adresse", "")}
                    maksTegn={g.tegnAdresse}
                  />
                  <Tallfelt navn="dogn" etikett={t.annetDogn} feil={feil.dogn} verdi={v("dogn", "")} desimal />
                </>
              ),
            },
          ]}
        />
        <Rad slag="bunn">
          <Tallfelt navn="senger" etikett={t.senger} feil={feil.senger} verdi={v("senger", b.medBarn ? "" : "1")} />
          <Tallfelt navn="barn" etikett={t.barn} feil={feil.barn} verdi={v("barn", b.medBarn ? "" : "0")} />
        </Rad>
        <Rad slag="bunn">
          <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={v("fra", skrivDato(k.tid.idag))} />
          <Datofelt
            navn="til"
            etikett={t.til}
            feil={feil.til}
            verdi={v("til", skrivDato(leggTilDager(k.tid.idag, FORSTE_DAGER)))}
          />
        </Rad>
        <Tekstomrade
          navn="hvorfor"
          etikett={t.hvorfor}
          hjelp={t.hvorforHjelp}
          feil={feil.hvorfor}
          verdi={v("hvorfor", "")}
          rader={4}
          maksTegn={g.tegnHvorfor}
        />
        <Tekstomrade
          navn="avvik"
          etikett={t.avvik}
          hjelp={t.avvikHjelp}
          feil={feil.avvik}
          verdi={v("avvik", "")}
          rader={2}
          maksTegn={g.tegnHvorfor}
        />
        <Handlinger>
          <Knapp>{t.tilby}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

type Medtilbud = Del & { readonly tilbud: Tilbud };

/** Whether the person took the place, and then the day of the talk about what comes after. */
export function Svaret({ k, feil, tilbud }: Medtilbud) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  return (
    <Skjema handling={lenke(ruter.svarBotilbud, iSaken(k))} csrf={k.csrf}>
      <input type="hidden" name="tilbud" value={tilbud.id} />
      <Valg
        navn="tok"
        etikett={t.svaret}
        feil={feil.tok}
        verdi={s.tekst("tok") || "ja"}
        alternativer={[
          {
            verdi: "ja",
            etikett: t.tar,
            hjelp: t.tarHjelp,
            folger: (
              <Datofelt
                navn="samtale"
                etikett={t.samtale}
                hjelp={t.samtaleHjelp}
                feil={feil.samtale}
                verdi={s.tekst("samtale")}
              />
            ),
          },
          {
            verdi: "nei",
            etikett: t.sierNei,
            hjelp: t.sierNeiHjelp,
            folger: (
              <Tekstfelt
                navn="neifordi"
                etikett={t.neiFordi}
                feil={feil.neifordi}
                verdi={s.tekst("neifordi")}
                maksTegn={g.tegnHva}
              />
            ),
          },
        ]}
      />
      <Handlinger>
        <Knapp>{t.lagreSvar}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

export function Forleng({ k, feil, tilbud }: Medtilbud) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  return (
    <Detaljer tittel={t.forleng} apen={feil.nytil !== undefined || feil.forlengfordi !== undefined}>
      <Skjema handling={lenke(ruter.forlengBotilbud, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="tilbud" value={tilbud.id} />
        <Datofelt navn="nytil" etikett={t.nyTil} feil={feil.nytil} verdi={s.tekst("nytil")} />
        <Tekstfelt
          navn="forlengfordi"
          etikett={t.forlengHvorfor}
          feil={feil.forlengfordi}
          verdi={s.tekst("forlengfordi")}
          maksTegn={g.tegnHva}
        />
        <Knapp variant="secondary">{t.forleng}</Knapp>
      </Skjema>
    </Detaljer>
  );
}

export function Avslutt({ k, feil, tilbud }: Medtilbud) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  return (
    <Detaljer tittel={t.slutt} apen={feil.sluttdag !== undefined || feil.slutthva !== undefined}>
      <Skjema handling={lenke(ruter.sluttBotilbud, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="tilbud" value={tilbud.id} />
        <Datofelt
          navn="sluttdag"
          etikett={t.sluttDag}
          feil={feil.sluttdag}
          verdi={s.tekst("sluttdag") || skrivDato(k.tid.idag)}
        />
        <Valg
          navn="sluttfordi"
          etikett={t.sluttFordi}
          verdi={s.tekst("sluttfordi") || "egen_bolig"}
          alternativer={sluttgrunnene.map((x) => ({ verdi: x, etikett: t.fordi[x] }))}
        />
        <Tekstfelt navn="slutthva" etikett={t.sluttHva} feil={feil.slutthva} verdi={s.tekst("slutthva")} maksTegn={g.tegnHva} />
        <Knapp variant="secondary">{t.slutt}</Knapp>
      </Skjema>
    </Detaljer>
  );
}

export function NyttSteg({ k, feil }: Del) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  return (
    <Detaljer tittel={t.nyttSteg} apen={feil.steg !== undefined || feil.stegdag !== undefined}>
      <Skjema handling={lenke(ruter.leggBoligsteg, iSaken(k))} csrf={k.csrf}>
        <Tekstfelt navn="steg" etikett={t.steg} feil={feil.steg} verdi={s.tekst("steg")} maksTegn={g.tegnSteg} />
        <Datofelt navn="stegdag" etikett={t.stegDag} feil={feil.stegdag} verdi={s.tekst("stegdag")} />
        <Knapp variant="secondary">{t.leggTil}</Knapp>
      </Skjema>
    </Detaljer>
  );
}

/** What came of a talk or a step; after a talk the next, as long as the person lives there. */
export function Gjort({ k, b, feil, linje }: Del & { readonly linje: Planlinje }) {
  const t = botilbudTekst[k.sprak];
  const s = k.skjema;
  const [utfall, neste] = [`utfall-${linje.id}`, `neste-${linje.id}`];
  const bor = b.tilbud.some(erApent);
  return (
    <Detaljer tittel={t.gjort} enkel apen={feil[utfall] !== undefined || feil[neste] !== undefined}>
      <Skjema handling={lenke(ruter.gjorBoligsteg, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="linje" value={linje.id} />
        <Tekstomrade
          navn={utfall}
          etikett={t.utfall}
          feil={feil[utfall]}
          verdi={s.tekst(utfall)}
          rader={2}
          maksTegn={g.tegnHvorfor}
        />
        {linje.slag === "samtale" && bor ? (
          <Datofelt navn={neste} etikett={t.neste} feil={feil[neste]} verdi={s.tekst(neste)} />
        ) : null}
        <Knapp variant="secondary" liten>
          {t.lagre}
        </Knapp>
      </Skjema>
    </Detaljer>
  );
}

export function TrengerIkke({ k, feil }: Del) {
  const t = botilbudTekst[k.sprak];
  return (
    <Detaljer tittel={t.trenger} apen={feil.trengerikke !== undefined}>
      <Tekst dempet>{t.trengerHjelp}</Tekst>
      <Skjema handling={lenke(ruter.trengerIkkeBotilbud, iSaken(k))} csrf={k.csrf}>
        <Tekstomrade
          navn="trengerikke"
          etikett={t.trengerHvorfor}
          feil={feil.trengerikke}
          verdi={k.skjema.tekst("trengerikke")}
          rader={3}
          maksTegn={g.tegnHvorfor}
        />
        <Knapp variant="secondary">{t.lagre}</Knapp>
      </Skjema>
    </Detaljer>
  );
}
