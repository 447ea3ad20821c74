-- A decision is looked at again in a case of its own, and who has help is heard before it is cut.

-- The case that looks again, and the decision that it looks at. It is read from both sides.
create table trappa.revurdering (
  kommune text not null,
  sak uuid not null,
  vedtak uuid not null,
  fra_sak uuid not null,                   -- the case that the decision was made in
  grunn text not null check (grunn in ('slutter', 'behov_endret', 'parten_ber', 'nye_opplysninger')),
  tekst text not null check (length(trim(tekst)) > 0 and length(tekst) <= 2000), -- why, in words to the party
  apnet_av uuid not null,
  apnet_at timestamptz not null,
  primary key (kommune, sak),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, fra_sak) references trappa.sak,
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, apnet_av) references trappa.ansatt,
  check (sak <> fra_sak)
);
create index revurdering_fra_sak on trappa.revurdering (kommune, fra_sak);
create trigger revurdering_bare_tilfoy before update or delete on trappa.revurdering for each row execute function trappa.bare_tilfoy();
-- The item of the earlier case whose answer this one looks at again.
alter table trappa.sak_post add column revurderer uuid, add foreign key (kommune, revurderer) references trappa.sak_post;

-- What a decision took over from, and the day that the earlier one had until then: so that it can be told, and given back.
create table trappa.vedtak_avlosning (
  kommune text not null,
  vedtak uuid not null,
  gammelt_vedtak uuid not null,
  gammel_post uuid not null,
  post uuid not null,
  til_for date,                            -- null: it had no end
  avlost_at timestamptz not null,
  primary key (kommune, vedtak, gammelt_vedtak, gammel_post),
  foreign key (kommune, vedtak) references trappa.vedtak,
  foreign key (kommune, vedtak, post) references trappa.vedtak_post,
  foreign key (kommune, gammelt_vedtak, gammel_post) references trappa.vedtak_post
);
create index vedtak_avlosning_gammelt on trappa.vedtak_avlosning (kommune, gammelt_vedtak);
create trigger vedtak_avlosning_bare_tilfoy before update or delete on trappa.vedtak_avlosning for each row execute function trappa.bare_tilfoy();

-- The letter that tells what is considered, and what the party answers (fvl § 16).
create table trappa.forhandsvarsel (
  kommune text not null,
  id uuid not null default gen_random_uuid(),
  sak uuid not null,
  vurderer text not null check (length(trim(vurderer)) > 0 and length(vurderer) <= 2000),
  hvorfor text not null check (length(trim(hvorfor)) > 0 and length(hvorfor) <= 4000),
  svar_innen date not null,
  sendt_av uuid not null,
  sendt_at timestamptz not null,
  svar text check (length(trim(svar)) > 0 and length(svar) <= 8000),
  svar_kanal text check (svar_kanal in ('digital', 'muntlig', 'papir')),
  svar_fra text,                           -- the name of the one who answered
  notert_av uuid,                          -- who wrote it down, when it did not come digitally
  besvart_at timestamptz,
  versjon int not null default 1,
  primary key (kommune, id),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, sendt_av) references trappa.ansatt,
  foreign key (kommune, notert_av) references trappa.ansatt,
  check ((besvart_at is null) = (svar is null) and (svar is null) = (svar_kanal is null) and (svar is null) = (svar_fra is null)),
  check (svar_kanal is null or (svar_kanal = 'digital') = (notert_av is null))
);
create index forhandsvarsel_sak on trappa.forhandsvarsel (kommune, sak);
create unique index forhandsvarsel_ett_ubesvart on trappa.forhandsvarsel (kommune, sak) where besvart_at is null;
-- What was sent stands, and so does an answer; only the time to answer can be made longer.
create function trappa.forhandsvarsel_er_laast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.besvart_at is not null or new.svar_innen < old.svar_innen
     or (new.sak, new.vurderer, new.hvorfor, new.sendt_av, new.sendt_at) is distinct from (old.sak, old.vurderer, old.hvorfor, old.sendt_av, old.sendt_at) then
    raise exception 'et sendt varsel endres ikke' using errcode = 'check_violation', constraint = 'forhandsvarsel_laast';
  end if;
  return new;
end $$;
create trigger forhandsvarsel_laast before update or delete on trappa.forhandsvarsel for each row execute function trappa.forhandsvarsel_er_laast();

-- Where the law lets the warning be left out: which exception, and why it holds here. The last one written stands.
create table trappa.forhandsvarsel_unntak (
  kommune text not null,
  sak uuid not null,
  nr int not null,
  unntak text not null check (unntak in ('ikke_mulig', 'ukjent_adresse', 'har_uttalt_seg', 'apenbart_unodvendig')),
  begrunnelse text not null check (length(trim(begrunnelse)) > 0 and length(begrunnelse) <= 4000),
  skrevet_av uuid not null,
  skrevet_at timestamptz not null,
  primary key (kommune, sak, nr),
  foreign key (kommune, sak) references trappa.sak,
  foreign key (kommune, skrevet_av) references trappa.ansatt
);
create trigger forhandsvarsel_unntak_bare_tilfoy before update or delete on trappa.forhandsvarsel_unntak for each row execute function trappa.bare_tilfoy();

do $$
declare t text;
begin
  foreach t in array array['revurdering', 'vedtak_avlosning', 'forhandsvarsel', 'forhandsvarsel_unntak'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
  foreach t in array array['revurdering', 'forhandsvarsel', 'forhandsvarsel_unntak'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
create policy enhetens on trappa.vedtak_avlosning as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.vedtak v where v.kommune = vedtak_avlosning.kommune and v.id = vedtak_avlosning.vedtak));
grant update (svar_innen, svar, svar_kanal, svar_fra, notert_av, besvart_at, versjon) on trappa.forhandsvarsel to trappa_ansatt, trappa_system;

-- The kinds that come with it: a clock for the answer, a task when it has come or its time is over, and the letter.
alter table trappa.frist drop constraint frist_slag_check;
alter table trappa.frist add constraint frist_slag_check check (slag in ('forelopig_svar', 'vedtak', 'nodhjelp', 'klagefrist', 'klage_forelopig_svar',
    'dokument', 'merknad', 'oppfolging', 'varselsvar'));
create index frist_varselsvar on trappa.frist (kommune, siste_dag, id) where slag = 'varselsvar' and status = 'loper';
alter table trappa.oppgave drop constraint oppgave_slag_check;
alter table trappa.oppgave add constraint oppgave_slag_check check (slag in ('behandle_soknad', 'forelopig_svar', 'nodhjelp', 'godkjenn_vedtak',
    'rett_vedtak', 'post_brev', 'svar_melding', 'vurder_dokument', 'dokument_uteblitt', 'vedtak_slutter', 'behandle_klage', 'utsett_klagefrist',
    'oversend_klage', 'folg_opp_klageavgjorelse', 'varsel_feilet', 'behandle_klage_i_nemnd', 'forelopig_mangler', 'uten_klokke',
    'varsel_besvart'));
alter table trappa.brev drop constraint brev_slag_check;
alter table trappa.brev add constraint brev_slag_check check (slag in ('vedtak', 'kvittering', 'dokumentkrav', 'forelopig_svar', 'klage_mottatt',
    'omgjoring', 'opprettholdelse', 'klage_avvist', 'utsettelse', 'klageavgjorelse', 'trukket', 'forhandsvarsel'));
