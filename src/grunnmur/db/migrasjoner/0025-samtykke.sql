-- What a person has agreed to that the office asks others about, and what was asked of whom on which basis.

-- One consent: what, of whom, why. It waits for an answer, can be taken back at any time, and is never wider than it was.
create table trappa.samtykke (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  person uuid not null,
  hvem text not null check (length(hvem) between 1 and 200),      -- who is asked
  hva text not null check (length(hva) between 1 and 500),        -- about what
  formal text not null check (length(formal) between 1 and 1000), -- why
  gjelder_til date not null,
  bedt_av uuid not null,
  bedt_navn text not null,
  bedt_at timestamptz not null,
  tilstand text not null default 'spurt' check (tilstand in ('spurt', 'gitt', 'nektet', 'trukket')),
  mate text check (mate in ('digitalt', 'muntlig', 'skriftlig')), -- how the answer was given
  svart_navn text,
  svart_at timestamptz,
  trukket_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, bedt_av) references trappa.ansatt,
  check ((tilstand = 'spurt') = (svart_at is null)),
  check ((svart_at is null) = (mate is null) and (svart_at is null) = (svart_navn is null)),
  check ((tilstand = 'trukket') = (trukket_at is not null))
);
create index samtykke_sak on trappa.samtykke (kommune, sak);

-- A consent is answered once, and then only taken back: its words never change.
create function trappa.samtykke_er_laast() returns trigger language plpgsql as $$
begin
  if (new.sak, new.person, new.hvem, new.hva, new.formal, new.gjelder_til, new.bedt_av, new.bedt_at)
       is distinct from (old.sak, old.person, old.hvem, old.hva, old.formal, old.gjelder_til, old.bedt_av, old.bedt_at)
     or not (old.tilstand = 'spurt' and new.tilstand in ('gitt', 'nektet') or old.tilstand = 'gitt' and new.tilstand = 'trukket')
     or (old.svart_at is not null and (new.svart_at, new.svart_navn, new.mate) is distinct from (old.svart_at, old.svart_navn, old.mate)) then
    raise exception 'et samtykke svares på én gang, og kan så bare trekkes' using errcode = 'check_violation', constraint = 'samtykke_laast';
  end if;
  return new;
end $$;
create trigger samtykke_laast before update on trappa.samtykke for each row execute function trappa.samtykke_er_laast();

-- A question to somebody else: never without a consent that holds, or a section.
create table trappa.foresporsel (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  samtykke uuid,
  hjemmel text check (length(hjemmel) between 1 and 100),
  hvem text not null check (length(hvem) between 1 and 200),
  hva text not null check (length(hva) between 1 and 500),
  grunn text not null default '' check (length(grunn) <= 1000),
  sendt_av uuid not null,
  sendt_navn text not null,
  sendt_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, samtykke) references trappa.samtykke,
  foreign key (kommune, sendt_av) references trappa.ansatt,
  check ((samtykke is null) <> (hjemmel is null)),
  check (hjemmel is null or length(grunn) > 0)
);
create index foresporsel_sak on trappa.foresporsel (kommune, sak);

create function trappa.foresporsel_har_grunnlag() returns trigger language plpgsql as $$
begin
  if new.samtykke is not null and not exists (select 1 from trappa.samtykke s where s.kommune = new.kommune and s.id = new.samtykke
      and s.sak = new.sak and s.hvem = new.hvem and s.tilstand = 'gitt' and s.gjelder_til >= (new.sendt_at at time zone 'Europe/Oslo')::date) then
    raise exception 'ingen spørres uten et samtykke som gjelder' using errcode = 'check_violation', constraint = 'foresporsel_har_grunnlag';
  end if;
  return new;
end $$;
create trigger foresporsel_grunnlag before insert on trappa.foresporsel for each row execute function trappa.foresporsel_har_grunnlag();

do $$
declare t text;
begin
  foreach t in array array['samtykke', 'foresporsel'] loop
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
grant update (tilstand, mate, svart_navn, svart_at, trukket_at) on trappa.samtykke to trappa_ansatt;
