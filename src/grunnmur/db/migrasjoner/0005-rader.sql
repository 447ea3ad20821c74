-- Row level security, forced on every table. Which rows a role sees is decided here a second time,
-- after the access list in domene/tilgang has decided it once.

do $$
declare t text;
begin
  -- Everything with a kommune in its key: the office sees its own kommune, and the system the kommune of the job it runs.
  for t in select c.table_name from information_schema.columns c
           where c.table_schema = 'trappa' and c.column_name = 'kommune' and c.table_name not in ('tilgangsnekt', 'utkast', 'utkast_fil') loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = trappa.kommune()) with check (kommune = trappa.kommune())', t);
    execute format('grant select, insert, update on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
end $$;

-- A draft is the resident's own: the system deletes it when its day has come, and no office reads it.
do $$
declare t text;
begin
  foreach t in array array['utkast', 'utkast_fil'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy system on trappa.%I to trappa_system using (kommune = trappa.kommune()) with check (kommune = trappa.kommune())', t);
    execute format('grant select, insert, update, delete on trappa.%I to trappa_system', t);
  end loop;
end $$;

-- The unit's wall: care and social services are different files (PRIV-9). An empty list of units sees nothing.
create policy enhetens on trappa.sak as restrictive to trappa_ansatt
  using (enhet = any (trappa.enheter())) with check (enhet = any (trappa.enheter()));
create policy enhetens on trappa.oppgave as restrictive to trappa_ansatt
  using (enhet = any (trappa.enheter())) with check (enhet = any (trappa.enheter()));

-- Reference data is public.
do $$
declare t text;
begin
  foreach t in array array['kommune', 'enhet', 'lokal_tjeneste', 'embete'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy alle_leser on trappa.%I for select using (true)', t);
    execute format('grant select on trappa.%I to trappa_offentlig, trappa_innbygger, trappa_ansatt, trappa_embete, trappa_system', t);
  end loop;
end $$;
create policy egen_kommune on trappa.kommune for update to trappa_ansatt using (nummer = trappa.kommune()) with check (nummer = trappa.kommune());
grant update (telefon, postadresse, apningstid_nb, apningstid_nn, maal_uker_omsorg, maal_uker_sosial, to_personer_ved, malform) on trappa.kommune to trappa_ansatt;

-- The resident: own record, own drafts, and the cases one is a party to. Reading only; what is written is the kommune's act.
create policy meg on trappa.person for select to trappa_innbygger
  using (kommune = trappa.kommune() and (id = trappa.person() or exists (
    select 1 from trappa.representasjon r where r.kommune = person.kommune and r.trukket_at is null
      and ((r.representert = person.id and r.representant = trappa.person()) or (r.representant = person.id and r.representert = trappa.person())))));
create policy mine on trappa.representasjon for select to trappa_innbygger
  using (kommune = trappa.kommune() and trappa.person() in (representert, representant));
create policy mine on trappa.part for select to trappa_innbygger
  using (kommune = trappa.kommune() and person = trappa.person() and til is null);
create policy mine on trappa.sak for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (
    select 1 from trappa.part p where p.kommune = sak.kommune and p.sak = sak.id and p.person = trappa.person() and p.til is null));
create policy mine on trappa.utkast to trappa_innbygger
  using (kommune = trappa.kommune() and eier = trappa.person()) with check (kommune = trappa.kommune() and eier = trappa.person());
create policy mine on trappa.utkast_fil to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.utkast u where u.kommune = utkast_fil.kommune and u.id = utkast_fil.utkast))
  with check (kommune = trappa.kommune() and exists (select 1 from trappa.utkast u where u.kommune = utkast_fil.kommune and u.id = utkast_fil.utkast));
create policy mine on trappa.soknad for select to trappa_innbygger
  using (kommune = trappa.kommune() and (person = trappa.person() or sendt_av = trappa.person()
    or exists (select 1 from trappa.sak s where s.kommune = soknad.kommune and s.soknad = soknad.id)));
create policy mine on trappa.ansatt for select to trappa_innbygger using (kommune = trappa.kommune());
grant select on trappa.person, trappa.representasjon, trappa.part, trappa.sak, trappa.soknad to trappa_innbygger;
grant select (kommune, id, navn, telefon) on trappa.ansatt to trappa_innbygger;
grant select, insert, update, delete on trappa.utkast, trappa.utkast_fil to trappa_innbygger;
do $$
declare t text;
begin
  foreach t in array array['sak_post','frist','dokumentkrav','melding','brev','klage','vedtak','innsynslogg','fristutsettelse','oversendelse'] loop
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = trappa.kommune() and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = trappa.person() and p.til is null))', t, t, t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
-- A draft of a decision is the office's; a decision is the resident's too.
create policy bare_fattet on trappa.vedtak as restrictive for select to trappa_innbygger using (tilstand in ('fattet', 'opphevet'));
-- A letter belongs to the one it is written to.
create policy bare_mitt on trappa.brev as restrictive for select to trappa_innbygger using (mottaker = trappa.person());
create policy mine on trappa.hendelse for select to trappa_innbygger
  using (kommune = trappa.kommune() and synlig and exists (
    select 1 from trappa.part p where p.kommune = hendelse.kommune and p.sak = hendelse.sak and p.person = trappa.person() and p.til is null));
