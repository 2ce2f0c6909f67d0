-- False for a check that had nothing to do in its month: the record says so again, and not that it was done. Records
-- made before did not tell the two apart and stay as they were shown.
alter table month_record add column needed boolean default true not null;
