-- Exact counts. What is counted is the journal, which only grows; a figure that says up to which moment it counts is the same for ever.

-- When the row was written, by the database's own clock, after the case is held: at that time its transaction is seen by `telt_til`. (`tid` is when
-- the act was begun, and may be before a figure that did not see it.)
alter table trappa.hendelse add column skrevet timestamptz not null default now();
create or replace function trappa.hendelse_kjed() returns trigger language plpgsql as $$
declare siste record;
begin
  perform 1 from trappa.sak s where s.kommune = new.kommune and s.id = new.sak for update;
  if not found then
    raise exception 'en hendelse hører til en sak som den som skriver, ser' using errcode = 'insufficient_privilege';
  end if;
  select h.nr, h.hash into siste from trappa.hendelse h where h.kommune = new.kommune and h.sak = new.sak order by h.nr desc limit 1;
  new.nr := coalesce(siste.nr, 0) + 1;
  new.forrige_hash := siste.hash;
  new.hash := trappa.hendelse_hash(new);
  new.skrevet := clock_timestamp();
  return new;
end $$;

-- The latest moment that nothing can be written before any more: now, or when the oldest transaction that has written something began. What is written
-- up to then is seen by the statements that follow, and by every later one, so a count up to this mark never changes.
create function trappa.telt_til() returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare na timestamptz := clock_timestamp();
begin
  return least(na, (select min(a.xact_start) from pg_stat_activity a where a.backend_xid is not null and a.datname = current_database()));
end $$;
revoke execute on function trappa.telt_til from public;
grant execute on function trappa.telt_til to trappa_ansatt, trappa_system;

-- The kinds that are counted, by the day they happened.
create index hendelse_telles on trappa.hendelse (kommune, slag, tid) where slag in ('vedtak.fattet', 'svar.forsinket', 'soknad.mottatt', 'klage.mottatt',
  'klage.omgjort', 'klage.oversendt', 'klage.avvist', 'klage.trukket', 'klage.avgjort', 'klage.forsinket');
