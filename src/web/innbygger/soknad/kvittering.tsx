import { type Kvittering, type Kvitteringssak, kvitteringFor } from "../../../domene/soknad/index.ts";
import { datoTekst, klokkeslett, stor } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { fordi, forklar } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Datoboks,
  Flyt,
  Handlinger,
  IkkePaPapir,
  Knappelenke,
  Lenke,
  Liste,
  Overlinje,
  Overskrift,
  Tekst,
  Telefon,
  Tid,
  Tidslinje,
  Varsel,
} from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { HvemSvarer } from "../hvemsvarer.tsx";
import { Regnet } from "../regnet.tsx";
import { svarfrister } from "../svarfrister.ts";
import { soknadTekst } from "./soknad.tekst.ts";

/** It has arrived: its number, what happens now, and by which day the answer comes, with the reason for that day. */
export async function kvittering(k: Pa<"kvittering">): Promise<Response> {
  const kvittert = await k.les((les) => kvitteringFor(les, k.kommune.nummer, k.p.soknad));
  if (!kvittert) return skjult(k, "finnes_ikke");
  const { navn } = await navnI(k);
  const t = soknadTekst[k.sprak].kvittering;
  const bekymring = kvittert.gjelder.slag === "bekymring";
  const tittel = bekymring ? t.bekymring : t.tittel;
  // Help that cannot wait is told of first.
  const saker = kvittert.saker.toSorted((a, b) => Number(harNod(b)) - Number(harNod(a)));
  const [forste] = saker;
  const alene = saker.length === 1;
  return html(
    <Side k={k} tittel={tittel} aktiv="min" bredde="text">
      <div className="tr-flow">
        <Overlinje>{alene && forste && !bekymring ? t.overlinje(forste.nummer) : t.overlinjeUten}</Overlinje>
        <Overskrift niva={1} storrelse="lg">
          {tittel}
        </Overskrift>
        <p>
          {t.fikk} <Tid dato={kvittert.mottattDato} /> {t.klokka(klokkeslett(kvittert.mottattAt, k.sprak))}.
        </p>
        <Gjelder k={k} kvittert={kvittert} />
        {alene || bekymring ? null : <p>{t.flere}</p>}
        {bekymring ? null : saker.map((sak, i) => <Saken key={sak.id} k={k} sak={sak} navn={navn} alene={alene} rolig={i > 0} />)}
        {bekymring ? null : <Veien k={k} enhet={forste?.enhet.navn[k.sprak] ?? ""} />}
        <IkkePaPapir>
          <Flyt>
            <Handlinger>
              <Knappelenke
                href={alene && forste ? lenke(ruter.minSak, { ...her(k), sak: forste.id }) : lenke(ruter.minSide, her(k))}
              >
                {alene ? t.folg : t.folgFlere}
              </Knappelenke>
            </Handlinger>
            <Tekst liten dempet>
              {t.skrivUt}
            </Tekst>
          </Flyt>
        </IkkePaPapir>
        <Hast k={k} telefon={forste?.enhet.telefon ?? k.kommune.telefon} />
      </div>
    </Side>,
  );
}

/** Whom it is about, when that is not the reader. */
function Gjelder({ k, kvittert }: { readonly k: Innbyggerk; readonly kvittert: Kvittering }) {
  const t = soknadTekst[k.sprak].kvittering;
  const { slag, navn } = kvittert.gjelder;
  if (slag === "selv") return null;
  if (slag === "bekymring") return <p>{t.bekymringTekst}</p>;
  if (slag === "ukjent") return <Varsel slag="obs">{t.forUkjent(navn)}</Varsel>;
  return (
    <p>
      {t.for(navn)} {slag === "annen" ? t.fullmakt(navn) : null}
    </p>
  );
}

interface SakenProps {
  readonly k: Innbyggerk;
  readonly sak: Kvitteringssak;
  readonly navn: (kode: string | null) => string;
  readonly alene: boolean;
  /** Not the first: one date a page glows. */
  readonly rolig: boolean;
}

function Saken({ k, sak, navn, alene, rolig }: SakenProps) {
  const t = soknadTekst[k.sprak].kvittering;
  const { svar, lov } = svarfrister(sak.frister);
  const vist = svar ?? lov;
  const onsket = sak.poster.map((p) => (p.tjeneste === null ? p.onsket : stor(navn(p.tjeneste))));
  return (
    <>
      {alene ? null : <Overskrift niva={2}>{t.sak(sak.nummer)}</Overskrift>}
      <p>{t.gjelder}:</p>
      <Liste punkter={onsket} />
      {harNod(sak) ? (
        <Varsel slag="obs">
          <p>{t.nod}</p>
          <HvemSvarer k={k} />
        </Varsel>
      ) : null}
      {vist ? (
        <Datoboks
          innledning={svar ? t.svarInnen : t.horerInnen}
          dato={vist.sisteDag}
          fordi={fordi(vist, k.kommune.navn, k.sprak)}
          rolig={rolig}
        />
      ) : null}
      {svar && lov ? (
        <p>
          <strong>
            {t.senest} {datoTekst(lov.sisteDag, k.sprak, { aar: false })}
          </strong>{" "}
          {t.lovfrist} (<Lovlenke k={k} frist={lov} />
          ).
        </p>
      ) : null}
      {vist ? <Regnet grunnlag={vist.grunnlag} sprak={k.sprak} ord="soknad" merknad={svar && lov ? t.venter : ""} /> : null}
    </>
  );
}

const harNod = (sak: Kvitteringssak): boolean => sak.frister.some((f) => f.slag === "nodhjelp");

function Lovlenke({ k, frist }: { readonly k: Innbyggerk; readonly frist: Kvitteringssak["frister"][number] }) {
  const [h] = forklar(frist.grunnlag, k.sprak).hjemler;
  return h ? <Lenke href={h.lenke}>{h.tekst}</Lenke> : null;
}

/** What happens after this, with no dates but those that are known. */
function Veien({ k, enhet }: { readonly k: Innbyggerk; readonly enhet: string }) {
  const t = soknadTekst[k.sprak].kvittering;
  const { steg } = t;
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {t.hvaSkjer}
      </Overskrift>
      <Tidslinje
        punkter={[
          { id: "1", tilstand: "na", tittel: steg.leser, tekst: steg.leserTekst(enhet) },
          { id: "2", tilstand: "senere", tittel: steg.snakker, tekst: steg.snakkerTekst },
          { id: "3", tilstand: "senere", tittel: steg.bestemmer, tekst: steg.bestemmerTekst },
          { id: "4", tilstand: "senere", tittel: steg.klage, tekst: steg.klageTekst },
        ]}
      />
    </>
  );
}

function Hast({ k, telefon }: { readonly k: Innbyggerk; readonly telefon: string | null }) {
  const t = soknadTekst[k.sprak].kvittering;
  return (
    <Tekst liten dempet>
      {telefon ? (
        <>
          {t.haster} <Telefon nummer={telefon} />.
        </>
      ) : (
        t.hasterUten
      )}
    </Tekst>
  );
}
