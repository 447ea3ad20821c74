-- Kvalifiseringsprogram (stnl §§ 29–35): what was assessed, what the programme is, and when it began.

alter table trappa.frist drop constraint frist_slag_check;
alter table trappa.frist add constraint frist_slag_check check (slag in ('forelopig_svar', 'vedtak', 'nodhjelp', 'klagefrist', 'klage_forelopig_svar',
    'dokument', 'merknad', 'oppfolging', 'varselsvar', 'programstart'));

create table trappa.program (
  kommune text not null,
  post uuid not null,
  sak uuid not null,
  -- the conditions, one by one, and the law's answer as it was then
  nedsatt boolean not null,
  nedsatt_fordi text not null check (length(nedsatt_fordi) between 1 and 2000),
  ytelser boolean not null,
  ytelser_fordi text not null check (length(ytelser_fordi) between 1 and 2000),
  arbeidsevne_dato date,
  nyttig boolean not null,
  nyttig_fordi text not null check (length(nyttig_fordi) between 1 and 2000),
  vilkar jsonb not null,
  vurdert_navn text not null,
  vurdert_at timestamptz not null,
  -- the programme
  start date,
  slutt date check (slutt > start),
  forlenget_fordi text not null default '' check (length(forlenget_fordi) <= 2000),
  sen_fordi text not null default '' check (length(sen_fordi) <= 2000),
  aktiviteter jsonb not null default '[]' check (jsonb_typeof(aktiviteter) = 'array' and jsonb_array_length(aktiviteter) <= 12),
  stonad jsonb,
  planlagt_navn text,
  planlagt_at timestamptz,
  -- it has begun
  begynt date,
  begynt_navn text,
  begynt_at timestamptz,
  primary key (kommune, post),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, post) references trappa.sak_post,
  check ((start is null) = (slutt is null) and (start is null) = (planlagt_at is null) and (start is null) = (planlagt_navn is null)
    and (start is null) = (stonad is null)),
  check ((begynt is null) = (begynt_at is null) and (begynt is null) = (begynt_navn is null) and (begynt is null or start is not null))
);
create index program_sak on trappa.program (kommune, sak);

-- What a decision rests on stays as it was: after the answer only that it has begun is written, once.
create function trappa.program_er_laast() returns trigger language plpgsql as $$
begin
  if exists (select 1 from trappa.sak_post p where p.kommune = old.kommune and p.id = old.post and p.utfall is not null)
     and (old.begynt is not null or to_jsonb(new) - array['begynt', 'begynt_navn', 'begynt_at'] <> to_jsonb(old) - array['begynt', 'begynt_navn', 'begynt_at']) then
    raise exception 'et program som er avgjort, endres ikke' using errcode = 'check_violation', constraint = 'program_laast';
  end if;
  return new;
end $$;
create trigger program_laast before update on trappa.program for each row execute function trappa.program_er_laast();

alter table trappa.program enable row level security;
alter table trappa.program force row level security;
create policy eget on trappa.program to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.program as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = program.kommune and s.id = program.sak))
  with check (exists (select 1 from trappa.sak s where s.kommune = program.kommune and s.id = program.sak));
-- The party sees the programme when it is decided.
create policy mine on trappa.program for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
  select 1 from trappa.sak_post p join trappa.part d on d.kommune = p.kommune and d.sak = p.sak
  where p.kommune = program.kommune and p.id = program.post and p.utfall in ('innvilget', 'delvis')
    and d.person = (select trappa.person()) and d.til is null));
grant select, insert, update on trappa.program to trappa_ansatt, trappa_system;
grant select on trappa.program to trappa_innbygger;
