import { settInnKriterium } from "../../domene/bolig/index.ts";
import { settInnAvtale, settInnKontroll, settInnSted } from "../../domene/botilbud/index.ts";
import { settRepresentasjon } from "../../domene/fullmakt/index.ts";
import { settInnNorm } from "../../domene/sosialhjelp/index.ts";
import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv, type Klokke } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { type Demodata, type Demokommune, fnrForAnsatt, fnrForInnbygger } from "./data.ts";
import { settInnStandardtekster } from "./standardtekster.sql.ts";

/** The kommune has known them, and those who act for them, since long before they applied for anything. */
const KJENT_I_DAGER = 200;
const SYSTEMET = { slag: "system", navn: "demo" } as const;

/** Puts the offices and the people of the demonstration in. @returns false when they were there already. */
export async function settInnFolk(base: Base, klokke: Klokke, demo: Demodata): Promise<boolean> {
  let nytt = false;
  for (const k of demo.kommuner) {
    const satt = await base.skriv({ slag: "system", kommune: k.nummer }, (tx) => settInnKommune(tx, klokke, k, demo));
    await base.skriv({ slag: "system", kommune: k.nummer }, (tx) => settInnNormen(tx, klokke, k));
    await base.skriv({ slag: "system", kommune: k.nummer }, (tx) => settInnSteder(tx, klokke, k));
    nytt ||= satt;
  }
  await base.skriv({ slag: "system" }, (tx) => settInnEmbeter(tx, demo));
  return nytt;
}

async function settInnKommune(tx: Transaksjon, klokke: Klokke, k: Demokommune, demo: Demodata): Promise<boolean> {
  const finnes = await tx.db.selectFrom("enhet").select("id").where("kommune", "=", k.nummer).executeTakeFirst();
  if (finnes) return false;
  await tx.db
    .updateTable("kommune")
    .set({
      malform: k.malform,
      tar_imot: true,
      telefon: k.telefon,
      postadresse: k.postadresse,
      apningstid_nb: k.apningstid.nb,
      apningstid_nn: k.apningstid.nn,
      utbetalingskonto: k.konto,
      nav_apent: [...Array<string>(5).fill(k.nodhjelp.apent), "", ""],
      vakt_telefon: k.nodhjelp.vakt?.telefon ?? null,
      vakt_nb: k.nodhjelp.vakt?.nb ?? null,
      vakt_nn: k.nodhjelp.vakt?.nn ?? null,
      to_personer_ved: [...k.toPersonerVed],
    })
    .where("nummer", "=", k.nummer)
    .execute();
  const enheter = await tx.db
    .insertInto("enhet")
    .values(
      k.enheter.map((e) => ({
        kommune: k.nummer,
        slag: e.slag,
        skjermet: e.skjermet,
        navn_nb: e.nb,
        navn_nn: e.nn,
        telefon: e.telefon,
        postadresse: k.postadresse,
      })),
    )
    .returning(["id", "slag", "skjermet"])
    .execute();
  if (k.lokaleNavn.length > 0) {
    await tx.db
      .insertInto("lokal_tjeneste")
      .values(
        k.lokaleNavn.map((l) => ({
          kommune: k.nummer,
          kode: l.kode,
          navn_nb: l.nb,
          navn_nn: l.nn,
          trinn: l.trinn,
          tilbys: l.tilbys,
        })),
      )
      .execute();
  }
  await settInnAnsatte(tx, klokke, k, enheter);
  await settInnStandardtekster(tx, klokke, k);
  await settInnInnbyggere(tx, klokke, k, demo);
  return true;
}

/** At a domain that belongs to nobody. */
const epostFor = (navn: string): string =>
  `${navn
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replaceAll("æ", "a")
    .replace(/[^a-z]+/g, ".")}@example.no`;

/** Old enough for every case of the demonstration. */
const NORM_FRA = dato("2020-01-01");

/** Also where the demonstration was put in before it had norms: what it lives rests on one. */
async function settInnNormen(tx: Transaksjon, klokke: Klokke, k: Demokommune): Promise<void> {
  const av = await tx.db
    .selectFrom("ansatt")
    .innerJoin("ansatt_rolle", (j) =>
      j.onRef("ansatt_rolle.kommune", "=", "ansatt.kommune").onRef("ansatt_rolle.ansatt", "=", "ansatt.id"),
    )
    .select(["ansatt.id", "ansatt.navn"])
    .where("ansatt.kommune", "=", k.nummer)
    .where("rolle", "=", "administrator")
    .executeTakeFirst();
  sikre(av, "each kommune of the demonstration has an administrator");
  const kilde = k.malform === "nn" ? "Oppdikta norm til demonstrasjonen" : "Oppdiktet norm til demonstrasjonen";
  await settInnNorm(tx, k.nummer, { fra: NORM_FRA, satser: k.norm, kilde }, { ...av, na: klokke.na() });
}

/** How long the agreements with the places have held, and will hold; and when somebody was there last. In days. */
const AVTALT = { siden: 150, frem: 215, kontroll: 40 } as const;

