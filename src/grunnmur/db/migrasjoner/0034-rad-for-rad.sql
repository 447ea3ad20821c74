-- Two walls that the planner would answer for a whole kommune at a time, where a page asks for a few rows.
--
-- A file is one paper's or one letter's, but for copies. Where many share one (a demonstration, or the same form from everybody), the planner would think that every
-- file is shared, and look through all the office's cases to see whether one may be read.
alter table trappa.dokument alter column fil set (n_distinct = -1);
alter table trappa.brev alter column fil set (n_distinct = -1);
-- Of the largest kommune it thinks that it is as small as the others, and would read all that it ever forwarded. Asked with "any" it looks up the one that is meant.
alter policy enhetens on trappa.klageinstanssak
  using (exists (select 1 from trappa.oversendelse o where o.kommune = klageinstanssak.kommune and o.id = any (array[klageinstanssak.oversendelse])));
