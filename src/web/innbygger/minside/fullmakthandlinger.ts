import { giFullmakt as gi, type KanIkkeGiFullmakt, trekkFullmakt as trekk } from "../../../domene/fullmakt/index.ts";
import { ALT } from "../../../domene/tilgang/index.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { lesDato } from "../../ansatt/dato.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { her, type Pa } from "../her.ts";
import type { Fullmaktsfelt } from "./deler.ts";
import { megTekst } from "./meg.tekst.ts";
import { visMeg } from "./meg.tsx";

/** The field that a refusal is about. */
const FELT = {
  ugyldig_fnr: "fnr",
  mangler_navn: "navn",
  seg_selv: "fnr",
  ingen_omfang: "omfang",
  fra_for_tidlig: "fra",
  til_for_fra: "til",
  navn_stemmer_ikke: "navn",
  har_alt: "fnr",
  for_mange: "navn",
  kan_ikke_vare_fullmektig: "fnr",
} as const satisfies Record<KanIkkeGiFullmakt["grunn"], keyof Fullmaktsfelt>;

function setning(nei: KanIkkeGiFullmakt, sprak: Malform): string {
  const t = megTekst[sprak].fullmakt.feil;
  if (nei.grunn === "for_mange") return t.for_mange(nei.maks);
  if (nei.grunn !== "kan_ikke_vare_fullmektig") return t[nei.grunn];
  const koder = nei.mangler.map((m) => m.kode);
  if (koder.includes("under_18")) return t.under_18;
  return koder.includes("ansatt_i_omradet") ? t.ansatt_i_omradet : t.annet;
}

export async function giFullmakt(k: Pa<"giFullmakt">): Promise<Response> {
  const typet = {
    navn: k.skjema.tekst("navn"),
    fnr: k.skjema.tekst("fnr"),
    omfang: k.skjema.alle("omfang"),
    fra: k.skjema.tekst("fra"),
    til: k.skjema.tekst("til"),
  };
  const igjen = (feil: Record<string, string>) => visMeg(k, { feil, fullmakt: typet, status: 422 });
  const t = megTekst[k.sprak].fullmakt.feil;
  const [fra, til] = [lesDato(typet.fra), lesDato(typet.til)];
  if (!fra) return igjen({ fra: t.ugyldig_dato });
  if (!til && typet.til !== "") return igjen({ til: t.ugyldig_dato });
  const omfang = ALT.filter((o) => typet.omfang.includes(o));
  const gitt = await k.skriv((tx) => gi(tx, k.aktor, k.tid, { fnr: typet.fnr, navn: typet.navn, omfang, fra, til }));
  if (gitt.ok) return videre(`${lenke(ruter.meg, her(k), { ok: "gitt" })}`);
  return igjen({ [FELT[gitt.nei.grunn]]: setning(gitt.nei, k.sprak) });
}

export async function trekkFullmakt(k: Pa<"trekkFullmakt">): Promise<Response> {
  const trukket = await k.skriv((tx) => trekk(tx, k.aktor, k.tid, { fullmakt: k.p.fullmakt }));
  return trukket.ok ? videre(lenke(ruter.meg, her(k), { ok: "trukket" })) : skjult(k, trukket.nei.grunn);
}
