-- Applications and cases. Of every twelve cases one person has one, one has two, one three and one six: four people, as 400 000 to 1.2 million.
-- Six of the twelve are care, five money, one a dwelling. One in twelve or so is open; the others were answered within three years.
create temp table nye on commit drop as
with rekke as (
  select n + 1 as nr, n / 12 * 4 + (array[1,2,2,3,3,3,4,4,4,4,4,4])[1 + n % 12] as personnr, n % 12 as j,
    pg_temp.tall(n, 1, 100) < 8 as apen, pg_temp.tall(n, 2, 100) as terning
  from valg, generate_series(0, saker - 1) n),
datoer as (
  select r.*, case when r.apen then least(pg_temp.tall(nr, 3, 75), pg_temp.tall(nr, 4, 75)) else 3 + pg_temp.tall(nr, 5, 1092) end as alder,
    1 + least(pg_temp.tall(nr, 6, 60), pg_temp.tall(nr, 7, 60), 2 + pg_temp.tall(nr, 8, 60)) as behandling,
    case when j in (6, 7, 8, 9, 10) then 'sosial' when j = 5 then 'bolig' else 'omsorg' end as spor
  from rekke r)
select d.nr, d.j, d.spor, d.apen, d.alder, v.idag - d.alder as mottatt, f.id as person, f.navn as personnavn,
  case when not d.apen then v.idag - d.alder + least(d.behandling, d.alder - 2) end as fattet,
  pg_temp.id(4, d.nr) as id, pg_temp.id(5, d.nr) as soknad, pg_temp.id(6, d.nr) as vedtak, k.enhet,
  a.id as ansatt, a.navn as ansattnavn, not d.apen or pg_temp.tall(d.nr, 9, 10) < 7 as tatt,
  case when d.spor = 'sosial' then case when d.j = 6 and d.terning < 20 then array['okonomisk_radgivning']
      when d.terning < 92 then array['okonomisk_stonad'] else array['depositum', 'okonomisk_stonad'] end
    when d.spor = 'bolig' then case when d.terning < 60 then array['kommunal_bolig'] else array['omsorgsbolig'] end
    when d.j in (2, 4) then case when d.terning < 25 then array['stottekontakt'] when d.terning < 45 then array['dagaktivitet_demens', 'korttidsopphold']
      when d.terning < 60 then array['langtidsopphold'] when d.terning < 75 then array['omsorgsstonad', 'avlastning']
      when d.terning < 80 then array['bpa'] else array['personlig_stell', 'velferdsteknologi'] end
    else case when d.terning < 45 then array['helsetjenester_hjemme', 'trygghetsalarm']
      when d.terning < 65 then array['helsetjenester_hjemme', 'praktisk_bistand', 'trygghetsalarm']
      when d.terning < 80 then array['praktisk_bistand', 'matombringing'] else array['helsetjenester_hjemme'] end end as tjenester
from valg v, datoer d
join folk f on f.nr = d.personnr
join kontor k on k.slag = case d.spor when 'sosial' then 'nav' when 'bolig' then 'boligkontor' else 'tildelingskontor' end
join ansatte a on a.enhet = k.enhet and a.n = 1 + d.nr % k.folk;
create index on nye (nr);
create index on nye (id);
analyze nye;
-- Eight decisions in a thousand are complained about.
create temp table klager on commit drop as
select n.nr, pg_temp.id(20, n.nr) as id, n.fattet + 10 as mottatt, pg_temp.id(21, n.nr) as nytt_vedtak, pg_temp.id(22, n.nr) as oversendelse,
  case when v.idag - n.fattet - 10 <= 24 then case when pg_temp.tall(n.nr, 21, 10) < 4 then 'mottatt' else 'vurderes' end
    when pg_temp.tall(n.nr, 21, 100) < 30 then 'omgjort' when pg_temp.tall(n.nr, 21, 100) < 36 then 'trukket'
    when v.idag - n.fattet < 150 then 'oversendt' else 'avgjort' end as tilstand
