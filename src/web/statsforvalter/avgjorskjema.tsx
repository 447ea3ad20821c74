import type { Instansutfall } from "../../domene/klageinstans/index.ts";
import { stor } from "../../grunnmur/sprak.ts";
import { lovtekst } from "../lovtekst.ts";
import {
  type Alternativ,
  Avkryssingsboks,
  Boks,
  Datofelt,
  type Feltfeil,
  feltId,
  Handlinger,
  Knapp,
  Overskrift,
  Sjekkliste,
  Skjema,
  Tekst,
  Tekstomrade,
  Valg,
} from "../ui/index.ts";
import { avgjorTekst } from "./avgjor.tekst.ts";
import type { Instansmappe } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import { provelseAv } from "./provelsen.tsx";
import type { Instanssted } from "./sted.ts";
import { ARSAKER, type Endrende, feltFor, kravene, lesAvgjoring, MAKS_TEGN, UTFALL, under } from "./svar.ts";

export interface AvgjorskjemaProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
  readonly feil: Feltfeil;
}

type FeltProps = AvgjorskjemaProps & { readonly navn: string; readonly etikett: string; readonly hjelp?: string };

function Omrade({ s, feil, navn, etikett, hjelp }: FeltProps) {
  return (
    <Tekstomrade
      navn={navn}
      etikett={etikett}
      hjelp={hjelp}
      feil={feil[navn]}
      verdi={s.k.skjema.tekst(navn)}
      rader={4}
      maksTegn={MAKS_TEGN}
    />
  );
}

/** The decision: outcome first, what belongs to it under it, and the list of what the law wants in it. */
export function Avgjorskjema(props: AvgjorskjemaProps) {
  const { s, m, feil } = props;
  const { k } = s;
  const t = avgjorTekst[k.sprak];
  const p = provelseAv({ s, m });
  const hjemmel = p.hjemmel[0] ? lovtekst(p.hjemmel[0], k.sprak) : "";
  return (
    <Boks merketAv="avg">
      <Overskrift niva={2} storrelse="sm" id="avg">
        {t.tittel}
      </Overskrift>
      <Skjema handling={s.avgjor(m.sak.id)} csrf={k.csrf} versjon={m.sak.versjon} merketAv="avg">
        <Valg
          navn="utfall"
          etikett={t.utfall}
          form="kort"
          feil={feil.utfall}
          verdi={k.skjema.tekst("utfall")}
          alternativer={UTFALL.map((u) => alternativ(props, u))}
        />
        <Omrade {...props} navn="provd" etikett={t.provd} hjelp={t.provdHjelp} />
        <Omrade {...props} navn="klagensGrunner" etikett={t.klagensGrunner} />
        {p.selvstyreOmtales ? (
          <Omrade
            {...props}
            navn="selvstyre"
            etikett={t.selvstyre}
            hjelp={t.selvstyreHjelp(instansTekst[k.sprak].skjonn[p.skjonn], hjemmel)}
          />
        ) : null}
        <Omrade {...props} navn="begrunnelse" etikett={t.begrunnelse} hjelp={t.begrunnelseHjelp} />
        <Kravliste {...props} />
        <Handlinger>
          <Knapp>{t.knapp}</Knapp>
          <Knapp variant="secondary" navn="steg" verdi="sjekk">
            {t.sjekk}
          </Knapp>
        </Handlinger>
        <Tekst dempet liten>
          {t.etterpa(m.sak.kommunenavn)}
        </Tekst>
      </Skjema>
    </Boks>
  );
}

function alternativ(props: AvgjorskjemaProps, utfall: Instansutfall): Alternativ {
  const t = avgjorTekst[props.s.k.sprak];
  const enkel = { verdi: utfall, etikett: t[utfall], hjelp: t[`${utfall}Hjelp`] };
  if (utfall === "nytt_vedtak")
    return {
      ...enkel,
      folger: (
        <>
          <Omrade {...props} navn="nyttInnhold" etikett={t.nyttInnhold} hjelp={t.nyttInnholdHjelp} />
          <Endring {...props} utfall={utfall} />
          <Avkryssingsboks
            navn="tilSkade"
            etikett={t.tilSkade}
            hjelp={t.tilSkadeHjelp}
            valgt={props.s.k.skjema.tekst("tilSkade") === "ja"}
          />
        </>
      ),
    };
  if (utfall === "opphever")
    return {
      ...enkel,
      folger: (
        <>
          <Omrade {...props} navn="veiledning" etikett={t.veiledning} hjelp={t.veiledningHjelp} />
          <Endring {...props} utfall={utfall} />
        </>
      ),
    };
  return enkel;
}

/** By when the kommune must have done it, and why the decision does not stand, where the act wants that said. */
function Endring({ utfall, ...props }: AvgjorskjemaProps & { readonly utfall: Endrende }) {
  const { s, m, feil } = props;
  const t = avgjorTekst[s.k.sprak];
  const p = provelseAv({ s, m });
  const innen = under("innen", utfall);
  const arsak = under("endringsarsak", utfall);
  const urimelig = under("apenbartUrimelig", utfall);
  return (
    <>
      <Datofelt navn={innen} etikett={t.innen} feil={feil[innen]} verdi={s.k.skjema.tekst(innen)} />
      {p.endringForklares || p.skjonn === "apenbart_urimelig" ? (
        <Valg
          navn={arsak}
          etikett={t.endringsarsak}
          feil={feil[arsak]}
          verdi={s.k.skjema.tekst(arsak)}
          alternativer={ARSAKER.map((a) => ({ verdi: a, etikett: t.arsak[a] }))}
        />
      ) : null}
      {p.skjonn === "apenbart_urimelig" ? (
        <Omrade {...props} navn={urimelig} etikett={t.apenbartUrimelig} hjelp={t.apenbartUrimeligHjelp} />
      ) : null}
    </>
  );
}

/** What the decision must have, met or not, each with its section. */
function Kravliste({ s, m }: AvgjorskjemaProps) {
  const { k } = s;
  const t = avgjorTekst[k.sprak];
  const inn = lesAvgjoring(k.skjema);
  return (
    <>
      <Overskrift niva={3} storrelse="sm">
        {t.mangler}
      </Overskrift>
      <Sjekkliste
        punkter={kravene(m.sak, inn, k.tid.idag).map((krav) => {
          const felt = feltFor(krav.kode, inn.utfall);
          return {
            tekst: t.krav[krav.kode],
            mangler: !krav.oppfylt,
            href: felt && !krav.oppfylt ? `#${feltId(felt)}` : undefined,
            hjemmel: krav.hjemmel.map((h) => stor(lovtekst(h, k.sprak))).join(" · "),
          };
        })}
      />
    </>
  );
}
