import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import {
  fullfor,
  type KanIkkeFullfore,
  type KanIkkeSkriveUtredning,
  type SkrivUtredning,
  skriv,
  type Utredningsinnhold,
  utenSkar,
  utredningFor,
  variabelnavn,
} from "../../../domene/utredning/index.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { midtI } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { sekunderIgjen } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { lagret, videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { naTekst } from "../nar.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { kravfelt, type Utredningsavslag, utredningsside } from "./side.tsx";
import { lesUtredning } from "./skjema.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

type Skrevet = Resultat<{ utredning: string; versjon: number }, KanIkkeSkriveUtredning>;
/** The same hand, a moment ago: a form sent twice, or a save that was under way when the button was pressed. */
const SAMME_HAND_SEKUNDER = 30;

function sett(k: Sakskontekst): SkrivUtredning["sett"] {
  const [utredning, versjon] = [k.skjema.tekst("_utredning"), Number(k.skjema.tekst("_versjon"))];
  return utredning !== "" && Number.isSafeInteger(versjon) ? { utredning, versjon } : null;
}

async function lagre(k: Sakskontekst, innhold: Utredningsinnhold): Promise<Skrevet> {
  const inn = { sak: k.p.sak, innhold };
  const svar = await k.skriv((tx) => skriv(tx, k.aktor, k.tid, { ...inn, sett: sett(k) }));
  if (svar.ok || svar.nei.grunn !== "endret_av_annen" || svar.nei.navn !== k.aktor.navn) return svar;
  if (svar.nei.tid.until(k.tid.na).total("seconds") > SAMME_HAND_SEKUNDER) return svar;
  const { utkast } = await k.les((les) => utredningFor(les, k.kommune.nummer, k.p.sak));
  if (!utkast) return svar;
  const mitt = { utredning: utkast.id, versjon: utkast.versjon };
  return k.skriv((tx) => skriv(tx, k.aktor, k.tid, { ...inn, sett: mitt }));
}

function skriveavslag(k: Sakskontekst, n: Exclude<KanIkkeSkriveUtredning, KanIkkeApne>): Utredningsavslag {
  const t = utredningsideTekst[k.sprak];
  switch (n.grunn) {
    case "endret_av_annen":
      return { status: 409, feil: { "": t.endret(n.navn, naTekst(n.tid, k)) }, visLagret: true };
    case "fullfort_av_annen":
      return { status: 409, feil: { "": t.fullfortAvAnnen(n.navn, naTekst(n.tid, k)) } };
    case "sak_avsluttet":
      return { status: 409, feil: { "": t.sakAvsluttet } };
    case "ingen_utkast":
      return { status: 409, feil: { "": t.ingenUtkast } };
  }
}

/** What is missing, each at its field. */
function ufullstendig(
  n: Extract<KanIkkeFullfore, { grunn: "ufullstendig" }>,
  innhold: Utredningsinnhold,
  sprak: Malform,
): Feltfeil {
  const t = utredningsideTekst[sprak].feil;
  const uten = utenSkar(innhold).map((nr) => midtI(variabelnavn(nr, sprak)));
  return Object.fromEntries(
    n.krav.mangler.map(({ kode }) => [kravfelt(kode), kode === "skar" ? t.skar(uten.join(", ")) : t[kode]]),
  );
}

/** Saves the draft, and completes it when that button was pressed. What is saved stays saved when it is not complete. */
export async function skrivUtredning(k: Sakskontekst): Promise<Response> {
  const lest = lesUtredning(k.skjema, k.sprak);
  if (!lest.ok) return utredningsside(k, { status: 422, feil: lest.nei });
  const svar = await lagre(k, lest.verdi);
  if (!svar.ok) return erSkjult(svar.nei) ? skjult(k, svar.nei.grunn) : utredningsside(k, skriveavslag(k, svar.nei));
  const til = (ok: string) => videre(lenke(ruter.sakUtredning, iSaken(k), { ok }));
  if (k.skjema.tekst("gjor") !== "fullfor") return til("utredning_lagret");
  const ferdig = await k.skriv((tx) => fullfor(tx, k.aktor, k.tid, { sak: k.p.sak, versjon: svar.verdi.versjon }));
  if (ferdig.ok) return til("utredning_fullfort");
  const n = ferdig.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  if (n.grunn === "ufullstendig") return utredningsside(k, { status: 422, feil: ufullstendig(n, lest.verdi, k.sprak) });
  return utredningsside(k, skriveavslag(k, n));
}

/** The same save while it is written; nothing is shown, so a refusal is only a number and the button tells why. */
export async function autolagreUtredning(k: Sakskontekst): Promise<Response> {
  const lest = lesUtredning(k.skjema, k.sprak);
  if (!lest.ok) return new Response(null, { status: 422 });
  const svar = await lagre(k, lest.verdi);
  if (!svar.ok) return erSkjult(svar.nei) ? skjult(k, svar.nei.grunn) : new Response(null, { status: 409 });
  const { utredning, versjon } = svar.verdi;
  return lagret(sekunderIgjen(k.grunn), { _utredning: utredning, _versjon: String(versjon) });
}
