-- Råd og veiledning (stnl § 17) noted in the case, and the one individuell plan of a person (pbrl § 2-5, stnl § 28, hol ch. 7).

create table trappa.rad (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  dato date not null,
  hva text not null check (length(hva) between 1 and 2000),
  gitt_av uuid not null,
  gitt_navn text not null,
  gitt_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, gitt_av) references trappa.ansatt
);
create index rad_sak on trappa.rad (kommune, sak);

-- One plan a person, whichever services take part; it rests on a consent.
create table trappa.individuell_plan (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  samtykke uuid not null,
  deltakere text not null check (length(deltakere) between 1 and 200),
  koordinator uuid not null,
  koordinator_navn text not null,
  barnekoordinator boolean not null,
  innhold jsonb,
  fra date,
  revideres date check (revideres > fra),
  skrevet_navn text,
  skrevet_at timestamptz,
  opprettet timestamptz not null,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, person),
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, samtykke) references trappa.samtykke,
  foreign key (kommune, koordinator) references trappa.ansatt,
  check ((innhold is null) = (fra is null) and (innhold is null) = (revideres is null) and (innhold is null) = (skrevet_at is null)
    and (innhold is null) = (skrevet_navn is null))
);

-- Nothing is written in a plan without a consent that holds.
create function trappa.plan_har_samtykke() returns trigger language plpgsql as $$
begin
  if new.innhold is distinct from old.innhold and not exists (select 1 from trappa.samtykke s where s.kommune = new.kommune and s.id = new.samtykke
      and s.person = new.person and s.tilstand = 'gitt' and s.gjelder_til >= (new.skrevet_at at time zone 'Europe/Oslo')::date) then
    raise exception 'en individuell plan krever samtykke' using errcode = 'check_violation', constraint = 'plan_har_samtykke';
  end if;
  return new;
end $$;
create trigger plan_samtykke before update on trappa.individuell_plan for each row execute function trappa.plan_har_samtykke();

create table trappa.plankommentar (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  plan uuid not null,
  navn text not null,
  tekst text not null check (length(tekst) between 1 and 2000),
  skrevet_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, plan) references trappa.individuell_plan
);
create index plankommentar_plan on trappa.plankommentar (kommune, plan);

-- Rows: advice stands with its case; the plan is read by the person, by those who act for the person, and by each unit that has a case of the person.
do $$
declare t text;
begin
  foreach t in array array['rad', 'individuell_plan', 'plankommentar'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system
      using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
create policy enhetens on trappa.rad as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = rad.kommune and s.id = rad.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = rad.kommune and s.id = rad.sak));
create policy enhetens on trappa.individuell_plan as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = individuell_plan.kommune and s.person = individuell_plan.person))
  with check (exists (select 1 from trappa.sak s where s.kommune = individuell_plan.kommune and s.person = individuell_plan.person));
create policy enhetens on trappa.plankommentar as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.individuell_plan p where p.kommune = plankommentar.kommune and p.id = plankommentar.plan))
  with check (exists (select 1 from trappa.individuell_plan p where p.kommune = plankommentar.kommune and p.id = plankommentar.plan));
create policy mine on trappa.rad for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.part p where p.kommune = rad.kommune and p.sak = rad.sak and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.individuell_plan for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.sak s join trappa.part p on p.kommune = s.kommune and p.sak = s.id
  where s.kommune = individuell_plan.kommune and s.person = individuell_plan.person and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.plankommentar for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.individuell_plan p where p.kommune = plankommentar.kommune and p.id = plankommentar.plan));
grant update (samtykke, deltakere, koordinator, koordinator_navn, barnekoordinator, innhold, fra, revideres, skrevet_navn, skrevet_at, versjon)
  on trappa.individuell_plan to trappa_ansatt;

-- Each unit that reads the plan sees whether the consent that it rests on holds.
alter policy enhetens on trappa.samtykke
  using (exists (select 1 from trappa.sak s where s.kommune = samtykke.kommune and s.id = samtykke.sak)
    or exists (select 1 from trappa.individuell_plan p where p.kommune = samtykke.kommune and p.samtykke = samtykke.id));
