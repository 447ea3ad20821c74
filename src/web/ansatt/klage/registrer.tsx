import { randomUUID } from "node:crypto";
import { klagerI, klageTekst, UENIG } from "../../../domene/klage/index.ts";
import { type Vedtak, vedtakI } from "../../../domene/vedtak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, midtI } from "../../../grunnmur/sprak.ts";
import { alder } from "../../../lov/kjerne/dato.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Avkryssing,
  Boks,
  Brodsmuler,
  Datofelt,
  Feiloppsummering,
  type Feltfeil,
  Filfelt,
  Handlinger,
  Ingress,
  Knapp,
  Liste,
  Overskrift,
  Rad,
  Skjema,
  Spalter,
  Tekst,
  Tekstomrade,
  Tomt,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { felles } from "../felles.tekst.ts";
import { lesSaken, type Mappe } from "../sak/mappe.ts";
import { her, iSaken, type Sakskontekst } from "../sted.ts";
import { registrerTekst } from "./registrer.tekst.ts";

/** How much each text of a complaint may hold. */
export const TEKSTFELT = { onsket: 1000, hvorfor: 4000, feilIBrevet: 2000, hvorforSen: 1000 } as const;

interface Valgbart {
  readonly vedtak: Vedtak;
  /** There is a complaint about it that is not decided. */
  readonly opptatt: boolean;
}

interface SkjemaProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly valgbare: readonly Valgbart[];
  readonly feil: Feltfeil;
}

const APNE: ReadonlySet<string> = new Set(["mottatt", "vurderes", "opprettholdt", "oversendt"]);

/** The page where the desk takes down a complaint, with the protocol beside it. */
export async function klageregistrering(k: Sakskontekst, feil: Feltfeil = {}): Promise<Response> {
  const lest = await lesSaken(k, { del: "vedtak" }, async (les, { sak }): Promise<Valgbart[]> => {
    const klager = await klagerI(les, sak.kommune, sak.id);
    const opptatte = new Set(klager.filter((x) => APNE.has(x.tilstand)).flatMap((x) => x.vedtak));
    const fattede = (await vedtakI(les, sak.kommune, sak.id)).filter((v) => v.tilstand === "fattet");
    return fattede.map((vedtak) => ({ vedtak, opptatt: opptatte.has(vedtak.id) }));
  });
  if (!lest.ok) return lest.nei;
  const { mer: valgbare, ...m } = lest.verdi;
  const t = registrerTekst[k.sprak];
  const f = felles[k.sprak];
  const harFeil = Object.values(feil).some(Boolean);
  return html(
    <Side k={k} tittel={t.tittel} aktiv="oppgaver" harFeil={harFeil}>
      <Brodsmuler
        spor={[
          { tekst: f.oppgaver, href: lenke(ruter.kontor, her(k)) },
          { tekst: f.sak(m.sak.nummer), href: lenke(ruter.sak, iSaken(k)) },
        ]}
        her={t.tittel}
      />
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Tekst dempet>
          {f.sak(m.sak.nummer)} · {f.navnOgAlder(m.person.navn, alder(m.person.fodt, k.tid.idag))}
        </Tekst>
      </Rad>
      <Ingress>{t.ingress}</Ingress>
      <Feiloppsummering feil={feil} />
      <Spalter sidenavn={t.kort} bredSide side={<Protokoll k={k} />}>
        <Boks>
          {valgbare.length === 0 ? <Tomt>{t.ingenVedtak}</Tomt> : <Klageskjema k={k} m={m} valgbare={valgbare} feil={feil} />}
        </Boks>
      </Spalter>
    </Side>,
    harFeil ? 422 : 200,
  );
}

/** The short card: hear it, write it down, read it aloud, confirm, receipt. */
function Protokoll({ k }: Pick<SkjemaProps, "k">) {
  const t = registrerTekst[k.sprak];
  return (
    <Boks slag="tonet" merketAv="kort">
      <Overskrift niva={2} storrelse="sm" id="kort">
        {t.kort}
      </Overskrift>
      <Liste slag="nummerert" punkter={t.punkter} />
      <Tekst liten>{t.egetNotat}</Tekst>
    </Boks>
  );
}

