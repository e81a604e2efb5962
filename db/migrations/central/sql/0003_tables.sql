-- The central store, version 3: what the bounds of push count with, and what severing leaves.

-- How much one desk may send in a minute, whatever the number of its lives; the administrator may
-- change it, say while a large library brings its records.
alter table core.meta add column operations_per_minute integer not null default 60000;
alter table core.origin
    add column minute bigint not null default 0,  -- of the last push, in minutes since 1970
    add column taken integer not null default 0;  -- operations in that minute

alter table core.oplog drop constraint oplog_act_check;
alter table core.oplog add constraint oplog_act_check
    check (act in ('fact', 'set', 'erase', 'sever', 'void'));

-- Records that were severed: random numbers, kept so that nothing about them comes in late.
create table core.severed (
    scope uuid not null,
    record_id uuid not null,
    on_day date not null default current_date,
    primary key (scope, record_id)
);

-- Kinds of records that go whole when they come in after the loan they name was severed.
create table core.late_kind (
    scope uuid not null,
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    primary key (scope, kind)
);
