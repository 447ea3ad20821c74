-- What the office waits for is read by its day: also the questions that lie with the body above (0037).
create index instans_utsatt_venter on trappa.instans_utsatt (kommune, svar_innen, id) where svar is null and falt_bort_at is null;
