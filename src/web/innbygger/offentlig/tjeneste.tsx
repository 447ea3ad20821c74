import {
  finnTjeneste,
  kanSokes,
  lover,
  loverTekst,
  medLokalt,
  tilgangTekst,
  tjenestetekst,
  uenig,
  visTrinn,
} from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lovtekst } from "../../lovtekst.ts";
import { ikkeFunnet } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Brodsmuler,
  Fakta,
  Flyt,
  Handlinger,
  Ingress,
  Knappelenke,
  Lenke,
  Liste,
  Overskrift,
  Spalter,
  Tekst,
  Telefon,
  Varsel,
} from "../../ui/index.ts";
import { katalogFor } from "./lokalt.ts";
import { tjenesteTekst } from "./tjeneste.tekst.ts";
import { trappaTekst } from "./trappa.tekst.ts";

/** One service: what, for whom, what it costs, how to get it, and what one can do if one disagrees, with the law behind it. */
export async function tjeneste(k: Kontekst<"alle", "/:sprak/:kommune/tjenester/:tjeneste">): Promise<Response> {
  const funnet = finnTjeneste(k.p.tjeneste);
  if (!funnet) return ikkeFunnet(k);
  const { rader } = await katalogFor(k);
  const s = medLokalt(funnet, rader.find((r) => r.kode === funnet.kode) ?? null, k.sprak);
  const t = tjenesteTekst[k.sprak];
  const ord = tjenestetekst[k.sprak][s.kode];
  const tilgang = tilgangTekst[k.sprak];
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  const norsk = k.sprak === "nn" ? "nn" : "nb";
  const klage = s.vedtakstype === null ? null : uenig(s, k.sprak, k.tid.idag, k.kommune.embete.navn[norsk]);
  const trinn = s.trinn > 0 ? t.trinnVerdi(s.trinn, visTrinn(s.trinn, k.sprak).navn) : s.spor === "omsorg" ? t.rekkverk : t.ved;
  return html(
    <Side k={k} tittel={s.navn} aktiv="trappa">
      <Flyt>
        <Brodsmuler
          spor={[{ tekst: trappaTekst[k.sprak].tittel(k.kommune.navn), href: lenke(ruter.trappa, her) }]}
          her={s.navn}
        />
        <Overskrift niva={1}>{s.navn}</Overskrift>
        <Ingress>{ord.kort}</Ingress>
        {s.ogsaKalt ? <Tekst dempet>{t.ogsa(s.ogsaKalt)}</Tekst> : null}
        {s.tilgang === "egen_boligsak" ? <Varsel slag="info">{tilgang.bolig}</Varsel> : null}
        <Fakta
          fakta={[
            { navn: t.pris, verdi: ord.prisKort },
            { navn: t.slik, verdi: tilgang.tilgang[s.tilgang].kort, under: tilgang.tilgang[s.tilgang].forklaring },
            { navn: t.trinn, verdi: trinn },
            { navn: t.lovfestet, verdi: tilgang.lovfestet[s.lovfestet] },
          ]}
        />
        <Spalter side={<Lovboks k={k} kode={s.kode} />} sidenavn={t.lov}>
          <h2>{t.hva}</h2>
          <Tekst>{ord.hva}</Tekst>
          <h2>{t.hvem}</h2>
          <Tekst>{ord.hvem}</Tekst>
          <h2>{t.kostnad}</h2>
          <Tekst>{ord.pris}</Tekst>
          <h2>{t.hvordan}</h2>
          <Tekst>{ord.slik}</Tekst>
          <Sokeknapp k={k} navn={s.navn} kode={kanSokes(s) ? s.kode : null} />
          {klage ? (
            <>
              <h2>{t.uenig}</h2>
              <Liste slag="nummerert" punkter={klage.steg} />
              {klage.merk.map((m) => (
                <Tekst key={m} dempet>
                  {m}
                </Tekst>
              ))}
            </>
          ) : null}
          <Tekst liten dempet>
            {t.kontroll}
          </Tekst>
        </Spalter>
      </Flyt>
    </Side>,
  );
}

function Sokeknapp({ k, navn, kode }: { readonly k: Kontekst<"alle">; readonly navn: string; readonly kode: string | null }) {
  const t = tjenesteTekst[k.sprak];
  if (!k.kommune.tarImot || kode === null) {
    return k.kommune.telefon ? (
      <Tekst>
        {t.ring} <Telefon nummer={k.kommune.telefon} />.
      </Tekst>
    ) : null;
  }
  return (
    <Handlinger>
      <Knappelenke href={lenke(ruter.omSoknad, { sprak: k.sprak, kommune: k.kommune.slug }, { tjeneste: kode })}>
        {t.sok(navn)}
      </Knappelenke>
    </Handlinger>
  );
}

function Lovboks({ k, kode }: { readonly k: Kontekst<"alle">; readonly kode: string }) {
  const t = tjenesteTekst[k.sprak];
  const s = finnTjeneste(kode);
  const linjer = s ? lover(s, k.tid.idag) : [];
  return (
    <Boks slag="tonet">
      <h2>{t.lov}</h2>
      <Liste
        slag="lenker"
        punkter={linjer.map((l) => (
          <>
            <Lenke href={l.hjemmel.lenke}>{lovtekst(l.hjemmel, k.sprak)}</Lenke>
            <br />
            <span className="tr-small tr-muted">{loverTekst[k.sprak][l.emne]}</span>
          </>
        ))}
      />
    </Boks>
  );
}
