-- Decisions, what they give, their letters, the time to complain, and the complaints.
insert into trappa.vedtak (kommune, id, sak, opphav, tilstand, brukers_syn, fakta, hensyn, regler, skrevet_av, fattet_at, fattet_av, underrettet_dato, nokkel, endret_at)
select v.kommune, n.vedtak, n.id, 'soknad', case when k.tilstand = 'omgjort' then 'opphevet' else 'fattet' end, 'Jeg vil bo hjemme.',
  'Du bor alene og trenger hjelp i hverdagen. Det viser søknaden og samtalen vi hadde.', 'Du skal kunne bo hjemme og ha en trygg hverdag.',
  case n.spor when 'sosial' then '{"stnl § 18"}'::text[] else '{"hol § 3-2 nr. 6 a"}' end, n.ansatt, n.fattet + time '11:00', n.ansatt, n.fattet, 'syntetisk:' || n.nr,
  n.fattet + time '11:00'
from valg v, nye n left join klager k using (nr) where not n.apen;
insert into trappa.vedtak_post (kommune, vedtak, post, person, tjeneste, utfall, omfang, belop_ore, fra, til, far_ikke, begrunnelse, gjelder)
select v.kommune, n.vedtak, p.id, n.person, p.tjeneste, p.utfall, case when p.utfall = 'avslag' then '' else 'Hjelp etter behov' end,
  case when p.tjeneste in ('okonomisk_stonad', 'depositum') and p.utfall <> 'avslag' then 100000 + pg_temp.tall(n.nr, 30, 20) * 50000 end,
  case when p.utfall <> 'avslag' then n.fattet end,
  case when p.utfall = 'avslag' then null when n.spor = 'sosial' then n.fattet + 30
    when pg_temp.tall(n.nr * 10 + p.nr, 31, 100) < 14 then n.fattet + pg_temp.tall(n.nr, 32, greatest(1, v.idag - n.fattet))
    when pg_temp.tall(n.nr * 10 + p.nr, 31, 100) < 50 then v.idag + 30 + pg_temp.tall(n.nr, 33, 700) end,
  case when p.utfall = 'innvilget' then '' else 'Du får ikke alt du søkte om.' end, case when p.utfall = 'innvilget' then '' else 'Andre tiltak dekker behovet.' end,
  k.tilstand is distinct from 'omgjort'
from valg v, nye n join poster p on p.saksnr = n.nr left join klager k on k.nr = n.nr where not n.apen;
insert into trappa.brev (kommune, id, sak, vedtak, slag, mottaker, sprak, tittel, innhold, fil, sha256, last_at, kanal, varslet_at, apnet_at)
select v.kommune, pg_temp.id(23, n.nr), n.id, n.vedtak, 'vedtak', n.person, 'nb', 'Svar på søknaden din', b.innhold, pg_temp.id(8, 2), sha256(b.pdf),
  n.fattet + time '11:00', 'digital', n.fattet + time '11:01', case when pg_temp.tall(n.nr, 34, 10) < 8 then n.fattet + 1 + time '18:00' end
from valg v, brevfil b, nye n where not n.apen;
insert into trappa.brev (kommune, id, sak, slag, mottaker, sprak, tittel, innhold, fil, sha256, last_at, kanal, varslet_at)
select v.kommune, pg_temp.id(24, n.nr), n.id, 'forelopig_svar', n.person, 'nb', 'Svaret ditt er forsinket', b.innhold, pg_temp.id(8, 2), sha256(b.pdf),
  k.svart + time '11:00', 'digital', k.svart + time '11:01'
from valg v, brevfil b, klokker k join nye n using (nr) where k.forelopig;
insert into trappa.frist (kommune, id, sak, vedtak, slag, art, siste_dag, grunnlag, opprettet)
select v.kommune, pg_temp.id(25, n.nr), n.id, n.vedtak, 'klagefrist', 'lov', l.siste_dag, l.grunnlag, n.fattet + time '11:01'
from valg v, nye n join klagedager l on l.fattet = n.fattet and l.spor = n.spor where not n.apen;

-- Complaints: open ones have the law's clock; the others are changed, withdrawn, or with the body above, or back from it and followed up.
insert into trappa.klage (kommune, id, sak, klager, sendt_av, kanal, mottatt_at, levert_dato, uenig, onsket, hvorfor, tilstand, rettidig, formkontroll, uttalelse,
  merknad_innen, grunnlag, nokkel)
select v.kommune, k.id, n.id, n.person, n.person, 'digital', k.mottatt + time '12:00', k.mottatt, '{hvor_mye}', 'Jeg ber om mer hjelp.', 'Hjelpen er for liten.',
  k.tilstand, 'ja', case when k.tilstand not in ('mottatt', 'trukket') then jsonb_build_object('erPart', true, 'hvaDetGjelder', 'Omfanget av hjelpen', 'forSen', null,
    'gjortAv', n.ansattnavn, 'gjortDato', k.mottatt + 3) end,
  case when k.tilstand in ('oversendt', 'avgjort') then u.uttalelse end, case when k.tilstand in ('oversendt', 'avgjort') then k.mottatt + 30 end, '[]', 'syntetisk:' || k.nr
