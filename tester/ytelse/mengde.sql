-- A kommune that has been at it for five years: many cases, most of them answered, one in ten open with a task in the worklist.
-- Reads two settings: ytelse.kommune, and ytelse.saker (how many). Run by the owner of the tables in one transaction.
--
-- What is as in life: the spread over units, dates, deadlines and case workers; one to three things asked for in a case; the journal,
-- chained; the decisions of the last year with their answers; a running clock in every open case; the traces of the law and the
-- application's answers, copied from the demonstration's own. What is not: letters and documents (their bytes would be gigabytes), older
-- decisions, and people's numbers, which have no valid control digits.

-- The owner passes by row level security only while the tables are not under its own rules. What three triggers do row by row is done
-- here for all rows at once.
alter table trappa.person no force row level security;
alter table trappa.person_ord no force row level security;
alter table trappa.soknad no force row level security;
alter table trappa.sak no force row level security;
alter table trappa.part no force row level security;
alter table trappa.sak_post no force row level security;
alter table trappa.frist no force row level security;
alter table trappa.oppgave no force row level security;
alter table trappa.hendelse no force row level security;
alter table trappa.vedtak no force row level security;
alter table trappa.vedtak_post no force row level security;
alter table trappa.ansatt no force row level security;
alter table trappa.ansatt_rolle no force row level security;
alter table trappa.vedtak_post disable trigger vedtak_post_laast;
alter table trappa.person disable trigger person_far_ord;
alter table trappa.sak disable trigger sak_gir_enhet;

create temp table mal on commit drop as
select current_setting('ytelse.kommune') as kommune, current_setting('ytelse.saker')::int as saker,
  (select s.innhold from trappa.soknad s where s.kommune = current_setting('ytelse.kommune') order by length(s.innhold::text) desc limit 1) as innhold,
  (select f.grunnlag from trappa.frist f where f.kommune = current_setting('ytelse.kommune') and f.slag = 'vedtak' limit 1) as grunnlag;

-- Everybody has one to three cases.
create temp table folk on commit drop as
select nr, gen_random_uuid() as id,
  (array['Anne','Bjørn','Cecilie','Dag','Eva','Frode','Grete','Hans','Inger','Jan','Kari','Lars','Marit','Nils','Olga','Per','Ragnhild','Svein','Tove','Åse'])[1 + nr % 20]
  || ' ' ||
  (array['Aas','Bakke','Berg','Dahl','Eide','Foss','Haugen','Holm','Iversen','Johansen','Kvam','Lie','Lund','Moen','Nilsen','Olsen','Pettersen','Rød','Solberg','Strand','Sæther','Vik','Ødegård'])[1 + nr % 23] as navn
from mal, generate_series(0, greatest(1, saker * 6 / 10) - 1) nr;
create index on folk (nr);

create temp table nye on commit drop as
with sporet as (
  select nr, gen_random_uuid() as id, gen_random_uuid() as soknad, gen_random_uuid() as vedtak, gen_random_uuid() as frist,
    case when nr % 20 < 14 then 'omsorg' when nr % 20 < 19 then 'sosial' else 'bolig' end as spor,
    nr % 10 = 0 as apen, nr % 10 > 0 and nr % 1755 < 294 as fersk,
    -- Open ones came within ten weeks, the others in five years before that.
    current_date - (case when nr % 10 = 0 then nr % 71 else 71 + nr % 1755 end) as mottatt
  from mal, generate_series(1, saker) nr)
select s.*, f.id as person, mottatt + 28 as siste_dag, e.id as enhet, 1 + s.nr % 3 as poster,
  (a.ansatte)[1 + s.nr % cardinality(a.ansatte)] as ansatt,
  (case s.spor when 'sosial' then array['okonomisk_stonad','okonomisk_radgivning','depositum']
    when 'bolig' then array['omsorgsbolig','kommunal_bolig','omsorgsbolig']
    else array['helsetjenester_hjemme','praktisk_bistand','trygghetsalarm'] end) as tjenester
from mal, sporet s
join folk f on f.nr = s.nr % (select count(*) from folk)
join trappa.enhet e on e.kommune = current_setting('ytelse.kommune')
  and e.slag = case s.spor when 'sosial' then 'nav' when 'bolig' then 'boligkontor' else 'tildelingskontor' end
join lateral (select array_agg(distinct r.ansatt) as ansatte from trappa.ansatt_rolle r
  where r.kommune = e.kommune and r.enhet = e.id and r.rolle = 'saksbehandler') a on true;

