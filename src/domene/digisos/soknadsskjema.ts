import { z } from "zod";

/*
 * What we read out of soknad.json. The file has been judged by the format's own schema before; this says which parts of it become a
 * case, and leaves the rest to the file itself, which is kept byte for byte.
 */
const tekst = z.string().optional();
const tall = z.number().optional();
const janei = z.boolean().optional();

const navn = z.object({ fornavn: z.string(), mellomnavn: z.string(), etternavn: z.string() });
const medVerdi = <T extends z.ZodType>(verdi: T) => z.object({ verdi: verdi.optional() }).optional();
const adresse = z
  .object({
    type: z.string(),
    adresselinjer: z.array(z.string()).optional(),
    adresse: z.array(z.string()).optional(),
    gatenavn: tekst,
    husnummer: tekst,
    husbokstav: tekst,
    bolignummer: tekst,
    postboks: tekst,
    postnummer: tekst,
    poststed: tekst,
    kommunenummer: tekst,
    gaardsnummer: tekst,
    bruksnummer: tekst,
  })
  .optional();
export type Formatadresse = z.infer<typeof adresse>;

const post = z.object({ type: tekst, tittel: tekst, belop: tall, netto: tall, brutto: tall });
const poster = z.array(post).optional();
export type Formatpost = z.infer<typeof post>;

const barn = z.object({
  barn: z.object({ navn, fodselsdato: tekst, harDiskresjonskode: janei }).optional(),
  borSammenMed: medVerdi(z.boolean()),
  harDeltBosted: medVerdi(z.boolean()),
  samvarsgrad: medVerdi(z.number()),
});
export type Formatbarn = z.infer<typeof barn>;

const familie = z.object({
  sivilstatus: z
    .object({
      status: z.string(),
      ektefelle: z.object({ navn }).optional(),
      borSammenMed: janei,
      ektefelleHarDiskresjonskode: janei,
    })
    .optional(),
  forsorgerplikt: z.object({
    harForsorgerplikt: medVerdi(z.boolean()),
    barnebidrag: medVerdi(z.string()),
    ansvar: z.array(barn).optional(),
  }),
});

export const soknadsskjema = z.object({
  version: z.string(),
  innsendingstidspunkt: tekst,
  mottaker: z.object({ kommunenummer: tekst, enhetsnummer: tekst, navEnhetsnavn: tekst }),
  data: z.object({
    soknadstype: tekst,
    personalia: z.object({
      personIdentifikator: z.object({ verdi: z.string() }),
      navn,
      telefonnummer: medVerdi(z.string()),
      kontonummer: z.object({ harIkkeKonto: janei, verdi: tekst }),
      folkeregistrertAdresse: adresse,
      oppholdsadresse: adresse,
      postadresse: adresse,
    }),
    arbeid: z
      .object({
        forhold: z.array(z.object({ arbeidsgivernavn: z.string(), stillingsprosent: z.number(), fom: z.string() })).optional(),
        situasjon: z.object({ erIJobb: janei, jobbGrad: tekst }).optional(),
        kommentarTilArbeidsforhold: medVerdi(z.string()),
      })
      .optional(),
    utdanning: z.object({ erStudent: janei, studentgrad: tekst }).optional(),
    familie: familie.optional(),
    begrunnelse: z.object({ hvorforSoke: tekst, hvaSokesOm: z.string() }),
    situasjonendring: z.object({ harNoeEndretSeg: z.boolean(), hvaHarEndretSeg: tekst }).optional(),
    bosituasjon: z.object({ botype: tekst, antallPersoner: tall }).optional(),
    okonomi: z.object({
      opplysninger: z.object({
        bekreftelse: z.array(z.object({ tittel: z.string(), verdi: janei })).optional(),
        beskrivelseAvAnnet: z
          .object({ verdi: tekst, sparing: tekst, utbetaling: tekst, boutgifter: tekst, barneutgifter: tekst })
          .optional(),
        utbetaling: poster,
        utgift: poster,
      }),
      oversikt: z.object({ inntekt: poster, utgift: poster, formue: poster }).optional(),
    }),
  }),
});
export type Formatsoknad = z.infer<typeof soknadsskjema>;

export const vedleggsskjema = z.object({
  vedlegg: z
    .array(
      z.object({
        type: tekst,
        tilleggsinfo: tekst,
        status: tekst,
        hendelseType: tekst,
        hendelseReferanse: tekst,
        klageId: tekst,
        filer: z.array(z.object({ filnavn: tekst, sha512: tekst })).optional(),
      }),
    )
    .optional(),
});
export type Formatvedlegg = z.infer<typeof vedleggsskjema>;

export const klageskjema = z.object({
  klageId: z.string(),
  vedtakId: z.string(),
  digisosId: z.string(),
  personIdentifikator: z.object({ verdi: z.string() }),
  navn,
  innsendingstidspunkt: z.string(),
  begrunnelse: z.object({ klageTekst: z.string() }).optional(),
});
export type Formatklage = z.infer<typeof klageskjema>;
