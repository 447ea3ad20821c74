import { kan } from "../../../domene/tilgang/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Dempet, Dokumentliste, Knappelenke, Lenke, Liste, Telefon, Tid, Tomt } from "../../ui/index.ts";
import { her } from "../her.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** Beside the case: whom to ask, the letters, the complaints, and the way out. */
export function Sidefelt(del: Saksdel) {
  const { k, b } = del;
  const t = sakTekst[k.sprak];
  const apne = b.poster.some((p) => p.utfall === null);
  const faTrekke = kan("sak.trekk", k.aktor, { kommune: k.kommune.nummer, partsomfang: b.part.omfang }).ok;
  return (
    <>
      <Kontakt {...del} />
      <Brevene {...del} />
      <Klagene {...del} />
      {apne && faTrekke && kanTrekkes(b) ? (
        <Liste
          slag="lenker"
          punkter={[
            <Lenke key="t" href={lenke(ruter.trekkSpor, { ...her(k), sak: b.sak.id })}>
              {t.trekk}
            </Lenke>,
          ]}
        />
      ) : null}
    </>
  );
}

/** What the office has opened itself is not the reader's to withdraw; what the reader asked for is. */
const kanTrekkes = (b: Saksdel["b"]): boolean => b.revurdering === null || b.revurdering.grunn === "parten_ber";

function Kontakt({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak];
  const enhet = k.kommune.enheter.find((e) => e.id === b.sak.enhet);
  const telefon = b.sak.ansvarligTelefon ?? enhet?.telefon ?? k.kommune.telefon;
  return (
    <Boks merketAv="kontakt">
      <h2 id="kontakt">{t.saksbehandler}</h2>
      <p>
        {b.sak.ansvarligNavn ?? t.ingenSaksbehandler(enhet?.navn[k.sprak] ?? k.kommune.navn)}
        {telefon ? (
          <>
            <br />
            <Telefon nummer={telefon} />
          </>
        ) : null}
        {k.kommune.apningstid ? (
          <>
            <br />
            <Dempet>{k.kommune.apningstid[k.sprak]}</Dempet>
          </>
        ) : null}
      </p>
      <p>
        <Knappelenke variant="secondary" liten href="#meldinger">
          {t.skrivMelding}
        </Knappelenke>
      </p>
    </Boks>
  );
}

function Brevene({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak];
  return (
    <Boks merketAv="brevene">
      <h2 id="brevene">{t.brevene}</h2>
      {b.brev.length === 0 ? (
        <Tomt>{t.ingenBrev}</Tomt>
      ) : (
        <Dokumentliste
          dokumenter={b.brev.map((x) => ({
            tittel: x.tittel,
            href: lenke(ruter.mittBrev, { ...her(k), brev: x.id }),
            om: (
              <>
                <Tid dato={datoAv(x.lastAt)} form="dato" />
                {x.erKopi ? ` · ${t.kopi}` : null}
                {x.apnetAt === null ? <strong> · {t.ulest}</strong> : null}
              </>
            ),
          }))}
        />
      )}
    </Boks>
  );
}

function Klagene({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak];
  const faKlage = kan("klage.send", k.aktor, { kommune: k.kommune.nummer, partsomfang: b.part.omfang }).ok;
  return (
    <Boks merketAv="klagene">
      <h2 id="klagene">{t.klager}</h2>
      {b.klager.length === 0 ? (
        <p>
          <Dempet>{t.ingenKlager}</Dempet>
        </p>
      ) : (
        <Liste
          slag="lenker"
          punkter={b.klager.map((x) => (
            <Lenke key={x.id} href={lenke(ruter.minKlage, { ...her(k), klage: x.id })}>
              {t.klageFra(datoTekst(x.levertDato, k.sprak, { ukedag: false }))}
            </Lenke>
          ))}
        />
      )}
      {b.vedtak.length > 0 && faKlage ? (
        <p>
          <Lenke href={lenke(ruter.nyKlage, { ...her(k), sak: b.sak.id })}>{t.klageknapp}</Lenke>
        </p>
      ) : null}
      {b.vedtak.length === 0 ? (
        <p>
          <Dempet>{t.ikkeVedtak}</Dempet>
        </p>
      ) : null}
    </Boks>
  );
}