function Klageskjema({ k, m, valgbare, feil }: SkjemaProps) {
  const t = registrerTekst[k.sprak];
  const verdi = (navn: string, ellers = "") => (k.grunn.rute.metode === "POST" ? k.skjema.tekst(navn) : ellers);
  const omrade = (navn: keyof typeof TEKSTFELT, hjelp?: string, rader = 2) => (
    <Tekstomrade
      navn={navn}
      etikett={t[navn]}
      hjelp={hjelp}
      valgfri
      feil={feil[navn]}
      verdi={verdi(navn)}
      rader={rader}
      maksTegn={TEKSTFELT[navn]}
    />
  );
  return (
    <Skjema handling={lenke(ruter.registrerKlage, iSaken(k))} csrf={k.csrf} nokkel={verdi("_nokkel") || randomUUID()} filer>
      <Slik k={k} feil={feil} verdi={verdi} />
      <Vedtaksvalg k={k} m={m} valgbare={valgbare} feil={feil} />
      <Avkryssing
        navn="uenig"
        etikett={t.uenig}
        hjelp={t.uenigHjelp}
        valgfri
        verdier={k.skjema.alle("uenig")}
        alternativer={UENIG.map((u) => ({ verdi: u, etikett: klageTekst[k.sprak].uenig[u] }))}
      />
      {omrade("onsket")}
      {omrade("hvorfor", t.hvorforHjelp, 5)}
      {omrade("feilIBrevet")}
      {omrade("hvorforSen", t.hvorforSenHjelp)}
      <Avkryssing
        navn="mer"
        etikett={t.mer}
        valgfri
        verdier={k.skjema.alle("mer")}
        alternativer={(["vilVente", "vilHaHjelp", "haster"] as const).map((x) => ({ verdi: x, etikett: t[x] }))}
      />
      <Handlinger>
        <Knapp>{t.knapp}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

interface SlikProps extends Pick<SkjemaProps, "k" | "feil"> {
  verdi(navn: string, ellers?: string): string;
}

/** How and when it came: the day that counts is not the day it is typed (fvl § 30). */
function Slik({ k, feil, verdi }: SlikProps) {
  const t = registrerTekst[k.sprak];
  const mb = `${grenser.fil.storrelse / 1024 / 1024} MB`;
  return (
    <>
      <Valg
        navn="kanal"
        etikett={t.kanal}
        form="kort"
        feil={feil.kanal}
        verdi={verdi("kanal")}
        alternativer={[
          { verdi: "muntlig", etikett: t.muntlig, hjelp: t.muntligHjelp },
          {
            verdi: "papir",
            etikett: t.papir,
            hjelp: t.papirHjelp,
            folger: (
              <>
                <Datofelt
                  navn="postlagt"
                  etikett={t.postlagt}
                  hjelp={t.postlagtHjelp}
                  valgfri
                  feil={feil.postlagt}
                  verdi={verdi("postlagt")}
                />
                <Filfelt navn="brev" etikett={t.skannet} typer={t.typer} storrelse={mb} valgfri flere feil={feil.brev} />
              </>
            ),
          },
        ]}
      />
      <Datofelt navn="kom" etikett={t.kom} feil={feil.kom} verdi={verdi("kom", skrivDato(k.tid.idag))} />
    </>
  );
}

/** One letter may be about several decisions. One that has an open complaint is named, so that nobody wonders where it is. */
function Vedtaksvalg({ k, m, valgbare, feil }: SkjemaProps) {
  const t = registrerTekst[k.sprak];
  const ledige = valgbare.filter((v) => !v.opptatt);
  const forste = ledige.length === 1 && ledige[0] ? [ledige[0].vedtak.id] : [];
  const navn = ({ vedtak }: Valgbart, form: (dag: string, hva: string) => string) => {
    const dag = vedtak.fattet ? datoTekst(datoAv(vedtak.fattet.tid), k.sprak, { ukedag: false }) : "";
    const poster = vedtak.poster.map(
      (p) => `${midtI(m.navn(p.tjeneste))}, ${p.utfall ? midtI(felles[k.sprak].utfall[p.utfall]) : ""}`,
    );
    return form(dag, poster.join("; "));
  };
  return (
    <>
      <Avkryssing
        navn="vedtak"
        etikett={t.vedtak}
        hjelp={t.vedtakHjelp}
        feil={feil.vedtak}
        verdier={k.grunn.rute.metode === "POST" ? k.skjema.alle("vedtak") : forste}
        alternativer={ledige.map((v) => ({ verdi: v.vedtak.id, etikett: navn(v, t.vedtakNavn) }))}
      />
      {valgbare
        .filter((v) => v.opptatt)
        .map((v) => (
          <Tekst key={v.vedtak.id} dempet liten>
            {navn(v, t.harKlage)}
          </Tekst>
        ))}
    </>
  );
}
