import { datoAv } from "../../../grunnmur/klokke.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Dempet,
  Detaljer,
  Dokumentliste,
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Lenke,
  Liste,
  Merke,
  Overskrift,
  Skjema,
  Spalter,
  Tekst,
  Tid,
  Tomt,
} from "../../ui/index.ts";
import { her, navnI, type Pa } from "../her.ts";
import type { Oversiktsdel } from "./deler.ts";
import { Kladder } from "./kladder.tsx";
import { minsideTekst } from "./minside.tekst.ts";
import { oppgaverI } from "./oppgaver.ts";
import { gjelderI, type Oversikt, oversikt } from "./oversikt.ts";
import type { Saksutdrag } from "./saksdata.ts";
import { poststatus } from "./status.ts";
import { sakstittel } from "./tittel.ts";

/** What waits for the reader, then the reader's cases, those of others, and what is not sent yet. */
export async function minSide(k: Pa<"minSide">): Promise<Response> {
  const o = await k.les((les) => oversikt(les, k));
  const { navn } = await navnI(k);
  const t = minsideTekst[k.sprak];
  const del = { k, o, navn };
  const ferdig = (s: Saksutdrag) => s.sak.tilstand === "lukket" || s.sak.tilstand === "trukket";
  const levende = o.saker.filter((s) => !ferdig(s));
  const egne = levende.filter((s) => s.gjelder === null);
  const andres = Map.groupBy(
    levende.filter((s) => s.gjelder !== null),
    (s) => s.gjelder ?? "",
  );
  const ferdige = o.saker.filter(ferdig);
  return html(
    <Side k={k} tittel={t.tittel} aktiv="min">
      <Spalter sidenavn={t.sidenavn} side={<Sidefelt {...del} />}>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Venter {...del} />
        <Kladder {...del} />
        {o.saker.length === 0 && o.kladder.length === 0 ? (
          <>
            <Ingress>{t.ingenSaker}</Ingress>
            <Handlinger>
              <Knappelenke href={lenke(ruter.omSoknad, her(k))}>{t.sok}</Knappelenke>
            </Handlinger>
          </>
        ) : null}
        {egne.length > 0 ? <Sakene {...del} tittel={t.dine} saker={egne} /> : null}
        {[...andres].map(([hvem, saker]) => (
          <Sakene key={hvem} {...del} tittel={hvem ? t.for_(hvem) : t.andres} saker={saker} />
        ))}
        {ferdige.length > 0 ? (
          <Detaljer tittel={`${t.ferdige} (${ferdige.length})`}>
            <Liste slag="lenker" punkter={ferdige.map((s) => <Sakslenke key={s.sak.id} {...del} s={s} />)} />
          </Detaljer>
        ) : null}
        {o.saker.length > 0 ? (
          <Handlinger>
            <Knappelenke variant="secondary" href={lenke(ruter.omSoknad, her(k))}>
              {t.sok}
            </Knappelenke>
          </Handlinger>
        ) : null}
      </Spalter>
    </Side>,
  );
}

function Venter({ k, o, navn }: Oversiktsdel) {
  const t = minsideTekst[k.sprak];
  const oppgaver = oppgaverI(o, k, navn);
  if (oppgaver.length === 0) return o.saker.length === 0 ? null : <Tomt>{t.ingenting}</Tomt>;
  return (
    <Boks slag="neste" merketAv="venter">
      <Overskrift niva={2} id="venter">
        {t.venterPaDeg}
      </Overskrift>
      <Liste
        slag="lenker"
        punkter={oppgaver.map((x) => (
          <Lenke key={x.href} href={x.href}>
            {x.tekst}
          </Lenke>
        ))}
      />
    </Boks>
  );
}

function Sakslenke({ k, navn, s }: Oversiktsdel & { readonly s: Saksutdrag }) {
  const t = minsideTekst[k.sprak];
  return (
    <>
      <Lenke href={lenke(ruter.minSak, { ...her(k), sak: s.sak.id })}>{sakstittel(s.poster, navn, k.sprak)}</Lenke>{" "}
      <Dempet>{t.sak(s.sak.nummer)}</Dempet>
    </>
  );
}

