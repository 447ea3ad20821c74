import { type RawBuilder, sql } from "kysely";
import { forelopigSvar } from "../../../lov/forvaltningsloven/p11a.ts";
import { type Dato, leggTilDager } from "../../../lov/kjerne/dato.ts";
import type { Tallgruppe, Tallsporsmal } from "./typer.ts";

/**
 * What is counted, one row for each thing in each row of the table that it stands in: (sak, nokkel, gruppe, kode, dager). `nokkel` tells things of one
 * kind in one case apart, so that a decision about two services is one decision.
 */
export function tallrader(q: Tallsporsmal, gruppe: Tallgruppe): RawBuilder<unknown> {
  switch (gruppe) {
    case "vedtak":
      return vedtak(q);
    case "klage":
      return klager(q);
    case "maned":
    case "arsak":
      return maneder(q);
  }
}

const dagen = (tid: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${tid} at time zone 'Europe/Oslo')::date`;

/** The kommune's events of some kinds up to the mark, in the units that are asked for. */
function hendelser(q: Tallsporsmal, slag: readonly string[], iPerioden: boolean): RawBuilder<unknown> {
  return sql`
    select h.sak, h.nr, h.slag, h.data, ${dagen(sql`h.tid`)} as dag, s.enhet, s.mottatt_dato
    from hendelse h join sak s on s.kommune = h.kommune and s.id = h.sak
    where h.kommune = ${q.kommune} and h.slag in (${sql.join(slag)}) and h.skrevet <= ${q.per} and s.enhet = any (${[...q.enheter]}::uuid[])
    ${iPerioden ? sql`and h.tid >= ${q.fra}::date::timestamp at time zone 'Europe/Oslo' and h.tid < (${q.til}::date + 1)::timestamp at time zone 'Europe/Oslo'` : sql``}`;
}

/** Which row of the table it stands in. `tjeneste` and `dag` are columns of what is read. */
function gruppen(q: Tallsporsmal, tjeneste: RawBuilder<unknown>, dag: RawBuilder<unknown>): RawBuilder<unknown> {
  if (q.gruppering === "enhet") return sql`enhet::text`;
  return q.gruppering === "maned" ? sql`to_char(${dag}, 'YYYY-MM')` : tjeneste;
}

const bareTjenesten = (q: Tallsporsmal, tjeneste: RawBuilder<unknown>): RawBuilder<unknown> =>
  q.tjeneste === null ? sql`true` : sql`${tjeneste} = ${q.tjeneste}`;

/** What the case is about, by the journal: what was asked for, and what it turned out to be. Not looked up where nobody asks for it. */
function tjenester(q: Tallsporsmal, sak: RawBuilder<unknown>): RawBuilder<unknown> {
  if (q.tjeneste === null && q.gruppering !== "tjeneste") return sql`(select null::text as tjeneste)`;
  return sql`(
    select unnest(coalesce(array_agg(distinct p.kode) filter (where p.kode is not null), array[null])) as tjeneste
    from hendelse t, jsonb_array_elements_text(case t.slag when 'sak.opprettet' then t.data -> 'poster' else t.data -> 'tjenester' end) p (kode)
    where t.kommune = ${q.kommune} and t.sak = ${sak} and t.slag in ('sak.opprettet', 'sak.presisert') and t.skrevet <= ${q.per})`;
}

function vedtak(q: Tallsporsmal): RawBuilder<unknown> {
  return sql`
    select v.sak, k.nokkel, ${gruppen(q, sql`v.tjeneste`, sql`v.dag`)} as gruppe, k.kode, k.dager
    from (
      select h.*, p.post, p.svar ->> 'tjeneste' as tjeneste, p.svar ->> 'utfall' as utfall, h.nr = f.nr as forste
      from (${hendelser(q, ["vedtak.fattet"], true)}) h
      join (select t.sak, min(t.nr) as nr from hendelse t where t.kommune = ${q.kommune} and t.slag = 'vedtak.fattet' group by t.sak) f on f.sak = h.sak
      cross join lateral jsonb_array_elements(h.data -> 'poster') with ordinality p (svar, post)
    ) v, lateral (values
      ('vedtak', v.nr::text, null::int),
      (v.utfall, v.nr || ':' || v.post, null),
      (case when v.forste then 'svartid' end, '', v.dag - v.mottatt_dato)) k (kode, nokkel, dager)
    where k.kode is not null and ${bareTjenesten(q, sql`v.tjeneste`)}`;
}

/** So long before the month ends did the application come, at most. */
const LENGST_DAGER = 31;

/** Days of receipt whose month, as the law counts it, ends in the period and before the mark. */
function mottattdager(q: Tallsporsmal): { mottatt: Dato[]; lovdag: Dato[] } {
  const perDag = q.per.toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString();
  const dager: { mottatt: Dato[]; lovdag: Dato[] } = { mottatt: [], lovdag: [] };
  for (let d = leggTilDager(q.fra, -LENGST_DAGER); d <= q.til; d = leggTilDager(d, 1)) {
    const { sisteDag } = forelopigSvar.anvend({ mottatt: d }, d).verdi;
    if (sisteDag < q.fra || sisteDag > q.til || sisteDag >= perDag) continue;
    dager.mottatt.push(d);
    dager.lovdag.push(sisteDag);
  }
  return dager;
}

/** Both what became of each month and, where it was not kept, why: the same cases are looked through for both. */
function maneder(q: Tallsporsmal): RawBuilder<unknown> {
  const { mottatt, lovdag } = mottattdager(q);
  return sql`
    select u.sak, '' as nokkel, ${gruppen(q, sql`u.tjeneste`, sql`u.lovdag`)} as gruppe, k.kode, null::int as dager
    from (
      select m.*, p.tjeneste, a.arsak, case when m.svart <= m.lovdag or (a.over <= m.lovdag) then 'svart' when m.forelopig <= m.lovdag then 'forelopig'
        when m.forelopig is not null then 'forelopig_sent' else 'ingen_av_delene' end as utfall
      from (
        select o.sak, o.enhet, d.lovdag, e.svart, e.forelopig
        from (${hendelser(q, ["soknad.mottatt"], false)}) o
        join unnest(${mottatt}::date[], ${lovdag}::date[]) d (mottatt, lovdag) on d.mottatt = o.mottatt_dato
        left join (select h.sak, min(h.dag) filter (where h.slag = 'vedtak.fattet') as svart, min(h.dag) filter (where h.slag = 'svar.forsinket') as forelopig
          from (${hendelser(q, ["vedtak.fattet", "svar.forsinket"], false)}) h group by h.sak) e on e.sak = o.sak
      ) m
      left join lateral (
        select min(t.dag) filter (where t.slag in ('sak.trukket', 'sak.bortfalt', 'sak.lukket', 'sak.avgjort')) as over,
          coalesce((array_agg(t.data ->> 'grunn' order by t.nr desc) filter (where t.slag = 'sak.venter' and t.dag <= m.lovdag))[1],
            max('til_godkjenning') filter (where t.slag = 'vedtak.til_godkjenning' and t.dag <= m.lovdag),
            case when count(*) filter (where t.slag in ('sak.tatt', 'sak.fordelt') and t.dag <= m.lovdag) = 0 then 'ikke_tatt' else 'arbeides_med' end) as arsak
        from (select t.nr, t.slag, t.data, ${dagen(sql`t.tid`)} as dag from hendelse t where t.kommune = ${q.kommune} and t.sak = m.sak and t.skrevet <= ${q.per}
          and (m.svart is null or m.svart > m.lovdag)) t
      ) a on true
      cross join lateral ${tjenester(q, sql`m.sak`)} p
    ) u, lateral (values ('maneder'), (u.utfall), (case when u.utfall <> 'svart' then u.arsak end)) k (kode)
    where k.kode is not null and ${bareTjenesten(q, sql`u.tjeneste`)}`;
}

const KLAGEHENDELSER = [
  "klage.mottatt",
  "klage.omgjort",
  "klage.avvist",
  "klage.trukket",
  "klage.bortfalt",
  "klage.oversendt",
  "klage.avgjort",
];

function klager(q: Tallsporsmal): RawBuilder<unknown> {
  return sql`
    select v.sak, v.nokkel, ${gruppen(q, sql`v.tjeneste`, sql`v.dag`)} as gruppe, k.kode, k.dager
    from (
      select h.*, h.data ->> 'klage' as nokkel, p.tjeneste, ${dagen(sql`m.tid`)} as kom
      from (${hendelser(q, KLAGEHENDELSER, true)}) h
      left join hendelse m on m.kommune = ${q.kommune} and m.sak = h.sak and m.slag = 'klage.mottatt' and m.data ->> 'klage' = h.data ->> 'klage'
      cross join lateral ${tjenester(q, sql`h.sak`)} p
    ) v, lateral (values
      (case v.slag when 'klage.mottatt' then 'klager' when 'klage.omgjort' then case when (v.data ->> 'helt')::boolean then 'omgjort' else 'omgjort_delvis' end
        when 'klage.avvist' then 'klage_avvist' when 'klage.trukket' then 'klage_trukket' when 'klage.bortfalt' then 'klage_bortfalt' when 'klage.oversendt' then 'oversendt'
        else case v.data ->> 'utfall' when 'stadfester' then 'stadfestet' when 'avviser' then 'avvist_hos_instansen' else 'endret' end end, null::int),
      (case when v.slag = 'klage.oversendt' then 'oversendingstid' end, v.dag - v.kom)) k (kode, dager)
    where k.kode is not null and ${bareTjenesten(q, sql`v.tjeneste`)}`;
}
