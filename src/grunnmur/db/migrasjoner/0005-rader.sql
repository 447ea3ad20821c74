-- Row level security, forced on every table. Which rows a role sees is decided here a second time,
-- after the access list in domene/tilgang has decided it once.
-- (select trappa.kommune()) and not trappa.kommune(): the setting is then read once in a query and not once in a row.

do $$
declare t text;
begin
  -- Everything with a kommune in its key: the office sees its own kommune, and the system the kommune of the job it runs.
  for t in select c.table_name from information_schema.columns c
           where c.table_schema = 'trappa' and c.column_name = 'kommune' and c.table_name not in ('tilgangsnekt', 'utkast', 'utkast_fil') loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy eget on trappa.%I to trappa_ansatt, trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert, update on trappa.%I to trappa_ansatt, trappa_system', t);
  end loop;
end $$;

-- A draft is the resident's own: the system deletes it when its day has come, and no office reads it.
do $$
declare t text;
begin
  foreach t in array array['utkast', 'utkast_fil'] loop
    execute format('alter table trappa.%I enable row level security; alter table trappa.%I force row level security', t, t);
    execute format('create policy system on trappa.%I to trappa_system using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()))', t);
    execute format('grant select, insert, update, delete on trappa.%I to trappa_system', t);
  end loop;
end $$;

-- The unit's wall: care and social services are different files (PRIV-9). An empty list of units sees nothing.
create policy enhetens on trappa.sak as restrictive to trappa_ansatt
  using (enhet = any ((select trappa.enheter())::uuid[])) with check (enhet = any ((select trappa.enheter())::uuid[]));
create policy enhetens on trappa.oppgave as restrictive to trappa_ansatt
  using (enhet = any ((select trappa.enheter())::uuid[])) with check (enhet = any ((select trappa.enheter())::uuid[]));

-- What belongs to a case stands behind the same wall. Who has read a case is written for every reader, also the klagenemnd.
do $$
declare t text;
begin
  foreach t in array array['part','sak_post','frist','dokument','dokumentkrav','melding','hendelse','utredning','vedtak','brev','klage','fristutsettelse'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))
      with check (exists (select 1 from trappa.sak s where s.kommune = %I.kommune and s.id = %I.sak))', t, t, t, t, t);
  end loop;
end $$;
create policy enhetens on trappa.innsynslogg as restrictive for select to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = innsynslogg.kommune and s.id = innsynslogg.sak));
create policy enhetens on trappa.utredning_skar as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.utredning u where u.kommune = utredning_skar.kommune and u.id = utredning_skar.utredning));
create policy enhetens on trappa.vedtak_post as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.vedtak v where v.kommune = vedtak_post.kommune and v.id = vedtak_post.vedtak));
create policy enhetens on trappa.klage_vedtak as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.klage k where k.kommune = klage_vedtak.kommune and k.id = klage_vedtak.klage));
-- An application that has not become a case yet is still on its way in.
create policy enhetens on trappa.soknad as restrictive to trappa_ansatt
  using (enheter = '{}' or enheter && (select trappa.enheter())::uuid[]);
create policy enhetens on trappa.fil as restrictive for select to trappa_ansatt
  using (exists (select 1 from trappa.dokument d where d.kommune = fil.kommune and d.fil = fil.id)
    or exists (select 1 from trappa.brev b where b.kommune = fil.kommune and b.fil = fil.id));
-- The kommune's own klagenemnd sees what was forwarded to it, and not the case that it came from.
create policy enhetens on trappa.oversendelse as restrictive to trappa_ansatt
  using (exists (select 1 from trappa.sak s where s.kommune = oversendelse.kommune and s.id = oversendelse.sak)
    or (mottaker = 'klagenemnd' and exists (select 1 from trappa.enhet e
      where e.kommune = oversendelse.kommune and e.slag = 'klagenemnd' and e.id = any ((select trappa.enheter())::uuid[]))));
do $$
declare t text;
begin
  foreach t in array array['oversendt_dokument', 'klageinstanssak', 'klagemerknad'] loop
    execute format('create policy enhetens on trappa.%I as restrictive to trappa_ansatt
      using (exists (select 1 from trappa.oversendelse o where o.kommune = %I.kommune and o.id = %I.oversendelse))', t, t, t);
  end loop;
end $$;

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
create policy fro on trappa.kommune to trappa_system using (true) with check (true);
create policy fro on trappa.embete to trappa_system using (true) with check (true);
grant insert, update on trappa.kommune, trappa.embete to trappa_system;
create policy egen_kommune on trappa.kommune for update to trappa_ansatt using (nummer = (select trappa.kommune())) with check (nummer = (select trappa.kommune()));
grant update (telefon, postadresse, apningstid_nb, apningstid_nn, maal_uker_omsorg, maal_uker_sosial, to_personer_ved, malform) on trappa.kommune to trappa_ansatt;

-- The resident: own record, own drafts, and the cases one is a party to. Reading only; what is written is the kommune's act.
create policy meg on trappa.person for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and (id = (select trappa.person()) or exists (
    select 1 from trappa.representasjon r where r.kommune = person.kommune and r.trukket_at is null
      and ((r.representert = person.id and r.representant = (select trappa.person())) or (r.representant = person.id and r.representert = (select trappa.person()))))));
