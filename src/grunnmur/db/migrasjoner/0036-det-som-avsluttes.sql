-- What the person has today and the draft takes over from, as the writer chose it: the second person approves that too, and does not choose anew.

alter table trappa.vedtak add column avslutter uuid[] not null default '{}' check (cardinality(avslutter) <= 50);
