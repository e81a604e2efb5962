-- The central store, version 1: what only the administrator does. These functions run with the
-- administrator's own rights (CREATEROLE, and membership of the owner of this schema).

create function core.add_scope(
    p_scope uuid, p_smk_version integer, p_recovery_public_key bytea, p_sealed bytea) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.scope (id, smk_version) values (p_scope, p_smk_version) on conflict do nothing;
    insert into core.key_slot (scope, smk_version, holder, public_key, sealed)
        values (p_scope, p_smk_version, 'recovery', p_recovery_public_key, p_sealed)
        on conflict do nothing;
end $$;

-- Which scope this recovery key opens, and the sealed scope keys for it.
create function core.recovery_slots(p_recovery_public_key bytea)
returns table (scope uuid, smk_version integer, sealed bytea)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select k.scope, k.smk_version, k.sealed from core.key_slot k
    where k.holder = 'recovery' and k.public_key = p_recovery_public_key
    order by k.scope, k.smk_version
$$;

-- The role that all desks share: it holds the rights, each desk's own role only joins it.
create function core.desks_role() returns name
language sql stable set search_path = pg_catalog, pg_temp as $$
    select replace(r.rolname, '_owner_', '_desks_')::name
    from pg_namespace n join pg_roles r on r.oid = n.nspowner where n.nspname = 'core'
$$;

-- Admit a desk: a login with a name that says nothing. Doing it again for the same desk gives that
-- desk a new password and lets it in again. The password comes as a SCRAM verifier only.
create function core.add_desk(p_scope uuid, p_desk uuid, p_public_key bytea, p_verifier text)
returns name
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    login name;
begin
    if p_verifier not like 'SCRAM-SHA-256$%' then
        raise exception 'not a SCRAM verifier' using errcode = 'BA004';
    end if;
    select d.role_name into login from core.desk d where d.id = p_desk and d.scope = p_scope;
    if not found then
        login := 'desk_' || replace(gen_random_uuid()::text, '-', '');
        execute format('create role %I nologin connection limit 3', login);
        execute format('grant %I to %I', core.desks_role(), login);
        execute format('alter role %I set statement_timeout = %L', login, '60s');
        execute format('alter role %I set idle_in_transaction_session_timeout = %L', login, '10s');
        insert into core.desk (id, scope, role_name, public_key)
            values (p_desk, p_scope, login, p_public_key);
    end if;
    execute format('alter role %I login password %L', login, p_verifier);
    update core.desk d set active = true, public_key = p_public_key where d.id = p_desk;
    return login;
end $$;

-- Cut a desk off at once: no new sessions, no open ones, nothing more accepted.
create function core.revoke_desk(p_desk uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    login name;
begin
    update core.desk d set active = false where d.id = p_desk returning d.role_name into login;
    if not found then
        raise exception 'no such desk' using errcode = 'BA001';
    end if;
    delete from core.key_slot k where k.holder = p_desk::text;
    execute format('alter role %I nologin', login);
    execute format('grant %I to %I', login, current_user);  -- ending a session needs membership
    perform pg_terminate_backend(a.pid) from pg_stat_activity a where a.usename = login;
    execute format('revoke %I from %I', login, current_user);
end $$;

-- After this database was put back to an earlier moment: desks compare notes and send again what is
-- missing. Origin numbers given out since then are skipped, for they are in use out there.
create function core.bump_epoch() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    counter text := pg_get_serial_sequence('core.origin', 'id');
begin
    update core.scope set epoch = gen_random_uuid();
    perform setval(counter, nextval(counter) + 10000);
end $$;
