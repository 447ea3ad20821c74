-- The body that decides a complaint may also decide that the decision waits for it (fvl § 42), for a time and on conditions, as the kommune may.

-- What the kommune's case knows of it. The body's answer is either its own act or one that came on paper.
alter table trappa.utsatt_iverksetting
  add column vilkar text not null default '' check (length(vilkar) <= 4000),
  add column til date,                              -- the last day it waits; null: until the complaint is decided
  add column hos_instans_at timestamptz,            -- the question lies with the body above
  add column instans_vilkar text not null default '' check (length(instans_vilkar) <= 4000),
  add column instans_til date;
update trappa.utsatt_iverksetting set hos_instans_at = tatt_videre_at where tatt_videre_at is not null;
alter table trappa.utsatt_iverksetting drop constraint utsatt_iverksetting_bedt_av_check,
  add constraint utsatt_iverksetting_bedt_av_check check (bedt_av in ('part', 'kommunen', 'instansen')),
  drop constraint utsatt_iverksetting_check2,
  add constraint utsatt_iverksetting_instanssvar check ((instans_svar is null) = (instans_begrunnelse is null)
    and (instans_svar is null) = (instans_notert_at is null) and (instans_svar is null or hos_instans_at is not null)),
  add constraint utsatt_iverksetting_til check ((til is null or svar is not distinct from 'ja') and (instans_til is null or instans_svar is not distinct from 'ja'));
-- The night looks for those whose day has passed.
create index utsatt_iverksetting_til on trappa.utsatt_iverksetting (kommune, coalesce(instans_til, til))
  where avsluttet_at is null and coalesce(instans_til, til) is not null;

-- The question as it lies on the body's desk, with what is needed to answer it: the decision, the complaint, and the kommune's no.
create table trappa.instans_utsatt (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  utsatt uuid not null,
  sak uuid not null,
  klage uuid not null,
  embete text references trappa.embete,             -- null: the kommune's own klagenemnd
  bedt_av text not null check (bedt_av in ('part', 'instansen')),
  klager_navn text not null,
  sakstittel text not null,
  klagen jsonb not null,
  vedtaket jsonb not null,
  ord text not null,
  kommunens_nei text,
  kom_at timestamptz not null,
  svar_innen date not null,
  svar text check (svar in ('ja', 'nei')),
  begrunnelse text check (length(begrunnelse) between 1 and 8000),
  vilkar text not null default '' check (length(vilkar) <= 4000),
  til date,
  besvart_at timestamptz,
  besvart_av text,
  besvart_av_navn text,
  falt_bort_at timestamptz,                         -- the complaint was decided, or gone, before anybody answered
  primary key (kommune, id),
  unique (kommune, utsatt),
  foreign key (kommune, utsatt) references trappa.utsatt_iverksetting,
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, klage) references trappa.klage,
  check ((svar is null) = (begrunnelse is null) and (svar is null) = (besvart_at is null) and (svar is null) = (besvart_av is null)
    and (svar is null) = (besvart_av_navn is null)),
  check (til is null or svar is not distinct from 'ja'),
  check (svar is null or falt_bort_at is null)
);
create index instans_utsatt_apen on trappa.instans_utsatt (embete, svar_innen) where svar is null and falt_bort_at is null;
create index instans_utsatt_klage on trappa.instans_utsatt (kommune, klage);
create index instans_utsatt_sak on trappa.instans_utsatt (kommune, sak);

-- What was sent stays as it was, and is answered once.
create function trappa.instans_utsatt_er_laast() returns trigger language plpgsql as $$
declare
  flyttes constant text[] := array['svar', 'begrunnelse', 'vilkar', 'til', 'besvart_at', 'besvart_av', 'besvart_av_navn', 'falt_bort_at'];
begin
  if old.svar is not null or old.falt_bort_at is not null or to_jsonb(new) - flyttes <> to_jsonb(old) - flyttes then
    raise exception 'et spørsmål om utsatt iverksetting besvares én gang' using errcode = 'check_violation', constraint = 'instans_utsatt_laast';
  end if;
  return new;
end $$;
create trigger instans_utsatt_laast before update on trappa.instans_utsatt for each row execute function trappa.instans_utsatt_er_laast();

-- An employee sees it in a case of the unit's own, or in the klagenemnd; a Statsforvalter what was sent there; nobody else.
alter table trappa.instans_utsatt enable row level security;
alter table trappa.instans_utsatt force row level security;
create policy eget on trappa.instans_utsatt to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.instans_utsatt as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = instans_utsatt.kommune and s.id = instans_utsatt.sak)
    or (embete is null and exists (select 1 from trappa.enhet e where e.kommune = instans_utsatt.kommune and e.slag = 'klagenemnd'
      and e.id = any ((select trappa.enheter())::uuid[]))));
create policy sendt_hit on trappa.instans_utsatt to trappa_embete
  using (embete = (select trappa.embete())) with check (embete = (select trappa.embete()));
grant select, insert, update on trappa.instans_utsatt to trappa_ansatt, trappa_system;
grant select, update on trappa.instans_utsatt to trappa_embete;
