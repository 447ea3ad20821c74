-- What changes after a decision: reminders, end dates, a new look, a warning before a cut, a decision that waits, a death, a move.

-- Adds words to a list of allowed words, whatever other migrations have put there before.
create function pg_temp.flere_ord(tabell text, skranke text, nye text[]) returns void language plpgsql as $$
declare alle text[];
begin
  select array_agg(distinct o) into alle from (
    select (regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g'))[1] as o from pg_constraint c
     where c.conrelid = format('trappa.%I', tabell)::regclass and c.conname = skranke
    union all select unnest(nye)) ord;
  execute format('alter table trappa.%I drop constraint %I', tabell, skranke);
  execute format('alter table trappa.%I add constraint %I check (slag in (%s))', tabell, skranke,
    (select string_agg(quote_literal(o), ', ' order by o) from unnest(alle) o));
end $$;
select pg_temp.flere_ord('oppgave', 'oppgave_slag_check', array['dokument_uteblitt', 'vedtak_slutter', 'forhandsvarsel_svar', 'utsett_iverksetting', 'folg_opp_endring']);
select pg_temp.flere_ord('brev', 'brev_slag_check', array['forhandsvarsel', 'iverksetting', 'avslutning']);

-- More time gives a request a new day, and then it is reminded of anew.
alter table trappa.dokumentpaminnelse add column dag date not null, drop constraint dokumentpaminnelse_pkey, add primary key (kommune, krav, slag, dag);
create unique index oppgave_en_dokument_uteblitt on trappa.oppgave (kommune, sak) where slag = 'dokument_uteblitt' and tilstand = 'apen';

-- How many weeks before help ends somebody must have looked at it.
alter table trappa.kommune add column slutt_uker int not null default 6 check (slutt_uker between 1 and 26);
grant update (slutt_uker) on trappa.kommune to trappa_ansatt;
create unique index oppgave_en_vedtak_slutter on trappa.oppgave (kommune, vedtak, siste_dag) where slag = 'vedtak_slutter';
create index vedtak_post_slutter on trappa.vedtak_post (kommune, (least(til, vurderes_igjen))) where gjelder;

-- A case that the office opens to look again at a decision: which one, and why.
alter table trappa.sak add column revurderer uuid, add column revurdering_grunn text check (length(revurdering_grunn) between 1 and 2000),
  add foreign key (kommune, revurderer) references trappa.vedtak,
  add check ((revurderer is null) = (revurdering_grunn is null));
create index sak_revurderer on trappa.sak (kommune, revurderer) where revurderer is not null;

-- The warning before a decision that takes something away (fvl § 16), or the exception that the law names.
create table trappa.forhandsvarsel (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  hva text not null default '' check (length(hva) <= 2000),
  hvorfor text not null check (length(hvorfor) between 1 and 4000),
  svar_innen date,
  unntak text check (unntak in ('ikke_praktisk_mulig', 'ikke_adresse', 'kjent_og_hatt_hove')),
  sendt_at timestamptz not null,
  sendt_av uuid not null,
  svar text check (length(svar) <= 8000),
  svart_av text,
  svart_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, sendt_av) references trappa.ansatt,
  check ((unntak is null) = (svar_innen is not null)),
  check (unntak is not null or length(trim(hva)) > 0),
  check ((svart_at is null) = (svar is null))
);
create index forhandsvarsel_sak on trappa.forhandsvarsel (kommune, sak);

-- The decision waits while the complaint is decided (fvl § 42): asked for, or of our own accord. svar null: asked for, and not answered.
create table trappa.utsatt_iverksetting (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vedtak uuid not null,
  klage uuid,
  bedt_at timestamptz,
  svar text check (svar in ('ja', 'nei')),
  begrunnelse text check (length(begrunnelse) between 1 and 4000),
  besvart_av uuid,
  besvart_at timestamptz,
  slutt_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, klage) references trappa.klage,
  foreign key (kommune, besvart_av) references trappa.ansatt,
  check ((svar is null) = (besvart_at is null) and (svar is null) = (besvart_av is null) and (svar is null) = (begrunnelse is null)),
  check (slutt_at is null or svar = 'ja')
);
create unique index utsatt_iverksetting_en_apen on trappa.utsatt_iverksetting (kommune, vedtak) where svar is null or (svar = 'ja' and slutt_at is null);

create index utsatt_iverksetting_sak on trappa.utsatt_iverksetting (kommune, sak);

-- A death and a move are written about the person, by whom, and on what.
alter table trappa.person add column dod_dato date, add column flyttet_dato date, add column flyttet_til text check (length(flyttet_til) <= 200);

do $$
declare t text;
begin
  foreach t in array array['forhandsvarsel', 'utsatt_iverksetting'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select, insert, update on trappa.%I to trappa_ansatt, trappa_system; grant select on trappa.%I to trappa_innbygger', t, t);
  end loop;
end $$;
