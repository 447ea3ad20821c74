-- Clocks that never fall silent: waiting with a reason, the foreløpig svar that is ready before its day, and the check that finds
-- what nobody watches over.

-- The case waits for somebody: why (a reason that the law allows), until when at the latest, and from which day it went on.
create table trappa.sakspause (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  grunn text not null check (grunn in ('venter_pa_part', 'venter_pa_andre', 'parten_onsker')),
  hvem text not null default '' check (length(hvem) <= 200),   -- who is waited for, as the party reads it
  fra date not null,
  til date not null,                                            -- the last day of waiting: the clocks run again the day after
  satt_av text not null,
  startet_at timestamptz not null,
  gjenopptatt date,
  avsluttet_at timestamptz,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  check (til > fra and til <= fra + 60),
  check (grunn <> 'venter_pa_andre' or length(trim(hvem)) > 0),
  check ((gjenopptatt is null) = (avsluttet_at is null)),
  check (gjenopptatt is null or gjenopptatt between fra and til + 1)
);
create index sakspause_sak on trappa.sakspause (kommune, sak);
create unique index sakspause_en_apen on trappa.sakspause (kommune, sak) where avsluttet_at is null;

-- A clock that stands still says under which pause. The law's clock, the promised day and nødhjelp never do (fvl § 11 a, stnl § 18).
alter table trappa.frist add column pause uuid,
  add foreign key (kommune, pause) references trappa.sakspause,
  add constraint frist_bare_maal_og_norm_stanser check (pause is null or (status = 'loper' and slag = 'vedtak' and art in ('maal', 'norm')));
-- What the kommune owes somebody, by the day it is owed: the nightly run and the leader's page read this way.
create index frist_skylder on trappa.frist (kommune, siste_dag, id)
  where status = 'loper' and slag in ('forelopig_svar', 'vedtak', 'nodhjelp', 'klage_forelopig_svar', 'oppfolging');

-- The worklist has one order. What cannot wait stands on top of every list; the rest by its day.
alter table trappa.oppgave drop constraint oppgave_slag_check;
alter table trappa.oppgave add constraint oppgave_slag_check check (slag in ('behandle_soknad', 'forelopig_svar', 'nodhjelp', 'godkjenn_vedtak',
    'rett_vedtak', 'post_brev', 'svar_melding', 'vurder_dokument', 'behandle_klage', 'utsett_klagefrist', 'oversend_klage',
    'folg_opp_klageavgjorelse', 'varsel_feilet', 'behandle_klage_i_nemnd', 'forelopig_mangler', 'uten_klokke')),
  add column topp boolean not null default false,
  add column pa_vent boolean not null default false; -- its clock stands still; the day is then the one to look again
alter table trappa.oppgave add column rang date not null
  generated always as (case when topp or slag = 'nodhjelp' then date '1900-01-01' else siste_dag end) stored;
drop index trappa.oppgave_kontor, trappa.oppgave_mine, trappa.oppgave_ufordelt, trappa.oppgave_klager, trappa.oppgave_godkjenning;
create index oppgave_kontor on trappa.oppgave (kommune, enhet, rang, id) where tilstand = 'apen';
create index oppgave_mine on trappa.oppgave (kommune, ansvarlig, rang, id) where tilstand = 'apen';
create index oppgave_ufordelt on trappa.oppgave (kommune, enhet, rang, id) where tilstand = 'apen' and ansvarlig is null;
create index oppgave_klager on trappa.oppgave (kommune, enhet, rang, id)
  where tilstand = 'apen' and slag in ('behandle_klage', 'utsett_klagefrist', 'oversend_klage', 'folg_opp_klageavgjorelse');
create index oppgave_godkjenning on trappa.oppgave (kommune, enhet, rang, id) where tilstand = 'apen' and slag = 'godkjenn_vedtak';
create index oppgave_frist on trappa.oppgave (kommune, frist) where frist is not null;
-- The leader is told once: of a letter that nobody sent, and of a case that nothing watches over.
create unique index oppgave_en_forelopig_mangler on trappa.oppgave (kommune, frist) where slag = 'forelopig_mangler';
create unique index oppgave_en_uten_klokke on trappa.oppgave (kommune, sak) where slag = 'uten_klokke' and tilstand = 'apen';

-- How many days before its day the letter is ready, and what happens when nobody has acted by then.
alter table trappa.kommune
  add column forelopig_dager int not null default 5 check (forelopig_dager between 1 and 14),
  add column forelopig_ved_frist text not null default 'alarm' check (forelopig_ved_frist in ('send', 'alarm'));
