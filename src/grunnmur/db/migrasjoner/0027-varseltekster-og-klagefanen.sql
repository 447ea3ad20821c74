-- A third kind of standard text: a beginning for why the office considers a cut, in the warning before it (fvl § 16).
alter table trappa.standardtekst drop constraint standardtekst_slag_check;
alter table trappa.standardtekst add constraint standardtekst_slag_check check (slag in ('fri', 'fast', 'varsel'));

-- The tab of the complaints shows whether a decision is to wait for one, and the help to see to when it is over (0020).
drop index trappa.oppgave_klager;
create index oppgave_klager on trappa.oppgave (kommune, enhet, rang, id)
  where tilstand = 'apen' and slag in ('behandle_klage', 'utsett_klagefrist', 'oversend_klage', 'folg_opp_klageavgjorelse', 'avgjor_utsatt', 'iverksett_vedtak');
