-- The words that letters share, as dated versions that stand when they are published; and when a decision wants a second person.

-- One version of a kommune's own standard text. A text of Trappa's own has the same key: the kommune's takes over from its day.
create table trappa.standardtekst (
  kommune text not null references trappa.kommune,
  nokkel text not null check (nokkel ~ '^[a-z0-9_]{3,60}$'),
  nr int not null check (nr between 1 and 999),
  slag text not null check (slag in ('fri', 'fast')),             -- fri: a beginning for the desk's own words. fast: stands in the letter as it is
  plass text check (plass in ('si_fra', 'godt_a_vite')),          -- where in the letter a locked one stands
  spor text check (spor in ('omsorg', 'sosial', 'bolig')),        -- null: everywhere
  tjenester text[] not null default '{}' check (cardinality(tjenester) <= 60),   -- none: all of the track
  utfall text[] not null check (cardinality(utfall) > 0 and utfall <@ array['innvilget', 'delvis', 'avslag', 'avvist']),
  hjemler text[] not null default '{}' check (cardinality(hjemler) <= 10),
  navn text not null check (length(navn) between 1 and 120),
  ord_nb text check (length(ord_nb) <= 4000),
  ord_nn text check (length(ord_nn) <= 4000),
  gjelder_fra date not null,
  tilstand text not null default 'kladd' check (tilstand in ('kladd', 'publisert', 'forkastet')),
  trukket_fra date,                                               -- from this day it holds no more
  trukket_av uuid,
  trukket_grunn text check (length(trukket_grunn) <= 1000),
  skrevet_av uuid not null,
  endret_at timestamptz not null,
  publisert_av uuid,
  publisert_at timestamptz,
  versjon int not null default 1,
  primary key (kommune, nokkel, nr),
  foreign key (kommune, skrevet_av) references trappa.ansatt,
  foreign key (kommune, publisert_av) references trappa.ansatt,
  foreign key (kommune, trukket_av) references trappa.ansatt,
  check ((slag = 'fast') = (plass is not null)),
  check ((tilstand = 'publisert') = (publisert_at is not null) and (publisert_at is null) = (publisert_av is null)),
  check (publisert_av is null or publisert_av <> skrevet_av),     -- one text goes into many letters: two people have read it
  check (tilstand <> 'publisert' or length(trim(coalesce(ord_nb, ''))) + length(trim(coalesce(ord_nn, ''))) > 0),
  check ((trukket_fra is null) = (trukket_av is null) and (trukket_fra is null) = (trukket_grunn is null)),
  check (trukket_fra is null or tilstand = 'publisert')
);
create unique index standardtekst_en_kladd on trappa.standardtekst (kommune, nokkel) where tilstand = 'kladd';
-- Two versions of a text that begin the same day would leave it open which of them holds.
create unique index standardtekst_en_om_dagen on trappa.standardtekst (kommune, nokkel, gjelder_fra) where tilstand = 'publisert' and trukket_fra is null;

-- What is published stands. It can be withdrawn from a day, once; its words are never changed: a new version is.
create function trappa.standardtekst_er_last() returns trigger language plpgsql as $$
begin
  if old.tilstand = 'kladd' then
    return new;
  end if;
  if old.tilstand = 'publisert' and old.trukket_fra is null then
    old.trukket_fra := new.trukket_fra;
    old.trukket_av := new.trukket_av;
    old.trukket_grunn := new.trukket_grunn;
    old.versjon := new.versjon;
    if new is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'en publisert standardtekst endres ikke' using errcode = 'check_violation', constraint = 'standardtekst_last';
end $$;
create trigger standardtekst_last before update on trappa.standardtekst for each row execute function trappa.standardtekst_er_last();

-- Which versions a letter was made with. The letter says it too, among its own locked words; here it can be counted from the text's side.
-- It names no case and no person, so that whoever keeps the texts sees where they are used without seeing anybody's file.
create table trappa.brev_standardtekst (
  kommune text not null,
  brev uuid not null,
  nokkel text not null,
  opphav text not null check (opphav in ('trappa', 'kommune')),
  nr int not null,
  malform text not null check (malform in ('nb', 'nn')),
  brukt_at timestamptz not null,
  primary key (kommune, brev, nokkel, opphav, nr),
  foreign key (kommune, brev) references trappa.brev
);
create index brev_standardtekst_tekst on trappa.brev_standardtekst (kommune, nokkel, opphav, nr);

do $$
declare t text;
begin
  foreach t in array array['standardtekst', 'brev_standardtekst'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
end $$;
grant update on trappa.standardtekst to trappa_ansatt, trappa_system;

-- Which versions the reason began from: "trappa/dekket_fra_for/1/nb". The words after that are the case worker's own.
alter table trappa.vedtak_post add column begrunnelse_fra text[] not null default '{}' check (cardinality(begrunnelse_fra) <= 10);

-- When two people must stand behind a decision: by its outcome (as before), its service, its amount, or when it takes something away.
alter table trappa.kommune
  add column to_personer_tjenester text[] not null default '{}' check (cardinality(to_personer_tjenester) <= 100),
  add column to_personer_over_ore bigint check (to_personer_over_ore >= 0),      -- whole øre, for a decision as a whole; null: no limit
  add column to_personer_reduksjon boolean not null default false;
grant update (to_personer_tjenester, to_personer_over_ore, to_personer_reduksjon) on trappa.kommune to trappa_ansatt;
-- Why this one was sent to a second person, as the rule was that day: a rule that changes while it waits does not let it go alone.
alter table trappa.vedtak add column to_personer_fordi jsonb;
create function trappa.to_personer_er_last() returns trigger language plpgsql as $$
begin
  if old.tilstand in ('fattet', 'opphevet') and new.to_personer_fordi is distinct from old.to_personer_fordi then
    raise exception 'et fattet vedtak endres ikke' using errcode = 'check_violation', constraint = 'vedtak_laast';
  end if;
  return new;
end $$;
create trigger to_personer_last before update of to_personer_fordi on trappa.vedtak for each row execute function trappa.to_personer_er_last();
