-- One more kind of work: a guarantee for a depositum that is decided, and that no landlord has got.
do $$
declare def text;
begin
  select pg_get_constraintdef(c.oid) into def from pg_constraint c
    where c.conrelid = 'trappa.oppgave'::regclass and c.conname = 'oppgave_slag_check';
  execute 'alter table trappa.oppgave drop constraint oppgave_slag_check';
  execute 'alter table trappa.oppgave add constraint oppgave_slag_check '
    || replace(def, '''behandle_soknad''::text', '''behandle_soknad''::text, ''gi_garanti''::text');
end $$;
create unique index oppgave_en_gi_garanti on trappa.oppgave (kommune, vedtak) where slag = 'gi_garanti' and tilstand = 'apen';
