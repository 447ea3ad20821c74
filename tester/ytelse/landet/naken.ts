import pg from "pg";
import { fordeling } from "../last.ts";

/** The office's rows by hand-written SQL on one connection, as the same database role: what the database alone takes for them. */
export class Naken implements AsyncDisposable {
  readonly #klient: pg.Client;
  readonly kommune: string;
  readonly enhet: string;

  private constructor(klient: pg.Client, kommune: string, enhet: string) {
    this.#klient = klient;
    this.kommune = kommune;
    this.enhet = enhet;
  }

  static async lag(url: string, kommune: string, enhet: string): Promise<Naken> {
    const klient = new pg.Client({ connectionString: url, options: "-c search_path=trappa -c timezone=Europe/Oslo" });
    await klient.connect();
    await klient.query("select set_config('trappa.kommune', $1, false), set_config('role', 'trappa_system', false)", [kommune]);
    return new Naken(klient, kommune, enhet);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#klient.end();
  }

  rader<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    return this.#klient.query<R>({ text, values }).then((svar) => svar.rows);
  }

  /** The middle time in milliseconds of doing it again and again for so many seconds. */
  async p50(sekunder: number, gjor: (nr: number) => Promise<unknown>): Promise<number> {
    const tider: number[] = [];
    for (const slutt = performance.now() + sekunder * 1000; performance.now() < slutt; ) {
      const start = performance.now();
      await gjor(tider.length);
      tider.push(performance.now() - start);
    }
    return fordeling(tider, sekunder * 1000).p50;
  }

  /** The first page of the unit's list. */
  arbeidsliste = () =>
    this.#navngitt(
      "liste",
      `select o.id, o.slag, o.rang, o.siste_dag, s.aar, s.lopenummer, s.tilstand, p.navn, p.fodt, a.navn as ansvarlig,
         (select array_agg(q.tjeneste) from sak_post q where q.kommune = s.kommune and q.sak = s.id) as tjenester
       from oppgave o join sak s on s.kommune = o.kommune and s.id = o.sak join person p on p.kommune = s.kommune and p.id = s.person
       left join ansatt a on a.kommune = s.kommune and a.id = s.ansvarlig
       where o.kommune = $1 and o.enhet = $2 and o.tilstand = 'apen' order by o.rang, o.id limit 50`,
      [this.kommune, this.enhet],
    );

  /** One case: its row, items, clocks, letters, papers and journal. */
  async sak(id: string): Promise<void> {
    for (const tabell of ["sak_post", "frist", "brev", "dokument", "hendelse", "oppgave", "vedtak"]) {
      await this.#navngitt(tabell, `select * from ${tabell} where kommune = $1 and sak = $2`, [this.kommune, id]);
    }
  }

  sok = (ord: string) =>
    this.#navngitt(
      "sok",
      `select s.id, s.aar, s.lopenummer, p.navn from person_ord o join sak s on s.kommune = o.kommune and s.person = o.person
       join person p on p.kommune = s.kommune and p.id = s.person where o.kommune = $1 and o.ord >= $2 and o.ord < $3 order by s.opprettet desc limit 51`,
      [this.kommune, ord, `${ord}\uffff`],
    );

  #navngitt(name: string, text: string, values: unknown[]): Promise<unknown> {
    return this.#klient.query({ name, text, values });
  }
}

/** The clock run's own reading, by two statements a kommune: what is due within five days, and what nobody watches over. @returns seconds */
export async function nakenNatt(url: string, kommuner: readonly string[]): Promise<number> {
  const klient = new pg.Client({ connectionString: url, options: "-c search_path=trappa -c timezone=Europe/Oslo" });
  await klient.connect();
  const start = performance.now();
  for (const kommune of kommuner) {
    await klient.query("select set_config('trappa.kommune', $1, false), set_config('role', 'trappa_system', false)", [kommune]);
    await klient.query({
      name: "forfaller",
      text: `select f.id, f.siste_dag, s.enhet, b.id as brev from frist f join sak s on s.kommune = f.kommune and s.id = f.sak
        left join forelopig_svar b on b.kommune = f.kommune and b.frist = f.id where f.kommune = $1 and f.status = 'loper'
        and f.slag in ('forelopig_svar', 'klage_forelopig_svar') and f.art in ('lov', 'satt') and f.siste_dag <= current_date + 5`,
      values: [kommune],
    });
    await klient.query({ name: "uten", text: "select count(*) from uten_klokke(current_date)" });
  }
  await klient.end();
  return (performance.now() - start) / 1000;
}
