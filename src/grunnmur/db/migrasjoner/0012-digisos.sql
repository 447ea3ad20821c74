-- The national Digisos: the keys of the systems that deliver for a kommune, and what they have delivered.

-- A key is a secret of 32 random bytes; only its hash is kept. It is made and taken back by the operator, and never used again.
create table trappa.digisos_nokkel (
  kommune text not null references trappa.kommune,
  id uuid not null default gen_random_uuid(),
  sha256 bytea not null check (length(sha256) = 32),
  system text not null check (length(system) between 1 and 200),   -- whose key it is
  opprettet timestamptz not null,
  trukket_at timestamptz,
  primary key (kommune, id),
  unique (kommune, sha256)
);

-- One row for each reference that has come in, with the hash of its bytes: the same again is the same, other bytes are refused.
create table trappa.digisos_innsending (
  kommune text not null references trappa.kommune,
  slag text not null check (slag in ('soknad', 'klage')),
  referanse uuid not null,                 -- digisosId or klageId
  sha256 bytea not null check (length(sha256) = 32),
  soknad uuid,                             -- the application that it became, or is about; null only inside the transaction that makes it
  klage uuid,                              -- the complaint that it became, or was put with
  navkontor text check (navkontor ~ '^[0-9]{4}$'),
  mottatt_at timestamptz not null,
  primary key (kommune, slag, referanse),
  foreign key (kommune, soknad) references trappa.soknad,
  foreign key (kommune, klage) references trappa.klage
);
create index digisos_innsending_soknad on trappa.digisos_innsending (kommune, soknad);

-- Only the system that delivers and publishes comes here: that a person has applied for money is told by the case, behind its wall.
do $$
declare t text;
begin
  foreach t in array array['digisos_nokkel', 'digisos_innsending'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy system on trappa.%I to trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_system', t);
  end loop;
end $$;
grant update (trukket_at) on trappa.digisos_nokkel to trappa_system;
grant update (soknad, klage) on trappa.digisos_innsending to trappa_system;
