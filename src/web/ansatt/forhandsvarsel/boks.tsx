import {
  type Grunn,
  hentVarseltekster,
  type Unntak,
  unntakI,
  type Varsel,
  type Varseltekster,
  varslerI,
} from "../../../domene/forhandsvarsel/index.ts";
import type { Sak, Tidspunkt } from "../../../domene/sak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { type Horing, horing, svartid, VARSELUNNTAK } from "../../../lov/forvaltningsloven/p16.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Nedtrekk,
  Oppsummering,
  Overskrift,
  Rad,
  Skjema,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
  Varsel as Varselboks,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import type { Mappe } from "../sak/mappe.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { standardtekstTekst } from "../vedtak/standardtekst.tekst.ts";
import { forhandsvarselTekst } from "./forhandsvarsel.tekst.ts";

/** What the desk sees of the warning: what was sent and answered, and whether a cut can be decided. */
export interface Varselbilde {
  readonly varsler: readonly Varsel[];
  readonly unntak: Unntak | null;
  readonly tekster: Varseltekster;
}

export async function hentVarsler(les: Lesing, tid: Pick<Tidspunkt, "idag">, sak: Sak): Promise<Varselbilde> {
  const { kommune, id } = sak;
  return {
    varsler: await varslerI(les, kommune, id),
    unntak: await unntakI(les, kommune, id),
    tekster: await hentVarseltekster(les, tid, sak),
  };
}

interface Props {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly bilde: Varselbilde;
  /** The reason with a standard text put into it; else what was typed. */
  readonly grunn: Grunn | undefined;
  readonly feil: Feltfeil;
}

function somOrd(k: Sakskontekst, h: Horing, siste: Varsel | undefined): string {
  const t = forhandsvarselTekst[k.sprak].horing;
  if (h === "fristen_loper") return t.fristen_loper(siste ? datoTekst(siste.svarInnen, k.sprak) : "");
  return h === "hort" && siste?.svar === null ? t.hort_uten_svar : t[h];
}

/** The warning before a cut: the rule, where it stands, what was answered, and what can be done next (fvl § 16). */
export function Forhandsvarsel({ k, m, bilde, grunn, feil }: Props) {
  const t = forhandsvarselTekst[k.sprak];
  const [siste] = bilde.varsler;
  const hjemmel = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "forhandsvarsel"), k.sprak);
  const fakta = { svarInnen: siste?.svarInnen ?? null, besvart: (siste?.svar ?? null) !== null, unntatt: bilde.unntak !== null };
  const h = horing(fakta, k.tid.idag);
  const apen = m.sak.tilstand === "mottatt" || m.sak.tilstand === "utredes";
  const venter = siste !== undefined && siste.svar === null;
  return (
    <Boks merketAv="forhandsvarsel">
      <Overskrift niva={2} storrelse="sm" id="forhandsvarsel">
        {t.tittel}
      </Overskrift>
      <Tekst>{t.hvorfor(hjemmel)}</Tekst>
      <Varselboks slag={h === "hort" || h === "unntatt" ? "info" : "obs"}>{somOrd(k, h, siste)}</Varselboks>
      {bilde.varsler.map((v) => (
        <Sendt key={v.id} k={k} v={v} />
      ))}
      {bilde.unntak ? (
        <Tekst>
          {t.unntakene[bilde.unntak.unntak]}: {bilde.unntak.begrunnelse}
        </Tekst>
      ) : null}
      {apen && venter && siste ? <Notering k={k} v={siste} feil={feil} /> : null}
      {apen && !venter ? (
        <Sending k={k} tekster={bilde.tekster} grunn={grunn} feil={feil} lukket={siste !== undefined || bilde.unntak !== null} />
      ) : null}
      {apen && h !== "hort" ? <Unntaket k={k} hjemmel={hjemmel} feil={feil} /> : null}
    </Boks>
  );
}

function Sendt({ k, v }: { readonly k: Sakskontekst; readonly v: Varsel }) {
  const t = forhandsvarselTekst[k.sprak];
  const dag = (tid: Temporal.Instant) => datoTekst(datoAv(tid), k.sprak, { ukedag: false });
  const svaret = v.svar
    ? [
        {
          navn: (
            <>
              {t.svaret(v.svar.fra, dag(v.svar.tid))} <small>{t.kanal[v.svar.kanal]}</small>
            </>
          ),
          verdi: v.svar.tekst,
        },
      ]
    : [];
  return (
    <Oppsummering
      svar={[{ navn: t.sendt(dag(v.sendt)), verdi: v.vurderer }, { navn: t.fordi, verdi: v.hvorfor }, ...svaret]}
      stablet
    />
  );
}

interface SendingProps {
  readonly k: Sakskontekst;
  readonly tekster: Varseltekster;
  readonly grunn: Grunn | undefined;
  readonly feil: Feltfeil;
  readonly lukket: boolean;
}

