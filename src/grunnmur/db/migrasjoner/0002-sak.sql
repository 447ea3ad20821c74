-- The case: application, items, parties, clocks, tasks, documents, events.

create table trappa.fil (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  sha256 bytea not null check (length(sha256) = 32),
  storrelse int not null check (storrelse between 1 and 10485760),
  mime text not null check (mime in ('application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'text/plain')),
  bytes bytea not null,
  lagret_at timestamptz not null,
  primary key (kommune, id),
  check (length(bytes) = storrelse)
);

-- A draft is the resident's own until it is sent: no case worker reads it.
create table trappa.utkast (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  eier uuid not null,
  slag text not null check (slag in ('soknad', 'klage')),
  data jsonb not null default '{}' check (pg_column_size(data) < 200000),
  opprettet timestamptz not null,
  endret timestamptz not null,
  slettes date not null,
  versjon int not null default 1,
  primary key (kommune, id),
  foreign key (kommune, eier) references trappa.person
);
create index utkast_eier on trappa.utkast (kommune, eier);
create table trappa.utkast_fil (
  kommune text not null,
  utkast uuid not null,
  fil uuid not null,
  filnavn text not null check (length(filnavn) between 1 and 200),
  primary key (kommune, utkast, fil),
  foreign key (kommune, utkast) references trappa.utkast on delete cascade,
  foreign key (kommune, fil) references trappa.fil
);

create table trappa.soknad (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,                 -- the one it is about
  sendt_av uuid,                        -- the one who sent it, when digital
  kanal text not null check (kanal in ('digital', 'muntlig', 'papir')),
  mottatt_at timestamptz not null,      -- when it came or was said; the clock of fvl § 11 a starts that day
  registrert_av uuid,                   -- the ansatt who wrote it down
  sprak text not null check (sprak in ('nb', 'nn')),
  innhold jsonb not null,
  haster text not null default 'nei' check (haster in ('i_dag', 'dager', 'nei', 'vet_ikke')),
  nokkel text not null,                 -- idempotency: the same form sent twice is one application
  enheter uuid[] not null default '{}', -- the units that got a case of it; kept by sak_gir_enhet
  primary key (kommune, id),
  unique (kommune, nokkel),
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, sendt_av) references trappa.person,
  foreign key (kommune, registrert_av) references trappa.ansatt,
  check ((kanal = 'digital') = (registrert_av is null))
);

create table trappa.saksnummer (
  kommune text not null references trappa.kommune,
  aar int not null,
  siste int not null,
  primary key (kommune, aar)
);

-- One case has one track, because one letter has one complaint route (forms-and-letters 8.1 rule 15).
create table trappa.sak (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  aar int not null,
  lopenummer int not null,
  soknad uuid,
  person uuid not null,
  spor text not null check (spor in ('omsorg', 'sosial', 'bolig')),
  enhet uuid not null,
  ansvarlig uuid,
  tilstand text not null default 'mottatt' check (tilstand in ('mottatt', 'utredes', 'avgjort', 'trukket', 'lukket')),
  haster boolean not null default false,
  sprak text not null check (sprak in ('nb', 'nn')),
  opprettet timestamptz not null,
  mottatt_dato date not null,
  lukket_at timestamptz,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, aar, lopenummer),
  foreign key (kommune, soknad) references trappa.soknad,
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, enhet) references trappa.enhet,
  foreign key (kommune, ansvarlig) references trappa.ansatt,
  check ((tilstand = 'lukket') = (lukket_at is not null))
);
create index sak_person on trappa.sak (kommune, person);
create index sak_soknad on trappa.sak (kommune, soknad) where soknad is not null;

-- One application may become a case at two units. It is read by those units and no other.
create function trappa.sak_gir_enhet() returns trigger language plpgsql as $$
begin
  update trappa.soknad s set enheter = s.enheter || new.enhet
    where s.kommune = new.kommune and s.id = new.soknad and not (new.enhet = any (s.enheter));
  return null;
end $$;
create trigger sak_gir_enhet after insert or update of enhet, soknad on trappa.sak
  for each row when (new.soknad is not null) execute function trappa.sak_gir_enhet();

create table trappa.part (
  kommune text not null,
  sak uuid not null,
  person uuid not null,
  rolle text not null check (rolle in ('soker', 'medsoker', 'foresatt', 'verge', 'fullmektig')),
  omfang text[] not null default '{brev,snakke,klage}',
  fra date not null,
  til date,
  primary key (kommune, sak, person, rolle),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, person) references trappa.person
);
create index part_person on trappa.part (kommune, person);

