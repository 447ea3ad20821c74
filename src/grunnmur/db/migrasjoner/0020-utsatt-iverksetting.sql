-- A decision that cuts help waits until the complaint about it is decided (fvl § 42).

create table trappa.utsatt_iverksetting (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  klage uuid not null,
  vedtak uuid not null,                     -- the decision that is to wait; another when the complaint changes a part of it
  bedt_av text not null check (bedt_av in ('part', 'kommunen')),
  bedt_at timestamptz not null,
  ord text not null default '' check (length(ord) <= 4000),
  svar text check (svar in ('ja', 'nei')),
  begrunnelse text check (length(begrunnelse) between 1 and 8000),
  besvart_av uuid,
  besvart_at timestamptz,
  tatt_videre_at timestamptz,               -- a no that the party takes to the body above
  instans_svar text check (instans_svar in ('ja', 'nei')),
  instans_begrunnelse text check (length(instans_begrunnelse) between 1 and 8000),
  instans_notert_av uuid,
  instans_notert_at timestamptz,
  avsluttet_at timestamptz,                 -- the complaint is decided, or gone
  versjon int not null default 1,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, klage) references trappa.klage,
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, besvart_av) references trappa.ansatt,
  foreign key (kommune, instans_notert_av) references trappa.ansatt,
  check ((svar is null) = (begrunnelse is null) and (svar is null) = (besvart_at is null) and (svar is null) = (besvart_av is null)),
  check (tatt_videre_at is null or svar = 'nei'),
  check ((instans_svar is null) = (instans_begrunnelse is null) and (instans_svar is null) = (instans_notert_at is null)
    and (instans_svar is null or tatt_videre_at is not null))
);
create index utsatt_iverksetting_sak on trappa.utsatt_iverksetting (kommune, sak);
create unique index utsatt_iverksetting_en_apen on trappa.utsatt_iverksetting (kommune, klage) where avsluttet_at is null;
alter table trappa.utsatt_iverksetting enable row level security;
alter table trappa.utsatt_iverksetting force row level security;
create policy eget on trappa.utsatt_iverksetting to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.utsatt_iverksetting as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = utsatt_iverksetting.kommune and s.id = utsatt_iverksetting.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = utsatt_iverksetting.kommune and s.id = utsatt_iverksetting.sak));
create policy mine on trappa.utsatt_iverksetting for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.part p where p.kommune = utsatt_iverksetting.kommune and p.sak = utsatt_iverksetting.sak and p.person = (select trappa.person()) and p.til is null));
grant select, insert, update on trappa.utsatt_iverksetting to trappa_ansatt, trappa_system;
grant select on trappa.utsatt_iverksetting to trappa_innbygger;

-- The day that an answer came to count from, when it had to wait; else it counts from the day it says.
alter table trappa.vedtak_post add column virker_fra date;
alter table trappa.vedtak_post drop constraint vedtak_post_kommune_person_tjeneste_daterange_excl;
alter table trappa.vedtak_post add constraint vedtak_post_ett_gjelder_excl exclude using gist (kommune with =, person with =, tjeneste with =,
  daterange(coalesce(virker_fra, fra), til, '[]') with &&) where (gjelder and utfall in ('innvilget', 'delvis') and belop_ore is null);
-- As before (0007), by a list of what moves: whether it holds, when it ends, from when it came to count, and what a life event does to it (0021).
create function trappa.vedtak_post_flytter_seg() returns trigger language plpgsql as $$
declare
  v uuid := case when tg_op = 'DELETE' then old.vedtak else new.vedtak end;
  flyttes constant text[] := array['gjelder', 'til', 'virker_fra', 'livshendelse', 'til_for'];
begin
  if not exists (select 1 from trappa.vedtak x where x.kommune = coalesce(new.kommune, old.kommune) and x.id = v
                 and x.tilstand in ('fattet', 'opphevet')) then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - flyttes = to_jsonb(old) - flyttes then
    return new;
  end if;
  raise exception 'et fattet vedtak endres ikke' using errcode = 'check_violation', constraint = 'vedtak_laast';
end $$;
drop trigger vedtak_post_laast on trappa.vedtak_post;
drop function trappa.vedtak_post_er_laast();
create trigger vedtak_post_laast before insert or update or delete on trappa.vedtak_post
  for each row execute function trappa.vedtak_post_flytter_seg();

-- Somebody must answer, somebody must see to the help when it is over; and a letter.
alter table trappa.oppgave drop constraint oppgave_slag_check;
alter table trappa.oppgave add constraint oppgave_slag_check check (slag in ('behandle_soknad', 'forelopig_svar', 'nodhjelp', 'godkjenn_vedtak',
    'rett_vedtak', 'post_brev', 'svar_melding', 'vurder_dokument', 'dokument_uteblitt', 'vedtak_slutter', 'behandle_klage', 'utsett_klagefrist',
    'oversend_klage', 'folg_opp_klageavgjorelse', 'varsel_feilet', 'behandle_klage_i_nemnd', 'forelopig_mangler', 'uten_klokke',
    'varsel_besvart', 'avgjor_utsatt', 'iverksett_vedtak'));
alter table trappa.brev drop constraint brev_slag_check;
alter table trappa.brev add constraint brev_slag_check check (slag in ('vedtak', 'kvittering', 'dokumentkrav', 'forelopig_svar', 'klage_mottatt',
    'omgjoring', 'opprettholdelse', 'klage_avvist', 'utsettelse', 'klageavgjorelse', 'trukket', 'forhandsvarsel', 'utsatt_iverksetting'));
