-- The central store, version 3: what a desk may ask of the state as a whole.

-- A sum over the state, for desks to compare with their own: modulo 2^128, of the first 16 bytes of the
-- SHA-256 of each line: 'kind id version' of a fact, 'kind id group version' of each group of a
-- register. The order of rows does not matter.
create function api.state_digest(out top_lsn bigint, out lines bigint, out digest numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
    two_64 constant numeric := 18446744073709551616;
begin
    select s.top_lsn into top_lsn from core.scope s where s.id = me.scope;
    with line as (
        select s.kind || ' ' || s.record_id || ' ' || core.version(s.hlc, s.origin) as said
        from core.state s where s.scope = me.scope and s.v is null
        union all
        select s.kind || ' ' || s.record_id || ' ' || g.key || ' ' || g.value
        from core.state s, jsonb_each_text(s.v) g where s.scope = me.scope and s.v is not null
    ), hashed as (
        select encode(sha256(convert_to(said, 'UTF8')), 'hex') as h from line
    ), halves as (  -- as signed numbers: of the upper half that makes no difference modulo 2^128
        select ('x' || left(h, 16))::bit(64)::bigint as upper,
            ('x' || substr(h, 17, 16))::bit(64)::bigint as lower
        from hashed
    )
    select count(*), coalesce((sum(upper) + count(*) filter (where lower < 0)) * two_64 + sum(lower), 0)
        into lines, digest from halves;
    digest := mod(mod(digest, two_64 * two_64) + two_64 * two_64, two_64 * two_64);
end $$;

-- How much a desk has before it when it takes the state over.
create function api.state_size() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
begin
    return (select count(*) from core.state s where s.scope = me.scope);
end $$;