from valg v, uttalelsen u, klager k join nye n using (nr);
insert into trappa.klage_vedtak (kommune, klage, vedtak, apen)
select kommune, k.id, n.vedtak, k.tilstand in ('mottatt', 'vurderes', 'oversendt') from valg, klager k join nye n using (nr);
insert into trappa.frist (kommune, id, sak, klage, slag, art, siste_dag, grunnlag, status, opprettet, avsluttet_at)
select v.kommune, pg_temp.id(26, k.nr), n.id, k.id, 'klage_forelopig_svar', 'lov', l.siste_dag, l.grunnlag,
  case when k.tilstand in ('mottatt', 'vurderes') then 'loper' else 'oppfylt' end, k.mottatt + time '12:00',
  case when k.tilstand not in ('mottatt', 'vurderes') then least(k.mottatt + 16, v.idag) + time '11:00' end
from valg v, klager k join nye n using (nr) join lovdager l on l.mottatt = k.mottatt and l.spor = n.spor and l.slag = 'forelopig_svar';
insert into trappa.oppgave (kommune, id, sak, klage, frist, enhet, ansvarlig, slag, art, siste_dag, tilstand, opprettet, avsluttet_at)
select v.kommune, pg_temp.id(27, k.nr), n.id, k.id, pg_temp.id(26, k.nr), n.enhet, n.ansatt, 'behandle_klage', 'lov', l.siste_dag,
  case when k.tilstand in ('mottatt', 'vurderes') then 'apen' else 'gjort' end, k.mottatt + time '12:00',
  case when k.tilstand not in ('mottatt', 'vurderes') then least(k.mottatt + 16, v.idag) + time '11:00' end
from valg v, klager k join nye n using (nr) join lovdager l on l.mottatt = k.mottatt and l.spor = n.spor and l.slag = 'forelopig_svar';

insert into trappa.vedtak (kommune, id, sak, opphav, klage, erstatter, tilstand, fakta, hensyn, regler, skrevet_av, fattet_at, fattet_av, underrettet_dato, nokkel, endret_at)
select v.kommune, k.nytt_vedtak, n.id, 'omgjoring', k.id, n.vedtak, 'fattet', 'Nye opplysninger i klagen viser et større behov.', 'Du skal ha en trygg hverdag.',
  '{"fvl67 § 33"}', n.ansatt, k.mottatt + 15 + time '11:00', n.ansatt, k.mottatt + 15, 'syntetisk:' || n.nr || ':omgjort', k.mottatt + 15 + time '11:00'
from valg v, klager k join nye n using (nr) where k.tilstand = 'omgjort';
insert into trappa.vedtak_post (kommune, vedtak, post, person, tjeneste, utfall, omfang, belop_ore, fra, gjelder)
select v.kommune, k.nytt_vedtak, p.id, n.person, p.tjeneste, 'innvilget', 'Mer hjelp', case when n.spor = 'sosial' then 900000 end, k.mottatt + 15, true
from valg v, klager k join nye n using (nr) join poster p on p.saksnr = n.nr where k.tilstand = 'omgjort';
insert into trappa.oversendelse (kommune, id, sak, klage, mottaker, embete, sakstittel, klager_navn, klager_fnr, uttalelse, klagen, vedtaket, merknad_innen, regime, frosset_at, hash)
select v.kommune, k.oversendelse, n.id, k.id, 'statsforvalter', m.embete, 'Klage', n.personnavn, f.fnr, u.uttalelse, '{"hvorfor": "Hjelpen er for liten."}',
  jsonb_build_object('id', n.vedtak, 'poster', '[]'::jsonb), k.mottatt + 30, 'fvl67', k.mottatt + 16 + time '11:00', sha256(convert_to(k.id::text, 'UTF8'))
from valg v join trappa.kommune m on m.nummer = v.kommune, uttalelsen u, klager k join nye n using (nr) join folk f on f.id = n.person where k.tilstand in ('oversendt', 'avgjort');
insert into trappa.klageinstanssak (kommune, id, oversendelse, embete, aar, lopenummer, mottatt_at, forelopig_svar_innen, norm_innen, grunnlag, tilstand, utfall, begrunnelse,
  avgjort_at, avgjort_av, avgjort_av_navn, lovet_dato)
select v.kommune, pg_temp.id(28, k.nr), k.oversendelse, m.embete, extract(year from k.mottatt), 1000000 + k.nr, k.mottatt + 16 + time '11:00', k.mottatt + 46, k.mottatt + 106, '{}',
  case when k.tilstand = 'avgjort' then 'avgjort' else 'behandles' end,
  case when k.tilstand = 'avgjort' then case when pg_temp.tall(k.nr, 40, 10) < 7 then 'stadfester' else 'nytt_vedtak' end end,
  case when k.tilstand = 'avgjort' then 'Kommunen har vurdert saken slik loven krever.' end, case when k.tilstand = 'avgjort' then k.mottatt + 100 + time '11:00' end,
  case when k.tilstand = 'avgjort' then 'syntetisk' end, case when k.tilstand = 'avgjort' then 'Syntetisk rådgiver' end,
  case when k.tilstand = 'oversendt' then v.idag + 40 end
from valg v join trappa.kommune m on m.nummer = v.kommune, klager k where k.tilstand in ('oversendt', 'avgjort');
insert into trappa.frist (kommune, id, sak, klage, slag, art, siste_dag, grunnlag, status, opprettet, avsluttet_at)
select v.kommune, pg_temp.id(29, k.nr), n.id, k.id, 'oppfolging', 'satt', k.mottatt + 107, '{"verdi": null, "sporing": [], "hjemmel": [], "forbehold": []}', 'oppfylt',
  k.mottatt + 100 + time '11:00', k.mottatt + 101 + time '11:00'
from valg v, klager k join nye n using (nr) where k.tilstand = 'avgjort';
