-- The central store, version 4: a batch that severs a loan and brings more about it.

-- Take away what came in behind a severing in its own batch, and so was judged before it counted: facts
-- that lose the whole of themselves become void. (Of fields, sever_records takes those it names, and it
-- has emptied already what goes whole by name: that came late too, and says so.)
create function core.sever_late(p_scope uuid, p_facts bigint[], p_after bigint) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    with late as materialized (
        select o.lsn, o.kind, o.record_id from core.oplog o
        where o.scope = p_scope and o.lsn = any (p_facts) and o.lsn > p_after and (
            o.act = 'fact' and core.lost_of(p_scope, o.kind, o.record_id, o.p) = '{}'
            or o.act = 'void' and o.kind = '' and exists (
                select from core.severed d where d.scope = p_scope and d.record_id = o.op_id and d.lost = '{}'))
    ), gone as (
        delete from core.state s using late
        where s.scope = p_scope and s.kind = late.kind and s.record_id = late.record_id and s.v is null
            and s.lsn = late.lsn
    )
    update core.oplog o set act = 'void', hlc = 0, kind = 'severed', subject = null, p = null,
            record_id = '00000000-0000-0000-0000-000000000000'
        from late where o.scope = p_scope and o.lsn = late.lsn
$$;

-- As before, but what follows a severing in the batch is judged by it.
create or replace function core.take_with_care(
    p_scope uuid, p_origin integer, p_base bigint, p_first bigint, p_batch jsonb,
    out latest bigint, out touched uuid[])
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    in_order boolean;
    facts bigint[];
    going record;
begin
    -- (The limits make these look-ups in an index; a hash of the whole log would be the other way.)
    with read as materialized (
        select r.*,
            row_number() over (partition by r.op_id order by r.nth) > 1 or (
                select true from core.oplog l where l.scope = p_scope and l.op_id = r.op_id limit 1)
                is not null as double,
            r.subject is not null and bool_or(r.act = 'erase' and r.fault is null)
                over (partition by r.subject) as going
        from core.read_batch(p_batch) r
    ), judged as materialized (
        select r.nth, r.op_id, r.seq, r.hlc, r.act, r.kind, r.record_id, r.sv, r.double,
            case when 'member_id' = any (l.lost) then null else r.subject end as subject,
            coalesce(r.p - l.lost, r.p) as p,
            case
                when r.fault is not null then r.fault
                when r.double then 'double'
                when r.act in ('erase', 'sever', 'void') then null
                when r.going or (
                    select true from core.erased e
                    where e.scope = p_scope and e.subject in (r.subject, r.record_id) limit 1)
                    is not null then 'erased'
                when l.lost = '{}' then 'severed'
            end as why
        from read r, lateral (select case when r.act = 'fact' and r.fault is null
            then core.lost_of(p_scope, r.kind, r.record_id, r.p) end as lost) l
    ), op as materialized (
        select j.*, case when j.why is null then j.act else 'void' end as taken from judged j
    ), logged as (
        insert into core.oplog
            (scope, lsn, op_id, origin, seq, hlc, act, kind, record_id, subject, sv, p)
        select p_scope, p_base + nth,
            case when double or op_id is null then gen_random_uuid() else op_id end, p_origin, seq,
            case taken when 'void' then 0 else hlc end, taken,
            case taken when 'void' then coalesce(why, '') else kind end,  -- the reason travels here
            case taken when 'void' then '00000000-0000-0000-0000-000000000000' else record_id end,
            case taken when 'void' then null else subject end,
            coalesce(sv, 0),
            case when taken in ('fact', 'set', 'sever') then p end
        from op
    ), refused as (
        insert into core.quarantine (scope, origin, seq, op_id, reason)
        select p_scope, p_origin, seq, op_id, why from op where why not in ('erased', 'severed')
        on conflict do nothing
    ), groups as (
        select kind, record_id, subject, nth, hlc, g.key, g.value,
            core.version(hlc, p_origin) as ver,
            row_number() over (partition by kind, record_id, g.key order by hlc desc, nth desc) as place
        from op, jsonb_each(op.p) g where taken = 'set'
    ), merged as (
        select kind, record_id, (array_agg(subject order by nth))[1] as subject, max(hlc) as hlc,
            jsonb_object_agg(key, value) as f, jsonb_object_agg(key, ver) as v, max(nth) as nth
        from groups where place = 1 group by kind, record_id
        union all
        select kind, record_id, subject, hlc, p, null, nth from op where taken = 'fact'
    ), kept as (
        insert into core.state as st (scope, kind, record_id, subject, hlc, origin, f, v, lsn)
        select distinct on (kind, record_id)
            p_scope, kind, record_id, subject, hlc, p_origin, f, v, p_base + nth
        from merged order by kind, record_id, hlc
        on conflict (scope, kind, record_id) do update set
            f = case when st.v is null then excluded.f
                     else st.f || core.winning(excluded.f, excluded.v, st.v) end,
            v = case when st.v is null then null
                     else st.v || core.winning(excluded.v, excluded.v, st.v) end,
            hlc = case when st.v is null then excluded.hlc else greatest(st.hlc, excluded.hlc) end,
            origin = case when st.v is null then excluded.origin else st.origin end,
            lsn = excluded.lsn
        where st.v is not null and excluded.v is not null
            or st.v is null and excluded.v is null
                and (excluded.hlc, excluded.origin) < (st.hlc, st.origin)
    )
    select bool_and(seq is not distinct from p_first + nth - 1), max(hlc),
            array_agg(distinct subject) filter (where taken = 'set' and subject is not null),
            array_agg(p_base + nth) filter (where taken = 'fact')
        into in_order, latest, touched, facts from op;

    if not in_order then
        raise exception 'holes in the batch' using errcode = 'BA002';
    end if;
    for going in select o.lsn, o.act, o.subject, o.p from core.oplog o
            where o.scope = p_scope and o.act in ('sever', 'erase')
                and o.lsn between p_base + 1 and p_base + jsonb_array_length(p_batch)
            order by o.lsn loop
        if going.act = 'sever' then
            perform core.sever_records(p_scope, going.p);
            perform core.sever_late(p_scope, facts, going.lsn);
        else
            perform core.erase_subjects(p_scope, array[going.subject]);
        end if;
    end loop;
end $$;