function Sakene({ tittel, saker, ...del }: Oversiktsdel & { readonly tittel: string; readonly saker: readonly Saksutdrag[] }) {
  const { k, navn } = del;
  return (
    <>
      <Overskrift niva={2}>{tittel}</Overskrift>
      {saker.map((s) => (
        <Boks key={s.sak.id} merketAv={`sak-${s.sak.id}`}>
          <Overskrift niva={3} id={`sak-${s.sak.id}`}>
            <Sakslenke {...del} s={s} />
          </Overskrift>
          <Statuslinjer k={k} navn={navn} s={s} />
          <Klagelinjer k={k} s={s} />
        </Boks>
      ))}
    </>
  );
}

/** Each thing applied for with its own status; two lines that say the same are one. */
function Statuslinjer({ k, navn, s }: Pick<Oversiktsdel, "k" | "navn"> & { readonly s: Saksutdrag }) {
  const rader = s.poster.map((p) => ({ post: p, status: poststatus(p, s, k.sprak) }));
  const like = new Set(rader.map((r) => `${r.status.merke} ${r.status.tekst}`)).size === 1;
  const viste = like ? rader.slice(0, 1) : rader;
  return viste.map(({ post, status }) => (
    <div key={post.id}>
      <p>
        <Merke slag={status.slag}>{status.merke}</Merke> {like ? null : <strong>{stor(navn(post.tjeneste))}</strong>}
      </p>
      <Tekst>{status.tekst}</Tekst>
    </div>
  ));
}

/** Where each complaint in the case stands, in a few words; withdrawn ones are seen on the case itself. */
function Klagelinjer({ k, s }: Pick<Oversiktsdel, "k"> & { readonly s: Saksutdrag }) {
  const t = minsideTekst[k.sprak];
  return s.klager
    .filter((x) => x.tilstand !== "trukket")
    .map((x) => (
      <p key={x.id}>
        <Merke slag="info">{t.klage[x.tilstand]}</Merke>{" "}
        <Lenke href={lenke(ruter.minKlage, { ...her(k), klage: x.id })}>{t.seKlagen}</Lenke>
      </p>
    ));
}

const VISTE_BREV = 5;

function Sidefelt({ k, o }: Oversiktsdel) {
  const t = minsideTekst[k.sprak];
  const forHvem = (gjelder: string | null) => (gjelder ? t.for(gjelder) : null);
  const linje = (b: Oversikt["brev"][number]) => ({
    tittel: b.tittel,
    href: lenke(ruter.mittBrev, { ...her(k), brev: b.id }),
    om: (
      <>
        <Tid dato={datoAv(b.lastAt)} form="dato" />
        {forHvem(gjelderI(o, b.sak))}
        {b.apnetAt === null ? <strong> · {t.ulest}</strong> : null}
      </>
    ),
  });
  return (
    <>
      <Boks merketAv="brev">
        <h2 id="brev">{t.brev}</h2>
        {o.brev.length === 0 ? <Tomt>{t.ingenBrev}</Tomt> : <Dokumentliste dokumenter={o.brev.slice(0, VISTE_BREV).map(linje)} />}
        {o.brev.length > VISTE_BREV ? (
          <Detaljer tittel={t.alleBrev(o.brev.length)} enkel>
            <Dokumentliste dokumenter={o.brev.slice(VISTE_BREV).map(linje)} />
          </Detaljer>
        ) : null}
      </Boks>
      {o.handlerFor.length > 0 ? (
        <Boks merketAv="handler">
          <h2 id="handler">{t.handlerFor}</h2>
          {o.handlerFor.map((r) => (
            <div key={r.id}>
              <p>
                <strong>{r.representertNavn}</strong> <Dempet>{t.slag[r.slag]}</Dempet>
              </p>
              {r.omfang.includes("soke") ? (
                <Skjema handling={lenke(ruter.nySoknad, her(k))} csrf={k.csrf} tett>
                  <input type="hidden" name="person" value={r.representert} />
                  <Knapp variant="secondary" liten>
                    {t.sokFor(r.representertNavn)}
                  </Knapp>
                </Skjema>
              ) : null}
            </div>
          ))}
        </Boks>
      ) : null}
      <Liste
        slag="lenker"
        punkter={[
          <Lenke key="meg" href={lenke(ruter.meg, her(k))}>
            {t.omMeg}
          </Lenke>,
        ]}
      />
    </>
  );
}
