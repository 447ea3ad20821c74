import { kanTrekke, type Post, posterI, type Sak, trekkPoster } from "../../../domene/sak/index.ts";
import { somKommunen } from "../../../grunnmur/db/base.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Avkryssing,
  Brodsmuler,
  Feiloppsummering,
  Handlinger,
  Ingress,
  Knapp,
  Knappelenke,
  Overskrift,
  Skjema,
  Tekst,
} from "../../ui/index.ts";
import { erIkkeHer, her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { handlingTekst } from "./handlinger.tekst.ts";
import { sakTekst } from "./sak.tekst.ts";

/** What may be withdrawn, to be ticked and confirmed. */
export async function trekkSpor(k: Pa<"trekkSpor">): Promise<Response> {
  return vis(k, k.p.sak, {});
}

async function vis(k: Innbyggerk, id: string, feil: Readonly<Record<string, string>>): Promise<Response> {
  const funnet = await k.skriv(async (tx) => {
    const sak = await kanTrekke(tx, k.aktor, k.kommune.nummer, id);
    return sak.ok ? { ok: true as const, verdi: { sak: sak.verdi, poster: await posterI(tx, k.kommune.nummer, id) } } : sak;
  });
  if (!funnet.ok) return skjult(k, funnet.nei.grunn);
  const { navn } = await navnI(k);
  return side(
    k,
    funnet.verdi.sak,
    funnet.verdi.poster.filter((p) => p.utfall === null),
    navn,
    feil,
  );
}

function side(
  k: Innbyggerk,
  sak: Sak,
  apne: readonly Post[],
  navn: (kode: string | null) => string,
  feil: Readonly<Record<string, string>>,
): Response {
  const t = handlingTekst[k.sprak].trekk;
  const harFeil = Object.keys(feil).length > 0;
  const tilSaken = lenke(ruter.minSak, { ...her(k), sak: sak.id });
  return html(
    <Side k={k} tittel={t.tittel} aktiv="min" bredde="text" harFeil={harFeil}>
      <Brodsmuler spor={[{ tekst: sakTekst[k.sprak].sak(sak.nummer), href: tilSaken }]} her={t.tittel} />
      <div className="tr-flow">
        <Feiloppsummering feil={feil} />
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {apne.length === 0 ? (
          <p>{t.feil.ingenting_apent}.</p>
        ) : (
          <Skjema handling={lenke(ruter.trekk, { ...her(k), sak: sak.id })} csrf={k.csrf}>
            <Avkryssing
              navn="post"
              etikett={t.hva}
              feil={feil.post}
              verdier={apne.length === 1 && !harFeil ? apne.map((p) => p.id) : []}
              alternativer={apne.map((p) => ({
                verdi: p.id,
                etikett: stor(navn(p.tjeneste)),
                hjelp: p.tjeneste === null ? p.onsket.slice(0, 200) : undefined,
              }))}
            />
            <Tekst>
              {t.hva_skjer} {t.alt}
            </Tekst>
            <Handlinger>
              <Knapp fare>{t.knapp}</Knapp>
              <Knappelenke variant="tertiary" href={tilSaken}>
                {t.angre}
              </Knappelenke>
            </Handlinger>
          </Skjema>
        )}
      </div>
    </Side>,
    harFeil ? 422 : 200,
  );
}

export async function trekk(k: Pa<"trekk">): Promise<Response> {
  const kommune = k.kommune.nummer;
  const t = handlingTekst[k.sprak].trekk;
  const poster = k.skjema.alle("post");
  if (poster.length === 0) return vis(k, k.p.sak, { post: t.feil.ingen });
  const trukket = await k.skriv(async (tx) => {
    const sak = await kanTrekke(tx, k.aktor, kommune, k.p.sak);
    if (!sak.ok) return sak;
    return somKommunen(tx, kommune, (kontoret) => trekkPoster(kontoret, k.aktor, k.tid, { kommune, sak: k.p.sak, poster }));
  });
  if (trukket.ok) return videre(lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "trukket" }));
  return erIkkeHer(trukket.nei) ? skjult(k, trukket.nei.grunn) : vis(k, k.p.sak, { post: t.feil[trukket.nei.grunn] });
}
