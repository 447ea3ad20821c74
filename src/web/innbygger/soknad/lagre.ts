import {
  feilsetning,
  finnSide,
  finnUtkast,
  fjernVedlegg,
  forrigeSide,
  lagreSteg as lagre,
  lesSide,
  mellomlagre,
  nesteSide,
  raaSvar,
  type Side,
  type Svar,
  type Utkast,
} from "../../../domene/soknad/index.ts";
import { nei } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import { sekunderIgjen } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { lagret, videre } from "../../svar.ts";
import { her, type Innbyggerk, type Pa } from "../her.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { stegsti, visSteg } from "./steg.tsx";
import { taImotVedlegg } from "./vedlegg.ts";

/** What the page that was sent belongs to; null when the draft is not this person's, or has no such page any more. */
async function finnSted(k: Pa<"lagreSteg" | "autolagreSteg">): Promise<{ utkast: Utkast; side: Side; typet: Svar } | null> {
  const utkast = await k.les((les) => finnUtkast(les, k.aktor, k.p.utkast));
  const side = utkast && finnSide(k.p.steg, utkast.svar);
  return side ? { utkast, side, typet: raaSvar(side, utkast.svar, k.skjema) } : null;
}

/** The same two of a page's autosave and its button, so that one's own autosave is never taken for somebody else. */
const sendtAv = (k: Innbyggerk) => ({
  sett: Number.parseInt(k.skjema.tekst("_versjon"), 10) || 0,
  skriver: k.skjema.tekst("_nokkel").slice(0, 100) || "ukjent",
});

/**
 * A page was sent with one of its buttons. Everything is saved first, finished or not; then it is looked at. "Tilbake" asks for nothing,
 * and the buttons of the attachments stay on the page.
 */
export async function lagreSteg(k: Pa<"lagreSteg">): Promise<Response> {
  const sted = await finnSted(k);
  if (!sted) return skjult(k, "finnes_ikke");
  const { utkast, side, typet } = sted;
  const t = soknadTekst[k.sprak];
  const svar = mellomlagre(side, utkast.svar, typet);
  const skrevet = await k.skriv((tx) => lagre(tx, k.aktor, k.tid, { utkast: utkast.id, steg: side.id, svar, ...sendtAv(k) }));
  if (!skrevet.ok) {
    if (skrevet.nei.grunn === "finnes_ikke") return skjult(k, skrevet.nei.grunn);
    return visSteg(k, { utkast, side, typet, feil: { "": t.forLangt }, status: 422 });
  }
  const handling = k.skjema.tekst("_handling");
  const filfeil = await ordneVedlegg(k, utkast, side, handling);
  const na = await k.les((les) => finnUtkast(les, k.aktor, utkast.id));
  if (!na) return skjult(k, "finnes_ikke");
  if (handling === "tilbake") return videre(stegsti(k, na.id, forrigeSide(side.id, na.svar)?.id ?? side.id));
  const { annetSted } = skrevet.verdi;
  if (annetSted) return visSteg(k, { utkast: na, side, annetSted });
  const lest = lesSide(side, utkast.svar, typet);
  const videreHerfra = handling === "" || handling === "se_over";
  const feil = {
    ...(lest.ok || !videreHerfra ? {} : Object.fromEntries(lest.nei.map((f) => [f.id, feilsetning(f, k.sprak)]))),
    ...filfeil,
  };
  if (Object.keys(feil).length > 0) return visSteg(k, { utkast: na, side, typet, feil, status: 422 });
  if (!videreHerfra) return videre(stegsti(k, na.id, side.id));
  return videre(handling === "se_over" ? tilSeOver(k, na) : etter(k, na, side));
}

/** The next page; or the check of the answers, after the last and when one came from there. */
function etter(k: Innbyggerk, utkast: Utkast, side: Side): string {
  const neste = k.sok.get("fra") === "se-over" ? null : nesteSide(side.id, utkast.svar);
  return neste ? stegsti(k, utkast.id, neste.id) : tilSeOver(k, utkast);
}

const tilSeOver = (k: Innbyggerk, utkast: Utkast): string => lenke(ruter.seOver, { ...her(k), utkast: utkast.id });

/** Takes away the file whose button was pressed, and takes in those that were chosen. @returns faults by the question's id */
async function ordneVedlegg(k: Innbyggerk, utkast: Utkast, side: Side, handling: string): Promise<Record<string, string>> {
  const [, fjernes] = /^fjern:([0-9a-f-]{36})$/.exec(handling) ?? [];
  if (fjernes) await k.skriv((tx) => fjernVedlegg(tx, k.aktor, { utkast: utkast.id, fil: fjernes }));
  const feil: Record<string, string> = {};
  for (const spm of side.sporsmal.filter((s) => s.type === "fil")) {
    const setninger = await taImotVedlegg(k, utkast, spm.id);
    if (setninger.length > 0) feil[spm.id] = setninger.join(" ");
  }
  return feil;
}

/**
 * Saves a page while it is written. When it would write over what another device has just written, it saves nothing: the button does, and
 * then the person is told what was replaced.
 */
export async function autolagreSteg(k: Pa<"autolagreSteg">): Promise<Response> {
  const sted = await finnSted(k);
  if (!sted) return skjult(k, "finnes_ikke");
  const { utkast, side, typet } = sted;
  const svar = mellomlagre(side, utkast.svar, typet);
  const skrevet = await k.skriv(async (tx) => {
    const gjort = await lagre(tx, k.aktor, k.tid, { utkast: utkast.id, steg: side.id, svar, ...sendtAv(k) });
    return gjort.ok && (gjort.verdi.annetSted?.overskrevet.length ?? 0) > 0 ? nei({ grunn: "annet_sted" as const }) : gjort;
  });
  if (skrevet.ok) return lagret(sekunderIgjen(k.grunn));
  return Response.json({ grunn: skrevet.nei.grunn }, { status: skrevet.nei.grunn === "for_stort" ? 422 : 409 });
}