-- Each thing applied for. utfall null = unanswered. tjeneste null = a need nobody has named yet.
create table trappa.sak_post (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  nr int not null,
  tjeneste text,
  onsket text not null check (length(onsket) between 1 and 4000),
  utfall text check (utfall in ('innvilget', 'delvis', 'avslag', 'avvist', 'trukket')),
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, sak, nr),
  foreign key (kommune, sak) references trappa.sak
);

create function trappa.sak_lukkes_bare_besvart() returns trigger language plpgsql as $$
begin
  if new.tilstand in ('avgjort', 'lukket', 'trukket') and old.tilstand is distinct from new.tilstand
     and exists (select 1 from trappa.sak_post p where p.kommune = new.kommune and p.sak = new.id and p.utfall is null) then
    raise exception 'sak % har poster uten svar', new.id using errcode = 'check_violation', constraint = 'sak_alle_poster_besvart';
  end if;
  return new;
end $$;
create trigger sak_alle_poster_besvart before update on trappa.sak
  for each row execute function trappa.sak_lukkes_bare_besvart();

-- A clock: what must have happened by when, why, and under which rule. grunnlag holds the trace from src/lov.
create table trappa.frist (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid,
  vedtak uuid,
  slag text not null check (slag in ('forelopig_svar', 'vedtak', 'nodhjelp', 'klagefrist', 'klage_forelopig_svar', 'dokument', 'merknad', 'oppfolging')),
  art text not null check (art in ('lov', 'norm', 'maal', 'satt')), -- 'satt': a date that a person has set
  siste_dag date not null,
  grunnlag jsonb not null,
  status text not null default 'loper' check (status in ('loper', 'oppfylt', 'falt_bort', 'utlopt')),
  opprettet timestamptz not null,
  avsluttet_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  check ((status = 'loper') = (avsluttet_at is null))
);
create index frist_sak on trappa.frist (kommune, sak);

-- Work for a person. The worklist is this table, ordered by the deadline that hurts first.
create table trappa.oppgave (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid,
  vedtak uuid,
  brev uuid,
  frist uuid,
  enhet uuid not null,
  ansvarlig uuid,
  slag text not null check (slag in ('behandle_soknad', 'forelopig_svar', 'nodhjelp', 'godkjenn_vedtak', 'rett_vedtak', 'post_brev', 'svar_melding',
    'vurder_dokument', 'behandle_klage', 'utsett_klagefrist', 'oversend_klage', 'folg_opp_klageavgjorelse', 'varsel_feilet', 'behandle_klage_i_nemnd')),
  art text not null check (art in ('lov', 'norm', 'maal', 'satt')),
  siste_dag date not null,
  tilstand text not null default 'apen' check (tilstand in ('apen', 'gjort', 'falt_bort')),
  opprettet timestamptz not null,
  avsluttet_at timestamptz,
  versjon int not null default 1,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, frist) references trappa.frist,
  foreign key (kommune, enhet) references trappa.enhet,
  foreign key (kommune, ansvarlig) references trappa.ansatt,
  check ((tilstand = 'apen') = (avsluttet_at is null))
);
create index oppgave_kontor on trappa.oppgave (kommune, enhet, siste_dag, id) where tilstand = 'apen';
create index oppgave_mine on trappa.oppgave (kommune, ansvarlig, siste_dag, id) where tilstand = 'apen';
create index oppgave_sak on trappa.oppgave (kommune, sak);

create table trappa.dokument (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid,
  slag text not null check (slag in ('soknad', 'vedlegg', 'utredning', 'brev', 'vedtak', 'klage', 'uttalelse', 'merknad', 'avgjorelse', 'fullmakt', 'notat')),
  tittel text not null check (length(tittel) between 1 and 300),
  fra text not null,
  dato date not null,
  fil uuid not null,
  synlig_for_part boolean not null default true,
  lagt_til_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, fil) references trappa.fil
);
create index dokument_sak on trappa.dokument (kommune, sak);

