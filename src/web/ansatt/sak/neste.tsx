import type { Brev } from "../../../domene/brev/index.ts";
import type { Oppgaverad, Oppgaveslag } from "../../../domene/oppgave/index.ts";
import type { Utredning, Utredninger } from "../../../domene/utredning/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Handlinger, Knapp, Knappelenke, Lenke, Liste, Overlinje, Skjema, Tekst } from "../../ui/index.ts";
import { arbeidssted } from "../oppgaver/arbeidssted.ts";
import { oppgaverTekst } from "../oppgaver/oppgaver.tekst.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

type Steg = keyof (typeof oversiktTekst)["nb"]["steg"];

export interface Arbeid {
  readonly utredninger: Utredninger;
  readonly utkast: Vedtak | null;
  readonly brev: readonly Brev[];
  /** The open tasks of the case. */
  readonly oppgaver: readonly Oppgaverad[];
}

/** A letter that nobody has taken to the post yet: on paper, or one whose notice never arrived. */
export const venterPaPost = (b: Pick<Brev, "kanal" | "postlagtAt" | "apnetAt" | "varselFeilet">): boolean =>
  b.postlagtAt === null && (b.kanal === "papir" || (b.varselFeilet && b.apnetAt === null));

/** Work that the steps below do not speak of. */
const ANNET_ARBEID: ReadonlySet<Oppgaveslag> = new Set([
  ...(["svar_melding", "vurder_dokument", "dokument_uteblitt", "vedtak_slutter", "varsel_besvart"] as const),
  ...(["planlegg_utbetaling", "gi_garanti", "send_papirer", "behandle_klage", "utsett_klagefrist", "oversend_klage"] as const),
  ...(["folg_opp_klageavgjorelse", "avgjor_utsatt", "iverksett_vedtak"] as const),
]);

/** The one thing that moves this case on, seen by this reader; null when there is nothing to do. Pure. */
export function nesteSteg(m: Pick<Mappe, "sak" | "poster" | "klokker">, arbeid: Arbeid, jeg: string): Steg | null {
  const { utredninger, utkast, brev, oppgaver } = arbeid;
  const { sak, poster } = m;
  // What becomes of the case of a dead comes first, and stands above.
  if (sak.utenMottaker) return null;
  if (sak.tilstand === "lukket") return null;
  if (sak.tilstand === "trukket") return "trukket";
  if (utkast?.tilstand === "til_godkjenning") return utkast.skrevetAv.id === jeg ? "venter" : "godkjenn";
  if (utkast) return utkast.returGrunn ? "rett" : "fortsett";
  const apne = poster.filter((p) => p.utfall === null);
  if (apne.length === 0) return brev.some(venterPaPost) ? "post" : oppgaver.some(erAnnet) ? "igjen" : "ferdig";
  if (sak.ansvarlig === null) return "ta";
  if (oppgaver.some((o) => o.slag === "finn_botilbud")) return "finnSted";
  if (m.klokker.some((f) => f.paVent)) return "paVent";
  if (apne.some((p) => p.tjeneste === null)) return "presiser";
  if (m.klokker.some((f) => f.slag === "varselsvar")) return "varslet";
  if (utredninger.utkast) return "utredVidere";
  const [siste] = utredninger.fullforte;
  if (!siste) return "utred";
  const satt = oppgaver.find((o) => o.slag === "folg_opp_klageavgjorelse");
  return satt && erEldre(siste, satt) ? "opphevet" : "vedta";
}

/** The assessment that the body above did not find good enough. */
const erEldre = ({ fullfort }: Utredning, oppgave: Oppgaverad): boolean =>
  fullfort !== null && Temporal.Instant.compare(fullfort.tid, oppgave.opprettet) < 0;

const erAnnet = (o: Oppgaverad): boolean => ANNET_ARBEID.has(o.slag);

/** What to do now, on top of the case; and what else waits in it. */
export function Neste({ k, m, arbeid }: { readonly k: Sakskontekst; readonly m: Mappe; readonly arbeid: Arbeid }) {
  const t = oversiktTekst[k.sprak];
  const steg = nesteSteg(m, arbeid, k.aktor.ansatt);
  if (!steg) return null;
  const annet = arbeid.oppgaver.filter(erAnnet);
  return (
    <Boks slag="neste" merketAv="neste">
      <Overlinje>{t.neste}</Overlinje>
      <h2 id="neste">{t.steg[steg].tittel}</h2>
      <Tekst>{steg === "rett" && arbeid.utkast?.returGrunn ? arbeid.utkast.returGrunn : t.steg[steg].tekst}</Tekst>
      <Stegknapp k={k} steg={steg} />
      {annet.length > 0 ? (
        <>
          {steg === "igjen" ? null : <Tekst liten>{t.venterOgsa}</Tekst>}
          <Liste
            slag="lenker"
            punkter={annet.map((o) => (
              <Lenke key={o.id} href={arbeidssted(k, o)}>
                {oppgaverTekst[k.sprak].slag[o.slag]}
              </Lenke>
            ))}
          />
        </>
      ) : null}
    </Boks>
  );
}

function Stegknapp({ k, steg }: { readonly k: Sakskontekst; readonly steg: Steg }) {
  const t = oversiktTekst[k.sprak].knapp;
  const sted = iSaken(k);
  switch (steg) {
    case "ta":
      return (
        <Skjema handling={lenke(ruter.taSak, sted)} csrf={k.csrf} tett>
          <Knapp>{t.ta}</Knapp>
        </Skjema>
      );
    case "presiser":
      return <Lenkeknapp href="#poster">{t.presiser}</Lenkeknapp>;
    case "utred":
    case "utredVidere":
    case "opphevet":
      return <Lenkeknapp href={lenke(ruter.sakUtredning, sted)}>{t.utred}</Lenkeknapp>;
    case "finnSted":
      return <Lenkeknapp href={lenke(ruter.sakBolig, sted)}>{t.finnSted}</Lenkeknapp>;
    case "vedta":
    case "varslet":
    case "fortsett":
    case "rett":
    case "godkjenn":
      return <Lenkeknapp href={lenke(ruter.sakVedtak, sted)}>{t[steg]}</Lenkeknapp>;
    case "post":
      return <Lenkeknapp href={`${lenke(ruter.sakVedtak, sted)}#fattede`}>{t.post}</Lenkeknapp>;
    case "trukket":
    case "paVent":
    case "venter":
    case "igjen":
    case "ferdig":
      return null;
  }
}

function Lenkeknapp({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Handlinger>
      <Knappelenke href={href}>{children}</Knappelenke>
    </Handlinger>
  );
}