grant update (forelopig_dager, forelopig_ved_frist) on trappa.kommune to trappa_ansatt;

-- The letter that says why the answer is late and when it comes: one for one clock, however often a job runs or a button is pressed.
create table trappa.forelopig_svar (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid,
  frist uuid not null,
  for_dag date not null,                   -- the day the clock runs out
  grunn_kode text not null check (grunn_kode in ('venter_pa_deg', 'venter_pa_andre', 'du_onsker', 'til_godkjenning', 'vurderes', 'ikke_tatt',
    'klage_vurderes', 'klage_ikke_tatt', 'klage_sendes_videre', 'skrevet')),
  grunn_hva text not null default '',      -- what or who is waited for
  grunn_til date,                          -- and by when
  grunn text,                              -- a person's own words instead ('skrevet')
  ny_dato date not null,
  tilstand text not null default 'klart' check (tilstand in ('klart', 'sendt', 'falt_bort')),
  klargjort_at timestamptz not null,
  avsluttet_at timestamptz,
  sendt_av text,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, frist),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, klage) references trappa.klage,
  foreign key (kommune, frist) references trappa.frist,
  check ((grunn_kode = 'skrevet') = (grunn is not null)),
  check ((tilstand = 'klart') = (avsluttet_at is null)),
  check ((tilstand = 'sendt') = (sendt_av is not null))
);
create index forelopig_svar_sak on trappa.forelopig_svar (kommune, sak);
create index forelopig_svar_klart on trappa.forelopig_svar (kommune, for_dag, id) where tilstand = 'klart';

-- A letter that is ready does not outlive its clock: what is answered needs no delay letter.
create function trappa.forelopig_svar_faller_bort() returns trigger language plpgsql as $$
begin
  update trappa.forelopig_svar f set tilstand = 'falt_bort', avsluttet_at = coalesce(new.avsluttet_at, now()), versjon = f.versjon + 1
    where f.kommune = new.kommune and f.frist = new.id and f.tilstand = 'klart';
  return null;
end $$;
create trigger forelopig_svar_faller_bort after update of status on trappa.frist for each row
  when (old.status = 'loper' and new.status <> 'loper' and new.slag in ('forelopig_svar', 'klage_forelopig_svar'))
  execute function trappa.forelopig_svar_faller_bort();

-- The same for the body that decides complaints, whose clock stands in its own case. lovet_dato: the day its last letter promised.
alter table trappa.klageinstanssak add column lovet_dato date;
create table trappa.instans_forelopig_svar (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  instanssak uuid not null,
  embete text references trappa.embete,
  for_dag date not null,
  grunn_kode text not null check (grunn_kode in ('instans_vurderes', 'instans_ikke_tatt', 'skrevet')),
  grunn text,
  ny_dato date not null,
  tilstand text not null default 'klart' check (tilstand in ('klart', 'sendt', 'falt_bort')),
  alarmert_at timestamptz,
  klargjort_at timestamptz not null,
  avsluttet_at timestamptz,
  sendt_av text,
  versjon int not null default 1,
  primary key (kommune, id),
  unique (kommune, instanssak, for_dag),
  foreign key (kommune, instanssak) references trappa.klageinstanssak,
  check ((grunn_kode = 'skrevet') = (grunn is not null)),
  check ((tilstand = 'klart') = (avsluttet_at is null)),
  check ((tilstand = 'sendt') = (sendt_av is not null))
);
create function trappa.instans_forelopig_svar_faller_bort() returns trigger language plpgsql as $$
begin
  update trappa.instans_forelopig_svar f set tilstand = 'falt_bort', avsluttet_at = coalesce(new.avgjort_at, now()), versjon = f.versjon + 1
    where f.kommune = new.kommune and f.instanssak = new.id and f.tilstand = 'klart';
  return null;
end $$;
create trigger instans_forelopig_svar_faller_bort after update of tilstand on trappa.klageinstanssak for each row
  when (new.tilstand = 'avgjort' and old.tilstand <> 'avgjort') execute function trappa.instans_forelopig_svar_faller_bort();

