import { aktorId } from "../domene/tilgang/index.ts";
import { CSRF_FELT } from "../grunnmur/ident/index.ts";
import type { Skjemadata, Skjemanekt } from "../grunnmur/skjema.ts";
import type { Sprak } from "../grunnmur/sprak.ts";
import { inhabilitet } from "../lov/forvaltningsloven/p6.ts";
import { stiOgSok } from "./adresse.ts";
import type { Grunnlag, Kontekst } from "./kontekst.ts";
import { lovtekst } from "./lovtekst.ts";
import { nektTekst } from "./nekt.tekst.ts";
import { Side } from "./side.tsx";
import { faste, lenke, ruter } from "./stier.ts";
import { html } from "./svar.ts";
import { Flyt, Handlinger, Ingress, Knapp, Knappelenke, Liste, Overskrift, Tekst } from "./ui/index.ts";

type Hvor = Grunnlag | Kontekst;

const grunnlagAv = (k: Hvor): Grunnlag => ("grunn" in k ? k.grunn : k);

function hjem(g: Grunnlag): string {
  return g.kommune
    ? lenke(ruter.forside, { sprak: g.sprak, kommune: g.kommune.slug })
    : lenke(ruter.landsforside, { sprak: g.sprak });
}

type Setning = Exclude<keyof (typeof nektTekst)["nb"], "inhabilTekst">;

function enkelSide(k: Hvor, status: number, tittel: Setning, tekst: Setning): Response {
  const t = nektTekst[grunnlagAv(k).sprak];
  return sideMed(k, status, t[tittel], t[tekst]);
}

/** Inhabil in this case, by the act that holds today. */
function inhabil(k: Hvor): Response {
  const g = grunnlagAv(k);
  const t = nektTekst[g.sprak];
  const { hjemmel } = inhabilitet("selv_part", g.deps.klokke.idag());
  return sideMed(k, 403, t.inhabil, t.inhabilTekst(lovtekst(hjemmel, g.sprak)));
}

function sideMed(k: Hvor, status: number, tittel: string, tekst: string): Response {
  const g = grunnlagAv(k);
  const t = nektTekst[g.sprak];
  return html(
    <Side k={g} tittel={tittel} bredde="text">
      <Flyt>
        <Overskrift niva={1}>{tittel}</Overskrift>
        <Ingress>{tekst}</Ingress>
        <Handlinger>
          {g.okt?.slag === "ansatt" ? (
            <Knappelenke href={`${faste.arbeidssted}?sprak=${g.sprak}`}>{t.tilArbeidet}</Knappelenke>
          ) : (
            <Knappelenke href={hjem(g)}>{t.tilForsiden}</Knappelenke>
          )}
        </Handlinger>
      </Flyt>
    </Side>,
    status,
  );
}

/** The page, or the thing it is about, is not there for this person. Whether it exists for others is not said. */
export const ikkeFunnet = (k: Hvor): Response => enkelSide(k, 404, "ikkeFunnet", "ikkeFunnetTekst");

/** A paper that is there and cannot be opened: the scanner has not looked at it yet, or has stopped it. */
export const ikkeApnes = (k: Hvor, grunn: "venter_pa_kontroll" | "stoppet" | "fjernet"): Response =>
  grunn === "fjernet"
    ? enkelSide(k, 410, "fjernet", "fjernetTekst")
    : grunn === "stoppet"
      ? enkelSide(k, 410, "stoppet", "stoppetTekst")
      : enkelSide(k, 409, "venterPaKontroll", "venterPaKontrollTekst");

/** A bug or a broken part. Nothing about it is told; the log has its place and its code. */
export const feilHosOss = (k: Hvor): Response => enkelSide(k, 500, "feil", "feilTekst");

/** Logged in, but not for this. It is written down: who, which route, why. */
export async function ikkeTilgang(k: Hvor): Promise<Response> {
  await noterNekt(k, "feil_rolle");
  return enkelSide(k, 403, "ikkeTilgang", "ikkeTilgangTekst");
}

/**
 * Somebody asked for a thing that is not theirs. They are told that it is not there, and the attempt is written down. Who is inhabil in a case reads it, so
 * they are told that, and why.
 */
export async function skjult(k: Hvor, grunn: string): Promise<Response> {
  await noterNekt(k, grunn);
  if (grunn === "er_inhabil") return inhabil(k);
  if (grunn === "part_dod") return enkelSide(k, 409, "partDod", "partDodTekst");
  return ikkeFunnet(k);
}

