-- The outbox: what is to be done after a commit is written in the same transaction as what caused it.
-- The jobs lie in graphile-worker's own schema, which no request role may touch. This function is the door: it lays a job out,
-- and only for the kommune that the transaction acts in.
create function trappa.legg_ut(navn text, payload jsonb, maks_forsok int, nokkel text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if trappa.kommune() is not null and (payload ->> 'kommune') is distinct from trappa.kommune() then
    raise exception 'en jobb hører til kommunen som la den ut' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(identifier => navn, payload => payload::json, max_attempts => maks_forsok, job_key => nokkel);
end $$;
revoke execute on function trappa.legg_ut from public;
grant execute on function trappa.legg_ut to trappa_innbygger, trappa_ansatt, trappa_embete, trappa_system;
