import { type Avtale, alvorsgradene, historienTil, type Kontroll, type Sted, stederI } from "../../../domene/botilbud/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { erId } from "../../../grunnmur/id.ts";
import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Boks,
  Brodsmuler,
  Datofelt,
  Detaljer,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Knapp,
  type Kolonne,
  Merke,
  Oppsummering,
  Overskrift,
  Rad,
  Skjema,
  type Slag,
  Tabell,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { erLeder, her, type Kontorkontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { type Avslag, Kvalitet, passerFor } from "./liste.tsx";

interface Del {
  readonly k: Kontorkontekst;
  readonly sted: Sted;
  readonly feil: Feltfeil;
}

/** One place: what it is, what is agreed, and what the visits found. Without such a place: the list. */
export async function stedsside(k: Kontorkontekst, id: string, avslag?: Avslag): Promise<Response> {
  const t = botilbudTekst[k.sprak];
  const funnet = erId(id) ? await k.les((les) => hent(les, k, id)) : null;
  if (!funnet) return videre(lenke(ruter.botilbud, her(k)));
  const { sted: s, avtaler, kontroller } = funnet;
  const del = { k, sted: s, feil: avslag?.feil ?? {} };
  return html(
    <Side k={k} tittel={s.navn} aktiv="botilbud" harFeil={avslag !== undefined}>
      <Brodsmuler spor={[{ tekst: t.tittel, href: lenke(ruter.botilbud, her(k)) }]} her={s.navn} />
      <Overskrift niva={1} storrelse="lg">
        {s.navn}
      </Overskrift>
      <Kvittert k={k} ord={t.ok} />
      <Feiloppsummering feil={del.feil} />
      <Oppsummering
        svar={[
          { navn: t.adresse, verdi: s.adresse },
          { navn: t.eier, verdi: s.eier },
          { navn: t.kol.ledige, verdi: t.av(String(s.ledige), String(s.senger)) },
          { navn: t.kol.pris, verdi: kroner(s.dognOre, k.sprak) },
          { navn: t.kol.passer, verdi: passerFor(s, k.sprak) },
          { navn: t.om, verdi: s.om },
          { navn: t.kol.kvalitet, verdi: <Kvalitet s={s} sprak={k.sprak} /> },
        ]}
      />
      <Avtaler {...del} avtaler={avtaler} />
      <Kontroller {...del} kontroller={kontroller} />
      {erLeder(k) && s.nedlagt === null ? <LeggNed {...del} /> : null}
    </Side>,
    avslag?.status,
  );
}

async function hent(les: Parameters<Parameters<Kontorkontekst["les"]>[0]>[0], k: Kontorkontekst, id: string) {
  const sted = (await stederI(les, k.kommune.nummer, k.tid.idag)).find((s) => s.id === id);
  return sted ? { sted, ...(await historienTil(les, k.kommune.nummer, id)) } : null;
}

function Avtaler({ k, sted, feil, avtaler }: Del & { readonly avtaler: readonly Avtale[] }) {
  const t = botilbudTekst[k.sprak];
  const dag = (d: Avtale["fra"]) => datoTekst(d, k.sprak, { ukedag: false });
  const kol: readonly Kolonne<Avtale>[] = [
    { tittel: t.avtaleKol.tid, navnerRaden: true, celle: (a) => t.tid(dag(a.fra), dag(a.til)) },
    { tittel: t.avtaleKol.krever, celle: (a) => a.krever },
  ];
  const v = (navn: string) => k.skjema.tekst(navn);
  const harFeil = ["fra", "til", "krever"].some((f) => feil[f] !== undefined);
  return (
    <Boks merketAv="avtaler">
      <Overskrift niva={2} storrelse="sm" id="avtaler">
        {t.avtaler}
      </Overskrift>
      <Tabell tittel={t.avtaler} kolonner={kol} rader={avtaler} nokkel={(a) => a.id} tomt={t.ingenAvtaler} />
      {erLeder(k) ? (
        <Detaljer tittel={t.nyAvtale} apen={harFeil}>
          <Skjema handling={lenke(ruter.avtalBotilbud, her(k))} csrf={k.csrf}>
            <input type="hidden" name="sted" value={sted.id} />
            <Rad slag="bunn">
              <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={v("fra")} />
              <Datofelt navn="til" etikett={t.til} feil={feil.til} verdi={v("til")} />
            </Rad>
            <Tekstomrade
              navn="krever"
              etikett={t.krever}
              feil={feil.krever}
              verdi={v("krever")}
              rader={4}
              maksTegn={grenser.botilbud.tegnKrever}
            />
            <Handlinger>
              <Knapp variant="secondary">{t.lagreAvtale}</Knapp>
            </Handlinger>
          </Skjema>
        </Detaljer>
      ) : null}
    </Boks>
  );
}

const FARGE: Readonly<Record<Kontroll["alvor"], Slag>> = { ingen: "bra", mindre: "obs", alvorlig: "fare" };

function Kontroller({ k, sted, feil, kontroller }: Del & { readonly kontroller: readonly Kontroll[] }) {
  const t = botilbudTekst[k.sprak];
  const dag = (d: Kontroll["dato"]) => datoTekst(d, k.sprak, { ukedag: false });
  const kol: readonly Kolonne<Kontroll>[] = [
    {
      tittel: t.kontrollKol.dag,
      navnerRaden: true,
      celle: (x) => (
        <>
          {dag(x.dato)}
          <small>{x.navn}</small>
        </>
      ),
    },
    {
      tittel: t.kontrollKol.funn,
      celle: (x) => (
        <>
          {x.funn}
          {x.rettet && x.rettetHva ? <small>{t.rettet(dag(x.rettet), x.rettetHva)}</small> : null}
        </>
      ),
    },
    {
      tittel: t.kontrollKol.tilstand,
      celle: (x) => (
        <>
          <Merke slag={x.rettet ? "bra" : FARGE[x.alvor]}>{t.alvor[x.alvor]}</Merke>
          {x.alvor !== "ingen" && x.rettet === null && erLeder(k) ? <Rett k={k} sted={sted} feil={feil} kontroll={x} /> : null}
        </>
      ),
    },
  ];
  const v = (navn: string) => k.skjema.tekst(navn);
  const harFeil = ["dato", "funn"].some((f) => feil[f] !== undefined);
  return (
    <Boks merketAv="kontroller">
      <Overskrift niva={2} storrelse="sm" id="kontroller">
        {t.kontroller}
      </Overskrift>
      <Tabell tittel={t.kontroller} kolonner={kol} rader={kontroller} nokkel={(x) => x.id} tomt={t.ingenKontroller} />
      {erLeder(k) ? (
        <Detaljer tittel={t.nyKontroll} apen={harFeil}>
          <Skjema handling={lenke(ruter.kontrollerBotilbud, her(k))} csrf={k.csrf}>
            <input type="hidden" name="sted" value={sted.id} />
            <Datofelt navn="dato" etikett={t.dato} feil={feil.dato} verdi={v("dato")} />
            <Valg
              navn="alvor"
              etikett={t.hvorAlvorlig}
              verdi={v("alvor") || "ingen"}
              alternativer={alvorsgradene.map((a) => ({ verdi: a, etikett: t.alvor[a] }))}
            />
            <Tekstomrade
              navn="funn"
              etikett={t.funn}
              feil={feil.funn}
              verdi={v("funn")}
              rader={3}
              maksTegn={grenser.botilbud.tegnKrever}
            />
            <Handlinger>
              <Knapp variant="secondary">{t.lagreKontroll}</Knapp>
            </Handlinger>
          </Skjema>
        </Detaljer>
      ) : null}
    </Boks>
  );
}

function Rett({ k, sted, feil, kontroll }: Del & { readonly kontroll: Kontroll }) {
  const t = botilbudTekst[k.sprak];
  const navn = `hva-${kontroll.id}`;
  return (
    <Detaljer tittel={t.rett} enkel apen={feil[navn] !== undefined}>
      <Skjema handling={lenke(ruter.rettBotilbud, her(k))} csrf={k.csrf}>
        <input type="hidden" name="sted" value={sted.id} />
        <input type="hidden" name="kontroll" value={kontroll.id} />
        <Tekstfelt
          navn={navn}
          etikett={t.rettHva}
          feil={feil[navn]}
          verdi={k.skjema.tekst(navn)}
          maksTegn={grenser.botilbud.tegnHva}
        />
        <Knapp variant="secondary" liten>
          {t.rett}
        </Knapp>
      </Skjema>
    </Detaljer>
  );
}

function LeggNed({ k, sted }: Del) {
  const t = botilbudTekst[k.sprak];
  return (
    <Detaljer tittel={t.leggNed}>
      <Tekst>{t.leggNedOm}</Tekst>
      <Skjema handling={lenke(ruter.leggNedBotilbud, her(k))} csrf={k.csrf}>
        <input type="hidden" name="sted" value={sted.id} />
        <Handlinger>
          <Knapp variant="secondary">{t.leggNed}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
