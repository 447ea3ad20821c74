import type { Brevmodell } from "../../domene/brev/index.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

const OBJEKTER = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
  "<</Length 62>>\nstream\nBT /F 18 Tf 72 760 Td (Syntetisk brev. Ikke til noen.) Tj ET      \nendstream",
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
];

/** The bytes of every synthetic letter: one small page that says what it is. A printed letter is some 40 kB; a country of those would be 50 GB. */
export const SYNTETISK_PDF: Buffer = lagPdf();

function lagPdf(): Buffer {
  let ut = "%PDF-1.4\n";
  const steder = OBJEKTER.map((objekt, i) => {
    const sted = ut.length;
    ut += `${i + 1} 0 obj\n${objekt}\nendobj\n`;
    return sted;
  });
  const tabell = ut.length;
  ut += `xref\n0 ${OBJEKTER.length + 1}\n0000000000 65535 f \n`;
  for (const sted of steder) ut += `${String(sted).padStart(10, "0")} 00000 n \n`;
  ut += `trailer\n<</Size ${OBJEKTER.length + 1}/Root 1 0 R>>\nstartxref\n${tabell}\n%%EOF\n`;
  return Buffer.from(ut, "latin1");
}

/** What every synthetic letter says, in the shape that real letters are stored in. */
export function brevinnhold(dato: Dato): Brevmodell {
  return {
    versjon: 1,
    slag: "vedtak",
    sprak: "nb",
    tittel: "Svar på søknaden din",
    dato,
    avsender: { navn: "Kommunen", enhet: "Tildelingskontoret" },
    mottaker: { navn: "Syntetisk person", adresse: ["Storgata 1"] },
    fakta: [],
    kopimerknad: null,
    deler: [
      { overskrift: null, ramme: false, innhold: [{ slag: "avsnitt", blokk: "B1", tekst: "Syntetisk brev. Ikke til noen." }] },
    ],
    underskrift: { hilsen: "Hilsen", fra: "Kommunen", navn: ["Syntetisk saksbehandler"], merknad: "" },
    bunn: "Syntetisk",
    trekk: {
      ...{ prosesslov: "fvl67", spor: "omsorg", utfall: ["innvilget"], barnBerort: false, vilkar: false, kopiTil: 0 },
      ...{ selvstyre: false, avgjorelse: null, klage: null },
    },
    hull: [],
  };
}

/** The kommune's statement in every synthetic complaint that was forwarded. */
export const uttalelse = {
  undersokelser: "Vi har snakket med den det gjelder.",
  punkter: [{ klagen: "Hjelpen er for liten.", svaret: "Vi har vurdert omfanget på nytt." }],
  fakta: "Forholdene er de samme.",
  regler: ["hol § 3-2 nr. 6 a"],
  vurdering: "Hjelpen er forsvarlig.",
  barnetsBeste: "",
};
