-- The complaint, its forwarding, and the body that decides it.

create table trappa.klage (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klager uuid not null,                    -- the party
  sendt_av uuid,                           -- who sent it, when digital
  fort_i_pennen_av uuid,                   -- the ansatt who took it down
  kanal text not null check (kanal in ('digital', 'muntlig', 'papir')),
  mottatt_at timestamptz not null,
  levert_dato date not null,               -- the day that counts: posted (fvl § 30), arrived (digital), said (oral)
  uenig text[] not null default '{}',
  onsket text not null default '',
  hvorfor text not null default '',
  feil_i_brevet text not null default '',
  hvorfor_sen text not null default '',
  vil_vente boolean not null default false, -- asks for utsatt iverksetting, fvl § 42
  vil_ha_hjelp boolean not null default false,
  haster boolean not null default false,
  tilstand text not null default 'mottatt' check (tilstand in ('mottatt', 'vurderes', 'omgjort', 'opprettholdt', 'oversendt', 'avgjort', 'avvist', 'trukket')),
  rettidig text not null check (rettidig in ('ja', 'for_sen')),
  formkontroll jsonb,                      -- party, deadline, what it is about; and the § 31 assessment when late
  delvis_omgjort boolean not null default false, -- a part was changed by a new vedtak; the rest goes on to the body above
  uttalelse jsonb,                         -- the statement under its fixed headings (fvl § 33), from the day it is upheld
  merknad_innen date,                      -- the day the party is asked to comment by
  grunnlag jsonb not null,                 -- the trace from src/lov for the deadline
  nokkel text not null,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, nokkel),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, klager) references trappa.person,
  foreign key (kommune, sendt_av) references trappa.person,
  foreign key (kommune, fort_i_pennen_av) references trappa.ansatt,
  check (tilstand not in ('opprettholdt', 'oversendt') or (uttalelse is not null and merknad_innen is not null))
);
create index klage_sak on trappa.klage (kommune, sak);
create table trappa.klage_vedtak (
  kommune text not null,
  klage uuid not null,
  vedtak uuid not null,
  apen boolean not null default true,
  primary key (kommune, klage, vedtak),
  foreign key (kommune, klage) references trappa.klage,
  foreign key (kommune, vedtak) references trappa.vedtak
);
create unique index klage_en_apen_per_vedtak on trappa.klage_vedtak (kommune, vedtak) where apen;

-- The road of a complaint. An upheld complaint has one way on: to the body above (fvl § 33 fjerde ledd).
create function trappa.klage_overgang() returns trigger language plpgsql as $$
begin
  if old.tilstand is distinct from new.tilstand and not (
       (old.tilstand = 'mottatt'      and new.tilstand in ('vurderes', 'avvist', 'trukket'))
    or (old.tilstand = 'vurderes'     and new.tilstand in ('omgjort', 'opprettholdt', 'avvist', 'trukket'))
    or (old.tilstand = 'opprettholdt' and new.tilstand in ('oversendt', 'trukket'))
    or (old.tilstand = 'oversendt'    and new.tilstand in ('avgjort', 'trukket'))) then
    raise exception 'en klage går ikke fra % til %', old.tilstand, new.tilstand using errcode = 'check_violation', constraint = 'klage_overgang';
  end if;
  return new;
end $$;
create trigger klage_overgang before update on trappa.klage for each row execute function trappa.klage_overgang();

-- More time to complain, asked for before the deadline has passed (fvl § 29 fjerde ledd).
create table trappa.fristutsettelse (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  vedtak uuid not null,
  sak uuid not null,
  bedt_av uuid not null,
  bedt_at timestamptz not null,
  onsket_dato date not null,
  grunn text not null default '',
  svar text check (svar in ('ja', 'nei')),
  ny_siste_dag date,
  begrunnelse text,
  besvart_av uuid,
  besvart_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, bedt_av) references trappa.person,
  foreign key (kommune, besvart_av) references trappa.ansatt,
  check ((svar = 'ja') is not distinct from (ny_siste_dag is not null) or svar is null)
);
create unique index fristutsettelse_en_apen on trappa.fristutsettelse (kommune, vedtak, bedt_av) where svar is null;

