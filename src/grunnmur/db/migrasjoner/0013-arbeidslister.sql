-- The worklists: who may not have a case, who is away, what is waited for, and what an employee has set up.

-- Who is inhabil in a case, by which tie and section (fvl §§ 6 and 8). A tie is not taken back: it is what it is, and the journal says when it was told.
create table trappa.inhabilitet (
  kommune text not null,
  sak uuid not null,
  ansatt uuid not null,
  tilknytning text not null check (tilknytning in ('selv_part', 'naer_familie', 'verge_eller_fullmektig_for_part', 'leder_i_foretak_som_er_part',
    'annet_som_kan_svekke_tilliten')),
  hjemmel text not null,
  begrunnelse text not null default '' check (length(begrunnelse) <= 500),
  meldt_av uuid not null,
  meldt_at timestamptz not null,
  primary key (kommune, sak, ansatt),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, ansatt) references trappa.ansatt,
  foreign key (kommune, meldt_av) references trappa.ansatt,
  check (tilknytning <> 'annet_som_kan_svekke_tilliten' or length(trim(begrunnelse)) > 0) -- what is weighed is weighed in words
);
create trigger inhabilitet_bare_tilfoy before update or delete on trappa.inhabilitet for each row execute function trappa.bare_tilfoy();

-- The inhabil does not get the case. A task that would have been theirs goes to the unit.
create function trappa.inhabil_far_ikke_saken() returns trigger language plpgsql as $$
begin
  if exists (select 1 from trappa.inhabilitet i where i.kommune = new.kommune and i.sak = new.id and i.ansatt = new.ansvarlig) then
    raise exception 'en inhabil får ikke saken' using errcode = 'check_violation', constraint = 'sak_ikke_inhabil';
  end if;
  return new;
end $$;
create trigger sak_ikke_inhabil before insert or update of ansvarlig on trappa.sak
  for each row when (new.ansvarlig is not null) execute function trappa.inhabil_far_ikke_saken();
create function trappa.inhabil_far_ikke_oppgaven() returns trigger language plpgsql as $$
begin
  if exists (select 1 from trappa.inhabilitet i where i.kommune = new.kommune and i.sak = new.sak and i.ansatt = new.ansvarlig) then
    new.ansvarlig := null;
  end if;
  return new;
end $$;
create trigger oppgave_ikke_inhabil before insert or update of ansvarlig on trappa.oppgave
  for each row when (new.ansvarlig is not null) execute function trappa.inhabil_far_ikke_oppgaven();

-- Who is away, from and to and including. Why is nobody's business here: illness is health data.
create table trappa.fravaer (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  ansatt uuid not null,
  fra date not null,
  til date not null,
  registrert_av uuid not null,
  registrert_at timestamptz not null,
  avlyst_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, ansatt) references trappa.ansatt,
  foreign key (kommune, registrert_av) references trappa.ansatt,
  check (til between fra and fra + 400),
  exclude using gist (kommune with =, ansatt with =, daterange(fra, til, '[]') with &&) where (avlyst_at is null)
);
create index fravaer_til on trappa.fravaer (kommune, til) where avlyst_at is null;

-- An employee's own: selections of the worklist under a name, and whether the keys of the desk are on.
create table trappa.lagret_filter (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  ansatt uuid not null,
  navn text not null check (length(trim(navn)) between 1 and 60),
  sok text not null check (length(sok) <= 500),       -- the query part of the worklist's address; read again by the same rules as an address
  opprettet timestamptz not null,
  primary key (kommune, id),
  unique (kommune, ansatt, navn),
  foreign key (kommune, ansatt) references trappa.ansatt
);
alter table trappa.ansatt
  add column epost text check (length(epost) <= 254), -- the address at work: notices that something cannot wait
  add column hurtigtaster boolean not null default true;

-- Who has been told by mail that somebody needs help now: one row for one employee and one task, however often the job runs.
create table trappa.nodhjelpvarsel (
  kommune text not null,
  oppgave uuid not null,
  ansatt uuid not null,
  svar text not null check (svar in ('sendt', 'avvist')),
  varslet_at timestamptz not null,
  primary key (kommune, oppgave, ansatt),
  foreign key (kommune, oppgave) references trappa.oppgave,
  foreign key (kommune, ansatt) references trappa.ansatt
);

-- What is waited for is found by its day, from what is open and not through all that ever was.
create index klageinstanssak_apen on trappa.klageinstanssak (kommune, norm_innen, id) where tilstand <> 'avgjort';
create index oppgave_kom on trappa.oppgave (kommune, enhet, opprettet, id) where tilstand = 'apen';
-- The last message of a case, and the day in Norway that it was sent.
alter table trappa.melding
  add column siste boolean not null default true,
  add column sendt_dato date not null generated always as ((sendt_at at time zone 'Europe/Oslo')::date) stored;
alter table trappa.melding no force row level security;
update trappa.melding m set siste = false where exists (select 1 from trappa.melding s
  where s.kommune = m.kommune and s.sak = m.sak and (s.sendt_at, s.id) > (m.sendt_at, m.id));
alter table trappa.melding force row level security;
create index melding_siste on trappa.melding (kommune, sendt_dato, id) where siste and fra_kommunen;
create function trappa.melding_er_siste() returns trigger language plpgsql as $$
begin
  update trappa.melding m set siste = false where m.kommune = new.kommune and m.sak = new.sak and m.id <> new.id and m.siste;
  return null;
end $$;
create trigger melding_er_siste after insert on trappa.melding for each row execute function trappa.melding_er_siste();

do $$
declare t text;
begin
  foreach t in array array['inhabilitet', 'fravaer', 'lagret_filter', 'nodhjelpvarsel'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
  end loop;
  foreach t in array array['inhabilitet', 'fravaer', 'lagret_filter'] loop
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
end $$;
create policy enhetens on trappa.inhabilitet as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = inhabilitet.kommune and s.id = inhabilitet.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = inhabilitet.kommune and s.id = inhabilitet.sak));
grant update (avlyst_at) on trappa.fravaer to trappa_ansatt;
grant update, delete on trappa.lagret_filter to trappa_ansatt;
create policy system on trappa.nodhjelpvarsel to trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
grant select, insert on trappa.nodhjelpvarsel to trappa_system;
