-- Reminders of what was asked for, and help that has an end.

alter table trappa.oppgave drop constraint oppgave_slag_check;
alter table trappa.oppgave add constraint oppgave_slag_check check (slag in ('behandle_soknad', 'forelopig_svar', 'nodhjelp', 'godkjenn_vedtak',
    'rett_vedtak', 'post_brev', 'svar_melding', 'vurder_dokument', 'dokument_uteblitt', 'vedtak_slutter', 'behandle_klage', 'utsett_klagefrist',
    'oversend_klage', 'folg_opp_klageavgjorelse', 'varsel_feilet', 'behandle_klage_i_nemnd', 'forelopig_mangler', 'uten_klokke'));

-- More time gives a request a new day, and then it is reminded of anew.
alter table trappa.dokumentpaminnelse add column dag date not null, drop constraint dokumentpaminnelse_pkey, add primary key (kommune, krav, slag, dag);
create unique index oppgave_en_dokument_uteblitt on trappa.oppgave (kommune, sak) where slag = 'dokument_uteblitt' and tilstand = 'apen';

-- How many weeks before help ends somebody must have looked at it.
alter table trappa.kommune add column slutt_uker int not null default 6 check (slutt_uker between 1 and 26);
grant update (slutt_uker) on trappa.kommune to trappa_ansatt;
create unique index oppgave_en_vedtak_slutter on trappa.oppgave (kommune, vedtak, siste_dag) where slag = 'vedtak_slutter';
create index vedtak_post_slutter on trappa.vedtak_post (kommune, (least(til, vurderes_igjen))) where gjelder;
