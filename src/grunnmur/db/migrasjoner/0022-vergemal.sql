-- A verge acts within a mandate that the Statsforvalter gave, and in nothing else: which tracks it covers, who decided it, and when.

-- null: all tracks, as a parent's and a fullmakt's.
alter table trappa.representasjon add column spor text[]
  check (spor <@ array['omsorg', 'sosial', 'bolig'] and cardinality(spor) > 0);

create table trappa.vergemal (
  kommune text not null,
  representasjon uuid not null,
  embete text not null references trappa.embete,
  vedtak_dato date not null,
  referanse text not null check (length(trim(referanse)) between 1 and 100),
  fratatt boolean not null,               -- the person has lost the legal capacity in what the mandate covers
  sak uuid not null,                      -- the case it was noted in
  registrert_av uuid not null,
  registrert_at timestamptz not null,
  avsluttet_grunn text check (length(trim(avsluttet_grunn)) between 1 and 500),
  primary key (kommune, representasjon),
  foreign key (kommune, representasjon) references trappa.representasjon,
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, registrert_av) references trappa.ansatt
);
create index vergemal_sak on trappa.vergemal (kommune, sak);
alter table trappa.vergemal enable row level security;
alter table trappa.vergemal force row level security;
create policy eget on trappa.vergemal to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
grant select, insert, update on trappa.vergemal to trappa_ansatt, trappa_system;
