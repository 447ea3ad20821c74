-- A place to sleep (stnl § 27): the kommune's register of places with what is agreed and found there, what was offered to whom, and the beds that are taken.

create table trappa.botilbud_sted (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  navn text not null check (length(trim(navn)) between 1 and 100),
  adresse text not null check (length(trim(adresse)) between 1 and 200),
  eier text not null check (length(trim(eier)) between 1 and 100),
  senger int not null check (senger between 1 and 200),
  dogn_ore bigint not null check (dogn_ore between 0 and 1000000000),
  for_barn boolean not null,               -- fit for families with children
  for_enslige boolean not null,
  tilrettelagt boolean not null,           -- for somebody who for example uses a wheelchair
  om text not null check (length(om) <= 1000), -- what there is, in words to the one who is to live there
  nedlagt date,                            -- nobody new is sent there from this day
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  check (for_barn or for_enslige)
);
create unique index botilbud_sted_navn on trappa.botilbud_sted (kommune, lower(navn));

-- What the owner has promised, in a time. One at a time.
create table trappa.botilbud_avtale (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sted uuid not null,
  fra date not null,
  til date not null,
  krever text not null check (length(trim(krever)) between 1 and 2000),
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sted) references trappa.botilbud_sted,
  check (til >= fra),
  constraint botilbud_avtale_en exclude using gist (kommune with =, sted with =, daterange(fra, til, '[]') with &&)
);

-- What was found at a visit, and when it was mended.
create table trappa.botilbud_kontroll (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sted uuid not null,
  dato date not null,
  alvor text not null check (alvor in ('ingen', 'mindre', 'alvorlig')),
  funn text not null check (length(trim(funn)) between 1 and 2000),
  laget_navn text not null,
  laget_at timestamptz not null,
  rettet date,
  rettet_hva text check (length(trim(rettet_hva)) between 1 and 1000),
  rettet_navn text,
  primary key (kommune, id),
  foreign key (kommune, sted) references trappa.botilbud_sted,
  check ((rettet is null) = (rettet_hva is null) and (rettet is null) = (rettet_navn is null)),
  check (rettet is null or (alvor <> 'ingen' and rettet >= dato))
);
create index botilbud_kontroll_sted on trappa.botilbud_kontroll (kommune, sted, dato desc);

-- One offer, and the stay that it became. Outside the register when the places there were full or did not fit. What was offered and why never changes.
create table trappa.botilbud_tilbud (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  person uuid not null,
  sted uuid,
  navn text not null check (length(trim(navn)) between 1 and 100),
  adresse text not null check (length(trim(adresse)) between 1 and 200),
  dogn_ore bigint not null check (dogn_ore between 0 and 1000000000),
  senger int not null check (senger between 1 and 20),
  barn int not null check (barn between 0 and 15),
  fra date not null,
  til date not null,
  hvorfor text not null check (length(trim(hvorfor)) between 1 and 2000), -- why this place, in words to the person
  avvik text check (length(trim(avvik)) between 1 and 2000),              -- why not one that comes first
  ledige_med_avtale int not null,          -- that fitted, when the offer was made
  tilbudt_av uuid not null,
  tilbudt_navn text not null,
  tilbudt_at timestamptz not null,
  svar text not null default 'venter' check (svar in ('venter', 'tok', 'takket_nei')),
  svar_fordi text check (length(trim(svar_fordi)) between 1 and 1000),
  svart_at timestamptz,
  slutt date,
  slutt_fordi text check (slutt_fordi in ('egen_bolig', 'annet_botilbud', 'annet')),
  slutt_hva text check (length(trim(slutt_hva)) between 1 and 1000),
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, sted) references trappa.botilbud_sted,
  foreign key (kommune, tilbudt_av) references trappa.ansatt,
  check (til >= fra),
  check ((svar = 'venter') = (svart_at is null)),
  check ((svar = 'takket_nei') = (svar_fordi is not null)),
  check (slutt is null or (svar = 'tok' and slutt >= fra)),
  check ((slutt is null) = (slutt_fordi is null) and (slutt is null) = (slutt_hva is null))
);
create index botilbud_tilbud_sak on trappa.botilbud_tilbud (kommune, sak, tilbudt_at desc);
create index botilbud_tilbud_person on trappa.botilbud_tilbud (kommune, person);
-- One place at a time.
create unique index botilbud_tilbud_ett on trappa.botilbud_tilbud (kommune, person) where svar <> 'takket_nei' and slutt is null;

-- Each bed of a stay, without whose it is, so that every unit counts the same. A bed has one stay at a time, whoever offers it.
create table trappa.botilbud_seng (
  kommune text not null,
  sted uuid not null,
  nr int not null check (nr >= 1),
  tilbud uuid not null,
  fra date not null,
  til date,                                -- the first night that it is free again
  primary key (kommune, tilbud, nr),
  foreign key (kommune, sted) references trappa.botilbud_sted,
  foreign key (kommune, tilbud) references trappa.botilbud_tilbud,
  check (til >= fra),
  constraint botilbud_seng_ledig exclude using gist (kommune with =, sted with =, nr with =, daterange(fra, til, '[)') with &&)
);

