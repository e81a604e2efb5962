-- The central store, version 6: where the images of an incident are is a fact of its own, which can be
-- severed. What stood in the incident itself goes; its version stays, so that desks see no difference.

update core.oplog set p = p - 'images' where kind = 'incident' and act = 'set' and p ? 'images';
update core.state set f = jsonb_set(f, '{images}', 'null') where kind = 'incident' and f ? 'images';
