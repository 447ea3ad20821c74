import type { Skjema } from "./skjema.ts";

const ref = (hva: string): Skjema => ({ $ref: `#/components/schemas/${hva}` });
const liste = (hva: string): Skjema => ({ type: "array", items: ref(hva) });
const tekst: Skjema = { type: "string" };

const objekt = (egenskaper: Readonly<Record<string, Skjema>>, valgfrie: readonly string[] = []): Skjema => ({
  type: "object",
  properties: egenskaper,
  required: Object.keys(egenskaper).filter((navn) => !valgfrie.includes(navn)),
});

const iSvar = {
  regel: tekst,
  paaDato: ref("Dato"),
  mangler: liste("Mangel"),
  sporing: { ...liste("Steg"), description: "Veien til svaret, steg for steg, i den rekkefølgen de ble tatt." },
  forklaring: { type: "array", items: tekst, description: "Sporingen og forbeholdene som setninger." },
  hjemmel: liste("Hjemmel"),
  forbehold: liste("Forbehold"),
} as const;
const utfall: Skjema = { type: "string", enum: ["ja", "nei", "skjonn"] };
const regel = {
  id: tekst,
  om: { type: "string", description: "Én setning på engelsk." },
  svarslag: { type: "string", enum: ["vurdering", "kravliste", "verdi"] },
  kilder: { type: "array", items: tekst },
  gyldig: objekt({ fra: ref("DatoEllerApen"), til: ref("DatoEllerApen") }),
  hjemmel: liste("Hjemmel"),
  lenke: tekst,
} as const;

const problem = (description: string, hoder: object = {}) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
  ...hoder,
});

/** What the addresses share: the shapes of answers and of refusals. */
export const felles = {
  schemas: {
    Dato: { type: "string", format: "date", pattern: "^(18|19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" },
    DatoEllerApen: { anyOf: [ref("Dato"), { type: "null" }] },
    Malform: { type: "string", enum: ["nb", "nn"], description: "Målformen på forklaringen. nb når feltet ikke er med." },
    Vurdering: objekt({ ...iSvar, utfall }),
    Kravliste: objekt({ ...iSvar, utfall, krav: liste("Krav") }),
    Verdi: objekt({
      ...iSvar,
      verdi: { description: "En dato, en frist, et beløp i øre eller noe annet. null når noe mangler." },
    }),
    Mangel: objekt({ kode: tekst, post: tekst, sats: tekst, paaDato: ref("Dato"), hjemmel: liste("Hjemmel") }, [
      "post",
      "sats",
      "paaDato",
    ]),
    Krav: objekt(
      {
        kode: tekst,
        oppfylt: { type: "boolean" },
        hjemmel: liste("Hjemmel"),
        post: tekst,
        grunnlag: { type: "string", enum: ["lov", "platform"] },
      },
      ["post"],
    ),
    Steg: { type: "object", properties: { kode: tekst }, required: ["kode"] },
    Hjemmel: objekt(
      {
        lov: tekst,
        paragraf: tekst,
        ledd: { type: "integer" },
        nr: { type: "integer" },
        bokstav: tekst,
        nokkel: { type: "string", description: "«pbrl § 7-5»: den samme hver gang." },
        tekst: { type: "string", description: "«pasient- og brukerrettighetsloven § 7-5»" },
        lenke: { type: "string", format: "uri" },
      },
      ["ledd", "nr", "bokstav"],
    ),
    Forbehold: objekt({
      merke: { type: "string", enum: ["NORM", "ASSUMPTION", "UNVERIFIED", "STALE", "SECONDARY", "DERIVED"] },
      grunn: tekst,
      tekst,
    }),
    Regel: objekt(regel),
    HelRegel: objekt({ ...regel, fakta: { type: "object", description: "JSON Schema for faktaene." } }),
    Sats: objekt({
      navn: tekst,
      hjemmel: liste("Hjemmel"),
      rader: {
        type: "array",
        items: objekt(
          { fra: ref("Dato"), til: ref("Dato"), ore: { type: "integer" }, kilde: tekst, forbehold: { type: "object" } },
          ["forbehold"],
        ),
      },
    }),
    Saksvar: objekt(
      {
        id: tekst,
        svar: { type: "object" },
        ubesvart: { type: "string", description: "Hvorfor saken ikke kunne besvares." },
        avvik: { type: "array", items: { type: "object" } },
      },
      ["id", "svar", "ubesvart", "avvik"],
    ),
    Feltfeil: objekt({ sti: tekst, kode: tekst, valg: { type: "array", items: tekst } }, ["valg"]),
    Problem: objekt(
      {
        type: tekst,
        title: tekst,
        status: { type: "integer" },
        detail: tekst,
        kode: tekst,
        feil: liste("Feltfeil"),
      },
      ["feil"],
    ),
  },
  responses: {
    P400: problem("Spørsmålet kan ikke leses."),
    P404: problem("Regelen finnes ikke."),
    P413: problem("Spørsmålet er for stort."),
    P415: problem("Spørsmålet er ikke JSON."),
    P422: problem("Faktaene passer ikke til regelen."),
    P429: problem("For mange spørsmål.", { headers: { "Retry-After": { schema: { type: "integer" } } } }),
  },
} as const;
