-- One kommune's office and people. Reads the settings syntetisk.kommune, syntetisk.saker, syntetisk.idag; `pg_temp.tall` and `pg_temp.id`
-- are made by fyll.ts and depend on the seed and the kommune alone.
-- Numbers of people begin with 9 and of employees with 8: no day of birth does, so none of them can be anybody's.

update trappa.kommune set tar_imot = true where nummer = (select kommune from valg);
insert into trappa.enhet (kommune, id, slag, navn_nb, navn_nn, telefon, postadresse)
select kommune, pg_temp.id(1, e.nr), e.slag, e.nb, e.nn, '22 22 22 22', 'Postboks 1, 0001 Prøvested'
from valg, (values (1, 'tildelingskontor', 'Tildelingskontoret', 'Tildelingskontoret'), (2, 'nav', 'Nav-kontoret', 'Nav-kontoret'),
  (3, 'boligkontor', 'Boligkontoret', 'Bustadkontoret')) e (nr, slag, nb, nn)
on conflict do nothing;

create temp table kontor on commit drop as
select e.id as enhet, e.slag, 1 + (select saker from valg) / 400 as folk, row_number() over (order by e.slag)::int as nr
from trappa.enhet e where e.kommune = (select kommune from valg) and e.slag <> 'klagenemnd' and not e.skjermet;
create temp table ansatte on commit drop as
select pg_temp.id(2, k.nr * 100000 + n) as id, k.enhet, k.slag, n, pg_temp.navn(k.nr * 100000 + n) as navn, k.nr as kontornr
from kontor k, generate_series(0, k.folk) n;
insert into trappa.ansatt (kommune, id, fnr, navn, telefon)
select kommune, id, '8' || lpad((kontornr * 100000 + n)::text, 10, '0'), navn, '22 22 22 22' from valg, ansatte;
insert into trappa.ansatt_rolle (kommune, ansatt, enhet, rolle)
select kommune, id, enhet, case when n = 0 then 'leder' else 'saksbehandler' end from valg, ansatte;

create temp table folk on commit drop as
select nr, pg_temp.id(3, nr) as id, pg_temp.navn(nr) as navn, '9' || lpad(nr::text, 10, '0') as fnr
from valg, generate_series(1, (saker + 11) / 12 * 4) nr;
create index on folk (nr);
insert into trappa.person (kommune, id, fnr, navn, fodt, adresse, telefon, epost, opprettet)
select kommune, id, fnr, navn, idag - 365 * 18 - pg_temp.tall(nr, 1, 365 * 78), 'Storgata ' || 1 + nr % 200, '400 00 000',
  'person' || nr || '@example.invalid', (idag - 1200)::timestamptz
from valg, folk;
insert into trappa.person_ord (kommune, ord, person) select kommune, o, id from valg, folk, trappa.ord_i_navn(navn) o;