create policy mine on trappa.representasjon for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and (select trappa.person()) in (representert, representant));
create policy mine on trappa.part for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and person = (select trappa.person()) and til is null);
create policy mine on trappa.sak for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (
    select 1 from trappa.part p where p.kommune = sak.kommune and p.sak = sak.id and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.utkast to trappa_innbygger
  using (kommune = (select trappa.kommune()) and eier = (select trappa.person())) with check (kommune = (select trappa.kommune()) and eier = (select trappa.person()));
create policy mine on trappa.utkast_fil to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.utkast u where u.kommune = utkast_fil.kommune and u.id = utkast_fil.utkast))
  with check (kommune = (select trappa.kommune()) and exists (select 1 from trappa.utkast u where u.kommune = utkast_fil.kommune and u.id = utkast_fil.utkast));
create policy mine on trappa.soknad for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and (person = (select trappa.person()) or sendt_av = (select trappa.person())
    or exists (select 1 from trappa.sak s where s.kommune = soknad.kommune and s.soknad = soknad.id)));
create policy mine on trappa.ansatt for select to trappa_innbygger using (kommune = (select trappa.kommune()));
grant select on trappa.person, trappa.representasjon, trappa.part, trappa.sak, trappa.soknad to trappa_innbygger;
grant select (kommune, id, navn, telefon) on trappa.ansatt to trappa_innbygger;
grant select, insert, update, delete on trappa.utkast, trappa.utkast_fil to trappa_innbygger;
do $$
declare t text;
begin
  foreach t in array array['sak_post','frist','dokumentkrav','melding','brev','klage','vedtak','innsynslogg','fristutsettelse','oversendelse'] loop
    execute format('create policy mine on trappa.%I for select to trappa_innbygger using (kommune = (select trappa.kommune()) and exists (
      select 1 from trappa.part p where p.kommune = %I.kommune and p.sak = %I.sak and p.person = (select trappa.person()) and p.til is null))', t, t, t);
    execute format('grant select on trappa.%I to trappa_innbygger', t);
  end loop;
end $$;
-- A draft of a decision is the office's; a decision is the resident's too.
create policy bare_fattet on trappa.vedtak as restrictive for select to trappa_innbygger using (tilstand in ('fattet', 'opphevet'));
-- A letter belongs to the one it is written to.
create policy bare_mitt on trappa.brev as restrictive for select to trappa_innbygger using (mottaker = (select trappa.person()));
create policy mine on trappa.hendelse for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and synlig and exists (
    select 1 from trappa.part p where p.kommune = hendelse.kommune and p.sak = hendelse.sak and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.dokument for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and synlig_for_part and exists (
    select 1 from trappa.part p where p.kommune = dokument.kommune and p.sak = dokument.sak and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.utredning for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and fullfort_at is not null and exists (
    select 1 from trappa.part p where p.kommune = utredning.kommune and p.sak = utredning.sak and p.person = (select trappa.person()) and p.til is null));
create policy mine on trappa.utredning_skar for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.utredning u where u.kommune = utredning_skar.kommune and u.id = utredning_skar.utredning));
create policy mine on trappa.vedtak_post for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.vedtak v where v.kommune = vedtak_post.kommune and v.id = vedtak_post.vedtak));
create policy mine on trappa.klage_vedtak for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.klage k where k.kommune = klage_vedtak.kommune and k.id = klage_vedtak.klage));
create policy mine on trappa.klageinstanssak for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.oversendelse o where o.kommune = klageinstanssak.kommune and o.id = klageinstanssak.oversendelse));
create policy mine on trappa.klagemerknad for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and exists (select 1 from trappa.oversendelse o where o.kommune = klagemerknad.kommune and o.id = klagemerknad.oversendelse));
create policy mine on trappa.fil for select to trappa_innbygger
  using (kommune = (select trappa.kommune()) and (
    exists (select 1 from trappa.dokument d where d.kommune = fil.kommune and d.fil = fil.id)
    or exists (select 1 from trappa.brev b where b.kommune = fil.kommune and b.fil = fil.id)
    or exists (select 1 from trappa.utkast_fil u where u.kommune = fil.kommune and u.fil = fil.id)));
create policy legger_ved on trappa.fil for insert to trappa_innbygger with check (kommune = (select trappa.kommune()));
grant select on trappa.hendelse, trappa.dokument, trappa.utredning, trappa.utredning_skar, trappa.vedtak_post, trappa.klage_vedtak,
  trappa.klageinstanssak, trappa.klagemerknad to trappa_innbygger;
grant select, insert on trappa.fil to trappa_innbygger;
create index dokument_fil on trappa.dokument (kommune, fil);
create index brev_fil on trappa.brev (kommune, fil);
create index utkast_fil_fil on trappa.utkast_fil (kommune, fil);

-- Statsforvalteren: what was forwarded to this office, and nothing else.
create policy oversendt_hit on trappa.oversendelse for select to trappa_embete using (embete = (select trappa.embete()));
create policy oversendt_hit on trappa.oversendt_dokument for select to trappa_embete using (embete = (select trappa.embete()));
create policy oversendt_hit on trappa.klageinstanssak to trappa_embete using (embete = (select trappa.embete())) with check (embete = (select trappa.embete()));
create policy oversendt_hit on trappa.klagemerknad for select to trappa_embete using (embete = (select trappa.embete()));
grant select on trappa.oversendelse, trappa.oversendt_dokument, trappa.klagemerknad to trappa_embete;
grant select, update on trappa.klageinstanssak to trappa_embete;
alter table trappa.embeteansatt enable row level security;
alter table trappa.embeteansatt force row level security;
create policy eget on trappa.embeteansatt for select to trappa_embete using (embete = (select trappa.embete()));
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