-- A document asked for: what, why, on which §, by when (stnl § 43, fvl § 17).
create table trappa.dokumentkrav (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  hva text not null check (length(hva) between 1 and 300),
  formal text not null check (length(formal) between 1 and 1000),
  siste_dag date not null,
  bedt_av uuid not null,
  bedt_at timestamptz not null,
  tilstand text not null default 'apent' check (tilstand in ('apent', 'besvart', 'har_ikke', 'trukket')),
  svar text,
  dokument uuid,
  besvart_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, bedt_av) references trappa.ansatt,
  foreign key (kommune, dokument) references trappa.dokument,
  check ((tilstand = 'apent') = (besvart_at is null))
);

create table trappa.melding (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  fra_kommunen boolean not null,
  forfatter text not null,
  tekst text not null check (length(tekst) between 1 and 4000),
  sendt_at timestamptz not null,
  lest_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak
);
create index melding_sak on trappa.melding (kommune, sak);

-- What happened, when, by whom, on which hjemmel. Append-only, and chained by hash within the case:
-- the resident's timeline, the journal and the audit trail are this one table.
create table trappa.hendelse (
  kommune text not null,
  sak uuid not null,
  nr int not null default 0,             -- nr, forrige_hash and hash are set by hendelse_kjed, whatever is sent in
  slag text not null check (slag ~ '^[a-z_]+\.[a-z_]+$'),
  tid timestamptz not null,
  aktor_slag text not null check (aktor_slag in ('innbygger', 'ansatt', 'embete', 'system')),
  aktor_id text not null,
  aktor_navn text not null,
  data jsonb not null,
  hjemmel text,
  synlig boolean not null default true,  -- shown in the resident's timeline
  forrige_hash bytea,
  hash bytea not null default '',
  primary key (kommune, sak, nr),
  foreign key (kommune, sak) references trappa.sak
);
create function trappa.hendelse_hash(h trappa.hendelse) returns bytea language sql immutable as $$
  select sha256(convert_to(concat_ws(E'\x1f', h.kommune, h.sak, h.nr, h.slag, extract(epoch from h.tid), h.aktor_slag, h.aktor_id,
    h.aktor_navn, h.data, coalesce(h.hjemmel, ''), h.synlig, coalesce(encode(h.forrige_hash, 'hex'), '')), 'UTF8'))
$$;
create function trappa.hendelse_kjed() returns trigger language plpgsql as $$
declare siste record;
begin
  perform 1 from trappa.sak s where s.kommune = new.kommune and s.id = new.sak for update;
  if not found then
    raise exception 'en hendelse hører til en sak som den som skriver, ser' using errcode = 'insufficient_privilege';
  end if;
  select h.nr, h.hash into siste from trappa.hendelse h where h.kommune = new.kommune and h.sak = new.sak order by h.nr desc limit 1;
  new.nr := coalesce(siste.nr, 0) + 1;
  new.forrige_hash := siste.hash;
  new.hash := trappa.hendelse_hash(new);
  return new;
end $$;
create trigger hendelse_kjed before insert on trappa.hendelse for each row execute function trappa.hendelse_kjed();

create function trappa.bare_tilfoy() returns trigger language plpgsql as $$
begin
  raise exception '% kan ikke endres eller slettes', tg_table_name using errcode = 'check_violation', constraint = tg_table_name || '_bare_tilfoy';
end $$;
create trigger hendelse_bare_tilfoy before update or delete on trappa.hendelse for each row execute function trappa.bare_tilfoy();

-- The first event whose hash does not fit, or null when the chain is whole.
create function trappa.kontroller_kjede(k text, s uuid) returns int language sql stable as $$
  select min(h.nr) from (
    select t, t.nr, t.hash, t.forrige_hash, lag(t.hash) over (order by t.nr) as skulle, row_number() over (order by t.nr) as rad
    from trappa.hendelse t where t.kommune = k and t.sak = s) h
  where h.hash <> trappa.hendelse_hash(h.t) or h.forrige_hash is distinct from h.skulle or h.nr <> h.rad
$$;

-- Who has read what: identity, unit, basis, what (pasientjournalloven § 22 a). Kept as long as the case.
create table trappa.innsynslogg (
  kommune text not null,
  id bigint generated always as identity,
  sak uuid not null,
  tid timestamptz not null,
  leser_slag text not null check (leser_slag in ('innbygger', 'ansatt', 'embete')),
  leser_id text not null,
  leser_navn text not null,
  enhet text not null,
  grunnlag text not null,
  hva text not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak
);
create index innsynslogg_sak on trappa.innsynslogg (kommune, sak, tid desc);
create trigger innsynslogg_bare_tilfoy before update or delete on trappa.innsynslogg for each row execute function trappa.bare_tilfoy();
