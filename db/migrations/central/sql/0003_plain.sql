-- The central store, version 3: the quick way through a push.

-- Take a batch that is as desks make them: facts and values, well formed, each for the first time, about
-- nobody who was erased, and no loan that was severed. One statement writes log and state while it
-- judges; anything odd, be it an error or a row that is held already, undoes all of it and leaves the
-- batch to take_with_care. Gives the people of whom a record now holds a wiped group.
create function core.take_plain(
    p_scope uuid, p_origin integer, p_base bigint, p_first bigint, p_count integer, p_latest bigint,
    p_batch jsonb)
returns uuid[]
language plpgsql set search_path = pg_catalog, pg_temp
-- One plan for all batches, and one that never reads a whole table: it outlives small tables.
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
    plain boolean;
    wiped uuid[];
begin
    with op as materialized (
        select * from core.read_columns(p_batch)
    ), logged as (
        insert into core.oplog
            (scope, lsn, op_id, origin, seq, hlc, act, kind, record_id, subject, sv, p)
        select p_scope, p_base + nth, o, p_origin, p_first + nth - 1, h, a, k, i, u, v, p from op
    ), facts as (
        insert into core.state (scope, kind, record_id, subject, hlc, origin, f, lsn)
        select p_scope, k, i, u, h, p_origin, p, p_base + nth from op where a = 'fact'
    ), sets as (  -- of a key that comes twice, jsonb_object_agg keeps the last
        select k, i, u, max(h) as h, max(nth) as nth,
            jsonb_object_agg(g.key, g.value order by h, nth) as f,
            jsonb_object_agg(g.key, core.version(h, p_origin) order by h, nth) as v
        from op, jsonb_each(p) g where a = 'set' group by k, i, u
    ), kept as (
        insert into core.state as st (scope, kind, record_id, subject, hlc, origin, f, v, lsn)
        select p_scope, k, i, u, h, p_origin, f, v, p_base + nth from sets
        on conflict (scope, kind, record_id) do update set
            f = st.f || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(excluded.f)
                         where coalesce(st.v ->> key, '') collate "C" < (excluded.v ->> key)),
            v = st.v || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(excluded.v)
                         where coalesce(st.v ->> key, '') collate "C" < (value #>> '{}')),
            hlc = greatest(st.hlc, excluded.hlc),
            lsn = excluded.lsn
        where st.v is not null
        returning subject, f
    )
    select max(h) = p_latest and count(*) = p_count and bool_and(
                a in ('fact', 'set')
                and num_nulls(o, k, i) = 0 and h between 0 and 999999999999999999
                and v between 0 and 9999 and jsonb_typeof(p) = 'object' and pg_column_size(p) <= 65536)
            and (select bool_and(x.k ~ '^[a-z_]{1,40}$') from (select distinct k from op) x)
            and not exists (
                select from core.erased e where e.scope = p_scope
                    and e.subject = any (array(select u from op union select i from op)))
            and not exists (
                select from core.severed d where d.scope = p_scope and d.record_id = any (array(
                    select i from op where a = 'fact'
                    union select (p ->> 'loan_id')::uuid from op where p ? 'loan_id'))),
            (select array_agg(distinct subject) from kept
             where subject is not null and f @? '$.* ? (@ == null)')
        into plain, wiped from op;
    if plain is not true then
        raise exception 'not plain' using errcode = 'BA000';
    end if;
    return wiped;
end $$;
