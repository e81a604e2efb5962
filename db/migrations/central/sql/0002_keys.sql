-- The central store, version 2: joining by approval, and a new scope key when a desk goes.

-- Desks of this scope that were admitted and that nobody handed the key in use yet.
create function api.waiting_desks() returns table (desk uuid, public_key bytea, added timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select d.id, d.public_key, d.added
        from core.desk d join core.scope s on s.id = d.scope
        where d.scope = me.scope and d.active and d.id <> me.id
            and not exists (select from core.key_slot k where k.scope = d.scope
                            and k.smk_version = s.smk_version and k.holder = d.id::text)
        order by d.added;
end $$;

-- The libraries here, by the name that they gave themselves.
create function core.scopes() returns table (scope uuid, name text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select s.id, coalesce(l.f -> 'identity' ->> 'name', '')
    from core.scope s left join core.state l
        on l.scope = s.id and l.kind = 'library' and l.record_id = s.id
    order by s.added
$$;

-- The desks of a scope that may connect, each with its slot of the key in use.
create function core.desk_slots(p_scope uuid)
returns table (desk uuid, public_key bytea, smk_version integer, sealed bytea)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select d.id, d.public_key, s.smk_version, k.sealed
    from core.desk d
    join core.scope s on s.id = d.scope
    left join core.key_slot k
        on k.scope = d.scope and k.smk_version = s.smk_version and k.holder = d.id::text
    where d.scope = p_scope and d.active order by d.added
$$;

-- Put a new key into use; from then on persons' keys may be wrapped under it.
create function core.roll_key(
    p_scope uuid, p_version integer, p_versions integer[], p_holders text[],
    p_public_keys bytea[], p_sealed bytea[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update core.scope s set smk_version = p_version where s.id = p_scope and s.smk_version < p_version;
    if not found then
        raise exception 'not a newer key' using errcode = 'BA002';
    end if;
    insert into core.key_slot (scope, smk_version, holder, public_key, sealed)
        select p_scope, x.version, x.holder, x.public_key, x.sealed
        from unnest(p_versions, p_holders, p_public_keys, p_sealed)
            x (version, holder, public_key, sealed)
        on conflict do nothing;
end $$;

update core.meta set schema_version = 2;