/** What is asked of those who get a kommunal bolig, and the temporary places, with what is agreed and found: also where the demonstration was put in before it had places. */
async function settInnSteder(tx: Transaksjon, klokke: Klokke, k: Demokommune): Promise<void> {
  const av = await tx.db
    .selectFrom("ansatt as a")
    .innerJoin("ansatt_rolle as r", (j) => j.onRef("r.kommune", "=", "a.kommune").onRef("r.ansatt", "=", "a.id"))
    .innerJoin("enhet as e", (j) => j.onRef("e.kommune", "=", "r.kommune").onRef("e.id", "=", "r.enhet"))
    .select("a.navn")
    .where("a.kommune", "=", k.nummer)
    .where("r.rolle", "=", "leder")
    .where("e.slag", "=", "nav")
    .executeTakeFirstOrThrow();
  const na = klokke.na();
  const kilde = k.malform === "nn" ? "Oppdikta krav til demonstrasjonen" : "Oppdiktet krav til demonstrasjonen";
  for (const [i, tekst] of k.boligkriterier.entries())
    await settInnKriterium(tx, k.nummer, { nr: i + 1, fra: NORM_FRA, tekst, kilde }, { ...av, na });
  const dag = (siden: number) => datoAv(na.subtract({ hours: 24 * siden }));
  for (const { avtale, kontroll, dogn, ...s } of k.botilbud) {
    const sted = await settInnSted(tx, k.nummer, { ...s, dognOre: dogn }, { ...av, na });
    if (sted === null) continue;
    const tid = { fra: dag(AVTALT.siden), til: dag(-AVTALT.frem) };
    if (avtale !== null) await settInnAvtale(tx, k.nummer, { sted, ...tid, krever: avtale }, { ...av, na });
    await settInnKontroll(tx, k.nummer, { sted, dato: dag(AVTALT.kontroll), ...kontroll }, { ...av, na });
  }
}

interface Demoenhet {
  readonly id: string;
  readonly slag: string;
  readonly skjermet: boolean;
}

async function settInnAnsatte(tx: Transaksjon, klokke: Klokke, k: Demokommune, enheter: readonly Demoenhet[]): Promise<void> {
  for (const a of k.ansatte) {
    const { id } = await tx.db
      .insertInto("ansatt")
      .values({ kommune: k.nummer, fnr: fnrForAnsatt(a), navn: a.navn, telefon: a.telefon, epost: epostFor(a.navn) })
      .returning("id")
      .executeTakeFirstOrThrow();
    const i = (skjermet: boolean, roller: typeof a.roller) =>
      roller.flatMap(([slag, rolle]) => {
        const enhet = enheter.find((e) => e.slag === slag && e.skjermet === skjermet);
        return enhet ? [{ kommune: k.nummer, ansatt: id, enhet: enhet.id, rolle }] : [];
      });
    await tx.db
      .insertInto("ansatt_rolle")
      .values([...i(false, a.roller), ...i(true, a.skjermede)])
      .execute();
    await settInnHverdag(tx, klokke, { kommune: k.nummer, ansatt: id }, a);
  }
}

/** Who is away, and the lists that somebody has kept for themselves. */
async function settInnHverdag(
  tx: Transaksjon,
  klokke: Klokke,
  hvem: { readonly kommune: string; readonly ansatt: string },
  { borte, filtre }: Pick<Demokommune["ansatte"][number], "borte" | "filtre">,
): Promise<void> {
  const na = klokke.na();
  if (borte) {
    const [fra, til] = borte.map((dager) => leggTilDager(klokke.idag(), dager));
    sikre(fra && til, "an absence has its first and its last day");
    await tx.db
      .insertInto("fravaer")
      .values({ ...hvem, fra, til, registrert_av: hvem.ansatt, registrert_at: na })
      .execute();
  }
  if (filtre.length > 0)
    await tx.db
      .insertInto("lagret_filter")
      .values(filtre.map(([navn, sok]) => ({ ...hvem, navn, sok, opprettet: na })))
      .execute();
}

async function settInnInnbyggere(tx: Transaksjon, klokke: Klokke, k: Demokommune, demo: Demodata): Promise<void> {
  const her = demo.innbyggere.filter((i) => i.kommune === k.nummer);
  const na = klokke.na().subtract({ hours: 24 * KJENT_I_DAGER });
  const tid = { na, idag: datoAv(na) };
  const ider = new Map<string, string>();
  for (const i of her) {
    const { id } = await tx.db
      .insertInto("person")
      .values({
        kommune: k.nummer,
        fnr: fnrForInnbygger(i),
        navn: i.navn,
        fodt: i.fodt,
        adresse: i.adresse || null,
        telefon: i.telefon || null,
        epost: i.epost || null,
        malform: i.malform ?? null,
        vil_ha_papir: i.vilHaPapir,
        skjermet: i.skjermet,
        opprettet: na,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    ider.set(i.id, id);
  }
  for (const { slag, omfang, ...r } of demo.representasjoner) {
    const [representert, representant] = [ider.get(r.representert), ider.get(r.representant)];
    if (!representert || !representant) continue;
    const ny = { kommune: k.nummer, representert, representant, slag, omfang, fra: tid.idag, til: null };
    await settRepresentasjon(tx, SYSTEMET, tid, ny);
  }
}

async function settInnEmbeter(tx: Transaksjon, demo: Demodata): Promise<void> {
  await tx.db
    .insertInto("embeteansatt")
    .values(demo.embeter.map((e) => ({ embete: e.embete, fnr: fnrForAnsatt(e), navn: e.navn, telefon: e.telefon })))
    .onConflict((c) => c.doNothing())
    .execute();
}
