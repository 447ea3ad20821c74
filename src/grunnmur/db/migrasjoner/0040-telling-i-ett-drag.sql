-- Counts read the journal in one go: which event of which case, and when, stand in the index itself, and only what has more to say is looked up. Every kind
-- that is counted is in it: without one of them (klage.bortfalt) the planner could not use it where that kind is asked for.
drop index trappa.hendelse_telles;
create index hendelse_telles on trappa.hendelse (kommune, slag, tid) include (sak, nr, skrevet) where slag in ('vedtak.fattet', 'svar.forsinket', 'soknad.mottatt',
  'klage.mottatt', 'klage.omgjort', 'klage.oversendt', 'klage.avvist', 'klage.trukket', 'klage.bortfalt', 'klage.avgjort', 'klage.forsinket');

-- What a case is about, by the journal.
create index hendelse_tjenester on trappa.hendelse (kommune, sak) where slag in ('sak.opprettet', 'sak.presisert');
