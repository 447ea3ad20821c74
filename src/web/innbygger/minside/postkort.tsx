import type { Post } from "../../../domene/sak/index.ts";
import { kan } from "../../../domene/tilgang/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoTekst, stor } from "../../../grunnmur/sprak.ts";
import { fordi } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import { BareOpplest, Boks, Dempet, Knappelenke, Lenke, Merke, Overskrift, Tekst } from "../../ui/index.ts";
import { her } from "../her.ts";
import { Regnet } from "../regnet.tsx";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";
import { poststatus } from "./status.ts";

/** One thing applied for: where it stands, by when and why that day; and when it is answered, the way to the letter and to complain. */
export function Postkort({ k, b, navn, post }: Saksdel & { readonly post: Post }) {
  const t = sakTekst[k.sprak];
  const s = poststatus(post, b, k.sprak);
  const kalt = navn(post.tjeneste);
  const egneOrd = post.onsket.trim().toLowerCase() !== kalt.toLowerCase();
  return (
    <Boks>
      <p>
        <Merke slag={s.slag}>{s.merke}</Merke>
      </p>
      <Overskrift niva={3}>{stor(kalt)}</Overskrift>
      {egneOrd ? (
        <Tekst liten dempet>
          {b.revurdering ? t.revurdering.iDag : t.dineOrd} {kortet(post.onsket)}
        </Tekst>
      ) : null}
      <p>{s.tekst}</p>
      {s.frist ? (
        <>
          <Tekst liten dempet>
            {t.svarInnen(datoTekst(s.frist.sisteDag, k.sprak, { aar: false }))}, {fordi(s.frist, k.kommune.navn, k.sprak)}
          </Tekst>
          <Regnet grunnlag={s.frist.grunnlag} sprak={k.sprak} ord="soknad" smal />
        </>
      ) : null}
      {s.vedtak ? <Vedtaket k={k} b={b} navn={navn} vedtak={s.vedtak} kalt={kalt} /> : null}
    </Boks>
  );
}

const TEGN = 160;
const kortet = (s: string): string => (s.length > TEGN ? `«${s.slice(0, TEGN).trimEnd()} …»` : `«${s}»`);

/** The letter, and the right to complain: on every decision, granted ones too, also after the deadline. */
function Vedtaket({ k, b, vedtak, kalt }: Saksdel & { readonly vedtak: Vedtak; readonly kalt: string }) {
  const t = sakTekst[k.sprak];
  const brev = b.brev.find((x) => x.vedtak === vedtak.id);
  const klage = b.klager.find((x) => x.vedtak.includes(vedtak.id) && x.tilstand !== "trukket");
  const frist = b.klagefrister.get(vedtak.id);
  const faKlage = kan("klage.send", k.aktor, { kommune: k.kommune.nummer, partsomfang: b.part.omfang }).ok;
  const fristtekst = (dag: string): string => (frist && frist.sisteDag < k.tid.idag ? t.klagEtter(dag) : t.klagTil(dag));
  return (
    <>
      {brev ? (
        <p>
          <Lenke href={lenke(ruter.mittBrev, { ...her(k), brev: brev.id })} opplest={t.om(kalt)}>
            {t.lesVedtak}
          </Lenke>
        </p>
      ) : null}
      {klage ? (
        <p>
          <Lenke href={lenke(ruter.minKlage, { ...her(k), klage: klage.id })} opplest={t.om(kalt)}>
            {t.klagenDin}
          </Lenke>
        </p>
      ) : faKlage ? (
        <>
          <p>
            <Knappelenke
              variant="secondary"
              liten
              href={lenke(ruter.nyKlage, { ...her(k), sak: b.sak.id }, { vedtak: vedtak.id })}
            >
              {t.klag}
              <BareOpplest> {t.om(kalt)}</BareOpplest>
            </Knappelenke>
          </p>
          <Tekst liten dempet>
            {frist ? fristtekst(datoTekst(frist.sisteDag, k.sprak)) : t.klagUtenFrist}
          </Tekst>
        </>
      ) : (
        <p>
          <Dempet>{t.klagIkke}</Dempet>
        </p>
      )}
    </>
  );
}
