import { innstill, innstillingsskjema } from "../../../domene/kommune/index.ts";
import { finnTjeneste, type KanIkkeTilpasse, tilpasningsskjema, tilpass } from "../../../domene/tjeneste/index.ts";
import { lesKonto } from "../../../grunnmur/konto.ts";
import type { Kontekst } from "../../kontekst.ts";
import { ikkeFunnet, ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import { nodhjelpTekst } from "./nodhjelp.tekst.ts";
import { apentfelt, lesApningstid, UKEDAGER } from "./nodhjelp.tsx";
import { innstillingsside } from "./side.tsx";
import { her, type Innstillingskontekst } from "./sted.ts";
import { tjenestefelt } from "./tjenester.tsx";
import { toPersonerTekst } from "./toPersoner.tekst.ts";
import { lesToPersoner } from "./toPersoner.tsx";

/** An empty field is "not told", and not an empty text. */
const tomErNull = (tekst: string): string | null => (tekst === "" ? null : tekst);
const heltall = (tekst: string): number => (/^\d{1,3}$/.test(tekst) ? Number(tekst) : Number.NaN);

/** Which field a refused part of the settings belongs to. */
function feltfeil(k: Innstillingskontekst, stier: readonly (readonly PropertyKey[])[]): Feltfeil {
  const { feil } = innstillingerTekst[k.sprak];
  const par = stier.map(([forst, neste, tredje]): [string, string] => {
    if (forst === "maalUker") return neste === "sosial" ? ["maal_sosial", feil.maal_sosial] : ["maal_omsorg", feil.maal_omsorg];
    if (forst === "paminnelse") return neste === "for" ? ["minn_for", feil.minn] : ["minn_etter", feil.minn];
    if (forst === "sluttUker") return ["slutt_uker", feil.slutt_uker];
    if (forst === "forelopig")
      return neste === "dager" ? ["forelopig_dager", feil.forelopig_dager] : ["forelopig_ved_frist", feil.forelopig_ved_frist];
    if (forst === "utbetalingskonto") return ["utbetalingskonto", feil.utbetalingskonto];
    if (forst === "nodhjelp") {
      const t = nodhjelpTekst[k.sprak].feil;
      const dag = UKEDAGER[Number(tredje)];
      return neste === "apent" && dag ? [apentfelt(dag), t.apent] : ["vakt_telefon", t.vakt];
    }
    if (forst === "toPersoner") return ["to_personer_over", toPersonerTekst[k.sprak].feil];
    if (forst === "apningstid") return [neste === "nn" ? "apningstid_nn" : "apningstid_nb", feil.apningstid];
    if (forst === "telefon" || forst === "postadresse" || forst === "malform") return [forst, feil[forst]];
    return ["", feil.malform];
  });
  return Object.fromEntries(par);
}

/** The hours as they were written: none at all is "not told"; what is no time is left for the schema to refuse. */
function lesNodhjelp(tekst: (navn: string) => string) {
  const dager = UKEDAGER.map((dag) => lesApningstid(tekst(apentfelt(dag))));
  const [telefon, nb, nn] = [tekst("vakt_telefon"), tekst("vakt_nb"), tekst("vakt_nn")];
  return {
    apent: dager.every((d) => d === "stengt") ? [] : dager.map((d) => (d === "stengt" ? null : (d ?? {}))),
    vakt: telefon + nb + nn === "" ? null : { telefon, hvem: { nb, nn } },
  };
}

export async function lagreInnstillinger(k: Innstillingskontekst): Promise<Response> {
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const [apentNb, apentNn] = [tekst("apningstid_nb"), tekst("apningstid_nn")];
  const lest = innstillingsskjema.safeParse({
    telefon: tomErNull(tekst("telefon")),
    postadresse: tomErNull(tekst("postadresse")),
    apningstid: apentNb === "" && apentNn === "" ? null : { nb: apentNb, nn: apentNn },
    maalUker: { omsorg: heltall(tekst("maal_omsorg")), sosial: heltall(tekst("maal_sosial")) },
    toPersoner: lesToPersoner(k),
    malform: tekst("malform"),
    paminnelse: { for: heltall(tekst("minn_for")), etter: heltall(tekst("minn_etter")) },
    sluttUker: heltall(tekst("slutt_uker")),
    nodhjelp: lesNodhjelp(tekst),
    utbetalingskonto: tekst("utbetalingskonto") === "" ? null : (lesKonto(tekst("utbetalingskonto")) ?? "ugyldig"),
    forelopig: { dager: heltall(tekst("forelopig_dager")), vedFrist: tekst("forelopig_ved_frist") },
  });
  if (!lest.success) {
    const stier = lest.error.issues.map((i) => i.path);
    return innstillingsside(k, { feil: feltfeil(k, stier), tjeneste: null });
  }
  const svar = await k.skriv((tx) => innstill(tx, k.aktor, lest.data));
  return svar.ok ? videre(lenke(ruter.innstillinger, her(k), { lagret: "alt" })) : ikkeTilgang(k);
}

type Tjenestekontekst = Kontekst<"administrator", "/:sprak/:kommune/kontor/innstillinger/tjeneste/:tjeneste">;

export async function lagreLokaltNavn(k: Tjenestekontekst): Promise<Response> {
  const t = innstillingerTekst[k.sprak].tjenestefeil;
  const tjeneste = finnTjeneste(k.p.tjeneste);
  if (!tjeneste) return ikkeFunnet(k);
  const { kode } = tjeneste;
  const felt = tjenestefelt(kode);
  const tekst = (navn: string) => k.skjema.tekst(navn);
  const trinn = tekst(felt.trinn);
  const lest = tilpasningsskjema.safeParse({
    navn: { nb: tomErNull(tekst(felt.nb)), nn: tomErNull(tekst(felt.nn)) },
    trinn: trinn === "" ? null : heltall(trinn),
    tilbys: tekst(felt.tilbys) !== "nei",
  });
  if (!lest.success) {
    const galt = lest.error.issues.map(({ path: [forst, neste] }): [string, string] =>
      forst === "navn" ? [neste === "nn" ? felt.nn : felt.nb, t.navn] : [felt.trinn, t.trinn],
    );
    return innstillingsside(k, { feil: Object.fromEntries(galt), tjeneste: kode });
  }
  const svar = await k.skriv((tx) => tilpass(tx, k.aktor, { kode, tilpasning: lest.data }));
  if (svar.ok) return videre(`${lenke(ruter.innstillinger, her(k), { lagret: kode })}#t-${kode}`);
  return nektet(k, kode, svar.nei);
}

function nektet(k: Tjenestekontekst, kode: string, n: KanIkkeTilpasse): Response | Promise<Response> {
  if (n.grunn === "lovfestet")
    return innstillingsside(k, {
      feil: { [tjenestefelt(kode).tilbys]: innstillingerTekst[k.sprak].tjenestefeil.lovfestet },
      tjeneste: kode,
    });
  return n.grunn === "ukjent_tjeneste" ? ikkeFunnet(k) : ikkeTilgang(k);
}
