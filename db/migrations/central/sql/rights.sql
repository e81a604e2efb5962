-- The central store: the rights. Run at every preparation, for functions old and new.

do $$
declare
    desks name := core.desks_role();
begin
    execute format('revoke all on schema core, api from public, %I', desks);
    execute format('revoke all on all tables in schema core from public, %I', desks);
    execute format('revoke all on all sequences in schema core from public, %I', desks);
    execute format('revoke all on all functions in schema core, api from public, %I', desks);
    execute format('grant usage on schema api to %I', desks);
    execute format('grant execute on all functions in schema api to %I', desks);
end $$;
