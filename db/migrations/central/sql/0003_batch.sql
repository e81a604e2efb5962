-- The central store, version 3: the two forms of a batch.
--
-- As rows, a batch is an array of objects. As columns it is one object: "s" the first number, "t" the
-- greatest stamp, "p" an array of payloads, and for each other name the values of all operations as
-- the text of a PostgreSQL array. It says the same, and is read at half the cost.
--
-- Whichever form: a return is about an item and nobody, so the person that an older program names in
-- one is left out. It may end another person's loan too, and must not go when this one is erased.

-- A batch as rows. What can't be read becomes null and gets a fault instead of raising an error, so
-- that one bad operation never holds up those behind it.
create or replace function core.read_batch(batch jsonb) returns table (
    nth bigint, op_id uuid, seq bigint, hlc bigint, act text, kind text, record_id uuid,
    subject uuid, sv smallint, p jsonb, fault text)
language sql immutable as $$
    select x.nth, x.op_id, x.seq, x.hlc, x.act, x.kind, x.record_id,
        case when x.nobodys then null else x.subject end, x.sv,
        case when x.nobodys then x.p - 'member_id' else x.p end,
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
            o.a = 'fact' and o.k = 'loan_return' and jsonb_typeof(o.p) = 'object' as nobodys,
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

-- The columns of a batch as rows.
create function core.read_columns(p_batch jsonb) returns table (
    o uuid, h bigint, a text, k text, i uuid, u uuid, v smallint, p jsonb, nth bigint)
language sql stable as $$
    select x.o, x.h, x.a, x.k, x.i,
        case when x.k = 'loan_return' and x.a = 'fact' then null else x.u end, x.v,
        case when x.k = 'loan_return' and x.a = 'fact' then x.p - 'member_id' else x.p end, x.nth
    from rows from (
        unnest((p_batch ->> 'o')::uuid[], (p_batch ->> 'h')::bigint[], (p_batch ->> 'a')::text[],
            (p_batch ->> 'k')::text[], (p_batch ->> 'i')::uuid[], (p_batch ->> 'u')::uuid[],
            (p_batch ->> 'v')::smallint[]),
        jsonb_array_elements(p_batch -> 'p')) with ordinality as x (o, h, a, k, i, u, v, p, nth)
    limit 501  -- one more than a batch may have
$$;

-- A batch of columns as one of rows.
create function core.as_rows(p_batch jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select jsonb_agg(jsonb_build_object('o', o, 's', (p_batch ->> 's')::bigint + nth - 1, 'h', h,
        'a', a, 'k', k, 'i', i, 'u', u, 'v', v, 'p', p) order by nth)
    from core.read_columns(p_batch)
$$;

-- What is held already.
update core.oplog set subject = null, p = p - 'member_id'
    where kind = 'loan_return' and act = 'fact' and (subject is not null or p ? 'member_id');
update core.state set subject = null, f = f - 'member_id'
    where kind = 'loan_return' and v is null and (subject is not null or f ? 'member_id');
