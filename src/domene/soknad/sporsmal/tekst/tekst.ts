import type { Malform } from "../../../../grunnmur/sprak.ts";
import { behovTekst } from "./behov.tekst.ts";
import { bostedTekst } from "./bosted.tekst.ts";
import type { Sidetekst, Sporsmalstekst } from "./form.ts";
import { hjelpTekst } from "./hjelp.tekst.ts";
import { hvemTekst } from "./hvem.tekst.ts";
import { kontaktTekst } from "./kontakt.tekst.ts";
import { okonomiTekst } from "./okonomi.tekst.ts";
import { opplysningerTekst } from "./opplysninger.tekst.ts";
import { pengerTekst } from "./penger.tekst.ts";
import { startTekst } from "./start.tekst.ts";

const grupper = [
  behovTekst,
  bostedTekst,
  hjelpTekst,
  hvemTekst,
  kontaktTekst,
  okonomiTekst,
  opplysningerTekst,
  pengerTekst,
  startTekst,
] as const;

function samle(sprak: Malform) {
  const sider: Record<string, Sidetekst> = {};
  const sporsmal: Record<string, Sporsmalstekst> = {};
  for (const gruppe of grupper) {
    Object.assign(sider, gruppe[sprak].sider);
    Object.assign(sporsmal, gruppe[sprak].sporsmal);
  }
  return { sider, sporsmal };
}

const alle: Readonly<Record<Malform, ReturnType<typeof samle>>> = { nb: samle("nb"), nn: samle("nn") };

/** The heading of a page and the lines under it. */
export function sidetekst(id: string, sprak: Malform): Sidetekst {
  const tekst = alle[sprak].sider[id];
  if (!tekst) throw new Error(`no words for page ${id}`);
  return tekst;
}

/** The words of a question. */
export function sporsmalstekst(id: string, sprak: Malform): Sporsmalstekst {
  const tekst = alle[sprak].sporsmal[id];
  if (!tekst) throw new Error(`no words for question ${id}`);
  return tekst;
}
