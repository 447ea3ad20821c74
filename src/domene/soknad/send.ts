import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Kommune, Malform } from "../kommune/index.ts";
import { type Kontakt, type Person, representasjoner, settKontakt } from "../person/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { denDetGjelder } from "./denDetGjelder.ts";
import { dokumentetFor } from "./dokumentet.ts";
import { ferdigePoster } from "./ferdig.ts";
import { sendKvittering } from "./kvitter.ts";
import type { Kvittering } from "./kvittering.ts";
import { motta } from "./motta.ts";
import { tjenestenavn } from "./navn.sql.ts";
import { type Om, omFra } from "./om.ts";
import { kvitteringMedNokkel } from "./soknad.sql.ts";
import { hastegrad, lesSider, type Sidefeil, type Svar, tekstsvar } from "./sporsmal/index.ts";
import { laasUtkast, taBortUtkast, type Utkast } from "./utkast.sql.ts";

export type KanIkkeSendeSoknad =
  | { readonly grunn: "finnes_ikke" }
  | { readonly grunn: "mangler_svar"; readonly feil: readonly Sidefeil[] };

/** The draft is the key: whatever is clicked, however often, one draft becomes one application. */
const nokkelFor = (utkast: string): string => `utkast:${utkast}`;

/**
 * The resident sends the application. It becomes one case for each track, and the draft is gone. Sent again, by a second click or from
 * another device, it answers with the receipt of the first time.
 *
 * Refuses only what is not filled in; never because of what is asked for, or for whom (fvl § 11). One who writes for another without a
 * registered fullmakt is let through: the application is that person's, and the fullmakt is asked for afterwards.
 *
 * https://lovdata.no/lov/1967-02-10/§11
 */
export async function send(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { kommune: Kommune; utkast: string },
): Promise<Resultat<Kvittering, KanIkkeSendeSoknad>> {
  const [utkast, { for: kan }] = await Promise.all([
    laasUtkast(tx, aktor, inn.utkast),
    representasjoner(tx, aktor.kommune, aktor.person, tid.idag),
  ]);
  if (!utkast) {
    const forste = await kvitteringMedNokkel(tx, aktor.kommune, nokkelFor(inn.utkast), { sendtAv: aktor.person });
    return forste ? ja(forste) : nei({ grunn: "finnes_ikke" });
  }
  const svar = lesSider(utkast.svar);
  if (!svar.ok) return nei({ grunn: "mangler_svar", feil: svar.nei });
  const om = omFra(svar.verdi, kan);
  if (!om.ok) return nei({ grunn: "mangler_svar", feil: [{ side: "om_deg", id: om.nei.felt, kode: "mangler" }] });
  await taBortUtkast(tx, aktor, utkast.id);
  return ja(await somKommunen(tx, aktor.kommune, (k) => taImot(k, aktor, tid, inn.kommune, utkast, svar.verdi, om.verdi)));
}

async function taImot(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  kommune: Kommune,
  utkast: Utkast,
  svar: Svar,
  lestOm: Om,
): Promise<Kvittering> {
  const [{ person, om }, navnPa] = await Promise.all([denDetGjelder(tx, aktor, tid, lestOm), tjenestenavn(tx, kommune.nummer)]);
  const sprak = sprakFor(svar, person, kommune);
  const navn = navnPa(sprak);
  const gjelder = { slag: om.slag, navn: om.slag === "selv" ? person.navn : om.navn };
  const grunnlag = {
    sprak,
    kommune: `${kommune.navn} kommune`,
    mottatt: tid.na,
    dag: tid.idag,
    gjelder: gjelder.navn,
    sendtAv: aktor.navn,
    svar,
    navn,
  };
  const vedlegg = utkast.vedlegg.map((v) => v.filnavn);
  const haster = hastegrad(svar);
  const sagt = person.id === aktor.person ? settKontakt(tx, aktor.kommune, person.id, kontaktI(svar, person)) : undefined;
  const mottatt = motta(tx, aktor, tid, {
    kommune,
    person,
    sendtAv: aktor.person,
    registrertAv: null,
    kanal: "digital",
    mottattAt: tid.na,
    mottattDato: tid.idag,
    sprak,
    haster,
    nokkel: nokkelFor(utkast.id),
    innhold: { svar, beskrivelse: "", sagtAv: "", sentGrunn: "", gjelder },
    poster: ferdigePoster(svar, om, sprak, navn),
    dokument: (spor) => dokumentetFor({ ...grunnlag, vedlegg, bekymring: om.slag === "bekymring" }, spor),
    fra: aktor.navn,
    vedlegg: utkast.vedlegg.map((v) => ({ filnavn: v.filnavn, fil: { id: v.fil } })),
  });
  const [kvittering] = await Promise.all([mottatt, sagt]);
  sikre(kvittering, "the draft is held, so its key is not used before");
  if (person.id !== aktor.person) {
    // The one it is about did not press the button: a letter says what was sent. Where it cannot be made, the case is there all the same.
    await sendKvittering(tx, aktor, tid, { kommune, kvittering, kanal: "digital", haster: haster === "i_dag", medDineOrd: "" });
  }
  return kvittering;
}

/** The language form of letters: what was chosen in the form, else before, else the kommune's own (law-additions LANG-12). */
function sprakFor(svar: Svar, person: Person, kommune: Kommune): Malform {
  const valgt = tekstsvar(svar, "malform");
  return valgt === "nb" || valgt === "nn" ? valgt : (person.malform ?? kommune.malform);
}

/** How to be reached, as far as the form asked and it is news. Where the person is now is the address for letters when there was none. */
function kontaktI(svar: Svar, person: Person): Kontakt {
  const [malform, brev] = [tekstsvar(svar, "malform"), tekstsvar(svar, "brev")];
  const nytt = <V>(sagt: V | null, kjent: V | null): V | null => (sagt === kjent ? null : sagt);
  return {
    malform: nytt(malform === "nb" || malform === "nn" ? malform : null, person.malform),
    vilHaPapir: nytt(brev === "" ? null : brev === "papir", person.vilHaPapir),
    adresse: person.adresse === null ? tekstsvar(svar, "opphold") || null : null,
    telefon: nytt(tekstsvar(svar, "telefon") || null, person.telefon),
    epost: nytt(tekstsvar(svar, "epost") || null, person.epost),
  };
}
