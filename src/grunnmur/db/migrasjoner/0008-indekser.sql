-- A case's page finds its rows by the case, also these.
create index dokumentkrav_sak on trappa.dokumentkrav (kommune, sak);
create index fristutsettelse_sak on trappa.fristutsettelse (kommune, sak);
create index oversendelse_sak on trappa.oversendelse (kommune, sak);
