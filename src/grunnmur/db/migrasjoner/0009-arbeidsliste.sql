-- The tabs of the worklist that are a small part of a long list, each in the list's own order: a page then costs what it shows.
create index oppgave_ufordelt on trappa.oppgave (kommune, enhet, siste_dag, id) where tilstand = 'apen' and ansvarlig is null;
create index oppgave_klager on trappa.oppgave (kommune, enhet, siste_dag, id)
  where tilstand = 'apen' and slag in ('behandle_klage', 'utsett_klagefrist', 'oversend_klage', 'folg_opp_klageavgjorelse');
create index oppgave_godkjenning on trappa.oppgave (kommune, enhet, siste_dag, id) where tilstand = 'apen' and slag = 'godkjenn_vedtak';
