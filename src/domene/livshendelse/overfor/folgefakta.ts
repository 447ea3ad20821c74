import type { Lesing } from "../../../grunnmur/db/base.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { hjemmelnokkel } from "../../../lov/kjerne/hjemmel.ts";
import { finnKommune } from "../../kommune/index.ts";
import { posterI, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Overforing } from "../../soknad/index.ts";
import { samtykketTil } from "./overforing.sql.ts";

/** What the new kommune is told of the case, however the papers go there; null without the person's yes. */
export async function folgefakta(
  les: Lesing,
  tid: Pick<Tidspunkt, "idag">,
  f: { readonly sak: Sak; readonly hendelse: string; readonly sendtAv: string },
): Promise<Pick<Overforing, "poster" | "overfort"> | null> {
  const { kommune, id, nummer, spor, mottattDato: sokt } = f.sak;
  const samtykke = await samtykketTil(les, kommune, f.hendelse, id);
  const fra = await finnKommune(les, kommune);
  if (!samtykke || !fra) return null;
  // What the person asked for and nobody has answered: that is what the new kommune answers.
  const poster = (await posterI(les, kommune, id)).filter((p) => p.utfall === "bortfalt");
  return {
    poster: poster.map(({ tjeneste, onsket }) => ({ tjeneste, onsket, spor })),
    overfort: {
      ...{ fra: fra.navn, sendtAv: f.sendtAv, sokt, nummer },
      samtykket: { dag: datoAv(samtykke.avklart_at), skrevetNedAv: samtykke.navn },
      hjemmel: hjemmelnokkel(prosesshjemmel(prosesslov(tid.idag), "veiledning")),
    },
  };
}
