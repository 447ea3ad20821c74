-- A claim for what was given on wrong information is a decision (stnl §§ 23, 41): it names the one it stands in. Refusjon is claimed from somebody else than the person
-- (stnl §§ 25, 26): who, and for which days.
alter table trappa.tilbakebetaling
  add column kravvedtak uuid,
  add column fra_hvem text check (length(fra_hvem) between 1 and 200),
  add column periode_fra date,
  add column periode_til date,
  add foreign key (kommune, kravvedtak) references trappa.vedtak,
  drop constraint tilbakebetaling_slag_check,
  add check (slag in ('lan', 'uriktige_opplysninger', 'underholdsbidrag', 'folketrygd')),
  add constraint refusjon_er_fra_noen check (
    (slag in ('underholdsbidrag', 'folketrygd')) = (fra_hvem is not null) and num_nulls(fra_hvem, periode_fra, periode_til) in (0, 3)
    and coalesce(periode_fra <= periode_til, true)),
  add constraint krav_star_i_et_vedtak check ((slag = 'uriktige_opplysninger') = (kravvedtak is not null)) not valid;

create function trappa.kravvedtak_er_fattet() returns trigger language plpgsql as $$
begin
  if not exists (select from trappa.vedtak v where v.kommune = new.kommune and v.id = new.kravvedtak and v.sak = new.sak and v.fattet_at is not null and 'stnl § 23' = any (v.regler)) then
    raise exception 'kravet står i et vedtak etter § 23 som er fattet i saken' using errcode = 'check_violation', constraint = 'kravvedtak_er_fattet';
  end if;
  return null;
end $$;
create trigger kravvedtak_er_fattet after insert on trappa.tilbakebetaling
  for each row when (new.kravvedtak is not null) execute function trappa.kravvedtak_er_fattet();
