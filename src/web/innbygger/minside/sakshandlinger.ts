import { leggTil } from "../../../domene/dokument/index.ts";
import { skriv } from "../../../domene/melding/index.ts";
import { svarPaSamtykke } from "../../../domene/samtykke/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { erIkkeHer, her, type Pa } from "../her.ts";
import { soknadTekst } from "../soknad/soknad.tekst.ts";
import { kontrollerFiler } from "../soknad/vedlegg.ts";
import { sakTekst } from "./sak.tekst.ts";
import { visSak } from "./sak.tsx";

/** The party writes to the office. */
export async function skrivMelding(k: Pa<"skrivMelding">): Promise<Response> {
  const tekst = k.skjema.tekst("tekst");
  const skrevet = await k.skriv((tx) => skriv(tx, k.aktor, k.tid, { kommune: k.kommune.nummer, sak: k.p.sak, tekst }));
  if (skrevet.ok) return videre(`${lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "melding" })}#meldinger`);
  if (erIkkeHer(skrevet.nei)) return skjult(k, skrevet.nei.grunn);
  return visSak(k, k.p.sak, { feil: { tekst: sakTekst[k.sprak][skrevet.nei.grunn] }, melding: tekst });
}

/** The party sends a paper that nobody asked for. */
export async function sendDokument(k: Pa<"sendDokument">): Promise<Response> {
  const v = soknadTekst[k.sprak].vedlegg;
  const { gode, feil } = await kontrollerFiler(k, k.skjema.filer("filer"), k.p.sak);
  if (feil.length > 0) return visSak(k, k.p.sak, { feil: { filer: feil.join(" ") } });
  const lagt = await k.skriv((tx) => leggTil(tx, k.aktor, k.tid, { sak: k.p.sak, filer: gode }));
  if (lagt.ok) return videre(`${lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "dokument" })}#papirer`);
  if (erIkkeHer(lagt.nei)) return skjult(k, lagt.nei.grunn);
  const setning = lagt.nei.grunn === "ingen_fil" ? v.ingenValgt : v.forMange(lagt.nei.maks);
  return visSak(k, k.p.sak, { feil: { filer: setning } });
}

/** The id of nothing. */
const INGEN = "00000000-0000-4000-8000-000000000000";

/** The person says yes or no to a question to somebody else, or takes a yes back. */
export async function svarSamtykke(k: Pa<"svarSamtykke">): Promise<Response> {
  const sendt = k.skjema.tekst("samtykke");
  const svar = (["gitt", "nektet", "trukket"] as const).find((x) => x === k.skjema.tekst("svar"));
  const t = sakTekst[k.sprak].samtykke.feil;
  // Whether one may answer is asked before whether the answer makes sense.
  const inn = { sak: k.p.sak, samtykke: svar && erId(sendt) ? sendt : INGEN, svar: svar ?? "nektet", mate: "muntlig" } as const;
  const svart = await k.skriv((tx) => svarPaSamtykke(tx, k.aktor, k.tid, inn));
  if (svart.ok) return videre(`${lenke(ruter.minSak, { ...her(k), sak: k.p.sak }, { ok: "samtykke" })}#samtykke`);
  const { nei } = svart;
  if (erIkkeHer(nei)) return skjult(k, nei.grunn);
  return visSak(k, k.p.sak, { feil: { "": t[nei.grunn] } });
}
