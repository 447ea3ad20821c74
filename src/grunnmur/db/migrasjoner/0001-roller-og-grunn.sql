-- The ground of the database: who may be in the room, and how a transaction says who it is.
-- Every request runs in one transaction that first sets its role and its scope (see grunnmur/db/base.ts).
-- A superuser bypasses row level security, so no request ever runs as one.

create schema if not exists trappa;

do $$
declare r text;
begin
  foreach r in array array['trappa_offentlig','trappa_innbygger','trappa_ansatt','trappa_embete','trappa_system'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      begin
        execute format('create role %I nologin', r);
      exception when duplicate_object or unique_violation then null; -- two databases of one cluster migrate at once
      end;
    end if;
    -- To be able to become them, and only that: a login role that inherited them would carry all their rights at once.
    -- Whoever made the role, perhaps for another database of the cluster, can become it already. PostgreSQL 15 cannot tell the two apart.
    if current_setting('server_version_num')::int < 160000 then
      if not pg_has_role(current_user, r, 'member') then
        execute format('grant %I to current_user', r);
      end if;
    elsif not pg_has_role(current_user, r, 'set') then
      execute format('grant %I to current_user with inherit false, set true', r);
    end if;
    execute format('grant usage on schema trappa to %I', r);
  end loop;
end $$;

-- What the transaction has said about itself. An unset value is null and matches no row.
create function trappa.kommune() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('trappa.kommune', true), '') $$;
create function trappa.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('trappa.person', true), '')::uuid $$;
create function trappa.embete() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('trappa.embete', true), '') $$;
create function trappa.enheter() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('trappa.enheter', true), ''), '{}')::uuid[] $$;

-- Statsforvalteren: ten offices. Name in both forms, as språklova § 10 asks.
create table trappa.embete (
  id text primary key check (id ~ '^[a-z-]+$'),
  navn_nb text not null,
  navn_nn text not null
);

create table trappa.kommune (
  nummer text primary key check (nummer ~ '^[0-9]{4}$'),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  navn text not null,
  samisk_navn text,
  fylkesnummer text not null,
  fylke text not null,
  embete text not null references trappa.embete,
  -- What state bodies must write to the kommune. Not the resident's language (law-additions LANG-12).
  sprakvedtak text not null check (sprakvedtak in ('bokmål', 'nynorsk', 'nøytral')),
  samisk_kategori text check (samisk_kategori in ('språkutvikling', 'språkvitalisering', 'språkstimulering')),
  -- The kommune's own administrative language: the letters' default where the resident has not chosen.
  malform text not null default 'nb' check (malform in ('nb', 'nn')),
  tar_imot boolean not null default false, -- takes applications here; false: the public pages only
  telefon text,
  postadresse text,
  apningstid_nb text,
  apningstid_nn text,
  maal_uker_omsorg int not null default 4 check (maal_uker_omsorg between 1 and 26),
  maal_uker_sosial int not null default 3 check (maal_uker_sosial between 1 and 26),
  to_personer_ved text[] not null default '{avslag,delvis}'
    check (to_personer_ved <@ array['innvilget','delvis','avslag','avvist'])
);

create table trappa.enhet (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  slag text not null check (slag in ('tildelingskontor', 'nav', 'boligkontor', 'klagenemnd')),
  navn_nb text not null,
  navn_nn text not null,
  telefon text,
  postadresse text,
  primary key (kommune, id)
);
create unique index enhet_en_av_hvert_slag on trappa.enhet (kommune, slag);

create table trappa.lokal_tjeneste (
  kommune text not null references trappa.kommune,
  kode text not null,
  navn_nb text,
  navn_nn text,
  trinn int check (trinn between 0 and 6),
  tilbys boolean not null default true,
  primary key (kommune, kode)
);

-- People as this kommune knows them. The same human being in two kommuner is two rows: two controllers, two records.
create table trappa.person (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  fnr text not null check (fnr ~ '^[0-9]{11}$'),
  navn text not null,
  fodt date not null,
  adresse text,
  telefon text,
  epost text,
  malform text check (malform in ('nb', 'nn')),          -- the resident's own choice, null = not chosen
  vil_ha_papir boolean not null default false,           -- eForvaltningsforskriften § 9: reservation
  skjermet boolean not null default false,               -- protected address
  opprettet timestamptz not null,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, fnr)
);
create index person_navn on trappa.person (kommune, lower(navn));

-- Parent, verge and fullmektig are three different things (law.md PROC-25).
create table trappa.representasjon (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  representert uuid not null,
  representant uuid not null,
  slag text not null check (slag in ('foresatt', 'verge', 'fullmakt')),
  omfang text[] not null check (omfang <@ array['brev','snakke','soke','klage'] and cardinality(omfang) > 0),
  fra date not null,
  til date check (til is null or til >= fra),
  gitt_at timestamptz not null,
  trukket_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, representert) references trappa.person,
  foreign key (kommune, representant) references trappa.person,
  check (representert <> representant)
);
create index representasjon_representant on trappa.representasjon (kommune, representant) where trukket_at is null;
create index representasjon_representert on trappa.representasjon (kommune, representert) where trukket_at is null;

create table trappa.ansatt (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  fnr text not null check (fnr ~ '^[0-9]{11}$'),
  navn text not null,
  telefon text,
  sluttet date,
  primary key (kommune, id),
  unique (kommune, fnr)
);
create table trappa.ansatt_rolle (
  kommune text not null,
  ansatt uuid not null,
  enhet uuid not null,
  rolle text not null check (rolle in ('saksbehandler', 'leder', 'nemnd', 'administrator')),
  primary key (kommune, ansatt, enhet, rolle),
  foreign key (kommune, ansatt) references trappa.ansatt,
  foreign key (kommune, enhet) references trappa.enhet
);
create table trappa.embeteansatt (
  embete text not null references trappa.embete,
  id uuid not null default gen_random_uuid(),
  fnr text not null check (fnr ~ '^[0-9]{11}$'),
  navn text not null,
  telefon text,
  sluttet date,
  primary key (embete, id),
  unique (embete, fnr)
);

-- A session is a secret that only its hash is kept of. It ends on log-out, on silence, and at its last hour.
create table trappa.okt (
  hash bytea primary key,
  fnr text not null,
  navn text not null,
  slag text not null check (slag in ('innbygger', 'ansatt')),
  id_token text,
  opprettet timestamptz not null,
  sist_brukt timestamptz not null,
  utloper timestamptz not null,
  avsluttet timestamptz
);
create index okt_utloper on trappa.okt (utloper);

-- What was asked for and refused. No names and no content: who, which route, why.
create table trappa.tilgangsnekt (
  id bigint generated always as identity primary key,
  tid timestamptz not null,
  kommune text,
  aktor text not null,
  rute text not null,
  grunn text not null
);

create unlogged table trappa.rategrense (
  key text primary key,
  points int not null default 0,
  expire bigint
);
