import type { Feltfeil } from "../../../lov/kjerne/les.ts";

/** Everything that can be wrong with a question, as its stable code. */
export type Problemkode =
  | "ukjent_adresse"
  | "ukjent_regel"
  | "ukjent_metode"
  | "ikke_json"
  | "ugyldig_json"
  | "for_stor"
  | "ugyldige_fakta"
  | "for_mange"
  | "feil_hos_oss";

const PROBLEMER: Readonly<Record<Problemkode, { readonly status: number; readonly tittel: string; readonly detalj: string }>> = {
  ukjent_adresse: { status: 404, tittel: "Adressen finnes ikke", detalj: "Se /api/lov/v1/openapi.json for det som finnes." },
  ukjent_regel: { status: 404, tittel: "Regelen finnes ikke", detalj: "Se /api/lov/v1/regler for navnene på reglene." },
  ukjent_metode: { status: 405, tittel: "Metoden kan ikke brukes her", detalj: "Hodet Allow sier hvilke som kan brukes." },
  ikke_json: { status: 415, tittel: "Spørsmålet er ikke JSON", detalj: "Send det med Content-Type: application/json." },
  ugyldig_json: { status: 400, tittel: "Spørsmålet kan ikke leses", detalj: "Kroppen er ikke gyldig JSON i UTF-8." },
  for_stor: { status: 413, tittel: "Spørsmålet er for stort", detalj: "Kroppen kan ha 524 288 byte." },
  ugyldige_fakta: {
    status: 422,
    tittel: "Faktaene passer ikke til spørsmålet",
    detalj: "Feltet «feil» sier hva som er galt, og hvor.",
  },
  for_mange: { status: 429, tittel: "For mange spørsmål", detalj: "Hodet Retry-After sier hvor mange sekunder du må vente." },
  feil_hos_oss: { status: 500, tittel: "Noe gikk galt hos oss", detalj: "Feilen er logget uten dataene dine." },
};

/** The place of a fault is named in whole; the name of a field nobody asked for can be as long as the body. */
const TEGN_I_STI = 200;

interface Mer {
  readonly feil?: readonly Feltfeil[];
  readonly hoder?: Readonly<Record<string, string>>;
}

/** A refusal as RFC 9457 has it (application/problem+json), with a stable code and, for facts, what is wrong and where. */
export function problem(kode: Problemkode, { feil, hoder }: Mer = {}): Response {
  const { status, tittel, detalj } = PROBLEMER[kode];
  const synlig = feil?.map((f) => ({ ...f, sti: f.sti.slice(0, TEGN_I_STI) }));
  const kropp = { type: "about:blank", title: tittel, status, detail: detalj, kode, ...(synlig && { feil: synlig }) };
  return new Response(JSON.stringify(kropp), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...hoder },
  });
}
