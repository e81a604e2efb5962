-- The central store, version 3: what the administrator runs by the clock. These functions run with
-- the administrator's own rights.

-- Sessions of desks that have written something and not committed it, each with its transaction.
create function core.writing_now()
returns table (desk uuid, role_name name, pid integer, transaction text)
language sql set search_path = pg_catalog, pg_temp as $$
    select distinct d.id, d.role_name, l.pid, l.virtualtransaction
    from pg_locks l
    join pg_stat_activity a on a.pid = l.pid and a.datname = current_database()
    join core.desk d on d.role_name = a.usename
    where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted
$$;

-- End the sessions of desks that hold a lock for longer than this, such as the order of a library:
-- a desk gets time limits, but its role may lift them. It looks, waits that long, and looks again;
-- where nobody is writing it answers at once. Who waits for one that is ended, stays.
create function core.end_stalled(p_seconds double precision default 10)
returns table (desk uuid, pid integer)
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    before text[] := array(select w.transaction from core.writing_now() w);
    stalled integer[];
    login name;
begin
    if cardinality(before) = 0 then
        return;
    end if;
    perform pg_sleep(p_seconds);
    stalled := array(select w.pid from core.writing_now() w where w.transaction = any (before));
    for desk, login, pid in
        select w.desk, w.role_name, w.pid from core.writing_now() w
        where w.pid = any (stalled) and not pg_blocking_pids(w.pid) && stalled
    loop
        execute format('grant %I to %I', login, current_user);  -- ending a session needs membership
        perform pg_terminate_backend(pid);
        execute format('revoke %I from %I', login, current_user);
        return next;
    end loop;
end $$;

-- Let go of the oldest part of a library's log; state and tombstones stay. Nothing goes that a desk
-- which was here in the last 35 days has not read; who was away for longer takes the state over.
-- Gives how many rows went.
create function core.trim_log(p_scope uuid, p_days integer default 400) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    floor bigint;
    gone bigint;
begin
    if p_days < 35 then
        raise exception 'desks that were away for 35 days still need the log' using errcode = 'BA004';
    end if;
    select least(
            coalesce((select min(l.lsn) - 1 from core.oplog l where l.scope = p_scope
                      and l.received >= clock_timestamp() - p_days * interval '1 day'), s.top_lsn),
            (select min(coalesce(  -- the newest life of a desk is the one that reads
                 (select o.pulled_lsn from core.origin o where o.desk = d.id order by o.id desc limit 1), 0))
             from core.desk d where d.scope = p_scope and d.active
                 and d.last_seen >= clock_timestamp() - interval '35 days'))
        into floor from core.scope s where s.id = p_scope;
    delete from core.oplog l where l.scope = p_scope and l.lsn <= floor;
    get diagnostics gone = row_count;
    update core.scope s set floor_lsn = floor where s.id = p_scope and s.floor_lsn < floor;
    return gone;
end $$;

update core.meta set schema_version = 3;