create function trappa.botilbud_passer() returns trigger language plpgsql as $$
begin
  if new.sted is not null and new.barn > 0 and not exists (
      select 1 from trappa.botilbud_sted s where s.kommune = new.kommune and s.id = new.sted and s.for_barn) then
    raise exception 'barn får ikke plass på et sted som ikke passer for barn' using errcode = 'check_violation', constraint = 'botilbud_barn';
  end if;
  return new;
end $$;
create trigger botilbud_passer before insert on trappa.botilbud_tilbud for each row execute function trappa.botilbud_passer();

create function trappa.botilbud_seng_finnes() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from trappa.botilbud_sted s where s.kommune = new.kommune and s.id = new.sted and s.senger >= new.nr) then
    raise exception 'stedet har ikke så mange senger' using errcode = 'check_violation', constraint = 'botilbud_seng_finnes';
  end if;
  return new;
end $$;
create trigger botilbud_seng_finnes before insert on trappa.botilbud_seng for each row execute function trappa.botilbud_seng_finnes();

-- An offer is answered once and ends once; only the day that it is meant to last to moves.
create function trappa.botilbud_tilbud_er_laast() returns trigger language plpgsql as $$
begin
  if (new.sak, new.person, new.sted, new.navn, new.adresse, new.dogn_ore, new.senger, new.barn, new.fra, new.hvorfor, new.avvik, new.ledige_med_avtale, new.tilbudt_av)
       is distinct from
     (old.sak, old.person, old.sted, old.navn, old.adresse, old.dogn_ore, old.senger, old.barn, old.fra, old.hvorfor, old.avvik, old.ledige_med_avtale, old.tilbudt_av)
     or (old.svar <> 'venter' and (new.svar, new.svar_fordi, new.svart_at) is distinct from (old.svar, old.svar_fordi, old.svart_at))
     or (old.slutt is not null and (new.slutt, new.slutt_fordi, new.slutt_hva, new.til) is distinct from (old.slutt, old.slutt_fordi, old.slutt_hva, old.til)) then
    raise exception 'et tilbud som er gitt, endres ikke' using errcode = 'check_violation', constraint = 'botilbud_tilbud_laast';
  end if;
  return new;
end $$;
create trigger botilbud_tilbud_laast before update on trappa.botilbud_tilbud for each row execute function trappa.botilbud_tilbud_er_laast();

-- The way on: talks with their day, and what is to be done for a home of one's own.
create table trappa.botilbud_plan (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  slag text not null check (slag in ('samtale', 'steg')),
  hva text not null check (length(trim(hva)) between 1 and 500),
  dag date not null,
  gjort date,
  utfall text check (length(trim(utfall)) between 1 and 2000), -- what came of it
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  check ((gjort is null) = (utfall is null))
);
create index botilbud_plan_sak on trappa.botilbud_plan (kommune, sak, dag);

-- Why no place is found: the person manages alone, or wants none. That everything is full is not among the reasons.
create table trappa.botilbud_uten (
  kommune text not null,
  sak uuid not null,
  hvorfor text not null check (length(trim(hvorfor)) between 1 and 2000),
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, sak),
  foreign key (kommune, sak) references trappa.sak
);

-- Rows: the register is the kommune's; what is about a person stands behind the unit's wall, and the party sees it. A bed says nothing of whose it is.
do $$
declare t text;
begin
  foreach t in array array['botilbud_sted', 'botilbud_avtale', 'botilbud_kontroll', 'botilbud_seng', 'botilbud_tilbud', 'botilbud_plan', 'botilbud_uten'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system
      using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
  foreach t in array array['botilbud_tilbud', 'botilbud_plan', 'botilbud_uten'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
grant update (nedlagt) on trappa.botilbud_sted to trappa_ansatt;
grant update (rettet, rettet_hva, rettet_navn) on trappa.botilbud_kontroll to trappa_ansatt;
grant update (til, svar, svar_fordi, svart_at, slutt, slutt_fordi, slutt_hva) on trappa.botilbud_tilbud to trappa_ansatt;
grant update (til) on trappa.botilbud_seng to trappa_ansatt;
grant update (gjort, utfall) on trappa.botilbud_plan to trappa_ansatt;

-- Two more kinds of work: find a place, which stands on top until one is found; and the talk about the way on.
do $$
declare def text;
begin
  select pg_get_constraintdef(c.oid) into def from pg_constraint c
    where c.conrelid = 'trappa.oppgave'::regclass and c.conname = 'oppgave_slag_check';
  execute 'alter table trappa.oppgave drop constraint oppgave_slag_check';
  execute 'alter table trappa.oppgave add constraint oppgave_slag_check '
    || replace(def, '''behandle_soknad''::text', '''behandle_soknad''::text, ''finn_botilbud''::text, ''botilbud_samtale''::text');
end $$;
create unique index oppgave_en_finn_botilbud on trappa.oppgave (kommune, sak) where slag = 'finn_botilbud' and tilstand = 'apen';
