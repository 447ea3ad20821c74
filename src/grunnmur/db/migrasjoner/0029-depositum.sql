-- Deposit: the lease that it is tied to, and the guarantee that is given for it.

-- A lease as it was shown to the office, and what the office said of it. One is approved in a case.
create table trappa.leiekontrakt (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  adresse text not null check (length(trim(adresse)) between 1 and 200),
  utleier text not null check (length(trim(utleier)) between 1 and 100),
  husleie_ore bigint not null check (husleie_ore > 0 and husleie_ore <= 10000000),
  depositum_ore bigint not null check (depositum_ore > 0 and depositum_ore <= 60000000),
  fra date not null,
  til date,
  registrert_navn text not null,
  registrert_at timestamptz not null,
  svar text not null default 'venter' check (svar in ('venter', 'godkjent', 'ikke_godkjent')),
  svar_fordi text check (length(trim(svar_fordi)) between 1 and 1000),
  svart_av uuid,
  svart_navn text,
  svart_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, svart_av) references trappa.ansatt,
  check (til >= fra),
  check ((svar = 'venter') = (svart_at is null) and (svart_at is null) = (svart_av is null) and (svart_at is null) = (svart_navn is null)),
  check ((svar = 'ikke_godkjent') = (svar_fordi is not null))
);
create index leiekontrakt_sak on trappa.leiekontrakt (kommune, sak);
create unique index leiekontrakt_en_godkjent on trappa.leiekontrakt (kommune, sak) where svar = 'godkjent';

-- A promise to the landlord, on a decision that says so: how much, until when, what was claimed, and its end.
create table trappa.depositumsgaranti (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vedtak uuid not null,
  post uuid not null,
  leiekontrakt uuid not null,
  ore bigint not null check (ore > 0),
  fra date not null,
  til date not null,
  gitt_navn text not null,
  gitt_at timestamptz not null,
  krav_ore bigint check (krav_ore > 0),
  krav_dag date,
  krav_hva text check (length(trim(krav_hva)) between 1 and 1000),
  slutt date,
  slutt_fordi text check (length(trim(slutt_fordi)) between 1 and 1000),
  primary key (kommune, id),
  unique (kommune, vedtak, post),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, vedtak, post) references trappa.vedtak_post,
  foreign key (kommune, leiekontrakt) references trappa.leiekontrakt,
  check (til >= fra),
  check (krav_ore <= ore),
  check ((krav_ore is null) = (krav_dag is null) and (krav_ore is null) = (krav_hva is null)),
  check ((slutt is null) = (slutt_fordi is null) and slutt >= fra)
);
create index depositumsgaranti_sak on trappa.depositumsgaranti (kommune, sak);

-- A lease is answered once; a claim and an end are written once.
create function trappa.leiekontrakt_er_laast() returns trigger language plpgsql as $$
begin
  if old.svar <> 'venter' then
    raise exception 'en leiekontrakt som er vurdert, endres ikke' using errcode = 'check_violation', constraint = 'leiekontrakt_laast';
  end if;
  return new;
end $$;
create trigger leiekontrakt_laast before update on trappa.leiekontrakt for each row execute function trappa.leiekontrakt_er_laast();
create function trappa.garanti_gar_framover() returns trigger language plpgsql as $$
begin
  if (old.krav_ore is not null and (new.krav_ore, new.krav_dag, new.krav_hva) is distinct from (old.krav_ore, old.krav_dag, old.krav_hva))
     or (old.slutt is not null and (new.slutt, new.slutt_fordi) is distinct from (old.slutt, old.slutt_fordi)) then
    raise exception 'det som er skrevet om en garanti, endres ikke' using errcode = 'check_violation', constraint = 'garanti_laast';
  end if;
  return new;
end $$;
create trigger garanti_framover before update on trappa.depositumsgaranti for each row execute function trappa.garanti_gar_framover();

do $$
declare t text;
begin
  foreach t in array array['leiekontrakt', 'depositumsgaranti'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system
      using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
grant update (svar, svar_fordi, svart_av, svart_navn, svart_at) on trappa.leiekontrakt to trappa_ansatt;
grant update (krav_ore, krav_dag, krav_hva, slutt, slutt_fordi) on trappa.depositumsgaranti to trappa_ansatt;
