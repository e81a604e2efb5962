-- The central store, version 1: the rules that the functions of schema "api" share.
-- They run inside functions that pin the search path and the rights; nobody else may call them.

-- The desk that speaks: known by the role it logged in with, and by nothing that it says.
create function core.this_desk() returns core.desk
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk;
begin
    select d.* into me from core.desk d where d.role_name = session_user and d.active;
    if not found then
        raise exception 'this desk is not known here' using errcode = '28000';
    end if;
    return me;
end $$;

create function core.now_ms() returns bigint
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select (extract(epoch from clock_timestamp()) * 1000)::bigint
$$;

-- The version of a write as text, of which the alphabetical order is the order of versions.
create function core.version(hlc bigint, origin integer) returns text
language sql immutable as $$
    select lpad(to_hex(hlc), 16, '0') || '.' || lpad(to_hex(origin), 8, '0')
$$;

-- Of a map, the groups of which the new version beats the old one.
create function core.winning(map jsonb, versions jsonb, old_versions jsonb) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(map)
    where coalesce(old_versions ->> key, '') collate "C" < (versions ->> key)
$$;

-- A batch as rows. What can't be read becomes null and gets a fault instead of raising an error, so
-- that one bad operation never holds up those behind it.
create function core.read_batch(batch jsonb) returns table (
    nth bigint, op_id uuid, seq bigint, hlc bigint, act text, kind text, record_id uuid,
    subject uuid, sv smallint, p jsonb, fault text)
language sql immutable as $$
    select x.nth, x.op_id, x.seq, x.hlc, x.act, x.kind, x.record_id, x.subject, x.sv, x.p,
        case
            when x.act = 'void' then null
            when num_nulls(x.op_id, x.hlc, x.kind, x.record_id, x.sv, x.act) > 0 then 'malformed'
            when x.said_u is not null and x.subject is null then 'malformed'
            when x.act = 'erase' then case when x.subject is null then 'malformed' end
            when x.act not in ('fact', 'set') then 'malformed'
            when jsonb_typeof(x.p) is distinct from 'object' then 'malformed'
            when pg_column_size(x.p) > 65536 then 'too_big'
        end
    from (
        select o.nth, o.a as act, o.u as said_u, o.p,
            case when o.s ~ '^[0-9]{1,18}$' then o.s::bigint end as seq,
            case when o.h ~ '^[0-9]{1,18}$' then o.h::bigint end as hlc,
            case when o.v ~ '^[0-9]{1,4}$' then o.v::smallint end as sv,
            case when o.k ~ '^[a-z_]{1,40}$' then o.k end as kind,
            case when o.o ~ uuid.form then o.o::uuid end as op_id,
            case when o.i ~ uuid.form then o.i::uuid end as record_id,
            case when o.u ~ uuid.form then o.u::uuid end as subject
        from rows from (jsonb_to_recordset(batch)
                as (o text, s text, h text, a text, k text, i text, u text, v text, p jsonb))
            with ordinality as o (o, s, h, a, k, i, u, v, p, nth),
            (values ('^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) as uuid (form)
        offset 0  -- keeps each of these from being worked out more than once
    ) x
$$;

-- Erasure: nothing of these persons stays in log, state, keys or quarantine; a tombstone does.
create function core.erase_subjects(p_scope uuid, p_subjects uuid[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.erased (scope, subject)
        select p_scope, s from unnest(p_subjects) s on conflict do nothing;
    update core.oplog set act = 'void', hlc = 0, kind = '', subject = null, p = null,
            record_id = '00000000-0000-0000-0000-000000000000'
        where scope = p_scope and subject = any (p_subjects) and act <> 'erase';
    delete from core.state where scope = p_scope and subject = any (p_subjects);
    delete from core.subject_key where scope = p_scope and subject = any (p_subjects);
end $$;

-- A group that was set to null was wiped (consent withdrawn): the log must not keep what it held,
-- whether that came before the wiping or comes late from a desk that had not seen it.
create function core.wipe_groups(p_scope uuid, p_subjects uuid[]) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    with wiped as materialized (
        select s.kind, s.record_id, s.subject, jsonb_object_agg(g.key, s.v -> g.key) as versions
        from core.state s, jsonb_each(s.f) g
        where s.scope = p_scope and s.subject = any (p_subjects) and s.v is not null
            and g.value = 'null'
        group by s.kind, s.record_id, s.subject
    )
    update core.oplog o
    set p = (select coalesce(jsonb_object_agg(g.key, g.value), '{}') from jsonb_each(o.p) g
             where core.version(o.hlc, o.origin) collate "C" < (w.versions ->> g.key) is not true)
    from wiped w
    where o.scope = p_scope and o.subject = w.subject and o.kind = w.kind
        and o.record_id = w.record_id and o.act = 'set'
        and exists (select from jsonb_object_keys(o.p) k where core.version(o.hlc, o.origin)
                    collate "C" < (w.versions ->> k))
$$;
