-- People with a protected address: a unit of their own for each file, behind the wall that stands already; and their record behind it too.

-- The same kind of unit twice: the one for everybody, and a small one for those who are not to be found.
alter table trappa.enhet add column skjermet boolean not null default false,
  add constraint enhet_skjermet check (not skjermet or slag in ('tildelingskontor', 'nav', 'boligkontor'));
drop index trappa.enhet_en_av_hvert_slag;
create unique index enhet_en_av_hvert_slag on trappa.enhet (kommune, slag, skjermet);

-- Found by those who work in such a unit, and by those who have the person in a case.
create policy skjermet on trappa.person as restrictive for select to trappa_ansatt
  using (not skjermet
    or exists (select 1 from trappa.enhet e where e.kommune = person.kommune and e.skjermet and e.id = any ((select trappa.enheter())::uuid[]))
    or exists (select 1 from trappa.sak s where s.kommune = person.kommune and s.person = person.id)
    or exists (select 1 from trappa.part p where p.kommune = person.kommune and p.person = person.id));

-- A case that changes unit takes its application along: the one it left reads it no more, unless another case of it is there.
create or replace function trappa.sak_gir_enhet() returns trigger language plpgsql as $$
begin
  update trappa.soknad s set enheter = (select array_agg(distinct k.enhet) from trappa.sak k where k.kommune = new.kommune and k.soknad = new.soknad)
    where s.kommune = new.kommune and s.id = new.soknad;
  return null;
end $$;