create policy mine on trappa.dokument for select to trappa_innbygger
  using (kommune = trappa.kommune() and synlig_for_part and exists (
    select 1 from trappa.part p where p.kommune = dokument.kommune and p.sak = dokument.sak and p.person = trappa.person() and p.til is null));
create policy mine on trappa.utredning for select to trappa_innbygger
  using (kommune = trappa.kommune() and fullfort_at is not null and exists (
    select 1 from trappa.part p where p.kommune = utredning.kommune and p.sak = utredning.sak and p.person = trappa.person() and p.til is null));
create policy mine on trappa.utredning_skar for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.utredning u where u.kommune = utredning_skar.kommune and u.id = utredning_skar.utredning));
create policy mine on trappa.vedtak_post for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.vedtak v where v.kommune = vedtak_post.kommune and v.id = vedtak_post.vedtak));
create policy mine on trappa.klage_vedtak for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.klage k where k.kommune = klage_vedtak.kommune and k.id = klage_vedtak.klage));
create policy mine on trappa.klageinstanssak for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.oversendelse o where o.kommune = klageinstanssak.kommune and o.id = klageinstanssak.oversendelse));
create policy mine on trappa.klagemerknad for select to trappa_innbygger
  using (kommune = trappa.kommune() and exists (select 1 from trappa.oversendelse o where o.kommune = klagemerknad.kommune and o.id = klagemerknad.oversendelse));
create policy mine on trappa.fil for select to trappa_innbygger
  using (kommune = trappa.kommune() and (
    exists (select 1 from trappa.dokument d where d.kommune = fil.kommune and d.fil = fil.id)
    or exists (select 1 from trappa.brev b where b.kommune = fil.kommune and b.fil = fil.id)
    or exists (select 1 from trappa.utkast_fil u where u.kommune = fil.kommune and u.fil = fil.id)));
create policy legger_ved on trappa.fil for insert to trappa_innbygger with check (kommune = trappa.kommune());
grant select on trappa.hendelse, trappa.dokument, trappa.utredning, trappa.utredning_skar, trappa.vedtak_post, trappa.klage_vedtak,
  trappa.klageinstanssak, trappa.klagemerknad to trappa_innbygger;
grant select, insert on trappa.fil to trappa_innbygger;
create index dokument_fil on trappa.dokument (kommune, fil);
create index brev_fil on trappa.brev (kommune, fil);
create index utkast_fil_fil on trappa.utkast_fil (kommune, fil);

-- Statsforvalteren: what was forwarded to this office, and nothing else.
create policy oversendt_hit on trappa.oversendelse for select to trappa_embete using (embete = trappa.embete());
create policy oversendt_hit on trappa.oversendt_dokument for select to trappa_embete using (embete = trappa.embete());
create policy oversendt_hit on trappa.klageinstanssak to trappa_embete using (embete = trappa.embete()) with check (embete = trappa.embete());
create policy oversendt_hit on trappa.klagemerknad for select to trappa_embete using (embete = trappa.embete());
grant select on trappa.oversendelse, trappa.oversendt_dokument, trappa.klagemerknad to trappa_embete;
grant select, update on trappa.klageinstanssak to trappa_embete;
alter table trappa.embeteansatt enable row level security;
alter table trappa.embeteansatt force row level security;
create policy eget on trappa.embeteansatt for select to trappa_embete using (embete = trappa.embete());
create policy innlogging on trappa.embeteansatt to trappa_system using (true) with check (true);
grant select on trappa.embeteansatt to trappa_embete;

-- Login, log and limits belong to the system. Looking up who has just logged in needs all kommuner, by fnr only.
create policy innlogging on trappa.ansatt for select to trappa_system using (true);
create policy innlogging on trappa.ansatt_rolle for select to trappa_system using (true);
grant select, insert, update, delete on trappa.okt, trappa.rategrense to trappa_system;
grant select, insert on trappa.tilgangsnekt to trappa_system;
grant select, insert, update on trappa.embeteansatt to trappa_system;
grant select, insert, update on trappa.klageinstansnummer to trappa_ansatt, trappa_system;
grant delete on trappa.utredning_skar, trappa.vedtak_post to trappa_ansatt;
grant delete on trappa.fil to trappa_system;
alter table trappa.okt enable row level security;
alter table trappa.okt force row level security;
create policy system on trappa.okt to trappa_system using (true) with check (true);
alter table trappa.tilgangsnekt enable row level security;
alter table trappa.tilgangsnekt force row level security;
create policy system on trappa.tilgangsnekt to trappa_system using (true) with check (true);
alter table trappa.rategrense enable row level security;
alter table trappa.rategrense force row level security;
create policy system on trappa.rategrense to trappa_system using (true) with check (true);
alter table trappa.klageinstansnummer enable row level security;
alter table trappa.klageinstansnummer force row level security;
create policy teller on trappa.klageinstansnummer to trappa_ansatt, trappa_system using (true) with check (true);
