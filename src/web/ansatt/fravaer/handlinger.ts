import { avlysFravaer, type KanIkkeRegistrereFravaer, registrerFravaer } from "../../../domene/ansatt/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { fravaerTekst } from "./fravaer.tekst.ts";
import { fravaerside } from "./side.tsx";

function nektfeil(n: KanIkkeRegistrereFravaer, k: Kontorkontekst): Feltfeil {
  const t = fravaerTekst[k.sprak];
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  switch (n.grunn) {
    case "overlapper":
      return { fra: t.feil.overlapper(t.nar(dag(n.med.fra), dag(n.med.til))) };
    case "ikke_din":
      return { ansatt: t.feil.ikke_din };
    case "til_for_fra":
    case "over_alt":
    case "for_lenge":
      return { til: t.feil[n.grunn] };
  }
}

/** Registers a time away, or takes one away. */
export function lagreFravaer(k: Kontorkontekst): Promise<Response> {
  return k.skjema.tekst("steg") === "avlys" ? avlys(k) : registrer(k);
}

async function registrer(k: Kontorkontekst): Promise<Response> {
  const t = fravaerTekst[k.sprak].feil;
  const [fra, til] = [lesDato(k.skjema.tekst("fra")), lesDato(k.skjema.tekst("til"))];
  const ansatt = k.skjema.tekst("ansatt");
  if (fra === null || til === null || !erId(ansatt)) {
    const feil = {
      ...(erId(ansatt) ? {} : { ansatt: t.velg }),
      ...(fra === null ? { fra: t.ugyldig } : {}),
      ...(til === null ? { til: t.ugyldig } : {}),
    };
    return fravaerside(k, { status: 422, feil });
  }
  const svar = await k.skriv((tx) => registrerFravaer(tx, k.aktor, k.tid, { ansatt, fra, til }));
  if (!svar.ok) return fravaerside(k, { status: 422, feil: nektfeil(svar.nei, k) });
  return videre(lenke(ruter.fravaer, her(k), { ok: "registrert" }));
}

async function avlys(k: Kontorkontekst): Promise<Response> {
  const t = fravaerTekst[k.sprak].feil;
  const fravaer = k.skjema.tekst("fravaer");
  const svar = erId(fravaer)
    ? await k.skriv((tx) => avlysFravaer(tx, k.aktor, k.tid, { fravaer }))
    : ({ ok: false, nei: { grunn: "finnes_ikke" } } as const);
  if (!svar.ok) return fravaerside(k, { status: 409, feil: { "": t[svar.nei.grunn] } });
  return videre(lenke(ruter.fravaer, her(k), { ok: "avlyst" }));
}
