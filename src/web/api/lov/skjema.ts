import type { Felt, Felter } from "../../../lov/kjerne/felt.ts";

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type Skjema = Readonly<Record<string, unknown>>;

/** The days a fact can hold. That a day exists is checked when it is read; a schema cannot say it. */
const DATO = "^(18|19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$";

/** What a rule wants to know, as the schema of an object. A field that nobody asks for is refused here as there. */
export function objektskjema(felter: Felter, foran: Readonly<Record<string, Skjema>> = {}): Skjema {
  const navnene = Object.keys(felter);
  const egenskaper = Object.fromEntries(navnene.map((navn) => [navn, feltskjema(felter[navn] as Felt)]));
  const paakrevd = [...Object.keys(foran), ...navnene.filter((navn) => felter[navn]?.valgfri !== true)];
  return {
    type: "object",
    properties: { ...foran, ...egenskaper },
    ...(paakrevd.length > 0 && { required: paakrevd }),
    additionalProperties: false,
  };
}

function feltskjema(f: Felt): Skjema {
  const skjema = utenNull(f);
  return f.kanVaereNull === true ? { anyOf: [skjema, { type: "null" }] } : skjema;
}

function utenNull(f: Felt): Skjema {
  switch (f.type) {
    case "dato":
      return { type: "string", format: "date", pattern: DATO };
    case "tidspunkt":
      return { type: "string", format: "date-time" };
    case "boolsk":
      return { type: "boolean" };
    case "heltall":
      return { type: "integer", minimum: f.minst, maximum: f.hoyst };
    case "tall":
      return { type: "number", minimum: f.minst, maximum: f.hoyst };
    case "ore":
      return { type: "integer", minimum: f.minst, maximum: f.hoyst, description: "Hele øre." };
    case "tekst":
      return { type: "string", maxLength: f.hoystTegn };
    case "valg":
      return { type: "string", enum: f.valg };
    case "liste":
      return { type: "array", items: feltskjema(f.av), maxItems: f.hoystAntall };
    case "objekt":
      return objektskjema(f.felter);
    case "ett_av":
      return {
        oneOf: Object.entries(f.varianter).map(([ord, felter]) => objektskjema(felter, { [f.paa]: { const: ord } })),
      };
  }
}
