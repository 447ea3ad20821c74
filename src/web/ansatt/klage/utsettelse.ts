import { mangeltekst } from "../../../domene/brev/index.ts";
import { finnUtsettelse, type KanIkkeSvareUtsettelse, svarUtsettelse } from "../../../domene/klage/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { ruter } from "../../stier.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import { oversikt } from "../sak/oversikt.tsx";
import { utsettelseTekst } from "./utsettelse.tekst.ts";
import { MAKS_TEGN, utsettelsesfelt } from "./utsettelsesboks.tsx";

type Utsettelseskontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak/utsettelse/:utsettelse">;

/** Answers a party who asked for more time; refused, the case comes back with what must be mended and everything typed. */
export function svarPaUtsettelse(k: Utsettelseskontekst): Promise<Response> {
  const t = utsettelseTekst[k.sprak];
  const { utsettelse } = k.p;
  const felt = utsettelsesfelt(utsettelse);
  const svar = k.skjema.tekst(felt.svar);
  const begrunnelse = k.skjema.tekst(felt.begrunnelse);
  const nei = async (navn: string, setning: string) => {
    const bedt = await k.les((les) => finnUtsettelse(les, k.kommune.nummer, utsettelse));
    const apen = bedt?.sak === k.p.sak && bedt.svar === null;
    return oversikt(k, apen ? { status: 422, feil: { [navn]: setning } } : { status: 409, feil: { "": t.alt_besvart } });
  };
  if (svar !== "ja" && svar !== "nei") return nei(felt.svar, t.velg);
  if (begrunnelse.length > MAKS_TEGN) return nei(felt.begrunnelse, t.forLang);
  return gjor(
    k,
    (tx) =>
      svarUtsettelse(tx, k.aktor, k.tid, {
        kommune: k.kommune,
        sak: k.p.sak,
        utsettelse,
        svar,
        nySisteDag: lesDato(k.skjema.tekst(felt.dag)),
        begrunnelse,
      }),
    { ok: "utsettelse_besvart", til: ruter.sak },
    (n: Exclude<KanIkkeSvareUtsettelse, KanIkkeApne>) => {
      switch (n.grunn) {
        case "alt_besvart":
          return nei("", t.alt_besvart);
        case "mangler_begrunnelse":
          return nei(felt.begrunnelse, t.mangler_begrunnelse);
        case "mangler_dato":
        case "dato_for_tidlig":
        case "dato_for_sen":
          return nei(felt.dag, t[n.grunn]);
        case "brev_ufullstendig":
          return nei("", t.brev(n.mangler[0] ? mangeltekst(n.mangler[0], k.sprak) : ""));
      }
    },
  );
}
