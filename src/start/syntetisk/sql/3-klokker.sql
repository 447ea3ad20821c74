-- Clocks and the worklist. The days and their traces are the law's own, computed by src/lov for each day of receipt (table `lovdager`).
-- Past the month a foreløpig svar has gone out on the 28th day, but for one in fifty that was forgotten.
create temp table klokker on commit drop as
select n.nr, l.slag, l.art, l.siste_dag, l.grunnlag, pg_temp.id(10, n.nr * 10 + l.nr) as id, l.nr as klokkenr,
  n.mottatt + 28 as svart, l.slag = 'forelopig_svar' and coalesce(n.fattet, v.idag) > n.mottatt + 28 and pg_temp.tall(n.nr, 11, 50) > 0 as forelopig,
  pg_temp.id(11, n.nr) as satt, n.mottatt + 28 + 30 + pg_temp.tall(n.nr, 12, 40) as ny_dato
from valg v, nye n join lovdager l on l.mottatt = n.mottatt and l.spor = n.spor;
create index on klokker (nr);
analyze klokker;

insert into trappa.frist (kommune, id, sak, slag, art, siste_dag, grunnlag, status, opprettet, avsluttet_at)
select v.kommune, k.id, n.id, k.slag, k.art, k.siste_dag, k.grunnlag, case when n.apen and not k.forelopig then 'loper' else 'oppfylt' end,
  n.mottatt + time '10:00', case when k.forelopig then k.svart + time '11:00' when not n.apen then n.fattet + time '11:00' end
from valg v, klokker k join nye n using (nr)
union all
select v.kommune, k.satt, n.id, 'forelopig_svar', 'satt', k.ny_dato, s.grunnlag, case when n.apen then 'loper' else 'oppfylt' end,
  k.svart + time '11:00', case when not n.apen then n.fattet + time '11:00' end
from valg v, klokker k join nye n using (nr) join sattdager s on s.dag = k.ny_dato where k.forelopig;
insert into trappa.oppgave (kommune, id, sak, frist, enhet, ansvarlig, slag, art, siste_dag, tilstand, opprettet, avsluttet_at)
select v.kommune, pg_temp.id(12, n.nr * 10 + k.klokkenr), n.id, k.id, n.enhet, case when n.tatt then n.ansatt end,
  case k.slag when 'forelopig_svar' then 'forelopig_svar' else 'behandle_soknad' end, k.art, k.siste_dag,
  case when n.apen and not k.forelopig then 'apen' else 'gjort' end, n.mottatt + time '10:00',
  case when k.forelopig then k.svart + time '11:00' when not n.apen then n.fattet + time '11:00' end
from valg v, klokker k join nye n using (nr)
union all
select v.kommune, pg_temp.id(13, n.nr), n.id, k.satt, n.enhet, case when n.tatt then n.ansatt end, 'forelopig_svar', 'satt', k.ny_dato,
  case when n.apen then 'apen' else 'gjort' end, k.svart + time '11:00', case when not n.apen then n.fattet + time '11:00' end
from valg v, klokker k join nye n using (nr) where k.forelopig;

-- The letters about it: sent, or ready these last nights as the nightly run makes them five days before. What tonight makes is left to it.
insert into trappa.forelopig_svar (kommune, id, sak, frist, for_dag, grunn_kode, ny_dato, tilstand, klargjort_at, avsluttet_at, sendt_av)
select v.kommune, pg_temp.id(14, k.nr), n.id, k.id, k.siste_dag, 'vurderes', k.ny_dato, case when k.forelopig then 'sendt' else 'klart' end,
  (k.siste_dag - 5) + time '04:10', case when k.forelopig then k.svart + time '11:00' end, case when k.forelopig then n.ansattnavn end
from valg v, klokker k join nye n using (nr)
where k.forelopig or (n.apen and k.slag = 'forelopig_svar' and k.siste_dag < v.idag + 5)
union all
select v.kommune, pg_temp.id(15, k.nr), n.id, k.satt, k.ny_dato, 'vurderes', k.ny_dato + 30, 'klart', (k.ny_dato - 5) + time '04:10', null, null
from valg v, klokker k join nye n using (nr) where k.forelopig and n.apen and k.ny_dato < v.idag + 5;
-- Forgotten, and the day has passed: the leader has been told.
insert into trappa.oppgave (kommune, id, sak, frist, enhet, ansvarlig, slag, art, siste_dag, opprettet)
select v.kommune, pg_temp.id(16, k.nr), n.id, k.id, n.enhet, a.id, 'forelopig_mangler', 'lov', k.siste_dag, k.siste_dag + time '04:10'
from valg v, klokker k join nye n using (nr) join ansatte a on a.enhet = n.enhet and a.n = 0
where n.apen and k.slag = 'forelopig_svar' and not k.forelopig and k.siste_dag <= v.idag;
