-- The central store, version 4: a desk that lost the thread learns who was erased meanwhile.

-- Which of these people were erased; only who holds their random ids can ask.
create function api.erased(p_subjects uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select e.subject from core.erased e
        where e.scope = me.scope and e.subject = any (p_subjects[1:5000]);
end $$;

update core.meta set schema_version = 4;
