import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { eksporter, klagefil } from "../../src/domene/digisos/index.ts";
import { finnPerson } from "../../src/domene/person/index.ts";
import { begynn, type Svar, send } from "../../src/domene/soknad/index.ts";
import { formatsjekk } from "../../src/integrasjon/digisos/formatsjekk.ts";
import { nyBase } from "../oppsett/base.ts";
import { gjor, innbygger, scene, se, TID } from "../oppsett/scene.ts";

const { base } = await nyBase();
const { kommune } = await scene(base, "4640");

const PENGER: Svar = {
  nod: ["ingen"],
  haster: "nei",
  gjelder: ["sosial"],
  hvem: "jeg",
  opphold: "Fjordvegen 1, 6856 Sogndal",
  tolk: "nei",
  brev: "digitalt",
  epost: "kari@example.no",
  telefon: "41234567",
  f_konto: "12345678903",
  f_hva: ["husleie", "strom"],
  f_fortell: "Pengene tok slutt.",
  f_sammen: "samboer",
  f_barn: "nei",
  f_bo: "leier_privat",
  f_botilbud: "nei",
  f_husleie: "9500,50",
  f_inntekt: "12000",
  f_saldo: "0",
};

async function sendt(svar: Svar) {
  const kari = await innbygger(base, "4640", "Kari Anne Lie");
  const ny = await gjor(base, kari, (tx) => begynn(tx, kari, TID, { sider: { alt: svar } }));
  if (!ny.ok) throw new Error(ny.nei.grunn);
  const kvittert = await gjor(base, kari, (tx) => send(tx, kari, TID, { kommune, utkast: ny.verdi.id }));
  if (!kvittert.ok) throw new Error(JSON.stringify(kvittert.nei));
  const sak = kvittert.verdi.saker[0]?.id ?? "";
  return { kari, sak };
}

describe("one's own application, to take along", () => {
  it("is valid by the national format, with the answers in their places", async () => {
    const { kari, sak } = await sendt(PENGER);
    const svar = await se(base, kari, (les) => eksporter(les, kari, { kommune, sak }));
    const fil = svar.ok ? svar.verdi : null;
    expect(formatsjekk("soknad", fil)).toEqual([]);
    expect(fil?.data).toMatchObject({
      personalia: {
        personIdentifikator: { verdi: kari.fnr },
        navn: { fornavn: "Kari", mellomnavn: "Anne", etternavn: "Lie" },
        telefonnummer: { verdi: "+4741234567" },
        kontonummer: { verdi: "12345678903" },
      },
      begrunnelse: { hvorforSoke: "Pengene tok slutt.", hvaSokesOm: expect.stringMatching(/^- .+\n- .+$/) },
      bosituasjon: { botype: "leier" },
      okonomi: { oversikt: { inntekt: [{ netto: 12000 }], utgift: [{ type: "husleie", belop: 9501 }], formue: [{ belop: 0 }] } },
    });
  });

  it("a complaint is valid by the format too, and says where it goes", async () => {
    const kari = await innbygger(base, "4640", "Kari Anne Lie");
    const person = await se(base, kari, (les) => finnPerson(les, "4640", kari.person));
    if (!person) throw new Error("Kari is a resident");
    const klage = { id: randomUUID(), vedtak: [randomUUID(), randomUUID()], kanal: "digital", mottatt: TID.na } as const;
    const fil = klagefil(klage, { person, kommune, soknad: randomUUID(), ord: "Jeg vil ha dekket strømmen." });
    expect(formatsjekk("klage", fil)).toEqual([]);
    expect(fil).toMatchObject({ vedtakId: klage.vedtak[0], begrunnelse: { klageTekst: "Jeg vil ha dekket strømmen." } });
  });

  it("is for the one it is about, and for nobody else", async () => {
    const { sak } = await sendt(PENGER);
    const ola = await innbygger(base, "4640", "Ola Nordmann");
    expect(await se(base, ola, (les) => eksporter(les, ola, { kommune, sak }))).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  });
});
