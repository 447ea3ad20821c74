-- People are found by the beginning of any word of their name. The words stand in a table of their own, because row level security
-- lets an index be used for a plain comparison of texts, and not for like or lower(), which are not trusted with hidden rows.
-- A former name stays: who has married is still found by the name on the old papers.
create table trappa.person_ord (
  kommune text not null,
  ord text collate "C" not null check (length(ord) between 1 and 200),
  person uuid not null,
  primary key (kommune, ord, person),
  foreign key (kommune, person) references trappa.person
);
create index person_ord_person on trappa.person_ord (kommune, person);
drop index trappa.person_navn;

create function trappa.ord_i_navn(navn text) returns setof text language sql immutable as $$
  select distinct left(o, 200) from regexp_split_to_table(lower(navn), '[^[:alnum:]]+') o where o <> ''
$$;
create function trappa.person_far_ord() returns trigger language plpgsql as $$
begin
  insert into trappa.person_ord (kommune, ord, person) select new.kommune, o, new.id from trappa.ord_i_navn(new.navn) o
    on conflict do nothing;
  return null;
end $$;
create trigger person_far_ord after insert or update of navn on trappa.person for each row execute function trappa.person_far_ord();

-- Those who are there already. The owner sees the rows only while it is not under its own rules.
alter table trappa.person no force row level security;
insert into trappa.person_ord (kommune, ord, person) select p.kommune, o, p.id from trappa.person p, trappa.ord_i_navn(p.navn) o;
alter table trappa.person force row level security;

alter table trappa.person_ord enable row level security;
alter table trappa.person_ord force row level security;
create policy eget on trappa.person_ord to trappa_ansatt, trappa_system
  using (kommune = (select trappa.kommune())) with check (kommune = (select trappa.kommune()));
grant select, insert on trappa.person_ord to trappa_ansatt, trappa_system;
