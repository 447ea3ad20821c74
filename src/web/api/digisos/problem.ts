/** Everything that can be wrong with a delivery, as its stable code. */
export type Problemkode =
  | "ikke_nokkel"
  | "ukjent_adresse"
  | "ukjent_metode"
  | "ukjent_soknad"
  | "ugyldig_referanse"
  | "ikke_skjema"
  | "mangler_del"
  | "for_stor"
  | "for_mange_filer"
  | "ugyldig_json"
  | "ugyldig_format"
  | "ugyldig_vedlegg"
  | "annet_innhold"
  | "annen_referanse"
  | "annen_person"
  | "ukjent_vedtak"
  | "for_mange"
  | "feil_hos_oss";

type Problem = readonly [status: number, tittel: string, detalj: string];

const PROBLEMER: Readonly<Record<Problemkode, Problem>> = {
  ikke_nokkel: [401, "Nøkkelen holder ikke", "Send kommunens nøkkel: Authorization: Bearer digisos_…"],
  ukjent_adresse: [404, "Adressen finnes ikke", "Se docs/DRIFT.md for adressene."],
  ukjent_metode: [405, "Metoden kan ikke brukes her", "Hodet Allow sier hvilke som kan brukes."],
  ukjent_soknad: [404, "Søknaden finnes ikke", "Ingen søknad har kommet til kommunen med denne referansen."],
  ugyldig_referanse: [400, "Referansen er ikke en UUID", "digisosId og klageId er UUID-er: 8-4-4-4-12 heksadesimale tegn."],
  ikke_skjema: [415, "Leveringen er ikke multipart/form-data", "Send filene som deler av multipart/form-data."],
  mangler_del: [
    400,
    "En fil mangler",
    "Delene «soknad» eller «klage», «vedlegg» og «filer» er filer, hver med filnavn. «Feil» sier hvilken som mangler.",
  ],
  for_stor: [413, "Leveringen er for stor", "En JSON-fil kan ha 1 MiB, et vedlegg 10 MiB, og alt til sammen 101 MiB."],
  for_mange_filer: [413, "For mange vedlegg", "En levering kan ha 50 vedlegg."],
  ugyldig_json: [422, "En fil kan ikke leses", "Filen er ikke gyldig JSON i UTF-8. «Feil» sier hvilken."],
  ugyldig_format: [422, "En fil følger ikke formatet", "«Feil» sier hvor, med JSON-peker."],
  ugyldig_vedlegg: [422, "Et vedlegg kan ikke tas imot", "«Feil» sier hvilket, og hvorfor."],
  annet_innhold: [409, "Referansen er brukt", "Noe annet har kommet med denne referansen. Det som kom først, står."],
  annen_referanse: [422, "Referansen stemmer ikke", "digisosId og klageId i filen må være de samme som i adressen."],
  annen_person: [422, "Klagen gjelder en annen person", "Personen i klagen er ikke den som søkte."],
  ukjent_vedtak: [
    422,
    "Vedtaket finnes ikke",
    "vedtakId må være et vedtak i saken, eller id-en til vedtaksfilen i digisos-soker.json.",
  ],
  for_mange: [429, "For mange forespørsler", "Hodet Retry-After sier hvor mange sekunder du må vente."],
  feil_hos_oss: [500, "Noe gikk galt hos oss", "Feilen er logget uten dataene. Send det samme igjen senere."],
};

/** A fault by its file and its place in it. */
export interface Stedfeil {
  readonly fil: string;
  readonly sti?: string;
  readonly melding: string;
}

interface Mer {
  readonly feil?: readonly Stedfeil[];
  readonly hoder?: Readonly<Record<string, string>>;
}

/** A refusal as RFC 9457 has it (application/problem+json), with a stable code, and each fault by its file and place. */
export function problem(kode: Problemkode, { feil, hoder }: Mer = {}): Response {
  const [status, title, detail] = PROBLEMER[kode];
  const kropp = { type: "about:blank", title, status, detail, kode, ...(feil && { feil }) };
  return new Response(JSON.stringify(kropp), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...hoder },
  });
}
