import { grenser } from "../../../grunnmur/grenser.ts";
import type { Oppslag, Svarslag } from "../../../lov/register/oppslag.ts";
import { register } from "../../../lov/register/register.ts";
import { saksslag } from "../../../lov/saker/svar.ts";
import { lovapi } from "../../stier.ts";
import { felles } from "./felles.ts";
import { objektskjema, type Skjema } from "./skjema.ts";

const OM = [
  "Reglene i norsk lov om kommunale helse- og omsorgstjenester, sosiale tjenester, saksbehandling og klage, som rene regler: fakta og en dag inn, et svar ut, med veien til svaret og paragrafene.",
  "Åpent for alle, uten innlogging. Send ikke personopplysninger: en regel trenger datoer, valg og tall, og ingen av dem lagres.",
  "`skjonn` betyr at loven overlater det til en person. `mangler` sier hva som står i veien, eller hvilket beløp vi ikke har. `forbehold` sier hvor sikkert svaret er: NORM er praksis og ikke lov, ASSUMPTION at loven er taus og vi har valgt, UNVERIFIED at det ikke er lest i kilden, STALE at kilden er eldre enn bruken, SECONDARY at noen troverdige gjengir den, DERIVED at vi har regnet det ut.",
  'Lovene er lest i Lovdatas tekst av 28. juli 2026. forvaltningsloven av 2025 har ingen dag den gjelder fra; spør om den med `prosesslov: "fvl25"`.',
  `Grenser: ${grenser.rate.lovapi.antall} spørsmål på ${grenser.rate.lovapi.sekunder} sekunder fra én adresse, ${grenser.lovapi.kropp} byte i ett spørsmål.`,
].join("\n\n");

const ref = (hva: string): Skjema => ({ $ref: `#/components/schemas/${hva}` });
const json = (schema: Skjema) => ({ "application/json": { schema } });
const svar = (description: string, schema: Skjema) => ({ description, content: json(schema) });

const avslag = (...statuser: readonly number[]) =>
  Object.fromEntries(statuser.map((s) => [s, { $ref: `#/components/responses/P${s}` }]));

const SVARSKJEMA: Readonly<Record<Svarslag, string>> = { vurdering: "Vurdering", kravliste: "Kravliste", verdi: "Verdi" };

/** The first word of a rule's id: the act, or the matter, it is about. */
const merkelapp = (o: Oppslag): string => o.id.split(".")[0] ?? o.id;

/** One address for each rule, so that a program that reads the document gets a function for each, with its own facts. */
function regelsti(o: Oppslag) {
  const operationId = o.id.replaceAll(/[^A-Za-z0-9]+/g, "_");
  return {
    get: {
      operationId: `les_${operationId}`,
      summary: `Les om ${o.id}`,
      tags: [merkelapp(o)],
      responses: { 200: svar("Regelen, med skjemaet for faktaene.", ref("HelRegel")), ...avslag(404) },
    },
    post: {
      operationId: `spor_${operationId}`,
      summary: o.om,
      description: `Bygger på ${o.kilder.join(", ")}. ${o.hjemmel.map((h) => `${h.lov} § ${h.paragraf}`).join(", ")}.`,
      tags: [merkelapp(o)],
      requestBody: { required: true, content: json(sporsmal(objektskjema(o.felter))) },
      responses: { 200: svar("Svaret.", ref(SVARSKJEMA[o.svarslag])), ...avslag(400, 404, 413, 415, 422, 429) },
    },
  };
}

const sporsmal = (fakta: Skjema): Skjema => ({
  type: "object",
  properties: { paaDato: ref("Dato"), fakta, sprak: ref("Malform") },
  required: ["paaDato", "fakta"],
  additionalProperties: false,
});

const sakene: Skjema = {
  type: "object",
  properties: {
    cases: {
      type: "array",
      maxItems: grenser.lovapi.saker,
      items: {
        type: "object",
        properties: {
          id: { type: "string", maxLength: 100 },
          kind: { type: "string", enum: saksslag },
          input: { type: "object" },
          expected: { type: "object", description: "Det du ventet deg. Da sier svaret hva som avviker." },
        },
        required: ["kind", "input"],
      },
    },
  },
  required: ["cases"],
};

const lesing = (operationId: string, summary: string, description: string, schema: Skjema) => ({
  get: { operationId, summary, tags: ["oversikt"], responses: { 200: svar(description, schema) } },
});

/** The description of the API, made from the register: a rule that is there is described, and nothing else is. */
export function openapi() {
  const regelstier = Object.fromEntries(register.map((o) => [lovapi.regel.replace(":regel", o.id), regelsti(o)]));
  return {
    openapi: "3.1.0",
    info: { title: "Loven som regler", version: "1.0.0", description: OM, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/" }],
    tags: [...new Set(["oversikt", "saker", ...register.map(merkelapp)])].map((name) => ({ name })),
    paths: {
      [lovapi.rot]: lesing("start", "Hva som finnes her", "Veiene videre.", { type: "object" }),
      [lovapi.openapi]: lesing("openapi", "Denne beskrivelsen", "OpenAPI 3.1.", { type: "object" }),
      [lovapi.regler]: lesing("regler", "Alle reglene", "Reglene, ordnet etter navn.", liste("regler", ref("Regel"))),
      [lovapi.satser]: lesing("satser", "Alle beløpene med datoer og kilder", "Beløpene.", liste("satser", ref("Sats"))),
      [lovapi.saker]: {
        post: {
          operationId: "saker",
          summary: "Svar på saker i formen til data/lov/law-cases.json",
          tags: ["saker"],
          requestBody: { required: true, content: json(sakene) },
          responses: { 200: svar("Ett svar for hver sak.", liste("svar", ref("Saksvar"))), ...avslag(400, 413, 415, 422, 429) },
        },
      },
      ...regelstier,
    },
    components: felles,
  };
}

const liste = (navn: string, items: Skjema): Skjema => ({
  type: "object",
  properties: { [navn]: { type: "array", items } },
  required: [navn],
});
