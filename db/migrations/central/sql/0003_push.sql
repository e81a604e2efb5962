-- The central store, version 3: push takes columns the quick way, and rows, or what does not go that
-- way, with care; and it keeps its bounds. BA005: this desk sent too much; later is fine.

create function core.refuse_future(p_hlc bigint) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if p_hlc > (core.now_ms() + 300000) << 16 then
        raise exception 'stamp in the future' using errcode = 'BA003';
    end if;
end $$;

-- How many records an operation severs.
create function core.severed_by(p_said jsonb) returns bigint
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when p_said ->> 'a' = 'sever' then (
        select count(*) from jsonb_path_query(p_said, '$.p.gone.*[*]'))
        + (select count(*) from jsonb_path_query(p_said, '$.p.less.*.ids[*]')) else 0 end
$$;

create or replace function api.push(
    p_origin integer, p_incarnation uuid, p_before bytea, p_after bytea, p_batch jsonb)
returns table (last_seq bigint, digest bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me core.desk := core.this_desk();
    mine core.origin;
    in_columns boolean := coalesce(jsonb_typeof(p_batch) = 'object', false);
    payloads jsonb := case when in_columns then p_batch -> 'p' else p_batch end;
    first_said text := case when in_columns then p_batch ->> 's' else p_batch -> 0 ->> 's' end;
    latest_said text := case when in_columns then p_batch ->> 't' else p_batch -> -1 ->> 'h' end;
    done boolean := false;
    n integer;
    first bigint;
    base bigint;
    latest bigint;
    touched uuid[];
    this_minute bigint := core.now_ms() / 60000;
    weight integer;
    going integer := 0;
begin
    if pg_column_size(p_batch) > 1048576 or jsonb_typeof(payloads) is distinct from 'array' then
        raise exception 'not a batch' using errcode = 'BA004';
    end if;
    n := jsonb_array_length(payloads);
    if n not between 1 and 500 or octet_length(p_after) is distinct from 32
            or coalesce(first_said, '') !~ '^[0-9]{1,18}$' then
        raise exception 'not a batch' using errcode = 'BA004';
    end if;
    first := first_said::bigint;

    select o.* into mine from core.origin o
        where o.id = p_origin and o.desk = me.id and o.incarnation = p_incarnation for update;
    if not found then
        raise exception 'unknown origin' using errcode = 'BA001';
    end if;
    if first + n - 1 <= mine.last_seq then  -- sent before; the reply was lost
        return query select mine.last_seq, mine.digest;
        return;
    end if;
    if first <> mine.last_seq + 1 or p_before is distinct from mine.digest then
        raise exception 'does not follow' using errcode = 'BA002';
    end if;

    -- Each record that a severing names counts as an operation; erasures have a bound of their own.
    weight := n;
    if in_columns and p_batch ->> 'a' ~ 'erase|sever' then
        p_batch := core.as_rows(p_batch);
        in_columns := false;
    end if;
    if not in_columns then
        select n + sum(core.severed_by(e)), count(*) filter (where e ->> 'a' = 'erase')
            into weight, going from jsonb_array_elements(p_batch) e;
    end if;
    if weight + (select coalesce(sum(o.taken), 0) from core.origin o
            where o.desk = me.id and o.minute = this_minute)
            > (select m.operations_per_minute from core.meta m)
        or going > 0 and going + (select coalesce(sum(o.erasing), 0) from core.origin o
            where o.desk = me.id and o.day = current_date) > (select m.erasures_per_day from core.meta m)
    then
        raise exception 'too much in a minute, or a day' using errcode = 'BA005';
    end if;

    -- Of rows it is the last stamp that is believed to be the greatest; both ways will see.
    if latest_said ~ '^[0-9]{1,18}$' then
        latest := latest_said::bigint;
    end if;
    perform core.refuse_future(latest);

    -- From here to commit this scope waits for us, and so everyone sees one order.
    update core.scope s set top_lsn = s.top_lsn + n, top_hlc = greatest(s.top_hlc, latest)
        where s.id = me.scope returning s.top_lsn - n into base;
    if in_columns then
        begin
            touched := core.take_plain(me.scope, p_origin, base, first, n, latest, p_batch);
            done := true;
        exception when others then  -- whatever it was: with care, each operation is judged by itself
            p_batch := core.as_rows(p_batch);
        end;
    end if;
    if not done then
        if jsonb_array_length(p_batch) <> n then
            raise exception 'columns of different lengths' using errcode = 'BA004';
        end if;
        select * into latest, touched
            from core.take_with_care(me.scope, p_origin, base, first, p_batch);
        perform core.refuse_future(latest);
        update core.scope s set top_hlc = latest where s.id = me.scope and s.top_hlc < latest;
    end if;
    if touched is not null then
        perform core.wipe_groups(me.scope, touched);
    end if;
    return query update core.origin o set last_seq = first + n - 1, digest = p_after,
            taken = case o.minute when this_minute then o.taken + weight else weight end,
            minute = this_minute,
            erasing = case when o.day = current_date then o.erasing else 0 end + going,
            day = current_date
        where o.id = p_origin returning o.last_seq, o.digest;
end $$;

-- A new life of a desk's file; one that starts a hundred of them in a day does something else.
create or replace function api.new_origin(p_incarnation uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
    given integer;
begin
    if (select count(*) from core.origin o where o.desk = me.id
            and o.added > clock_timestamp() - interval '1 day') >= 100 then
        raise exception 'too many lives in a day' using errcode = 'BA005';
    end if;
    insert into core.origin (desk, incarnation) values (me.id, p_incarnation) returning id into given;
    return given;
end $$;
