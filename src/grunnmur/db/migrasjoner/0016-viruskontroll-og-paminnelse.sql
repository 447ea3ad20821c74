-- Files that a scanner has not looked at yet, and reminders of what the office has asked for.

-- uten: nobody looked, because the kommune has no scanner or the file is our own.  ren: looked at.
-- venter: the scanner did not answer; the bytes lie in quarantine.  smittet: harmful; the bytes are gone, and the hash tells what it was.
alter table trappa.fil
  add column kontroll text not null default 'uten' check (kontroll in ('uten', 'ren', 'venter', 'smittet')),
  alter column bytes drop not null,
  add constraint fil_bare_kontrollerte_bytes check ((bytes is not null) = (kontroll in ('uten', 'ren')));

-- What is stored is never changed: a file that waited gets the bytes that it came with, or never gets them.
create function trappa.fil_er_laast() returns trigger language plpgsql as $$
begin
  if old.kontroll <> 'venter' or new.kontroll not in ('ren', 'smittet')
     or (new.kommune, new.id, new.sha256, new.storrelse, new.mime, new.lagret_at)
        is distinct from (old.kommune, old.id, old.sha256, old.storrelse, old.mime, old.lagret_at)
     or (new.bytes is not null and sha256(new.bytes) <> old.sha256) then
    raise exception 'en lagret fil endres ikke' using errcode = 'check_violation', constraint = 'fil_laast';
  end if;
  return new;
end $$;
create trigger fil_laast before update on trappa.fil for each row execute function trappa.fil_er_laast();
revoke update on trappa.fil from trappa_ansatt;

-- Only the job that asks the scanner again reads here. Whoever sends a file puts it in, and cannot read it back.
create table trappa.fil_i_karantene (
  kommune text not null,
  fil uuid not null,
  bytes bytea not null,
  lagt_at timestamptz not null,
  primary key (kommune, fil),
  foreign key (kommune, fil) references trappa.fil on delete cascade
);
alter table trappa.fil_i_karantene enable row level security;
alter table trappa.fil_i_karantene force row level security;
create policy system on trappa.fil_i_karantene to trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy legger_inn on trappa.fil_i_karantene for insert to trappa_innbygger, trappa_ansatt with check (kommune = (select trappa.kommune()));
grant select, insert, delete on trappa.fil_i_karantene to trappa_system;
grant insert on trappa.fil_i_karantene to trappa_innbygger, trappa_ansatt;

-- A request is reminded of before its day and after it, as the kommune has set; 0: not at all.
alter table trappa.kommune
  add column minn_dager_for int not null default 3 check (minn_dager_for between 0 and 14),
  add column minn_dager_etter int not null default 2 check (minn_dager_etter between 0 and 14);
grant update (minn_dager_for, minn_dager_etter) on trappa.kommune to trappa_ansatt;

-- One reminder of each kind for one request. utfall null: laid out, and not told yet.
create table trappa.dokumentpaminnelse (
  kommune text not null,
  krav uuid not null,
  slag text not null check (slag in ('for', 'etter')),
  sak uuid not null,
  lagt_at timestamptz not null,
  utfall text check (utfall in ('sendt', 'uten_vei', 'falt_bort')),
  avsluttet_at timestamptz,
  primary key (kommune, krav, slag),
  foreign key (kommune, sak) references trappa.sak,
  check ((utfall is null) = (avsluttet_at is null))
);
alter table trappa.dokumentpaminnelse add foreign key (kommune, krav) references trappa.dokumentkrav;
create index dokumentpaminnelse_sak on trappa.dokumentpaminnelse (kommune, sak);
create index dokumentkrav_apent on trappa.dokumentkrav (kommune, siste_dag) where tilstand = 'apent';
alter table trappa.dokumentpaminnelse enable row level security;
alter table trappa.dokumentpaminnelse force row level security;
create policy eget on trappa.dokumentpaminnelse to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.dokumentpaminnelse as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = dokumentpaminnelse.kommune and s.id = dokumentpaminnelse.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = dokumentpaminnelse.kommune and s.id = dokumentpaminnelse.sak));
grant select, insert, update on trappa.dokumentpaminnelse to trappa_ansatt, trappa_system;
