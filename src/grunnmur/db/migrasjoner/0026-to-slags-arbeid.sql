-- Two more kinds of work: money that is decided and not laid out for payment, and papers that a moved person's new kommune is to have.
do $$
declare def text;
begin
  select pg_get_constraintdef(c.oid) into def from pg_constraint c
    where c.conrelid = 'trappa.oppgave'::regclass and c.conname = 'oppgave_slag_check';
  execute 'alter table trappa.oppgave drop constraint oppgave_slag_check';
  execute 'alter table trappa.oppgave add constraint oppgave_slag_check '
    || replace(def, '''behandle_soknad''::text', '''behandle_soknad''::text, ''planlegg_utbetaling''::text, ''send_papirer''::text');
end $$;
create unique index oppgave_en_planlegg_utbetaling on trappa.oppgave (kommune, vedtak) where slag = 'planlegg_utbetaling' and tilstand = 'apen';
create unique index oppgave_en_send_papirer on trappa.oppgave (kommune, sak) where slag = 'send_papirer' and tilstand = 'apen';
