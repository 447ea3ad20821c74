import { sql } from "kysely";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { type Dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";

/** A case as it stands, and what an act in it has to point at. */
export interface Stilling {
  readonly id: string;
  readonly person: string;
  readonly spor: "omsorg" | "sosial" | "bolig";
  readonly tilstand: string;
  readonly versjon: number;
  readonly ansvarlig: string | null;
  readonly inhabile: readonly string[];
  readonly poster: readonly { readonly id: string; readonly tjeneste: string | null; readonly utfall: string | null }[];
  readonly pause: { readonly id: string; readonly til: Dato } | null;
  readonly krav: readonly string[];
  readonly klare: readonly { readonly id: string; readonly versjon: number }[];
  readonly vedtak: readonly Vedtakstilling[];
  /** Letters to the party that nobody has sent on their way: the day they were made, and how. */
  readonly brev: readonly { readonly id: string; readonly kanal: "digital" | "papir"; readonly feilet: boolean }[];
  readonly utsettelse: string | null;
  /** Deaths and moves that nobody has taken back, and whether it is said what becomes of this case. */
  readonly livshendelser: readonly { readonly id: string; readonly avklart: boolean }[];
  /** The person is dead, and nobody writes for the estate: nobody is told of a delay. */
  readonly uten_mottaker: boolean;
  readonly klager: readonly Klagestilling[];
  readonly klokker: readonly Klokkestilling[];
}

interface Vedtakstilling {
  readonly id: string;
  readonly versjon: number;
  readonly tilstand: "utkast" | "til_godkjenning" | "fattet" | "opphevet";
  readonly klage: string | null;
  readonly underrettet: boolean;
}

interface Klagestilling {
  readonly id: string;
  readonly tilstand: string;
  readonly rettidig: "ja" | "for_sen";
  readonly versjon: number;
  /** Whether the decision is to wait: asked of the office, and of the body above. */
  readonly vent: { readonly svar: "ja" | "nei" | null } | null;
  readonly ventHosInstans: { readonly besvart: boolean } | null;
  readonly instans: {
    readonly id: string;
    readonly tilstand: string;
    readonly versjon: number;
    readonly embete: string | null;
  } | null;
}

interface Klokkestilling {
  readonly klage: string | null;
  readonly slag: string;
  readonly art: string;
  readonly dag: Dato;
  readonly pause: string | null;
  /** The leader has been told of it. */
  readonly sagt: boolean;
}

const liste = (fra: string) => sql.raw(`(select coalesce(jsonb_agg(to_jsonb(x)), '[]') from (${fra}) x)`);
const I_SAKEN = "kommune = s.kommune and sak = s.id";

/** Every case of the kommune, in the order they came. Read in one statement, because it is read after every act. */
export async function stillingen(base: Base, kommune: string): Promise<Stilling[]> {
  const { rows } = await base.les({ slag: "system", kommune }, ({ db }) =>
    sql<Stilling>`select s.id, s.person, s.spor, s.tilstand, s.versjon, s.ansvarlig,
      array(select ansatt from trappa.inhabilitet where ${sql.raw(I_SAKEN)}) as inhabile,
      ${liste(`select id, tjeneste, utfall from trappa.sak_post where ${I_SAKEN} order by nr`)} as poster,
      (select jsonb_build_object('id', id, 'til', til) from trappa.sakspause where ${sql.raw(I_SAKEN)} and avsluttet_at is null) as pause,
      array(select id from trappa.dokumentkrav where ${sql.raw(I_SAKEN)} and tilstand = 'apent' order by bedt_at) as krav,
      ${liste(`select id, versjon from trappa.forelopig_svar where ${I_SAKEN} and tilstand = 'klart'`)} as klare,
      ${liste(`select id, versjon, tilstand, klage, underrettet_dato is not null as underrettet from trappa.vedtak where ${I_SAKEN} order by fattet_at`)} as vedtak,
      ${liste(`select id, kanal, exists (select 1 from trappa.oppgave o where o.kommune = b.kommune and o.brev = b.id and o.tilstand = 'apen'
        and o.slag = 'varsel_feilet') as feilet from trappa.brev b where ${I_SAKEN} and not er_kopi and varslet_at is null and postlagt_at is null order by last_at`)} as brev,
      (select id from trappa.fristutsettelse where ${sql.raw(I_SAKEN)} and svar is null limit 1) as utsettelse,
      ${liste(`select l.id, exists (select 1 from trappa.livshendelse_sak a where a.kommune = l.kommune and a.hendelse = l.id and a.sak = s.id) as avklart
        from trappa.livshendelse l where l.kommune = s.kommune and l.person = s.person and l.angret_at is null order by l.registrert_at desc`)} as livshendelser,
      exists (select 1 from trappa.person p where p.kommune = s.kommune and p.id = s.person and p.dod is not null)
        and not exists (select 1 from trappa.part b where b.kommune = s.kommune and b.sak = s.id and b.rolle = 'dodsbo' and b.til is null) as uten_mottaker,
      ${liste(`select k.id, k.tilstand, k.rettidig, k.versjon,
        (select jsonb_build_object('svar', u.svar) from trappa.utsatt_iverksetting u where u.kommune = k.kommune and u.klage = k.id) as vent,
        (select jsonb_build_object('besvart', u.svar is not null or u.falt_bort_at is not null) from trappa.instans_utsatt u
          where u.kommune = k.kommune and u.klage = k.id order by u.kom_at desc limit 1) as "ventHosInstans", (select jsonb_build_object('id', i.id, 'tilstand', i.tilstand, 'versjon', i.versjon, 'embete', i.embete)
        from trappa.oversendelse o join trappa.klageinstanssak i on i.kommune = o.kommune and i.oversendelse = o.id
        where o.kommune = k.kommune and o.klage = k.id) as instans from trappa.klage k where k.kommune = s.kommune and k.sak = s.id order by k.mottatt_at`)} as klager,
      ${liste(`select klage, slag, art, siste_dag as dag, pause, exists (select 1 from trappa.oppgave o where o.kommune = f.kommune and o.frist = f.id
        and o.slag = 'forelopig_mangler') as sagt from trappa.frist f where ${I_SAKEN} and status = 'loper'`)} as klokker
      from trappa.sak s where s.kommune = ${kommune} order by s.aar, s.lopenummer`.execute(db),
  );
  return rows;
}

/** A day that is the person's own to use, or a paper's: nobody's answer is promised by it. */
const IKKE_SVAR = new Set(["dokument", "klagefrist"]);
const APNE_KLAGER = new Set(["mottatt", "vurderes", "opprettholdt"]);

/**
 * What is open and has neither a running clock nor a lawful reason: found here, case by case, and not by the database's own query.
 *
 * @param natten the last night that the clocks were run: a wait that is over goes on by itself the night after, and no sooner
 */
export function stille(s: Stilling, natten: Dato): string[] {
  const loper = (klage: string | null) => s.klokker.some((k) => k.klage === klage && k.pause === null && !IKKE_SVAR.has(k.slag));
  const ubesvart = s.poster.some((p) => p.utfall === null);
  const funn: string[] = [];
  if (ubesvart && !loper(null)) funn.push(`sak ${s.tilstand} uten klokke`);
  if (ubesvart && ["lukket", "trukket", "avgjort"].includes(s.tilstand)) funn.push("ubesvart i ferdig sak");
  if (s.pause && (!ubesvart || s.pause.til < leggTilDager(natten, -1))) funn.push("venter uten slutt");
  if (s.klokker.some((k) => k.pause !== null && k.pause !== s.pause?.id)) funn.push("stanset klokke uten pause");
  for (const k of s.klager) {
    if (APNE_KLAGER.has(k.tilstand) && !loper(k.id)) funn.push(`klage ${k.tilstand} uten klokke`);
    if (k.tilstand === "oversendt" && (k.instans === null || k.instans.tilstand === "avgjort"))
      funn.push("klage borte hos instansen");
  }
  return funn;
}

/** After a night no day of the law has passed in silence: the letter was sent, and its next day runs; or the leader was told. */
export function forbigatt(s: Stilling, natten: Dato): string[] {
  if (s.uten_mottaker) return [];
  return s.klokker
    .filter((k) => k.slag === "forelopig_svar" || k.slag === "klage_forelopig_svar")
    .filter((k) => k.art === "lov" || k.art === "satt")
    .filter((k) => k.dag < natten && !k.sagt)
    .map((k) => `${k.slag} ${k.dag} gikk forbi uten at noen fikk vite det`);
}
