-- Økonomisk stønad: in which form, on which condition, and how it is paid.

-- Money to keep, money to pay back, a promise to pay, or the thing itself (stnl § 21); and why a condition belongs to this help (§ 20).
alter table trappa.vedtak_post
  add column stonadsform text not null default 'bidrag' check (stonadsform in ('bidrag', 'lan', 'garanti', 'varer')),
  add column form_fordi text not null default '',
  add column vilkar_sammenheng text not null default '';

-- The account that the kommune pays from. Without one no file is made.
alter table trappa.kommune add column utbetalingskonto text check (utbetalingskonto ~ '^[0-9]{11}$');
grant update (utbetalingskonto) on trappa.kommune to trappa_ansatt;

-- One file to the bank. What was sent is kept as it was.
create table trappa.betalingsfil (
  kommune text not null references trappa.kommune,
  id uuid not null,
  enhet uuid not null,
  meldingsid text not null check (length(meldingsid) between 1 and 35),
  antall int not null check (antall > 0),
  sum_ore bigint not null check (sum_ore > 0),
  innhold text not null,
  laget_av uuid not null,
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  unique (kommune, meldingsid),
  foreign key (kommune, enhet) references trappa.enhet,
  foreign key (kommune, laget_av) references trappa.ansatt
);

-- One instalment: what, for which days, to whom, on which day, in whole øre.
create table trappa.utbetaling (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vedtak uuid not null,
  post uuid not null,
  person uuid not null,
  hva text not null check (length(hva) between 1 and 100),
  fra date not null,
  til date not null,
  forfall date not null,
  ore bigint not null check (ore > 0),
  mottaker text not null check (length(mottaker) between 1 and 70),
  konto text not null check (konto ~ '^[0-9]{11}$'),
  tilstand text not null default 'planlagt' check (tilstand in ('planlagt', 'sendt', 'stanset')),
  fil uuid,
  stanset_grunn text check (length(stanset_grunn) between 1 and 500),
  planlagt_av uuid not null,
  planlagt_navn text not null,
  planlagt_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, vedtak, post) references trappa.vedtak_post,
  foreign key (kommune, person) references trappa.person,
  foreign key (kommune, fil) references trappa.betalingsfil,
  check (til >= fra),
  check ((tilstand = 'sendt') = (fil is not null)),
  check ((tilstand = 'stanset') = (stanset_grunn is not null)),
  -- the same thing is not paid twice for the same days, whichever decision or case it is planned from
  constraint utbetaling_en_gang exclude using gist (kommune with =, person with =, lower(hva) with =, daterange(fra, til, '[]') with &&)
    where (tilstand <> 'stanset')
);
create index utbetaling_sak on trappa.utbetaling (kommune, sak, forfall);
create index utbetaling_forfaller on trappa.utbetaling (kommune, forfall) where tilstand = 'planlagt';

-- What is sent is sent, and a stop is final: money that was stopped by mistake is planned anew.
create function trappa.utbetaling_gar_framover() returns trigger language plpgsql as $$
begin
  if old.tilstand <> 'planlagt'
     or (new.sak, new.vedtak, new.post, new.person, new.hva, new.fra, new.til, new.forfall, new.ore, new.mottaker, new.konto)
        is distinct from (old.sak, old.vedtak, old.post, old.person, old.hva, old.fra, old.til, old.forfall, old.ore, old.mottaker, old.konto) then
    raise exception 'en utbetaling som er sendt eller stanset, endres ikke' using errcode = 'check_violation', constraint = 'utbetaling_laast';
  end if;
  return new;
end $$;
create trigger utbetaling_framover before update on trappa.utbetaling for each row execute function trappa.utbetaling_gar_framover();

-- Together never more than was decided.
create function trappa.utbetaling_innenfor_vedtaket() returns trigger language plpgsql as $$
declare
  vedtatt bigint;
  planlagt bigint;
begin
  select belop_ore into vedtatt from trappa.vedtak_post p where p.kommune = new.kommune and p.vedtak = new.vedtak and p.post = new.post for update;
  select sum(ore) into planlagt from trappa.utbetaling u
    where u.kommune = new.kommune and u.vedtak = new.vedtak and u.post = new.post and u.tilstand <> 'stanset';
  if planlagt > coalesce(vedtatt, 0) then
    raise exception 'det betales ikke ut mer enn det som er vedtatt' using errcode = 'check_violation', constraint = 'utbetaling_innenfor_vedtaket';
  end if;
  return null;
end $$;
create trigger utbetaling_sum after insert on trappa.utbetaling for each row execute function trappa.utbetaling_innenfor_vedtaket();

-- What is to be paid back: a loan, or what was given on wrong information (stnl § 23); and what came.
create table trappa.tilbakebetaling (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vedtak uuid not null,
  post uuid not null,
  slag text not null check (slag in ('lan', 'uriktige_opplysninger')),
  ore bigint not null check (ore > 0),
  grunn text not null check (length(grunn) between 1 and 2000),
  innen date not null,
  laget_av uuid not null,
  laget_navn text not null,
  laget_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, vedtak, post) references trappa.vedtak_post,
  -- one claim of a kind on one answer
  unique (kommune, vedtak, post, slag)
);
create table trappa.innbetaling (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  tilbakebetaling uuid not null,
  sak uuid not null,
  dato date not null,
  ore bigint not null check (ore > 0),
  registrert_navn text not null,
  registrert_at timestamptz not null,
  primary key (kommune, id),
  foreign key (kommune, tilbakebetaling) references trappa.tilbakebetaling,
  foreign key (kommune, sak) references trappa.sak
);
create index innbetaling_krav on trappa.innbetaling (kommune, tilbakebetaling);
create index innbetaling_sak on trappa.innbetaling (kommune, sak);
create index tilbakebetaling_sak on trappa.tilbakebetaling (kommune, sak);

-- Never more back than is claimed.
create function trappa.innbetaling_innenfor_kravet() returns trigger language plpgsql as $$
declare
  krevd bigint;
  betalt bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.tilbakebetaling::text, 0)); -- one payment at a time: a claim is never written again, so it is not held by its row
  select ore into krevd from trappa.tilbakebetaling t where t.kommune = new.kommune and t.id = new.tilbakebetaling;
  select sum(ore) into betalt from trappa.innbetaling i where i.kommune = new.kommune and i.tilbakebetaling = new.tilbakebetaling;
  if betalt > krevd then
    raise exception 'det betales ikke tilbake mer enn det som er krevd' using errcode = 'check_violation', constraint = 'innbetaling_innenfor_kravet';
  end if;
  return null;
end $$;
create trigger innbetaling_sum after insert on trappa.innbetaling for each row execute function trappa.innbetaling_innenfor_kravet();

-- Rows: the kommune's own, behind the unit's wall; the party sees what is paid and what is to be paid back.
do $$
declare t text;
begin
  foreach t in array array['utbetaling', 'tilbakebetaling', 'innbetaling'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system
      using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
grant update (tilstand, fil, stanset_grunn) on trappa.utbetaling to trappa_ansatt;
alter table trappa.betalingsfil enable row level security;
alter table trappa.betalingsfil force row level security;
create policy eget on trappa.betalingsfil to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
create policy enhetens on trappa.betalingsfil as restrictive to trappa_ansatt
  using (enhet = any ((select trappa.enheter())::uuid[])) with check (enhet = any ((select trappa.enheter())::uuid[]));
grant select, insert on trappa.betalingsfil to trappa_ansatt, trappa_system;
