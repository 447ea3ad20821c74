import { Fragment } from "react";
import { type Lokalrad, medLokalt, type Tjeneste, TRINN, tilgangTekst, tjenester } from "../../../domene/tjeneste/index.ts";
import { midtI, stor, tallord } from "../../../grunnmur/sprak.ts";
import { klagevei } from "../../../lov/klagevei.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Lenke,
  Nedtrekk,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Valg,
} from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import { her, type Innstillingskontekst } from "./sted.ts";

interface TjenesterProps {
  readonly k: Innstillingskontekst;
  readonly rader: readonly Lokalrad[];
  readonly feil: Feltfeil;
  /** The service whose form came back refused, or was just saved: it stands open. */
  readonly apen: string | null;
  /** That form was refused: its fields hold what was typed. */
  readonly sendt: boolean;
}

/** Each service's form is on the same page as the others, so its fields carry its code. */
export const tjenestefelt = (kode: string) =>
  ({ nb: `navn_nb-${kode}`, nn: `navn_nn-${kode}`, trinn: `trinn-${kode}`, tilbys: `tilbys-${kode}` }) as const;

function trinnord(k: Innstillingskontekst, trinn: number): string {
  const t = innstillingerTekst[k.sprak];
  return trinn === 0 ? t.utenTrinn : t.trinn(trinn);
}

/** The whole catalogue step by step, as this kommune shows it; each service opens to its own small form. */
export function Tjenester(props: TjenesterProps) {
  const { k, rader } = props;
  const t = innstillingerTekst[k.sprak];
  const lokalt = new Map(rader.map((r) => [r.kode, r]));
  const her = tjenester.map((x) => ({ x, trinn: lokalt.get(x.kode)?.trinn ?? x.trinn }));
  return (
    <Boks merketAv="tjenestene">
      <Overskrift niva={2} storrelse="sm" id="tjenestene">
        {t.tjenestene}
      </Overskrift>
      <Tekst>{t.tjenesteneHjelp}</Tekst>
      {TRINN.map((trinn) => (
        <Fragment key={trinn}>
          <Overskrift niva={3} storrelse="sm">
            {trinnord(k, trinn)}
          </Overskrift>
          <div>
            {her
              .filter((h) => h.trinn === trinn)
              .map(({ x }) => (
                <En key={x.kode} {...props} tjeneste={x} rad={lokalt.get(x.kode) ?? null} />
              ))}
          </div>
        </Fragment>
      ))}
    </Boks>
  );
}

type EnProps = TjenesterProps & { readonly tjeneste: Tjeneste; readonly rad: Lokalrad | null };

function En(props: EnProps) {
  const { k, tjeneste, rad, apen } = props;
  const t = innstillingerTekst[k.sprak];
  const vist = medLokalt(tjeneste, rad, k.sprak);
  const om = [
    ...(vist.ogsaKalt ? [t.ogsaKalt(vist.ogsaKalt)] : []),
    ...(rad?.tilbys === false && tjeneste.lovfestet !== "ja" ? [t.skjult] : []),
  ].join(", ");
  return (
    <Detaljer tittel={vist.navn} om={om || undefined} id={`t-${tjeneste.kode}`} apen={apen === tjeneste.kode}>
      <Tjenesteskjema {...props} />
      <Fast k={k} tjeneste={tjeneste} />
    </Detaljer>
  );
}

function Tjenesteskjema({ k, tjeneste, rad, feil, apen, sendt }: EnProps) {
  const t = innstillingerTekst[k.sprak];
  const felt = tjenestefelt(tjeneste.kode);
  const vanlig = (sprak: "nb" | "nn") => medLokalt(tjeneste, null, sprak).navn;
  const kom = sendt && apen === tjeneste.kode;
  const verdi = (navn: string, lagret: string | null | undefined) => (kom ? k.skjema.tekst(navn) : (lagret ?? ""));
  return (
    <Skjema handling={lenke(ruter.lagreLokaltNavn, { ...her(k), tjeneste: tjeneste.kode })} csrf={k.csrf}>
      <Tekstfelt
        navn={felt.nb}
        etikett={t.navnNb}
        hjelp={t.navnHjelp(vanlig("nb"))}
        feil={feil[felt.nb]}
        verdi={verdi(felt.nb, rad?.navn.nb)}
      />
      <Tekstfelt
        navn={felt.nn}
        etikett={t.navnNn}
        hjelp={t.navnHjelp(vanlig("nn"))}
        feil={feil[felt.nn]}
        verdi={verdi(felt.nn, rad?.navn.nn)}
      />
      <Nedtrekk
        navn={felt.trinn}
        etikett={t.pa}
        feil={feil[felt.trinn]}
        verdi={verdi(felt.trinn, rad?.trinn === null || rad === null ? "" : String(rad.trinn))}
        alternativer={[
          { verdi: "", tekst: t.vanligTrinn(midtI(trinnord(k, tjeneste.trinn))) },
          ...TRINN.map((n) => ({ verdi: String(n), tekst: trinnord(k, n) })),
        ]}
      />
      {tjeneste.lovfestet === "ja" ? (
        <Tekst dempet>{t.lovfestet}</Tekst>
      ) : (
        <Valg
          navn={felt.tilbys}
          etikett={t.tilbys}
          hjelp={tilgangTekst[k.sprak].lovfestet[tjeneste.lovfestet]}
          form="rad"
          feil={feil[felt.tilbys]}
          verdi={verdi(felt.tilbys, rad?.tilbys === false ? "nei" : "ja")}
          alternativer={[
            { verdi: "ja", etikett: t.ja },
            { verdi: "nei", etikett: t.nei },
          ]}
        />
      )}
      <Handlinger>
        <Knapp variant="secondary">{t.lagreTjeneste(midtI(medLokalt(tjeneste, rad, k.sprak).navn))}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

/** What no kommune can change: the way in, the complaint route, the law. */
function Fast({ k, tjeneste }: Pick<EnProps, "k" | "tjeneste">) {
  const t = innstillingerTekst[k.sprak];
  const { kort, forklaring } = tilgangTekst[k.sprak].tilgang[tjeneste.tilgang];
  const hjemler = [...tjeneste.plikt, ...tjeneste.rett];
  return (
    <>
      <Overskrift niva={4} storrelse="sm">
        {t.fast}
      </Overskrift>
      <Oppsummering
        svar={[
          { navn: t.tilgang, verdi: `${kort}. ${forklaring}` },
          { navn: t.klagevei, verdi: klageord(k, tjeneste) },
          ...(hjemler.length > 0
            ? [
                {
                  navn: t.lov,
                  verdi: hjemler.map((h) => (
                    <div key={h.lenke + lovtekst(h, k.sprak)}>
                      <Lenke href={h.lenke}>{stor(lovtekst(h, k.sprak))}</Lenke>
                    </div>
                  )),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function klageord(k: Innstillingskontekst, tjeneste: Tjeneste): string {
  const t = innstillingerTekst[k.sprak];
  if (tjeneste.vedtakstype === null) return t.ingenKlage;
  const vei = klagevei(tjeneste.vedtakstype, k.tid.idag);
  const instans = vei.klageinstans === "klagenemnd" ? t.klageTil.klagenemnd : t.klageTil.statsforvalter;
  return t.klage(stor(tallord(vei.uker, k.sprak)), instans);
}
