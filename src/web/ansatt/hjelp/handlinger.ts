import { settEgnevalg } from "../../../domene/ansatt/index.ts";
import { epostregel } from "../../../domene/person/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { hjelpTekst } from "./hjelp.tekst.ts";
import { hjelpeside } from "./side.tsx";

/** Turns the keys on or off, or keeps the address at work. */
export async function lagreEgneValg(k: Kontorkontekst): Promise<Response> {
  const lagre = (valg: Parameters<typeof settEgnevalg>[3]) =>
    k.skriv((tx) => settEgnevalg(tx, k.kommune.nummer, k.aktor.ansatt, valg));
  const steg = k.skjema.tekst("steg");
  if (steg === "epost") {
    const lest = epostregel.safeParse(k.skjema.tekst("epost").trim());
    if (!lest.success) return hjelpeside(k, { epost: hjelpTekst[k.sprak].ugyldigEpost });
    await lagre({ epost: lest.data === "" ? null : lest.data });
    return videre(lenke(ruter.kontorhjelp, her(k), { ok: "epost" }));
  }
  if (steg === "taster_av" || steg === "taster_pa") await lagre({ hurtigtaster: steg === "taster_pa" });
  return videre(lenke(ruter.kontorhjelp, her(k), { ok: "taster" }));
}
