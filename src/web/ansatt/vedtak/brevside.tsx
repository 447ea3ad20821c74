import { randomUUID } from "node:crypto";
import { finnBrev, type KanIkkePostlegge, postlegg } from "../../../domene/brev/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { apneSak, type KanIkkeApne } from "../../../domene/sak/index.ts";
import { finnVedtak, forhandsvis, provUtkast, type Vedtak, type Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import { hentFil } from "../../../grunnmur/filer.ts";
import { lagPdf } from "../../../grunnmur/pdf/lagPdf.ts";
import { erForLangt } from "../../../grunnmur/pdf/omfang.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { Brev } from "../../brevvisning.tsx";
import type { Kontekst } from "../../kontekst.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil, html } from "../../svar.ts";
import { Faner, Handlinger, Knappelenke, Skjema, Tekst, Varsel } from "../../ui/index.ts";
import { gjor } from "../gjor.ts";
import { nettadresse } from "../nettadresse.ts";
import { lesSaken } from "../sak/mappe.ts";
import { nektTekst } from "../sak/nekt.tekst.ts";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { Ferdigknapp } from "./form.tsx";
import { vedtaksside } from "./side.tsx";
import { vedtakTekst } from "./vedtak.tekst.ts";

type Vedtakskontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/vedtak/:vedtak">;
type Brevkontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/brev/:brev">;

/** The letter that this receiver is shown: the party's own first, then the copies. */
const valgt = (k: Vedtakskontekst): number => Math.max(0, Math.trunc(Number(k.sok.get("til") ?? 0)) || 0);

/** The letters of a draft as they would go out today, one receiver at a time, in the receiver's language. */
export async function forhandsvisning(k: Vedtakskontekst): Promise<Response> {
  const lest = await lesSaken(k, { del: "vedtak", id: k.p.vedtak }, async (les, { sak }) => {
    const vedtak = await finnVedtak(les, sak.kommune, k.p.vedtak);
    const mitt = vedtak?.sak === sak.id;
    if (!vedtak || !mitt) return null;
    const valg = { kommune: sak.kommune, vedtak: vedtak.id, nett: nettadresse(k), leser: k.aktor };
    return { vedtak, provd: await provUtkast(les, k.tid, valg) };
  });
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  if (!mer) return skjult(k, "finnes_ikke");
  const { vedtak, provd } = mer;
  const brev = provd?.brev ?? [];
  const klart = provd !== null && vedtak.tilstand === "utkast" && altErValgt(vedtak, provd.kontroll);
  const t = vedtakTekst[k.sprak].brev;
  const sted = { ...iSaken(k), vedtak: k.p.vedtak };
  const nr = Math.min(valgt(k), Math.max(0, brev.length - 1));
  const vist = brev[nr];
  return html(
    <Saksside k={k} m={m} fane="vedtak">
      {vist ? (
        <>
          <Tekst dempet>{klart ? t.klart : t.utkast}</Tekst>
          {brev.length > 1 ? (
            <Faner
              navn={t.mottakere}
              faner={brev.map((b, i) => ({
                tekst: b.til.person.navn,
                href: lenke(ruter.forhandsvisBrev, sted, { til: String(i) }),
                valgt: i === nr,
              }))}
            />
          ) : null}
          <Brev modell={vist.modell} utkast />
        </>
      ) : (
        <Varsel slag="obs">{t.tomt}</Varsel>
      )}
      {klart ? <Videre k={k} vedtak={vedtak} kontroll={provd.kontroll} /> : null}
      <Handlinger>
        <Knappelenke variant={klart ? "secondary" : "primary"} href={lenke(ruter.sakVedtak, iSaken(k))}>
          {t.tilbake}
        </Knappelenke>
        {vist ? (
          <Knappelenke variant="secondary" href={lenke(ruter.forhandsvisPdf, sted, { til: String(nr) })}>
            {t.pdf}
          </Knappelenke>
        ) : null}
      </Handlinger>
    </Saksside>,
  );
}

/** Nothing is missing, and what the person has of the same has been chosen to end. */
const altErValgt = (vedtak: Vedtak, kontroll: Vedtakskontroll): boolean =>
  kontroll.klarForGodkjenning && kontroll.konflikter.every((c) => c.revurderes || vedtak.avslutter.includes(c.vedtak));

/** The way on from the letter: who has read it does not go back to the form to send it. */
function Videre({
  k,
  vedtak,
  kontroll,
}: {
  readonly k: Sakskontekst;
  readonly vedtak: Vedtak;
  readonly kontroll: Vedtakskontroll;
}) {
  const handling = lenke(ruter.fattVedtak, { ...iSaken(k), vedtak: vedtak.id });
  return (
    <Skjema handling={handling} csrf={k.csrf} nokkel={randomUUID()} versjon={vedtak.versjon}>
      {vedtak.avslutter.map((id) => (
        <input key={id} type="hidden" name="avslutt" value={id} />
      ))}
      <Handlinger>
        <Ferdigknapp k={k} utkast={vedtak} kontroll={kontroll} />
      </Handlinger>
    </Skjema>
  );
}

/** The same letter as paper. One that is too long to be a letter is said to be so. */
export async function forhandsvisningPdf(k: Vedtakskontekst): Promise<Response> {
  const lest = await lesSaken(k, { del: "vedtak", id: k.p.vedtak }, async (les, { sak }) => {
    const vedtak = await finnVedtak(les, sak.kommune, k.p.vedtak);
    const mitt = vedtak?.sak === sak.id;
    return mitt ? forhandsvis(les, k.tid, { kommune: sak.kommune, vedtak: vedtak.id, nett: nettadresse(k), leser: k.aktor }) : [];
  });
  if (!lest.ok) return lest.nei;
  const modell = lest.verdi.mer[valgt(k)]?.modell;
  if (!modell) return skjult(k, "finnes_ikke");
  if (erForLangt(modell)) return vedtaksside(k, { status: 422, feil: { "": vedtakTekst[k.sprak].brev.forLangt } });
  return fil(lagPdf(modell, "ua-1"), "application/pdf", `${lest.verdi.sak.nummer.replace("/", "-")}.pdf`);
}

/** A letter that went out, byte by byte as it was locked. That it was opened at the desk is written down. */
export async function sendtBrev(k: Brevkontekst): Promise<Response> {
  const kommune = k.kommune.nummer;
  const svar = await k.skriv(async (tx): Promise<Resultat<{ bytes: Uint8Array; mime: string; tittel: string }, KanIkkeApne>> => {
    const sak = await apneSak(tx, k.aktor, "sak.les", kommune, k.p.sak);
    if (!sak.ok) return sak;
    const brev = await finnBrev(tx, kommune, k.p.brev);
    const lagret = brev?.sak === k.p.sak ? await hentFil(tx, kommune, brev.fil) : null;
    if (!brev || !lagret) return nei({ grunn: "finnes_ikke" });
    const enhet = k.kommune.enheter.find((e) => e.id === sak.verdi.enhet)?.navn[k.kommune.malform] ?? "";
    const hva = { del: "brev", id: brev.id } as const;
    const lest = { kommune, sak: k.p.sak, leser: k.aktor, enhet, grunnlag: "saksbehandling", hva, na: k.tid.na } as const;
    await loggInnsyn(tx, lest);
    return ja({ bytes: lagret.bytes, mime: lagret.mime, tittel: brev.tittel });
  });
  return svar.ok ? fil(svar.verdi.bytes, svar.verdi.mime, `${svar.verdi.tittel}.pdf`) : skjult(k, svar.nei.grunn);
}

/** The paper letter was handed to the post today: from then on the complaint deadline can be counted. */
export function leggIPosten(k: Brevkontekst): Promise<Response> {
  return gjor(
    k,
    (tx) => postlegg(tx, k.aktor, k.tid, { sak: k.p.sak, brev: k.p.brev }),
    { ok: "postlagt", til: ruter.sakVedtak },
    (n: Exclude<KanIkkePostlegge, KanIkkeApne>) => vedtaksside(k, { status: 409, feil: { "": nektTekst[k.sprak][n.grunn] } }),
  );
}
