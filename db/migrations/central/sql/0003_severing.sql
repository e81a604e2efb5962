-- The central store, version 3: loans that were returned lose their member, on a message that names
-- records and nobody.

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

-- What a fact loses that comes in after the message that severed it: some fields, or, where none is
-- listed, the whole of it. One that no message names goes whole if it names a severed loan and its kind
-- does. Null: it loses nothing.
create function core.lost_of(p_scope uuid, p_kind text, p_record uuid, p jsonb) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(
        (select d.lost from core.severed d where d.scope = p_scope and d.record_id = p_record),
        (select d.lost from core.severed d where d.scope = p_scope and d.lost = '{}'
            and d.record_id = any (core.uuids(jsonb_build_array(p -> 'loan_id')))
            and exists (select from core.late_kind k where k.scope = p_scope and k.kind = p_kind)))
$$;

-- Take away what a message names: facts that go whole leave log and state, and a number stays; others
-- lose fields, and their person if that is one of them. Registers can't be severed. Of what is not
-- here yet, since this database was put back, it is noted.
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
    for part in select key as kind, core.uuids(value) as ids
                from core.members(p_said -> 'gone') loop
        insert into core.severed (scope, record_id)
            select distinct p_scope, i from unnest(part.ids) i
            on conflict (scope, record_id) do update set lost = '{}';
        update core.oplog set act = 'void', hlc = 0, kind = '', subject = null, p = null,
                record_id = '00000000-0000-0000-0000-000000000000'
            where scope = p_scope and op_id = any (part.ids) and act = 'fact';
        delete from core.state where scope = p_scope and kind = part.kind
            and record_id = any (part.ids) and v is null;
    end loop;
    for part in select key as kind, core.uuids(value -> 'ids') as ids,
                    array(select e from jsonb_array_elements_text(case jsonb_typeof(value -> 'fields')
                        when 'array' then value -> 'fields' else '[]' end) e
                        where e ~ '^[a-z_]{1,40}$' limit 20) as fields
                from core.members(p_said -> 'less') loop
        continue when cardinality(part.fields) = 0;
        insert into core.severed as held (scope, record_id, lost)
            select distinct p_scope, i, part.fields from unnest(part.ids) i
            on conflict (scope, record_id) do update
                set lost = array(select unnest(held.lost) union select unnest(excluded.lost))
                where held.lost <> '{}';
        update core.oplog set p = p - part.fields,
                subject = case when 'member_id' = any (part.fields) then null else subject end
            where scope = p_scope and op_id = any (part.ids) and act = 'fact';
        update core.state set f = f - part.fields,
                subject = case when 'member_id' = any (part.fields) then null else subject end
            where scope = p_scope and kind = part.kind and record_id = any (part.ids) and v is null;
    end loop;
end $$;
