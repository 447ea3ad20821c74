import { personerMedNavn } from "../../../domene/oppgave/index.ts";
import { finnPerson, type Person } from "../../../domene/person/index.ts";
import { registrer as registrerSoknad } from "../../../domene/soknad/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { kontrollerFiler } from "../../innbygger/soknad/vedlegg.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import { lesDato } from "../dato.ts";
import { erSkjult } from "../gjor.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { tjenestenavnI } from "../tjenestenavn.ts";
import { Registrering, type RegistreringProps } from "./side.tsx";
import { formfeil, HASTER, lesPoster, nektfeil } from "./skjema.ts";

/** So many people are shown; more means that the name must be written further. */
const TREFF = 10;

async function vis(k: Kontorkontekst, mer: Partial<Pick<RegistreringProps, "feil" | "treff" | "valgt">> = {}) {
  const navn = await k.les((les) => tjenestenavnI(les, k.kommune.nummer, k.sprak));
  const { feil = {}, treff = null, valgt = null } = mer;
  const nokkel = k.skjema.tekst("_nokkel");
  return html(
    <Registrering k={k} navn={navn} feil={feil} treff={treff} valgt={valgt} nokkel={nokkel} />,
    Object.keys(feil).length > 0 ? 422 : 200,
  );
}

export const nyRegistrering = (k: Kontorkontekst): Promise<Response> => vis(k);

async function finn(k: Kontorkontekst): Promise<Response> {
  const ord = k.skjema.tekst("finn");
  const treff = await k.les(async (les) => {
    const ider = await personerMedNavn(les, k.kommune.nummer, ord, TREFF);
    const funnet: Person[] = [];
    for (const id of ider) {
      const person = await finnPerson(les, k.kommune.nummer, id);
      if (person) funnet.push(person);
    }
    return funnet;
  });
  return vis(k, { treff });
}

async function velg(k: Kontorkontekst, id: string): Promise<Response> {
  const valgt = erId(id) ? await k.les((les) => finnPerson(les, k.kommune.nummer, id)) : null;
  return vis(k, { valgt });
}

/** Registers what was said or came on paper. Searching for the person is a button of the same form, so that nothing typed is lost. */
export async function registrer(k: Kontorkontekst): Promise<Response> {
  const s = k.skjema;
  // The return key presses the first button of a form: with nothing to search for it means the form itself.
  if (s.tekst("gjor") === "finn" && s.tekst("finn") !== "") return finn(k);
  if (s.tekst("velg") !== "") return velg(k, s.tekst("velg"));
  const feil = formfeil(s, k.sprak);
  const { gode, feil: filfeil } = await kontrollerFiler(k, s.filer("filer"));
  if (Object.keys(feil).length > 0 || filfeil.length > 0)
    return vis(k, { feil: { ...feil, ...(filfeil.length > 0 ? { filer: filfeil.join(" ") } : {}) } });
  const mottatt = lesDato(s.tekst("mottatt"));
  sikre(mottatt, "a form without faults has a day");
  const navn = await k.les((les) => tjenestenavnI(les, k.kommune.nummer, k.sprak));
  const sprak = s.tekst("sprak");
  const svar = await k.skriv((tx) =>
    registrerSoknad(tx, k.aktor, k.tid, {
      kommune: k.kommune,
      kanal: s.tekst("kanal") === "papir" ? "papir" : "muntlig",
      mottatt,
      sentGrunn: s.tekst("sent_grunn"),
      person: {
        fnr: s.tekst("fnr").replace(/\s/g, ""),
        navn: s.tekst("navn"),
        adresse: s.tekst("adresse"),
        telefon: s.tekst("telefon"),
      },
      sprak: sprak === "nb" || sprak === "nn" ? sprak : null,
      beskrivelse: s.tekst("beskrivelse"),
      poster: lesPoster(s, navn),
      haster: HASTER.find((h) => h === s.tekst("haster")) ?? "vet_ikke",
      sagtAv: s.tekst("sagt_av"),
      filer: gode,
      nokkel: s.tekst("_nokkel"),
    }),
  );
  if (!svar.ok) {
    if (erSkjult(svar.nei) || "handling" in svar.nei) return skjult(k, svar.nei.grunn);
    return vis(k, { feil: nektfeil(svar.nei, k.sprak) });
  }
  const { egne, kvittering, brevnekt } = svar.verdi;
  const [sak] = egne;
  const nummer = kvittering.saker.map((x) => x.nummer).join(", ");
  if (sak === undefined) return videre(lenke(ruter.kontor, her(k), { registrert: nummer }));
  return videre(lenke(ruter.sak, { ...her(k), sak }, { ok: brevnekt ? "registrert_uten_brev" : "registrert" }));
}
