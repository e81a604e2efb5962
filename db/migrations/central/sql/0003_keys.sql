-- The central store, version 3: old versions of the library's key go once nobody needs them.

-- A desk says that nothing it holds lies under a version of the key before this one. Once each desk
-- that was handed a key has said so, slots of what lies below go, and so do keys of persons that were
-- left there without a record. Gives the version from which on keys are needed; it never falls.
create function api.keys_begin(p_version integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me core.desk := core.this_desk();
    oldest integer;
    given integer;
begin
    update core.desk d set keys_from = p_version where d.id = me.id and d.keys_from <> p_version;
    select s.keys_from, least(s.smk_version, (
            select min(d.keys_from) from core.desk d where d.scope = s.id and d.active
                and exists (select from core.key_slot k
                            where k.scope = d.scope and k.holder = d.id::text)))
        into given, oldest from core.scope s where s.id = me.scope;
    if oldest <= given then
        return given;
    end if;
    update core.scope s set keys_from = oldest where s.id = me.scope and s.keys_from < oldest;
    delete from core.key_slot k where k.scope = me.scope and k.smk_version < oldest;
    delete from core.subject_key k where k.scope = me.scope and k.smk_version < oldest;
    return oldest;
end $$;

-- Keys of persons. A newer wrapping replaces an older one, never beyond the scope's own version; one
-- under a version that was destroyed is not taken.
create or replace function api.put_subject_keys(
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
        join core.scope s on s.id = me.scope and x.version between s.keys_from and s.smk_version
        where not exists (select from core.erased e
                          where e.scope = me.scope and e.subject = x.subject)
        order by x.subject, x.version desc
        on conflict (scope, subject) do update
            set smk_version = excluded.smk_version, wrapped = excluded.wrapped
            where k.smk_version < excluded.smk_version;
end $$;

-- Put another recovery sheet in the place of the ones before: the administrator's. Those open nothing
-- that lies here any more.
create function core.replace_sheet(
    p_scope uuid, p_public_key bytea, p_versions integer[], p_sealed bytea[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.key_slot k where k.scope = p_scope and k.holder = 'recovery';
    insert into core.key_slot (scope, smk_version, holder, public_key, sealed)
        select p_scope, x.version, 'recovery', p_public_key, x.sealed
        from unnest(p_versions, p_sealed) x (version, sealed);
end $$;
