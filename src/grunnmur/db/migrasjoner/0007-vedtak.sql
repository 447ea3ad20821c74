-- The price is data and not a sentence: the letter writes the sentence, so that it says what was decided in either form of the language
-- (egenandelsforskriften § 2).
alter table trappa.vedtak_post drop column pris;
alter table trappa.vedtak_post add column pris jsonb, add column utbetales date;

-- When a draft was last written, so that two who write at once can be told about each other.
alter table trappa.vedtak add column endret_at timestamptz not null default now();

-- The scores belong to the assessment: completed with it, locked with it.
create function trappa.skar_er_laast() returns trigger language plpgsql as $$
declare u uuid := case when tg_op = 'DELETE' then old.utredning else new.utredning end;
begin
  if exists (select 1 from trappa.utredning x where x.kommune = coalesce(new.kommune, old.kommune) and x.id = u and x.fullfort_at is not null) then
    raise exception 'en fullført utredning endres ikke' using errcode = 'check_violation', constraint = 'utredning_laast';
  end if;
  return coalesce(new, old);
end $$;
create trigger skar_laast before insert or update or delete on trappa.utredning_skar for each row execute function trappa.skar_er_laast();

-- What is decided stands. A decision can be told to the party, once, and be replaced by another; its words are never changed.
create function trappa.vedtak_er_laast() returns trigger language plpgsql as $$
begin
  if old.tilstand not in ('fattet', 'opphevet') then
    return new;
  end if;
  if (new.sak, new.opphav, new.klage, new.erstatter, new.brukers_syn, new.fakta, new.hensyn, new.regler, new.barnets_beste,
      new.skrevet_av, new.godkjent_av, new.fattet_at, new.fattet_av, new.nokkel) is distinct from
     (old.sak, old.opphav, old.klage, old.erstatter, old.brukers_syn, old.fakta, old.hensyn, old.regler, old.barnets_beste,
      old.skrevet_av, old.godkjent_av, old.fattet_at, old.fattet_av, old.nokkel)
     or new.tilstand not in ('fattet', 'opphevet') or (old.tilstand = 'opphevet' and new.tilstand = 'fattet')
     or (old.underrettet_dato is not null and new.underrettet_dato is distinct from old.underrettet_dato) then
    raise exception 'et fattet vedtak endres ikke' using errcode = 'check_violation', constraint = 'vedtak_laast';
  end if;
  return new;
end $$;
create trigger vedtak_laast before update on trappa.vedtak for each row execute function trappa.vedtak_er_laast();

-- Of an answer that has been given only two things move: whether it still holds, and the day it ends when another takes over.
create function trappa.vedtak_post_er_laast() returns trigger language plpgsql as $$
declare v uuid := case when tg_op = 'DELETE' then old.vedtak else new.vedtak end;
begin
  if not exists (select 1 from trappa.vedtak x where x.kommune = coalesce(new.kommune, old.kommune) and x.id = v
                 and x.tilstand in ('fattet', 'opphevet')) then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' then
    old.gjelder := new.gjelder;
    old.til := new.til;
    if new is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'et fattet vedtak endres ikke' using errcode = 'check_violation', constraint = 'vedtak_laast';
end $$;
create trigger vedtak_post_laast before insert or update or delete on trappa.vedtak_post for each row execute function trappa.vedtak_post_er_laast();

-- Who has not opened a letter a week after the notice (eForvaltningsforskriften § 8).
create index brev_uapnet on trappa.brev (kommune, varslet_at) where apnet_at is null and varslet_at is not null;
