-- Assessment, decision, letter.
create extension if not exists btree_gist;

create table trappa.utredning (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  brukers_syn text not null default '',       -- pbrl § 3-1, stnl § 42: the person's own view, in the person's words
  mal text not null default '',               -- what matters to the person
  situasjon text not null default '',         -- facts
  nettverk text not null default '',
  barn text not null default '',              -- children's needs (SOS-32)
  har_barn boolean,
  vurdering text not null default '',
  fullfort_at timestamptz,
  fullfort_av uuid,
  endret_at timestamptz not null,
  endret_av uuid not null,
  versjon int not null default 1,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, fullfort_av) references trappa.ansatt,
  foreign key (kommune, endret_av) references trappa.ansatt,
  check ((fullfort_at is null) = (fullfort_av is null)),
  check (fullfort_at is null or (length(trim(brukers_syn)) > 0 and length(trim(mal)) > 0))
);
create unique index utredning_ett_utkast on trappa.utredning (kommune, sak) where fullfort_at is null;
create table trappa.utredning_skar (
  kommune text not null,
  utredning uuid not null,
  variabel int not null check (variabel between 1 and 20),
  skar int not null check (skar in (1, 2, 3, 4, 5, 9)),
  merknad text,
  primary key (kommune, utredning, variabel),
  foreign key (kommune, utredning) references trappa.utredning on delete cascade
);
create function trappa.fullfort_er_laast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.fullfort_at is not null then
    if old.fullfort_at is not null then
      raise exception 'en fullført utredning endres ikke' using errcode = 'check_violation', constraint = 'utredning_laast';
    end if;
  end if;
  return coalesce(new, old);
end $$;
create trigger utredning_laast before update or delete on trappa.utredning for each row execute function trappa.fullfort_er_laast();

create table trappa.vedtak (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  opphav text not null check (opphav in ('soknad', 'omgjoring', 'klageavgjorelse')),
  klage uuid,
  erstatter uuid,
  tilstand text not null default 'utkast' check (tilstand in ('utkast', 'til_godkjenning', 'fattet', 'opphevet')),
  brukers_syn text not null default '',
  fakta text not null default '',
  hensyn text not null default '',
  regler text[] not null default '{}',
  barnets_beste text not null default '',
  skrevet_av uuid not null,
  retur_grunn text,
  godkjent_av uuid,
  fattet_at timestamptz,
  fattet_av uuid,
  underrettet_dato date,        -- the day the notice reached the party: the complaint clock starts
  nokkel text,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, nokkel),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, erstatter) references trappa.vedtak,
  foreign key (kommune, skrevet_av) references trappa.ansatt,
  foreign key (kommune, godkjent_av) references trappa.ansatt,
  foreign key (kommune, fattet_av) references trappa.ansatt,
  check (godkjent_av is null or godkjent_av <> skrevet_av),   -- nobody approves their own
  check ((tilstand in ('fattet', 'opphevet')) = (fattet_at is not null)),
  check (underrettet_dato is null or fattet_at is not null),
  check (tilstand not in ('fattet', 'opphevet') or (length(trim(fakta)) > 0 and length(trim(hensyn)) > 0 and cardinality(regler) > 0)) -- fvl § 25
);
create unique index vedtak_ett_utkast on trappa.vedtak (kommune, sak) where tilstand in ('utkast', 'til_godkjenning');
create index vedtak_sak on trappa.vedtak (kommune, sak);

create table trappa.vedtak_post (
  kommune text not null,
  vedtak uuid not null,
  post uuid not null,
  person uuid not null,
  tjeneste text not null,
  utfall text check (utfall in ('innvilget', 'delvis', 'avslag', 'avvist')),
  omfang text not null default '',             -- what the person gets, in words
  timer_per_uke numeric(5,2) check (timer_per_uke >= 0 and timer_per_uke <= 168), -- REP-13
  belop_ore bigint check (belop_ore >= 0),
  utregning jsonb,
  fra date,
  til date,
  vurderes_igjen date,
  far_ikke text not null default '',           -- what the person does not get
  begrunnelse text not null default '',
  vilkar text not null default '',
  pris text not null default '',
  gjelder boolean not null default false,      -- true from the day the decision is made until it is replaced
  primary key (kommune, vedtak, post),
  foreign key (kommune, vedtak) references trappa.vedtak on delete cascade,
  foreign key (kommune, post) references trappa.sak_post,
  foreign key (kommune, person) references trappa.person,
  check (til is null or fra is null or til >= fra),
  -- one answer at a time for one thing asked for
  exclude using gist (kommune with =, post with =) where (gjelder),
  -- one active decision for a service and a period (money is given many times, so it is not a service in this sense)
  exclude using gist (kommune with =, person with =, tjeneste with =, daterange(fra, til, '[]') with &&)
    where (gjelder and utfall in ('innvilget', 'delvis') and belop_ore is null)
);

create table trappa.brev (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vedtak uuid,
  klage uuid,
  slag text not null check (slag in ('vedtak', 'kvittering', 'dokumentkrav', 'forelopig_svar', 'klage_mottatt', 'omgjoring', 'opprettholdelse', 'klage_avvist',
    'utsettelse', 'klageavgjorelse', 'trukket')),
  mottaker uuid not null,
  er_kopi boolean not null default false,      -- to the fullmektig, verge or parent
  sprak text not null check (sprak in ('nb', 'nn')),
  tittel text not null,
  innhold jsonb not null,                      -- the exact input of the letter
  fil uuid not null,
  sha256 bytea not null,
  last_at timestamptz not null,
  kanal text not null check (kanal in ('digital', 'papir')),
  varslet_at timestamptz,                      -- digital: available and notified (eForvaltningsforskriften § 8)
  postlagt_at timestamptz,                     -- paper: handed to the post
  apnet_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, mottaker) references trappa.person,
  foreign key (kommune, fil) references trappa.fil,
  check (kanal = 'papir' or postlagt_at is null)
);
create index brev_sak on trappa.brev (kommune, sak);
create function trappa.brev_er_laast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.innhold, new.fil, new.sha256, new.mottaker, new.slag, new.tittel) is distinct from
     (old.innhold, old.fil, old.sha256, old.mottaker, old.slag, old.tittel) then
    raise exception 'et brev er låst når det er laget' using errcode = 'check_violation', constraint = 'brev_laast';
  end if;
  return new;
end $$;
create trigger brev_laast before update or delete on trappa.brev for each row execute function trappa.brev_er_laast();
