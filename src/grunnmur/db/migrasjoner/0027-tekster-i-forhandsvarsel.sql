-- A third kind of standard text: a beginning for why the office considers a cut, in the warning before it (fvl § 16).
alter table trappa.standardtekst drop constraint standardtekst_slag_check;
alter table trappa.standardtekst add constraint standardtekst_slag_check check (slag in ('fri', 'fast', 'varsel'));