function Sending({ k, tekster, grunn, feil, lukket }: SendingProps) {
  const t = forhandsvarselTekst[k.sprak];
  const s = k.skjema;
  const forslag = svartid(k.tid.idag, k.tid.idag).verdi.sisteDag;
  const skrevet = s.tekst("varsel_vurderer") !== "" || s.tekst("varsel_hvorfor") !== "" || grunn !== undefined;
  const fra = grunn?.hvorforFra ?? s.alle("varsel_hvorfor_fra");
  return (
    <Detaljer tittel={t.send} apen={!lukket || skrevet || Object.keys(feil).some((f) => f.startsWith("varsel_"))}>
      <Skjema handling={lenke(ruter.sendVarsel, iSaken(k))} csrf={k.csrf}>
        <Tekstomrade
          navn="varsel_vurderer"
          etikett={t.vurderer}
          hjelp={t.vurdererHjelp}
          feil={feil.varsel_vurderer}
          verdi={s.tekst("varsel_vurderer")}
          rader={3}
          maksTegn={grenser.forhandsvarsel.tegnVurderer}
        />
        <Tekstomrade
          navn="varsel_hvorfor"
          etikett={t.fordi}
          hjelp={t.fordiHjelp}
          feil={feil.varsel_hvorfor}
          verdi={grunn?.hvorfor ?? s.tekst("varsel_hvorfor")}
          rader={4}
          maksTegn={grenser.forhandsvarsel.tegnHvorfor}
        />
        <Tekstvalg k={k} tekster={tekster} fra={fra} feil={feil} />
        <Datofelt
          navn="varsel_svar_innen"
          etikett={t.svarInnen}
          hjelp={t.svarInnenHjelp}
          feil={feil.varsel_svar_innen}
          verdi={s.tekst("varsel_svar_innen") || skrivDato(forslag)}
        />
        <Handlinger>
          <Knapp variant="secondary" navn="gjor" verdi="vis">
            {t.vis}
          </Knapp>
          <Knapp variant="secondary">{t.send}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}

/** The standard texts that the reason can begin from, and the marks of those it did begin from. */
function Tekstvalg({
  k,
  tekster,
  fra,
  feil,
}: Pick<SendingProps, "k" | "tekster" | "feil"> & { readonly fra: readonly string[] }) {
  const t = standardtekstTekst[k.sprak];
  const navn = (ref: string) => tekster.valg.find((v) => v.ref === ref)?.tekst.navn[k.sprak] ?? t.ukjent;
  return (
    <>
      {fra.length > 0 ? (
        <Avkryssing
          navn="varsel_hvorfor_fra"
          etikett={t.begynteFra}
          hjelp={t.begynteFraHjelp}
          verdier={fra}
          alternativer={fra.map((ref) => ({ verdi: ref, etikett: navn(ref) }))}
        />
      ) : null}
      {tekster.valg.length > 0 ? (
        <Rad slag="bunn">
          <Nedtrekk
            navn="varsel_standardtekst"
            etikett={t.velg}
            feil={feil.varsel_standardtekst}
            verdi=""
            alternativer={[
              { verdi: "", tekst: t.ingenValgt },
              ...tekster.valg.map((v) => ({ verdi: v.ref, tekst: v.tekst.navn[k.sprak] })),
            ]}
          />
          <Knapp
            variant="secondary"
            navn="gjor"
            verdi="sett_inn"
            handling={`${lenke(ruter.sendVarsel, iSaken(k))}#forhandsvarsel`}
          >
            {t.settInn}
          </Knapp>
        </Rad>
      ) : null}
    </>
  );
}

function Notering({ k, v, feil }: { readonly k: Sakskontekst; readonly v: Varsel; readonly feil: Feltfeil }) {
  const t = forhandsvarselTekst[k.sprak];
  return (
    <>
      <Detaljer tittel={t.noter} apen={Boolean(feil.varsel_fra ?? feil.varsel_kanal ?? feil.varsel_svar)}>
        <Skjema handling={lenke(ruter.noterVarselsvar, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="varsel" value={v.id} />
          <Tekstfelt
            navn="varsel_fra"
            etikett={t.fra}
            feil={feil.varsel_fra}
            verdi={k.skjema.tekst("varsel_fra")}
            maksTegn={grenser.person.tegnINavn}
          />
          <Valg
            navn="varsel_kanal"
            etikett={t.hvordan}
            form="rad"
            feil={feil.varsel_kanal}
            verdi={k.skjema.tekst("varsel_kanal")}
            alternativer={(["muntlig", "papir"] as const).map((kanal) => ({ verdi: kanal, etikett: t.kanalvalg[kanal] }))}
          />
          <Tekstomrade
            navn="varsel_svar"
            etikett={t.svar}
            hjelp={t.svarHjelp}
            feil={feil.varsel_svar}
            verdi={k.skjema.tekst("varsel_svar")}
            rader={4}
            maksTegn={grenser.forhandsvarsel.tegnSvar}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.noterKnapp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
      <Detaljer tittel={t.merTid} apen={Boolean(feil.varsel_mer_tid)}>
        <Skjema handling={lenke(ruter.merTidVarsel, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="varsel" value={v.id} />
          <Datofelt
            navn="varsel_mer_tid"
            etikett={t.svarInnen}
            feil={feil.varsel_mer_tid}
            verdi={k.skjema.tekst("varsel_mer_tid") || skrivDato(v.svarInnen)}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.merTidKnapp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </>
  );
}

function Unntaket({ k, hjemmel, feil }: { readonly k: Sakskontekst; readonly hjemmel: string; readonly feil: Feltfeil }) {
  const t = forhandsvarselTekst[k.sprak];
  return (
    <Detaljer tittel={t.unntak} apen={Boolean(feil.varsel_unntak ?? feil.varsel_begrunnelse)}>
      <Tekst dempet>{t.unntakHjelp(hjemmel)}</Tekst>
      <Skjema handling={lenke(ruter.unntaVarsel, iSaken(k))} csrf={k.csrf}>
        <Valg
          navn="varsel_unntak"
          etikett={t.hvilket}
          feil={feil.varsel_unntak}
          verdi={k.skjema.tekst("varsel_unntak")}
          alternativer={VARSELUNNTAK.map((u) => ({ verdi: u, etikett: t.unntakene[u] }))}
        />
        <Tekstomrade
          navn="varsel_begrunnelse"
          etikett={t.begrunnelse}
          feil={feil.varsel_begrunnelse}
          verdi={k.skjema.tekst("varsel_begrunnelse")}
          rader={3}
          maksTegn={grenser.forhandsvarsel.tegnHvorfor}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.unntaKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
