-- The central store, version 3: what the bounds of push count with.

-- How much one desk may send in a minute, whatever the number of its lives; the administrator may
-- change it, say while a large library brings its records.
alter table core.meta add column operations_per_minute integer not null default 60000;
alter table core.origin
    add column minute bigint not null default 0,  -- of the last push, in minutes since 1970
    add column taken integer not null default 0;  -- operations in that minute
