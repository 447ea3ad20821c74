-- A person has moved and wants the new kommune to answer: the papers go from one kommune's case to the other's, where both are here (fvl § 11).

-- What is on its way, and what became of it. The papers themselves stay where they are; the copy is the new kommune's.
create table trappa.papiroverforing (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  hendelse uuid not null,
  til_kommune text not null references trappa.kommune,
  papirer uuid[] not null check (cardinality(papirer) > 0),
  melding text not null default '' check (length(melding) <= 4000),
  sendt_av uuid not null,
  sendt_av_navn text not null,
  sendt_at timestamptz not null,
  tilstand text not null default 'lagt_ut' check (tilstand in ('lagt_ut', 'sendes', 'framme', 'stanset', 'angret')),
  framme_at timestamptz,
  nummer_der text,                         -- the case's number in the new kommune: its receipt
  stansgrunn text check (stansgrunn in ('person_dod')),
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, hendelse) references trappa.livshendelse,
  foreign key (kommune, sendt_av) references trappa.ansatt,
  check (til_kommune <> kommune),
  check ((tilstand = 'framme') = (framme_at is not null) and (framme_at is null) = (nummer_der is null)),
  check ((tilstand = 'stanset') = (stansgrunn is not null))
);
create index papiroverforing_sak on trappa.papiroverforing (kommune, sak);
-- Once for each case and move.
create unique index papiroverforing_en on trappa.papiroverforing (kommune, sak, hendelse) where tilstand in ('lagt_ut', 'sendes', 'framme');
alter table trappa.papiroverforing enable row level security;
alter table trappa.papiroverforing force row level security;
create policy eget on trappa.papiroverforing to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.papiroverforing as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = papiroverforing.kommune and s.id = papiroverforing.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = papiroverforing.kommune and s.id = papiroverforing.sak));
grant select, insert, update on trappa.papiroverforing to trappa_ansatt, trappa_system;

-- An application that another kommune has passed on: nobody here wrote it down, and the person did not send it here.
alter table trappa.soknad drop constraint soknad_kanal_check, drop constraint soknad_check,
  add constraint soknad_kanal_check check (kanal in ('digital', 'muntlig', 'papir', 'overfort')),
  add constraint soknad_registrert check ((kanal in ('digital', 'overfort')) = (registrert_av is null));
