-- What happens in a person's life and changes the case as the law says: death, and a move to another kommune.

-- Nobody writes to the dead, and nobody logs in as one.
alter table trappa.person add column dod date;

-- Noted once, taken back when it was wrong: what it stopped points here, so that it can go on as it was.
create table trappa.livshendelse (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  slag text not null check (slag in ('dodsfall', 'flytting')),
  dato date not null,
  kilde text not null check (kilde in ('folkeregisteret', 'parorende', 'helsetjenesten', 'personen', 'annet')),
  meldt_av text not null default '' check (length(meldt_av) <= 200),
  til_kommune text references trappa.kommune,  -- null for a move: abroad
  boet uuid,                                   -- who writes for the estate, when somebody does
  sak uuid not null,                           -- the case it was noted in
  registrert_av uuid not null,
  registrert_at timestamptz not null,
  angret_at timestamptz,
  angret_av uuid,
  angret_grunn text check (length(angret_grunn) between 1 and 500),
  primary key (kommune, id),
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, boet) references trappa.person,
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, registrert_av) references trappa.ansatt,
  check (slag = 'flytting' or til_kommune is null),
  check (slag = 'dodsfall' or boet is null),
  check (slag = 'flytting' or kilde <> 'personen'),
  check ((angret_at is null) = (angret_grunn is null) and (angret_at is null) = (angret_av is null))
);
create unique index livshendelse_ett_dodsfall on trappa.livshendelse (kommune, person) where slag = 'dodsfall' and angret_at is null;
create index livshendelse_sak_notert on trappa.livshendelse (kommune, sak);
create unique index livshendelse_en_flytting on trappa.livshendelse (kommune, person, dato) where slag = 'flytting' and angret_at is null;

-- What became of each open case, and of the complaints in it, by the one who has it.
create table trappa.livshendelse_sak (
  kommune text not null,
  hendelse uuid not null,
  sak uuid not null,
  valg text not null check (valg in ('faller_bort', 'gar_videre')),
  begrunnelse text not null check (length(trim(begrunnelse)) between 1 and 2000),
  sakstilstand text not null,                  -- what it was, for the one who takes it back
  avklart_av uuid not null,
  avklart_at timestamptz not null,
  tatt_tilbake_at timestamptz,                 -- the event was noted by mistake
  primary key (kommune, hendelse, sak),
  foreign key (kommune, hendelse) references trappa.livshendelse,
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, avklart_av) references trappa.ansatt
);
create index livshendelse_sak_sak on trappa.livshendelse_sak (kommune, sak);

-- Who was told, how and when. Only added to.
create table trappa.livshendelse_beskjed (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  hendelse uuid not null,
  sak uuid not null,
  hvem text not null check (length(trim(hvem)) between 1 and 200),
  mate text not null check (mate in ('mote', 'telefon', 'brev', 'elektronisk')),
  dato date not null,
  notert_av text not null,
  notert_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, hendelse) references trappa.livshendelse,
  foreign key (kommune, sak) references trappa.sak
);
create index livshendelse_beskjed_sak on trappa.livshendelse_beskjed (kommune, sak);

-- Help that stopped that day: the day it would have ended stands beside (0020 lets the two move).
alter table trappa.vedtak_post add column livshendelse uuid, add column til_for date,
  add foreign key (kommune, livshendelse) references trappa.livshendelse;
create index vedtak_post_livshendelse on trappa.vedtak_post (kommune, livshendelse) where livshendelse is not null;
-- A place in the case that ended with the person, to be opened again if it was wrong.
alter table trappa.representasjon add column livshendelse uuid, add foreign key (kommune, livshendelse) references trappa.livshendelse;

alter table trappa.sak_post drop constraint sak_post_utfall_check,
  add constraint sak_post_utfall_check check (utfall in ('innvilget', 'delvis', 'avslag', 'avvist', 'trukket', 'bortfalt'));
alter table trappa.part drop constraint part_rolle_check,
  add constraint part_rolle_check check (rolle in ('soker', 'medsoker', 'foresatt', 'verge', 'fullmektig', 'dodsbo'));

-- A complaint that falls away remembers where it stood.
alter table trappa.klage add column bortfalt_fra text;
alter table trappa.klage drop constraint klage_tilstand_check,
  add constraint klage_tilstand_check check (tilstand in ('mottatt', 'vurderes', 'omgjort', 'opprettholdt', 'oversendt', 'avgjort', 'avvist', 'trukket', 'bortfalt')),
  add constraint klage_bortfalt_fra check ((tilstand = 'bortfalt') = (bortfalt_fra is not null));