from valg v, nye n where not n.apen and pg_temp.tall(n.nr, 20, 1000) < 8 and n.fattet + 10 <= v.idag;
create index on klager (nr);

insert into trappa.soknad (kommune, id, person, sendt_av, kanal, mottatt_at, sprak, innhold, nokkel, enheter)
select kommune, soknad, person, person, 'digital', mottatt + time '10:00', 'nb',
  jsonb_build_object('svar', '{}'::jsonb, 'beskrivelse', 'Jeg trenger hjelp til det jeg ikke klarer selv lenger.', 'sagtAv', '', 'sentGrunn', '',
    'gjelder', jsonb_build_object('slag', 'selv', 'navn', personnavn)), 'syntetisk:' || nr, array[enhet]
from valg, nye;
insert into trappa.sak (kommune, id, aar, lopenummer, soknad, person, spor, enhet, ansvarlig, tilstand, sprak, opprettet, mottatt_dato)
select kommune, id, extract(year from mottatt), 1000000 + nr, soknad, person, spor, enhet, case when tatt then ansatt end,
  case when not apen then 'avgjort' when tatt then 'utredes' else 'mottatt' end, 'nb', mottatt + time '10:00', mottatt from valg, nye;
insert into trappa.saksnummer (kommune, aar, siste)
select kommune, extract(year from mottatt), 1000000 + max(nr) from valg, nye group by 1, 2
on conflict (kommune, aar) do update set siste = greatest(saksnummer.siste, excluded.siste);
insert into trappa.part (kommune, sak, person, rolle, omfang, fra)
select kommune, id, person, 'soker', '{brev,snakke,soke,klage}', mottatt from valg, nye;

-- What is asked for, and what was answered: one to two in a hundred refused in care, more for money.
create temp table poster on commit drop as
select n.nr as saksnr, t.nr, t.tjeneste, pg_temp.id(7, n.nr * 10 + t.nr) as id,
  case when n.apen then null when pg_temp.tall(n.nr * 10 + t.nr, 10, 100) < (case n.spor when 'omsorg' then 2 when 'bolig' then 12 else 9 end) then 'avslag'
    when pg_temp.tall(n.nr * 10 + t.nr, 10, 100) < 22 then 'delvis' else 'innvilget' end as utfall
from nye n, unnest(n.tjenester) with ordinality t (tjeneste, nr);
insert into trappa.sak_post (kommune, id, sak, nr, tjeneste, onsket, utfall)
select kommune, p.id, n.id, p.nr, p.tjeneste, 'Jeg trenger hjelp til det jeg ikke klarer selv lenger.', case when k.tilstand = 'omgjort' then 'innvilget' else p.utfall end
from valg, poster p join nye n on n.nr = p.saksnr left join klager k on k.nr = n.nr;
create temp table utfallene on commit drop as
select saksnr, jsonb_agg(jsonb_build_object('tjeneste', tjeneste, 'utfall', coalesce(utfall, '')) order by nr) as fattet,
  jsonb_agg(jsonb_build_object('tjeneste', tjeneste, 'utfall', 'innvilget') order by nr) as omgjort,
  to_jsonb(array_agg(tjeneste order by nr)) as sokt from poster group by saksnr;
create index on utfallene (saksnr);

-- One text for all applications, and one for all letters, in each kommune: rows are as in life, bytes are not.
insert into trappa.fil (kommune, id, sha256, storrelse, mime, bytes, lagret_at)
select kommune, pg_temp.id(8, f.nr), sha256(f.bytes), length(f.bytes), f.mime, f.bytes, (idag - 1200)::timestamptz
from valg, (values (1, 'text/plain', convert_to('Syntetisk søknad: den samme teksten ligger i alle saker.', 'UTF8')),
  (2, 'application/pdf', (select pdf from brevfil))) f (nr, mime, bytes);
insert into trappa.dokument (kommune, id, sak, slag, tittel, fra, dato, fil, lagt_til_at)
select kommune, pg_temp.id(9, nr), id, 'soknad', 'Søknad', personnavn, mottatt, pg_temp.id(8, 1), mottatt + time '10:00' from valg, nye;