async function noterNekt(k: Hvor, grunn: string): Promise<void> {
  const g = grunnlagAv(k);
  const aktor = g.aktor ? `${g.aktor.slag} ${aktorId(g.aktor)}` : (g.okt?.slag ?? "anonym");
  await g.deps.base.skriv({ slag: "system" }, (tx) =>
    tx.db
      .insertInto("tilgangsnekt")
      .values({
        tid: g.deps.klokke.na(),
        kommune: g.kommune?.nummer ?? null,
        aktor,
        rute: `${g.rute.metode} ${g.rute.monster}`,
        grunn,
      })
      .execute(),
  );
}

/** The form could not be read: too large, or no form. */
export function ugyldigSkjema(g: Grunnlag, grunn: Skjemanekt): Response {
  const forStort = typeof grunn === "string" ? grunn === "for_stort" : (grunn as { grunn: string }).grunn === "for_stort";
  return forStort ? enkelSide(g, 413, "forStort", "forStortTekst") : enkelSide(g, 400, "ugyldig", "ugyldigTekst");
}

/**
 * The form came from a page that is no longer good: the session had ended, or the page was of another session. Everything that was
 * typed is given back, to be looked over and sent again by the person's own hand.
 *
 * @param loggInn where to log in first; null when there is a session
 */
export function forGammelSide(g: Grunnlag, skjema: Skjemadata, loggInn: string | null): Response {
  const t = nektTekst[g.sprak];
  return gittTilbake(g, skjema, {
    tittel: t.gammelSide,
    tekst: loggInn ? t.gammelUte : t.gammelInne,
    loggInn,
    status: loggInn ? 401 : 403,
  });
}

/** Too many forms in a short time: wait, and send it again. Nothing that was typed is lost. */
export function forMange(g: Grunnlag, skjema: Skjemadata, ventSekunder: number): Response {
  const t = nektTekst[g.sprak];
  const svar = gittTilbake(g, skjema, { tittel: t.forMange, tekst: t.forMangeTekst, loggInn: null, status: 429 });
  svar.headers.set("retry-after", String(ventSekunder));
  return svar;
}

interface Tilbake {
  readonly tittel: string;
  readonly tekst: string;
  readonly loggInn: string | null;
  readonly status: number;
}

function gittTilbake(g: Grunnlag, skjema: Skjemadata, hvorfor: Tilbake): Response {
  const t = nektTekst[g.sprak];
  const felter = skjema.felter.filter(([navn]) => navn !== CSRF_FELT);
  return html(
    <Side k={g} tittel={hvorfor.tittel} bredde="text">
      <Flyt>
        <Overskrift niva={1}>{hvorfor.tittel}</Overskrift>
        <Ingress>{hvorfor.tekst}</Ingress>
        {hvorfor.loggInn ? (
          <p>
            <a
              className="ds-link"
              href={`${hvorfor.loggInn}?${new URLSearchParams({ til: `/${g.sprak}` })}`}
              target="_blank"
              rel="noreferrer"
            >
              {t.loggInnNyFane}
            </a>
          </p>
        ) : null}
        <form method="post" action={stiOgSok(g.hono)} className="tr-flow">
          {g.okt ? <input type="hidden" name={CSRF_FELT} value={g.deps.ident.csrf(g.okt)} /> : null}
          {felter.map(([navn, verdi]) => (
            <input key={`${navn} ${verdi}`} type="hidden" name={navn} value={verdi} />
          ))}
          <DetDuSkrev sprak={g.sprak} felter={felter} />
          <Tekst>{t.gammelFiler}</Tekst>
          <Handlinger>
            <Knapp>{t.sendPaNytt}</Knapp>
          </Handlinger>
        </form>
      </Flyt>
    </Side>,
    hvorfor.status,
  );
}

/** The texts of a form that could not be used, for the person to take along. */
export function DetDuSkrev({ sprak, felter }: { readonly sprak: Sprak; readonly felter: Skjemadata["felter"] }) {
  const synlige = felter.filter(([navn, verdi]) => !navn.startsWith("_") && verdi.trim() !== "");
  if (synlige.length === 0) return null;
  return (
    <>
      <h2>{nektTekst[sprak].detDuSkrev}</h2>
      <Liste punkter={synlige.map(([, verdi]) => verdi)} />
    </>
  );
}

/** The issuer did not let the person in, or did not answer. */
export function innloggingFeilet(g: Grunnlag, grunn: string, provIgjen: string, sprak: Sprak): Response {
  const t = nektTekst[sprak];
  return html(
    <Side k={g} tittel={t.loggInnFeil} bredde="text">
      <Overskrift niva={1}>{t.loggInnFeil}</Overskrift>
      <Ingress>{grunn === "for_lavt_niva" ? t.forLavt : t.loggInnFeilTekst}</Ingress>
      <Handlinger>
        <Knappelenke href={provIgjen}>{t.provIgjen}</Knappelenke>
      </Handlinger>
    </Side>,
    grunn === "utsteder_svarer_ikke" ? 503 : 400,
  );
}