create or replace function trappa.klage_overgang() returns trigger language plpgsql as $$
begin
  if old.tilstand is distinct from new.tilstand and not (
       (old.tilstand = 'mottatt'      and new.tilstand in ('vurderes', 'avvist', 'trukket', 'bortfalt'))
    or (old.tilstand = 'vurderes'     and new.tilstand in ('omgjort', 'opprettholdt', 'avvist', 'trukket', 'bortfalt'))
    or (old.tilstand = 'opprettholdt' and new.tilstand in ('oversendt', 'trukket', 'bortfalt'))
    or (old.tilstand = 'oversendt'    and new.tilstand in ('avgjort', 'trukket'))
    or (old.tilstand = 'bortfalt'     and new.tilstand = old.bortfalt_fra)) then
    raise exception 'en klage går ikke fra % til %', old.tilstand, new.tilstand using errcode = 'check_violation', constraint = 'klage_overgang';
  end if;
  return new;
end $$;

-- One more kind of work; the kinds that are there already stay as they are.
do $$
declare def text;
begin
  select pg_get_constraintdef(c.oid) into def from pg_constraint c
    where c.conrelid = 'trappa.oppgave'::regclass and c.conname = 'oppgave_slag_check';
  execute 'alter table trappa.oppgave drop constraint oppgave_slag_check';
  execute 'alter table trappa.oppgave add constraint oppgave_slag_check '
    || replace(def, '''behandle_soknad''::text', '''behandle_soknad''::text, ''avklar_livshendelse''::text');
end $$;
create unique index oppgave_en_avklar_livshendelse on trappa.oppgave (kommune, sak) where slag = 'avklar_livshendelse' and tilstand = 'apen';

do $$
declare t text;
begin
  foreach t in array array['livshendelse', 'livshendelse_sak', 'livshendelse_beskjed'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert, update on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
  -- That a person has died is known to every unit that has a case; what each unit did with its case, and whom it told, is its own.
  foreach t in array array['livshendelse_sak', 'livshendelse_beskjed'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
  end loop;
end $$;
create trigger livshendelse_beskjed_bare_tilfoy before update or delete on trappa.livshendelse_beskjed for each row execute function trappa.bare_tilfoy();

-- As before (0011), but a decision that reached nobody before its case fell away is nobody's to be told.
create or replace function trappa.uten_klokke(paa date) returns table (hva text, sak uuid, klage uuid) language sql stable as $$
  select 'sak', s.id, null::uuid from trappa.sak s
   where s.kommune = (select trappa.kommune()) and s.tilstand in ('mottatt', 'utredes')
     and not exists (select 1 from trappa.frist f where f.kommune = s.kommune and f.sak = s.id and f.klage is null
       and f.slag = 'forelopig_svar' and f.status = 'loper')
  union all
  select 'post', p.sak, null from trappa.sak_post p join trappa.sak s on s.kommune = p.kommune and s.id = p.sak
   where p.kommune = (select trappa.kommune()) and p.utfall is null and s.tilstand not in ('mottatt', 'utredes')
  union all
  select 'klage', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand in ('mottatt', 'vurderes', 'opprettholdt')
     and not exists (select 1 from trappa.frist f where f.kommune = k.kommune and f.sak = k.sak and f.klage = k.id
       and f.slag = 'klage_forelopig_svar' and f.art in ('lov', 'satt') and f.status = 'loper')
  union all
  select 'oversendt', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand = 'oversendt'
     and not exists (select 1 from trappa.oversendelse o join trappa.klageinstanssak i on i.kommune = o.kommune and i.oversendelse = o.id
       where o.kommune = k.kommune and o.klage = k.id and i.tilstand <> 'avgjort')
  union all
  select 'avgjort', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand = 'avgjort'
     and not exists (select 1 from trappa.frist f where f.kommune = k.kommune and f.sak = k.sak and f.klage = k.id and f.slag = 'oppfolging')
  union all
  select 'vedtak', v.sak, null from trappa.vedtak v
   where v.kommune = (select trappa.kommune()) and v.tilstand = 'fattet' and v.underrettet_dato is null
     and not exists (select 1 from trappa.brev b where b.kommune = v.kommune and b.vedtak = v.id and b.kanal = 'digital' and b.varslet_at is null)
     and not exists (select 1 from trappa.oppgave o where o.kommune = v.kommune and o.sak = v.sak and o.tilstand = 'apen'
       and o.slag in ('post_brev', 'varsel_feilet'))
     and not exists (select 1 from trappa.livshendelse_sak l where l.kommune = v.kommune and l.sak = v.sak and l.valg = 'faller_bort' and l.tatt_tilbake_at is null)
  union all
  select 'pause', p.sak, null from trappa.sakspause p
   where p.kommune = (select trappa.kommune()) and p.avsluttet_at is null and p.til < paa - 1
$$;
