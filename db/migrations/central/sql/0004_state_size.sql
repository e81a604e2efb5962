-- The central store, version 4: how much a desk has before it when it takes over the state.

create function api.state_size() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return (select count(*) from core.state s where s.scope = me.scope);
end $$;

update core.meta set schema_version = 4;
