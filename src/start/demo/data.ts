import { readFileSync } from "node:fs";
import { z } from "zod";
import { syntetiskFnr } from "../../grunnmur/ident/index.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { grupper } from "../../integrasjon/idporten/testperson.ts";
import { kr } from "../../lov/kjerne/belop.ts";
import { tolkDato } from "../../lov/kjerne/dato.ts";

const Fodt = z.string().transform((s) => {
  const d = tolkDato(s);
  sikre(d, "a date of birth in the demo data is a date");
  return d;
});
const Enhetsslag = z.enum(["tildelingskontor", "nav", "boligkontor", "klagenemnd"]);
const Rolle = z.enum(["saksbehandler", "leder", "nemnd", "administrator"]);
const Omfang = z.enum(["brev", "snakke", "soke", "klage"]);

const Kroner = z.int().min(1).max(100_000).transform(kr);

const Demo = z.object({
  kommuner: z.array(
    z.object({
      nummer: z.string(),
      malform: z.enum(["nb", "nn"]),
      telefon: z.string(),
      postadresse: z.string(),
      /** Streets where the residents live, each with its place. */
      gater: z.array(z.string()),
      apningstid: z.object({ nb: z.string(), nn: z.string() }),
      /** The Nav office's hours on the five working days, and who answers outside them; null: the kommune has not told who. */
      konto: z.string(),
      nodhjelp: z.object({
        apent: z.string(),
        vakt: z.object({ telefon: z.string(), nb: z.string(), nn: z.string() }).nullable(),
      }),
      toPersonerVed: z.array(z.enum(["innvilget", "delvis", "avslag", "avvist"])),
      /** The kommune's own norm for livsopphold, in kroner a month. */
      norm: z.object({
        enslig: Kroner,
        par: Kroner,
        bofellesskap: Kroner,
        barn0til5: Kroner,
        barn6til10: Kroner,
        barn11til17: Kroner,
      }),
      /** What the kommune asks of those who get a kommunal bolig. */
      boligkriterier: z.array(z.object({ nb: z.string(), nn: z.string() })),
      /** Temporary places; a price in kroner a night. */
      botilbud: z.array(
        z.object({
          navn: z.string(),
          adresse: z.string(),
          eier: z.string(),
          senger: z.int(),
          dogn: Kroner,
          forBarn: z.boolean(),
          forEnslige: z.boolean(),
          tilrettelagt: z.boolean(),
          om: z.string(),
          /** What the quality agreement demands; null: there is none. */
          avtale: z.string().nullable(),
          kontroll: z.object({ alvor: z.enum(["ingen", "mindre", "alvorlig"]), funn: z.string() }),
        }),
      ),
      enheter: z.array(
        z.object({ slag: Enhetsslag, skjermet: z.boolean().default(false), nb: z.string(), nn: z.string(), telefon: z.string() }),
      ),
      lokaleNavn: z.array(
        z.object({
          kode: z.string(),
          nb: z.string().nullable(),
          nn: z.string().nullable(),
          trinn: z.int().nullable(),
          tilbys: z.boolean(),
        }),
      ),
      ansatte: z.array(
        z.object({
          navn: z.string(),
          fodt: Fodt,
          telefon: z.string(),
          roller: z.array(z.tuple([Enhetsslag, Rolle])),
          /** In the units for people with a protected address. */
          skjermede: z.array(z.tuple([Enhetsslag, Rolle])).default([]),
          /** Away, from and to: days from today. */
          borte: z.tuple([z.int(), z.int()]).optional(),
          /** Saved filters of the worklist: a name, and the query part of the address. */
          filtre: z.array(z.tuple([z.string(), z.string()])).default([]),
        }),
      ),
    }),
  ),
  embeter: z.array(z.object({ embete: z.string(), navn: z.string(), fodt: Fodt, telefon: z.string() })),
  innbyggere: z.array(
    z.object({
      id: z.string(),
      kommune: z.string(),
      navn: z.string(),
      fodt: Fodt,
      adresse: z.string(),
      telefon: z.string(),
      epost: z.string(),
      gruppe: z.enum(grupper).nullable(),
      vilHaPapir: z.boolean().default(false),
      skjermet: z.boolean().default(false),
      malform: z.enum(["nb", "nn"]).optional(),
      nb: z.string(),
      nn: z.string(),
    }),
  ),
  representasjoner: z.array(
    z.object({
      representert: z.string(),
      representant: z.string(),
      slag: z.enum(["foresatt", "verge", "fullmakt"]),
      omfang: z.array(Omfang),
    }),
  ),
  navn: z.object({ for: z.array(z.string()), etter: z.array(z.string()) }),
});

export type Demodata = z.infer<typeof Demo>;
export type Demokommune = Demodata["kommuner"][number];
export type Demoinnbygger = Demodata["innbyggere"][number];

/** The invented people and offices of data/demo/demo.json. */
export function lesDemo(): Demodata {
  return Demo.parse(JSON.parse(readFileSync(new URL("../../../data/demo/demo.json", import.meta.url), "utf8")));
}

/** Employees are numbered after residents of the same birthday, so that no two people share a fødselsnummer. */
export const fnrForInnbygger = (i: Demoinnbygger): string => syntetiskFnr(i.fodt, 0);
export const fnrForAnsatt = (a: { readonly fodt: Demoinnbygger["fodt"] }): string => syntetiskFnr(a.fodt, 1);
