-- Kommunal bolig: what the kommune asks of those who get one, from a day to a day, and how each thing was weighed in a case. And the two questions of boligsosialloven § 7.

create table trappa.boligkriterium (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  nr int not null check (nr between 1 and 50),
  fra date not null,
  til date,                                -- the last day that it holds
  tekst_nb text not null check (length(trim(tekst_nb)) between 1 and 500),
  tekst_nn text not null check (length(trim(tekst_nn)) between 1 and 500),
  kilde text not null check (length(trim(kilde)) between 1 and 300), -- where it was decided
  satt_navn text not null,
  satt_at timestamptz not null,
  primary key (kommune, id),
  check (til >= fra),
  constraint boligkriterium_ett exclude using gist (kommune with =, nr with =, daterange(fra, til, '[]') with &&)
);

create table trappa.boligvurdering (
  kommune text not null,
  sak uuid not null,
  kriterium uuid not null,
  svar text not null check (svar in ('ja', 'nei')),
  begrunnelse text not null check (length(trim(begrunnelse)) between 1 and 2000),
  vurdert_navn text not null,
  vurdert_at timestamptz not null,
  primary key (kommune, sak, kriterium),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, kriterium) references trappa.boligkriterium
);

-- Is the person vanskeligstilt on the housing market, and what help does that give? Both are answered, also when the first is no.
create table trappa.boligsosial_vurdering (
  kommune text not null,
  sak uuid not null,
  vanskeligstilt boolean not null,
  fordi text not null check (length(trim(fordi)) between 1 and 2000),
  hjelp text not null check (length(trim(hjelp)) between 1 and 2000),
  vurdert_navn text not null,
  vurdert_at timestamptz not null,
  primary key (kommune, sak),
  foreign key (kommune, sak) references trappa.sak
);

alter table trappa.boligkriterium enable row level security;
alter table trappa.boligkriterium force row level security;
create policy eget on trappa.boligkriterium to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
grant select, insert on trappa.boligkriterium to trappa_ansatt, trappa_system;
grant update (til) on trappa.boligkriterium to trappa_ansatt, trappa_system;
do $$
declare t text;
begin
  foreach t in array array['boligvurdering', 'boligsosial_vurdering'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system
      using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
end $$;
grant update (svar, begrunnelse, vurdert_navn, vurdert_at) on trappa.boligvurdering to trappa_ansatt;
grant update (vanskeligstilt, fordi, hjelp, vurdert_navn, vurdert_at) on trappa.boligsosial_vurdering to trappa_ansatt;