insert into trappa.person (kommune, id, fnr, navn, fodt, adresse, opprettet)
select kommune, id, '9' || lpad(nr::text, 10, '0'), navn, date '1930-01-01' + nr % 25000, 'Storgata ' || nr % 200, now() from mal, folk;
insert into trappa.person_ord (kommune, ord, person) select kommune, o, id from mal, folk, trappa.ord_i_navn(navn) o;
insert into trappa.soknad (kommune, id, person, sendt_av, kanal, mottatt_at, sprak, innhold, nokkel, enheter)
select kommune, soknad, person, person, 'digital', mottatt + time '10:00', 'nb', innhold, 'mengde:' || nr, array[enhet] from mal, nye;
insert into trappa.sak (kommune, id, aar, lopenummer, soknad, person, spor, enhet, ansvarlig, tilstand, sprak, opprettet, mottatt_dato)
select kommune, id, extract(year from mottatt), 1000000 + nr, soknad, person, spor, enhet, case when nr % 3 > 0 then ansatt end,
  case when not apen then 'avgjort' when nr % 3 > 0 then 'utredes' else 'mottatt' end, 'nb', mottatt + time '10:00', mottatt from mal, nye;
insert into trappa.part (kommune, sak, person, rolle, omfang, fra)
select kommune, id, person, 'soker', '{brev,snakke,soke,klage}', mottatt from mal, nye;
insert into trappa.sak_post (kommune, sak, nr, tjeneste, onsket, utfall)
select kommune, id, p, tjenester[p], 'Jeg trenger hjelp til det jeg ikke klarer selv lenger, særlig om morgenen.',
  case when apen then null when nr % 7 = 0 then 'avslag' else 'innvilget' end from mal, nye, generate_series(1, poster) p;
insert into trappa.frist (kommune, id, sak, slag, art, siste_dag, grunnlag, status, opprettet, avsluttet_at)
select kommune, frist, id, 'vedtak', case spor when 'sosial' then 'norm' else 'lov' end, siste_dag, grunnlag,
  case when apen then 'loper' else 'oppfylt' end, mottatt + time '10:00', case when not apen then siste_dag + time '10:00' end from mal, nye;
-- The delay letter is sent where it was due, and has promised a day that is ahead: the nightly run has nothing to do here.
insert into trappa.frist (kommune, sak, slag, art, siste_dag, grunnlag, opprettet)
select kommune, id, 'forelopig_svar', 'satt', current_date + 20 + nr % 30, grunnlag, mottatt + time '10:00' from mal, nye where apen;
insert into trappa.oppgave (kommune, sak, frist, enhet, ansvarlig, slag, art, siste_dag, tilstand, opprettet, avsluttet_at)
select kommune, id, frist, enhet, case when nr % 3 > 0 then ansatt end, 'behandle_soknad', case spor when 'sosial' then 'norm' else 'lov' end,
  siste_dag, case when apen then 'apen' else 'gjort' end, mottatt + time '10:00', case when not apen then siste_dag + time '10:00' end from mal, nye;
insert into trappa.hendelse (kommune, sak, slag, tid, aktor_slag, aktor_id, aktor_navn, data)
select kommune, id, 'soknad.mottatt', mottatt + time '10:00', 'innbygger', person::text, 'Innbygger',
  jsonb_build_object('kanal', 'digital', 'soknad', soknad) from mal, nye;
insert into trappa.hendelse (kommune, sak, slag, tid, aktor_slag, aktor_id, aktor_navn, data)
select kommune, id, 'vedtak.fattet', siste_dag + time '10:00', 'ansatt', ansatt::text, 'Ansatt',
  jsonb_build_object('vedtak', vedtak, 'poster', '[]'::jsonb) from mal, nye where fersk;
insert into trappa.vedtak (kommune, id, sak, opphav, tilstand, fakta, hensyn, regler, skrevet_av, fattet_at, fattet_av, underrettet_dato)
select kommune, vedtak, id, 'soknad', 'fattet', repeat('Du bor alene og trenger hjelp. ', 10), repeat('Du skal kunne bo hjemme. ', 10),
  '{"hol § 3-2 nr. 6 a"}', ansatt, siste_dag + time '10:00', ansatt, siste_dag from mal, nye where fersk;
insert into trappa.vedtak_post (kommune, vedtak, post, person, tjeneste, utfall, omfang, fra, til, gjelder)
select n.kommune, n.vedtak, p.id, n.person, p.tjeneste, p.utfall, 'Hjelp tre ganger i uka', n.siste_dag, n.siste_dag, true
from (select * from mal, nye) n join trappa.sak_post p on p.kommune = n.kommune and p.sak = n.id where n.fersk
on conflict do nothing;

alter table trappa.vedtak_post enable trigger vedtak_post_laast;
alter table trappa.person enable trigger person_far_ord;
alter table trappa.sak enable trigger sak_gir_enhet;
alter table trappa.person force row level security;
alter table trappa.person_ord force row level security;
alter table trappa.soknad force row level security;
alter table trappa.sak force row level security;
alter table trappa.part force row level security;
alter table trappa.sak_post force row level security;
alter table trappa.frist force row level security;
alter table trappa.oppgave force row level security;
alter table trappa.hendelse force row level security;
alter table trappa.vedtak force row level security;
alter table trappa.vedtak_post force row level security;
alter table trappa.ansatt force row level security;
alter table trappa.ansatt_rolle force row level security;
