-- The journal: numbered and chained within each case by the database's own function, a step at a time for all cases at once. `skrevet` is the day it
-- happened, as if it had been written then.
create temp table hendelser on commit drop as
select h.sak, row_number() over (partition by h.sak order by h.tid, h.rang)::int as nr, h.slag, h.tid, h.aktor_slag, h.aktor_id, h.aktor_navn, h.data, h.hjemmel, h.synlig
from (
  select n.id as sak, 1 as rang, 'sak.opprettet' as slag, n.mottatt + time '10:00' as tid, 'innbygger' as aktor_slag, n.person::text as aktor_id, n.personnavn as aktor_navn,
    jsonb_build_object('nummer', extract(year from n.mottatt) || '/' || 1000000 + n.nr, 'poster', u.sokt) as data, null as hjemmel, true as synlig
  from nye n join utfallene u on u.saksnr = n.nr
  union all
  select n.id, 2, 'soknad.mottatt', n.mottatt + time '10:00', 'innbygger', n.person::text, n.personnavn, jsonb_build_object('kanal', 'digital', 'soknad', n.soknad), null, true
  from nye n
  union all
  select n.id, 3, 'sak.tatt', n.mottatt + time '13:00', 'ansatt', n.ansatt::text, n.ansattnavn, '{}', null, true from nye n where n.tatt
  union all
  select n.id, h.* from klokker k join nye n using (nr), lateral (values
    (4, 'svar.forsinket', k.svart + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn, jsonb_build_object('nyDato', k.ny_dato, 'grunn', 'Vi vurderer fortsatt saken.'),
      'fvl67 § 11 a', true),
    (5, 'brev.varslet', k.svart + time '11:01', 'system', 'varsel', 'varsel', jsonb_build_object('brev', pg_temp.id(24, n.nr)), null, false)) h
  where k.forelopig
  union all
  select n.id, h.* from nye n join utfallene u on u.saksnr = n.nr, lateral (values
    (6, 'vedtak.fattet', n.fattet + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn, jsonb_build_object('vedtak', n.vedtak, 'poster', u.fattet), 'fvl67 § 23', true),
    (7, 'sak.avgjort', n.fattet + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn, '{}', null, true),
    (8, 'brev.varslet', n.fattet + time '11:01', 'system', 'varsel', 'varsel', jsonb_build_object('brev', pg_temp.id(23, n.nr)), null, false),
    (9, 'vedtak.underrettet', n.fattet + time '11:01', 'system', 'varsel', 'varsel',
      jsonb_build_object('vedtak', n.vedtak, 'dato', n.fattet, 'sisteDag', n.fattet + case n.spor when 'omsorg' then 28 else 21 end), null, true)) h
  where not n.apen
  union all
  select n.id, h.rang, h.slag, h.tid, h.aktor_slag, h.aktor_id, h.aktor_navn, h.data, h.hjemmel, h.synlig from klager k join nye n using (nr) join utfallene u on u.saksnr = n.nr, lateral (values
    (10, true, 'klage.mottatt', k.mottatt + time '12:00', 'innbygger', n.person::text, n.personnavn,
      jsonb_build_object('klage', k.id, 'kanal', 'digital', 'rettidig', true), null, true),
    (11, k.tilstand not in ('mottatt', 'trukket'), 'klage.formkontrollert', k.mottatt + 3 + time '10:00', 'ansatt', n.ansatt::text, n.ansattnavn,
      jsonb_build_object('klage', k.id, 'tasTilBehandling', true), null, false),
    (12, k.tilstand = 'trukket', 'klage.trukket', k.mottatt + 5 + time '10:00', 'innbygger', n.person::text, n.personnavn, jsonb_build_object('klage', k.id), null, true),
    (13, k.tilstand = 'omgjort', 'vedtak.fattet', k.mottatt + 15 + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn,
      jsonb_build_object('vedtak', k.nytt_vedtak, 'poster', u.omgjort), 'fvl67 § 23', true),
    (14, k.tilstand = 'omgjort', 'klage.omgjort', k.mottatt + 15 + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn,
      jsonb_build_object('klage', k.id, 'vedtak', k.nytt_vedtak, 'helt', true), 'fvl67 § 33', true),
    (15, k.tilstand in ('oversendt', 'avgjort'), 'klage.opprettholdt', k.mottatt + 16 + time '10:00', 'ansatt', n.ansatt::text, n.ansattnavn,
      jsonb_build_object('klage', k.id), 'fvl67 § 33', true),
    (16, k.tilstand in ('oversendt', 'avgjort'), 'klage.oversendt', k.mottatt + 16 + time '11:00', 'ansatt', n.ansatt::text, n.ansattnavn,
      jsonb_build_object('klage', k.id, 'mottaker', 'statsforvalter', 'embete', null), 'fvl67 § 33', true),
    (17, k.tilstand = 'avgjort', 'klage.avgjort', k.mottatt + 100 + time '11:00', 'embete', 'syntetisk', 'Syntetisk rådgiver',
      jsonb_build_object('klage', k.id, 'utfall', case when pg_temp.tall(n.nr, 40, 10) < 7 then 'stadfester' else 'nytt_vedtak' end, 'kommunenInnen', null), 'fvl67 § 34', true)
  ) h (rang, skjedde, slag, tid, aktor_slag, aktor_id, aktor_navn, data, hjemmel, synlig)
  where h.skjedde) h;
create index on hendelser (nr);
