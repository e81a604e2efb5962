-- The central store, version 3: what the bounds of push count with, from where on
-- keys are needed, and what severing leaves.

-- How much one desk may send in a minute, whatever the number of its lives; the administrator may
-- change it, say while a large library brings its records.
alter table core.meta
    add column operations_per_minute integer not null default 60000,
    add column erasures_per_day integer not null default 20000;
alter table core.origin
    add column minute bigint not null default 0,  -- of the last push, in minutes since 1970
    add column taken integer not null default 0,  -- operations in that minute
    add column day date not null default 'epoch',  -- of the last erasure
    add column erasing integer not null default 0;  -- erasures on that day

-- From which version of the library's key on a desk needs it; 0 is a desk that never said so. Of a
-- scope: what lies below is destroyed, for nobody needed it any more.
alter table core.desk add column keys_from integer not null default 0;
alter table core.scope add column keys_from integer not null default 1;

alter table core.oplog drop constraint oplog_act_check;
alter table core.oplog add constraint oplog_act_check
    check (act in ('fact', 'set', 'erase', 'sever', 'void'));

-- Records that were severed: random numbers, kept so that nothing about them comes in late; with the
-- fields that they lost, or none where they went whole.
create table core.severed (
    scope uuid not null,
    record_id uuid not null,
    lost text[] not null default '{}',
    on_day date not null default current_date,
    primary key (scope, record_id)
);

-- Kinds of records that go whole when they come in after the loan they name was severed.
create table core.late_kind (
    scope uuid not null,
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    primary key (scope, kind)
);