-- Rows: the kommune's own, behind the unit's wall; the party sees that the case waits and why.
do $$
declare t text;
begin
  foreach t in array array['sakspause', 'forelopig_svar', 'instans_forelopig_svar'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert, update on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
  foreach t in array array['sakspause', 'forelopig_svar'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
  end loop;
end $$;
create policy enhetens on trappa.instans_forelopig_svar as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.klageinstanssak i where i.kommune = instans_forelopig_svar.kommune and i.id = instans_forelopig_svar.instanssak));
create policy oversendt_hit on trappa.instans_forelopig_svar to trappa_embete
  using (embete = (select trappa.embete())) with check (embete = (select trappa.embete()));
grant select, insert, update on trappa.instans_forelopig_svar to trappa_embete;
create policy mine on trappa.sakspause for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.part p where p.kommune = sakspause.kommune and p.sak = sakspause.sak and p.person = (select trappa.person()) and p.til is null));
grant select on trappa.sakspause to trappa_innbygger;

-- Everything open that no running clock watches over, in the kommune of the transaction, as far as its role sees. There must be none.
--   sak: unanswered, and no day for an answer or a foreløpig svar.   post: unanswered in a case that is over.
--   klage: not settled, and no day.   oversendt: forwarded, and no case at the body above.   avgjort: decided there, and nobody follows it up.
--   vedtak: made, and nobody is on the way to tell the party.   pause: waiting beyond the day it was to end.
create function trappa.uten_klokke(paa date) returns table (hva text, sak uuid, klage uuid) language sql stable as $$
  select 'sak', s.id, null::uuid from trappa.sak s
   where s.kommune = (select trappa.kommune()) and s.tilstand in ('mottatt', 'utredes')
     and not exists (select 1 from trappa.frist f where f.kommune = s.kommune and f.sak = s.id and f.klage is null
       and f.slag = 'forelopig_svar' and f.status = 'loper')
  union all
  select 'post', p.sak, null from trappa.sak_post p join trappa.sak s on s.kommune = p.kommune and s.id = p.sak
   where p.kommune = (select trappa.kommune()) and p.utfall is null and s.tilstand not in ('mottatt', 'utredes')
  union all
  select 'klage', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand in ('mottatt', 'vurderes', 'opprettholdt')
     and not exists (select 1 from trappa.frist f where f.kommune = k.kommune and f.sak = k.sak and f.klage = k.id
       and f.slag = 'klage_forelopig_svar' and f.art in ('lov', 'satt') and f.status = 'loper')
  union all
  select 'oversendt', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand = 'oversendt'
     and not exists (select 1 from trappa.oversendelse o join trappa.klageinstanssak i on i.kommune = o.kommune and i.oversendelse = o.id
       where o.kommune = k.kommune and o.klage = k.id and i.tilstand <> 'avgjort')
  union all
  select 'avgjort', k.sak, k.id from trappa.klage k
   where k.kommune = (select trappa.kommune()) and k.tilstand = 'avgjort'
     and not exists (select 1 from trappa.frist f where f.kommune = k.kommune and f.sak = k.sak and f.klage = k.id and f.slag = 'oppfolging')
  union all
  select 'vedtak', v.sak, null from trappa.vedtak v
   where v.kommune = (select trappa.kommune()) and v.tilstand = 'fattet' and v.underrettet_dato is null
     and not exists (select 1 from trappa.brev b where b.kommune = v.kommune and b.vedtak = v.id and b.kanal = 'digital' and b.varslet_at is null)
     and not exists (select 1 from trappa.oppgave o where o.kommune = v.kommune and o.sak = v.sak and o.tilstand = 'apen'
       and o.slag in ('post_brev', 'varsel_feilet'))
  union all
  select 'pause', p.sak, null from trappa.sakspause p
   where p.kommune = (select trappa.kommune()) and p.avsluttet_at is null and p.til < paa - 1
$$;
revoke execute on function trappa.uten_klokke from public;
grant execute on function trappa.uten_klokke to trappa_ansatt, trappa_system;
-- Open cases and complaints are a small part of all there are.
create index sak_apen on trappa.sak (kommune, id) where tilstand in ('mottatt', 'utredes');
create index klage_apen on trappa.klage (kommune, tilstand, id) where tilstand in ('mottatt', 'vurderes', 'opprettholdt', 'oversendt');
create index sak_post_apen on trappa.sak_post (kommune, sak) where utfall is null;
create index vedtak_ikke_underrettet on trappa.vedtak (kommune, id) where tilstand = 'fattet' and underrettet_dato is null;
create index sakspause_apen on trappa.sakspause (kommune, til) where avsluttet_at is null;
