-- The sum behind økonomisk stønad: the kommune's own norm, and what was worked out in a case.

-- What the kommune counts for livsopphold a month, from a day on. A norm is followed by the next and never changed: a letter that rests on it can be read again.
create table trappa.livsoppholdsnorm (
  kommune text not null references trappa.kommune,
  fra date not null,
  enslig bigint not null,
  par bigint not null,
  bofellesskap bigint not null,
  barn_0_5 bigint not null,
  barn_6_10 bigint not null,
  barn_11_17 bigint not null,
  kilde text not null check (length(kilde) between 1 and 300), -- where it was decided
  satt_av uuid not null,
  satt_navn text not null,
  satt_at timestamptz not null,
  primary key (kommune, fra),
  check (least(enslig, par, bofellesskap, barn_0_5, barn_6_10, barn_11_17) > 0),
  check (greatest(enslig, par, bofellesskap, barn_0_5, barn_6_10, barn_11_17) <= 10000000)
);

-- One working out of what a household lacks in a month: what was put in, and the law's answer line by line, as it was then.
create table trappa.stonadsberegning (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  maned date not null check (extract(day from maned) = 1),
  fakta jsonb not null,
  svar jsonb not null,
  vurdering text not null check (length(vurdering) between 1 and 4000),
  laget_av uuid not null,
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak
);
create index stonadsberegning_sak on trappa.stonadsberegning (kommune, sak, laget_at desc);

-- Rows: the kommune's own; a working out stands behind the unit's wall. Neither is changed or taken away.
alter table trappa.livsoppholdsnorm enable row level security;
alter table trappa.livsoppholdsnorm force row level security;
create policy eget on trappa.livsoppholdsnorm to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
grant select, insert on trappa.livsoppholdsnorm to trappa_ansatt, trappa_system;

alter table trappa.stonadsberegning enable row level security;
alter table trappa.stonadsberegning force row level security;
create policy eget on trappa.stonadsberegning to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.stonadsberegning as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = stonadsberegning.kommune and s.id = stonadsberegning.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = stonadsberegning.kommune and s.id = stonadsberegning.sak));
grant select, insert on trappa.stonadsberegning to trappa_ansatt, trappa_system;
