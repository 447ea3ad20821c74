-- A file is one paper's or one letter's, but for copies. Where many share one (a demonstration, or the same form from everybody), the planner would think that every
-- file is shared, and look through all the office's cases to see whether one may be read.
alter table trappa.dokument alter column fil set (n_distinct = -1);
alter table trappa.brev alter column fil set (n_distinct = -1);
