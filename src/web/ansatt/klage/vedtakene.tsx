import type { Vedtak, Vedtakspost } from "../../../domene/vedtak/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Lenke, Merke, Overskrift, Rad, Tabell, Tekst } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { her } from "../sted.ts";
import { klagesideTekst } from "./klageside.tekst.ts";
import type { Klagemappe } from "./mappe.ts";
import type { Klagekontekst } from "./sted.ts";

interface VedtakeneProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}

/** The decisions the complaint is about: what was applied for and what was given, line by line. */
export function Vedtakene({ k, m }: VedtakeneProps) {
  const t = klagesideTekst[k.sprak];
  return (
    <Boks merketAv="vedtakene">
      <Rad slag="spredt">
        <Overskrift niva={2} storrelse="sm" id="vedtakene">
          {m.vedtak.length > 1 ? t.vedtakeneFlere : t.vedtakene}
        </Overskrift>
        <Lenke href={lenke(ruter.sakVedtak, { ...her(k), sak: m.sak.id })}>{t.seVedtaket}</Lenke>
      </Rad>
      {m.vedtak.map(({ vedtak }) => (
        <Ett key={vedtak.id} k={k} m={m} vedtak={vedtak} />
      ))}
    </Boks>
  );
}

function Ett({ k, m, vedtak }: VedtakeneProps & { readonly vedtak: Vedtak }) {
  const t = klagesideTekst[k.sprak];
  if (!vedtak.fattet) return null;
  const tittel = t.fattet(datoTekst(datoAv(vedtak.fattet.tid), k.sprak, { ukedag: false }), vedtak.fattet.navn);
  return (
    <>
      <Rad>
        <Tekst dempet liten>
          {tittel}
        </Tekst>
        {vedtak.tilstand === "opphevet" ? <Merke>{t.gjelderIkke}</Merke> : null}
        {vedtak.klage === m.klage.id ? <Merke slag="bra">{t.nyttVedtak}</Merke> : null}
      </Rad>
      <Tabell<Vedtakspost>
        tittel={tittel}
        rader={vedtak.poster}
        nokkel={(p) => p.post}
        tomt=""
        kolonner={[
          { tittel: t.tjeneste, celle: (p) => m.navn(p.tjeneste), navnerRaden: true },
          { tittel: t.sokt, celle: (p) => p.onsket },
          { tittel: t.fikk, celle: (p) => t.utfallOm(p.utfall ? felles[k.sprak].utfall[p.utfall] : "", p.omfang) },
        ]}
      />
    </>
  );
}
