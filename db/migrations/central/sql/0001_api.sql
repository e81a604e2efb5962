-- The central store, version 1: what a desk may ask. Each function is one statement and one
-- transaction for the desk; the order of a scope is never held across the line.
--
-- BA001 this origin is not yours      BA002 the operations don't follow on what is held
-- BA003 a stamp lies in the future    BA004 the batch is not one      28000 unknown or revoked desk

create function api.hello(
    p_origin integer, p_incarnation uuid, p_cursor bigint, p_app text,
    out schema_version integer, out scope uuid, out desk uuid, out epoch uuid,
    out last_seq bigint, out digest bytea, out top_lsn bigint, out top_hlc bigint,
    out floor_lsn bigint, out now_ms bigint, out min_sv integer, out smk_version integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    desk := me.id;
    scope := me.scope;
    now_ms := core.now_ms();
    select m.schema_version into schema_version from core.meta m;
    select s.epoch, s.top_lsn, s.top_hlc, s.floor_lsn, s.min_sv, s.smk_version
        into epoch, top_lsn, top_hlc, floor_lsn, min_sv, smk_version
        from core.scope s where s.id = me.scope;
    select o.last_seq, o.digest into last_seq, digest from core.origin o
        where o.id = p_origin and o.desk = me.id and o.incarnation = p_incarnation;
    if me.last_seen is null or me.last_seen < clock_timestamp() - interval '1 minute'
            or me.app is distinct from left(p_app, 40) then
        update core.desk d set last_seen = clock_timestamp(), app = coalesce(left(p_app, 40), '')
            where d.id = me.id;
        update core.origin o set pulled_lsn = p_cursor
            where o.id = p_origin and o.desk = me.id and p_cursor is not null;
    end if;
end $$;

create function api.new_origin(p_incarnation uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
    given integer;
begin
    insert into core.origin (desk, incarnation) values (me.id, p_incarnation) returning id into given;
    return given;
end $$;

-- Which of these operations the scope holds, sent under whatever origin.
create function api.known(p_op_ids uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select l.op_id from core.oplog l
        where l.scope = me.scope and l.op_id = any (p_op_ids[1:5000]);
end $$;

create function api.push(
    p_origin integer, p_incarnation uuid, p_before bytea, p_after bytea, p_batch jsonb)
returns table (last_seq bigint, digest bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me core.desk := core.this_desk();
    mine core.origin;
    n integer;
    first bigint;
    base bigint;
    in_order boolean;
    latest bigint;
    erasing uuid[];
    touched uuid[];
begin
    if jsonb_typeof(p_batch) is distinct from 'array' or pg_column_size(p_batch) > 1048576 then
        raise exception 'not a batch' using errcode = 'BA004';
    end if;
    n := jsonb_array_length(p_batch);
    if n not between 1 and 500 or octet_length(p_after) is distinct from 32
            or coalesce(p_batch -> 0 ->> 's', '') !~ '^[0-9]{1,18}$' then
        raise exception 'not a batch' using errcode = 'BA004';
    end if;

    select o.* into mine from core.origin o
        where o.id = p_origin and o.desk = me.id and o.incarnation = p_incarnation for update;
    if not found then
        raise exception 'unknown origin' using errcode = 'BA001';
    end if;
    first := (p_batch -> 0 ->> 's')::bigint;
    if first + n - 1 <= mine.last_seq then  -- sent before; the reply was lost
        return query select mine.last_seq, mine.digest;
        return;
    end if;
    if first <> mine.last_seq + 1 or p_before is distinct from mine.digest then
        raise exception 'does not follow' using errcode = 'BA002';
    end if;

    -- From here to commit this scope waits for us, and so everyone sees one order.
    update core.scope s set top_lsn = s.top_lsn + n where s.id = me.scope
        returning s.top_lsn - n into base;

    -- (The limits make these look-ups in an index; a hash of the whole log would be the other way.)
    with read as materialized (
        select r.*,
            row_number() over (partition by r.op_id order by r.nth) > 1 or (
                select true from core.oplog l where l.scope = me.scope and l.op_id = r.op_id limit 1)
                is not null as double,
            r.subject is not null and bool_or(r.act = 'erase' and r.fault is null)
                over (partition by r.subject) as going
        from core.read_batch(p_batch) r
    ), judged as materialized (
        select r.*,
            case
                when r.fault is not null then r.fault
                when r.double then 'double'
                when r.act in ('erase', 'void') then null
                when r.going or (
                    select true from core.erased e
                    where e.scope = me.scope and e.subject in (r.subject, r.record_id) limit 1)
                    is not null then 'erased'
            end as why
        from read r
    ), op as materialized (
        select j.*, case when j.why is null then j.act else 'void' end as taken from judged j
    ), logged as (
        insert into core.oplog
            (scope, lsn, op_id, origin, seq, hlc, act, kind, record_id, subject, sv, p)
        select me.scope, base + nth,
            case when double or op_id is null then gen_random_uuid() else op_id end, p_origin, seq,
            case taken when 'void' then 0 else hlc end, taken,
            case taken when 'void' then coalesce(why, '') else kind end,  -- the reason travels here
            case taken when 'void' then '00000000-0000-0000-0000-000000000000' else record_id end,
            case taken when 'void' then null else subject end,
            coalesce(sv, 0),
            case when taken in ('fact', 'set') then p end
        from op
    ), refused as (
        insert into core.quarantine (scope, origin, seq, op_id, reason)
        select me.scope, p_origin, seq, op_id, why from op where why <> 'erased'
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
            me.scope, kind, record_id, subject, hlc, p_origin, f, v, base + nth
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
    select bool_and(seq is not distinct from first + nth - 1), max(hlc),
            array_agg(distinct subject) filter (where taken = 'erase'),
            array_agg(distinct subject) filter (where taken = 'set' and subject is not null)
        into in_order, latest, erasing, touched from op;

    if not in_order then
        raise exception 'holes in the batch' using errcode = 'BA002';
    end if;
    if latest > (core.now_ms() + 300000) << 16 then
        raise exception 'stamp in the future' using errcode = 'BA003';
    end if;
    update core.scope s set top_hlc = greatest(s.top_hlc, latest) where s.id = me.scope;
    if touched is not null then
        perform core.wipe_groups(me.scope, touched);
    end if;
    if erasing is not null then
        perform core.erase_subjects(me.scope, erasing);
    end if;
    return query update core.origin o set last_seq = first + n - 1, digest = p_after
        where o.id = p_origin returning o.last_seq, o.digest;
end $$;

create function api.pull(p_after bigint, p_limit integer) returns table (
    lsn bigint, op_id uuid, origin integer, seq bigint, hlc bigint, act text, kind text,
    record_id uuid, subject uuid, sv smallint, p jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select l.lsn, l.op_id, l.origin, l.seq, l.hlc, l.act, l.kind, l.record_id,
            l.subject, l.sv, l.p
        from core.oplog l where l.scope = me.scope and l.lsn > p_after
        order by l.lsn limit least(p_limit, 5000);
end $$;

-- What the log adds up to, in the order of its key; the next part starts after the last row.
create function api.state(p_after_kind text, p_after_id uuid, p_limit integer) returns table (
    kind text, record_id uuid, subject uuid, hlc bigint, origin integer, f jsonb, v jsonb, lsn bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select s.kind, s.record_id, s.subject, s.hlc, s.origin, s.f, s.v, s.lsn
        from core.state s
        where s.scope = me.scope and (s.kind, s.record_id) > (p_after_kind, p_after_id)
        order by s.kind, s.record_id limit least(p_limit, 20000);
end $$;

-- Keys of persons. A newer wrapping replaces an older one, never beyond the scope's own version.
create function api.put_subject_keys(
    p_subjects uuid[], p_versions integer[], p_wrapped bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    if cardinality(p_subjects) > 5000 then
        raise exception 'too many keys' using errcode = 'BA004';
    end if;
    insert into core.subject_key as k (scope, subject, smk_version, wrapped)
        select distinct on (x.subject) me.scope, x.subject, x.version, x.wrapped
        from unnest(p_subjects, p_versions, p_wrapped) x (subject, version, wrapped)
        where x.version <= (select s.smk_version from core.scope s where s.id = me.scope)
            and not exists (select from core.erased e
                            where e.scope = me.scope and e.subject = x.subject)
        order by x.subject, x.version desc
        on conflict (scope, subject) do update
            set smk_version = excluded.smk_version, wrapped = excluded.wrapped
            where k.smk_version < excluded.smk_version;
end $$;

create function api.subject_keys(p_subjects uuid[])
returns table (subject uuid, smk_version integer, wrapped bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select k.subject, k.smk_version, k.wrapped from core.subject_key k
        where k.scope = me.scope and k.subject = any (p_subjects[1:20000]);
end $$;

-- Slots of the scope key. A desk may hand the key to an active desk of its own scope; what lies in a
-- slot can't be overwritten, and the recovery slot is the administrator's.
create function api.put_key_slot(p_smk_version integer, p_holder uuid, p_sealed bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    insert into core.key_slot (scope, smk_version, holder, public_key, sealed)
        select me.scope, p_smk_version, d.id::text, d.public_key, p_sealed from core.desk d
        where d.id = p_holder and d.scope = me.scope and d.active
            and p_smk_version <= (select s.smk_version from core.scope s where s.id = me.scope)
        on conflict do nothing;
end $$;

create function api.key_slots()
returns table (smk_version integer, holder text, public_key bytea, sealed bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return query select k.smk_version, k.holder, k.public_key, k.sealed from core.key_slot k
        where k.scope = me.scope and k.holder in ('recovery', me.id::text)
        order by k.smk_version, k.holder;
end $$;

-- May this desk do this job now? One holder a scope, for at most an hour; asking again prolongs.
create function api.claim(p_job text, p_seconds integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    if p_seconds not between 0 and 3600 or (select count(*) from core.claim c
            where c.scope = me.scope and c.job <> p_job) >= 100 then
        raise exception 'not a claim' using errcode = 'BA004';
    end if;
    insert into core.claim as c (scope, job, desk, until)
        values (me.scope, p_job, me.id, clock_timestamp() + p_seconds * interval '1 second')
        on conflict (scope, job) do update set desk = excluded.desk, until = excluded.until
            where c.until <= clock_timestamp() or c.desk = excluded.desk;
    return found;
end $$;
