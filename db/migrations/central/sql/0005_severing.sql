-- The central store, version 5: loans that were returned lose their member, on a message that names
-- records and nobody.

alter table core.oplog drop constraint oplog_act_check;
alter table core.oplog add constraint oplog_act_check
    check (act in ('fact', 'set', 'erase', 'sever', 'void'));

-- Records that were severed: random numbers, kept so that nothing about them comes in late.
create table core.severed (
    scope uuid not null,
    record_id uuid not null,
    on_day date not null default current_date,
    primary key (scope, record_id)
);

-- Kinds of records that go whole when they come in after the loan they name was severed.
create table core.late_kind (
    scope uuid not null,
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    primary key (scope, kind)
);

create function core.uuids(list jsonb) returns uuid[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(e::uuid), '{}') from jsonb_array_elements_text(
        case jsonb_typeof(list) when 'array' then list else '[]' end) e
    where e ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

create function core.members(map jsonb) returns table (key text, value jsonb)
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select m.key, m.value
    from jsonb_each(case jsonb_typeof(map) when 'object' then map else '{}' end) m
$$;

-- A fact is about a severed record when it is that record, or when it names a severed loan and its
-- kind goes whole.
create function core.is_severed(p_scope uuid, p_kind text, p_record uuid, p jsonb) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (select from core.severed d where d.scope = p_scope and d.record_id = p_record)
        or exists (select from core.late_kind k where k.scope = p_scope and k.kind = p_kind)
            and exists (select from core.severed d where d.scope = p_scope and d.record_id = any (
                core.uuids(jsonb_build_array(p -> 'loan_id'))))
$$;

-- Take away what a message names: facts that go whole leave log and state, and a number stays; others
-- lose fields, and their person if that is one of them. Registers can't be severed.
create function core.sever_records(p_scope uuid, p_said jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    part record;
begin
    insert into core.late_kind (scope, kind)
        select distinct p_scope, m.value from jsonb_array_elements_text(
            case jsonb_typeof(p_said -> 'late') when 'array' then p_said -> 'late' else '[]' end) m
        where m.value ~ '^[a-z_]{1,40}$' limit 100
        on conflict do nothing;
    for part in select key as kind, core.uuids(value) as ids, null::text[] as fields
                from core.members(p_said -> 'gone') loop
        insert into core.severed (scope, record_id)
            select p_scope, i from unnest(part.ids) i on conflict do nothing;
        update core.oplog set act = 'void', hlc = 0, kind = '', subject = null, p = null,
                record_id = '00000000-0000-0000-0000-000000000000'
            where scope = p_scope and op_id = any (part.ids) and act = 'fact';
        delete from core.state where scope = p_scope and kind = part.kind
            and record_id = any (part.ids) and v is null;
    end loop;
    for part in select key as kind, core.uuids(value -> 'ids') as ids,
                    array(select jsonb_array_elements_text(case jsonb_typeof(value -> 'fields')
                        when 'array' then value -> 'fields' else '[]' end)) as fields
                from core.members(p_said -> 'less') loop
        update core.oplog set p = p - part.fields,
                subject = case when 'member_id' = any (part.fields) then null else subject end
            where scope = p_scope and op_id = any (part.ids) and act = 'fact';
        update core.state set f = f - part.fields,
                subject = case when 'member_id' = any (part.fields) then null else subject end
            where scope = p_scope and kind = part.kind and record_id = any (part.ids) and v is null;
    end loop;
end $$;

-- A batch as rows. What can't be read becomes null and gets a fault instead of raising an error, so
-- that one bad operation never holds up those behind it.
create or replace function core.read_batch(batch jsonb) returns table (
    nth bigint, op_id uuid, seq bigint, hlc bigint, act text, kind text, record_id uuid,
    subject uuid, sv smallint, p jsonb, fault text)
language sql immutable as $$
    select x.nth, x.op_id, x.seq, x.hlc, x.act, x.kind, x.record_id, x.subject, x.sv, x.p,
        case
            when x.act = 'void' then null
            when num_nulls(x.op_id, x.hlc, x.kind, x.record_id, x.sv, x.act) > 0 then 'malformed'
            when x.said_u is not null and x.subject is null then 'malformed'
            when x.act = 'erase' then case when x.subject is null then 'malformed' end
            when x.act not in ('fact', 'set', 'sever') then 'malformed'
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

update core.meta set schema_version = 5;
