-- The central store, version 1: the tables.
--
-- Everything here belongs to a role that nobody can log in as. Desks reach it through the functions
-- of schema "api" only. Personal fields arrive sealed; this database holds no key that opens them.

-- Which shape of the schema this is; a desk asks for it in its first sentence.
create table core.meta (
    only_row boolean primary key default true check (only_row),
    schema_version integer not null
);
insert into core.meta (schema_version) values (1);

-- A scope is a library, or libraries that share their members: the unit of rights, order and keys.
-- The row lock taken by the update of top_lsn, held until commit, IS the order of the scope: the
-- numbers appear without gaps in the order in which transactions commit.
create table core.scope (
    id uuid primary key,
    epoch uuid not null default gen_random_uuid(),  -- changes when the centre was put back in time
    top_lsn bigint not null default 0,              -- the last number given out
    top_hlc bigint not null default 0,              -- no stamp in the log is greater
    floor_lsn bigint not null default 0,            -- what lies at or below it is no longer in the log
    min_sv smallint not null default 1,             -- the oldest payload version that still takes part
    smk_version integer not null default 1,         -- the version of the scope key now in use
    added timestamptz not null default clock_timestamp()
) with (fillfactor = 40);

-- A desk is a workstation; its role name is all that PostgreSQL knows about it.
create table core.desk (
    id uuid primary key,
    scope uuid not null references core.scope,
    role_name name not null unique,
    public_key bytea not null,
    active boolean not null default true,
    app text not null default '',
    added timestamptz not null default clock_timestamp(),
    last_seen timestamptz
) with (fillfactor = 40);

-- An origin is one life of a desk's local file. Its operations are numbered 1, 2, 3 … without holes;
-- the digest ties the last one to all that went before.
create table core.origin (
    id integer generated always as identity primary key,
    desk uuid not null references core.desk,
    incarnation uuid not null,
    last_seq bigint not null default 0,
    digest bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(digest) = 32),
    pulled_lsn bigint not null default 0,
    added timestamptz not null default clock_timestamp()
) with (fillfactor = 40);
create index on core.origin (desk);

-- The log: every operation once, in the order of the scope. A voided operation keeps its place.
create table core.oplog (
    scope uuid not null,
    lsn bigint not null,
    op_id uuid not null,
    origin integer not null,
    seq bigint not null,
    hlc bigint not null,
    act text not null check (act in ('fact', 'set', 'erase', 'void')),
    kind text not null,
    record_id uuid not null,
    subject uuid,
    sv smallint not null,
    p jsonb,
    received timestamptz not null default clock_timestamp(),
    primary key (scope, lsn),
    unique (scope, origin, seq),
    unique (scope, op_id)
) partition by hash (scope);
create index on core.oplog (scope, subject) where subject is not null;

-- What the log adds up to: one row a record. A fact has no version map; its own stamp is its version.
create table core.state (
    scope uuid not null,
    kind text not null,
    record_id uuid not null,
    subject uuid,
    hlc bigint not null,
    origin integer not null,
    f jsonb not null,
    v jsonb,
    lsn bigint not null,
    primary key (scope, kind, record_id)
) partition by hash (scope);
create index on core.state (scope, subject) where subject is not null;

do $$
begin
    for part in 0..7 loop
        execute format('create table core.oplog_%s partition of core.oplog '
                       'for values with (modulus 8, remainder %s)', part, part);
        execute format('create table core.state_%s partition of core.state '
                       'for values with (modulus 8, remainder %s) with (fillfactor = 80)', part, part);
    end loop;
end $$;

-- Who was erased: a random number and a day, kept for ever, so that nobody comes back.
create table core.erased (
    scope uuid not null,
    subject uuid not null,
    on_day date not null default current_date,
    primary key (scope, subject)
);

-- What was refused, without its content: the desk that sent it keeps that.
create table core.quarantine (
    scope uuid not null,
    origin integer not null,
    seq bigint not null,
    op_id uuid,
    reason text not null,
    received timestamptz not null default clock_timestamp(),
    primary key (scope, origin, seq)
);

-- One wrapped key a person; not part of the log, so that an erasure leaves no copy behind.
create table core.subject_key (
    scope uuid not null,
    subject uuid not null,
    smk_version integer not null,
    wrapped bytea not null check (octet_length(wrapped) between 16 and 256),
    primary key (scope, subject)
);

-- The scope key, sealed to each who may open it: 'recovery' (the sheet on paper) or a desk's id.
create table core.key_slot (
    scope uuid not null references core.scope,
    smk_version integer not null,
    holder text not null,
    public_key bytea not null check (octet_length(public_key) = 32),
    sealed bytea not null check (octet_length(sealed) between 16 and 1024),
    added timestamptz not null default clock_timestamp(),
    primary key (scope, smk_version, holder)
);
create index on core.key_slot (public_key) where holder = 'recovery';

-- Who does a job that must be done once in a scope, and until when.
create table core.claim (
    scope uuid not null,
    job text not null check (job ~ '^[a-z_]{1,40}$'),
    desk uuid not null,
    until timestamptz not null,
    primary key (scope, job)
);