-- The upheld complaint as it left the kommune: frozen list, frozen bytes, one hash over all.
create table trappa.oversendelse (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid not null,
  mottaker text not null check (mottaker in ('statsforvalter', 'klagenemnd')),
  embete text references trappa.embete,
  sakstittel text not null,
  klager_navn text not null,
  klager_fnr text not null,
  uttalelse jsonb not null,                 -- the kommune's statement under its fixed headings
  klagen jsonb not null,                    -- the complaint, as written
  vedtaket jsonb not null,                  -- what was decided, item by item
  merknad_innen date not null,
  regime text not null,
  frosset_at timestamptz not null,
  hash bytea not null check (length(hash) = 32),
  primary key (kommune, id),
  unique (kommune, klage),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, klage) references trappa.klage,
  check ((mottaker = 'statsforvalter') = (embete is not null))
);
create trigger oversendelse_frosset before update or delete on trappa.oversendelse for each row execute function trappa.bare_tilfoy();
create table trappa.oversendt_dokument (
  kommune text not null,
  oversendelse uuid not null,
  nr int not null,
  embete text,
  tittel text not null,
  dato date not null,
  fra text not null,
  slag text not null,
  mime text not null,
  storrelse int not null,
  sha256 bytea not null,
  bytes bytea not null,
  primary key (kommune, oversendelse, nr),
  foreign key (kommune, oversendelse) references trappa.oversendelse
);
create trigger oversendt_dokument_frosset before update or delete on trappa.oversendt_dokument for each row execute function trappa.bare_tilfoy();

-- The body's own case: its own clock (fvl § 11 a binds it too), its own case worker, its own decision.
create table trappa.klageinstanssak (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  oversendelse uuid not null,
  embete text references trappa.embete,
  aar int not null,
  lopenummer int not null,
  mottatt_at timestamptz not null,
  forelopig_svar_innen date not null,
  norm_innen date not null,
  grunnlag jsonb not null,
  ansvarlig text,
  ansvarlig_navn text,
  tilstand text not null default 'mottatt' check (tilstand in ('mottatt', 'behandles', 'avgjort')),
  utfall text check (utfall in ('stadfester', 'nytt_vedtak', 'opphever', 'avviser')),
  selvstyre text,
  provd text,
  begrunnelse text,
  nytt_innhold text,
  kommunen_innen date,
  avgjort_at timestamptz,
  avgjort_av text,
  avgjort_av_navn text,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, oversendelse),
  foreign key (kommune, oversendelse) references trappa.oversendelse,
  check ((tilstand = 'avgjort') = (utfall is not null)),
  check ((utfall is null) = (avgjort_at is null)),
  check (utfall is null or length(trim(begrunnelse)) > 0)
);
create index klageinstanssak_embete on trappa.klageinstanssak (embete, norm_innen) where tilstand <> 'avgjort';
create table trappa.klageinstansnummer (
  eier text not null,   -- the embete, or the kommune for its klagenemnd
  aar int not null,
  siste int not null,
  primary key (eier, aar)
);
create table trappa.klagemerknad (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  oversendelse uuid not null,
  embete text,
  fra_navn text not null,
  tekst text not null check (length(tekst) between 1 and 8000),
  sendt_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, oversendelse) references trappa.oversendelse
);

-- What the earlier tables could not yet point at.
alter table trappa.frist add foreign key (kommune, klage) references trappa.klage, add foreign key (kommune, vedtak) references trappa.vedtak;
alter table trappa.oppgave add foreign key (kommune, klage) references trappa.klage, add foreign key (kommune, vedtak) references trappa.vedtak,
  add foreign key (kommune, brev) references trappa.brev;
alter table trappa.dokument add foreign key (kommune, klage) references trappa.klage;
alter table trappa.vedtak add foreign key (kommune, klage) references trappa.klage;
alter table trappa.brev add foreign key (kommune, klage) references trappa.klage;
