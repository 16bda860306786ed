-- The months are those of the regulations; the days are not verified (reference/kbli/NOTICE.md) and can be set.
update kbli_edition set valid_from = date '2020-09-24', valid_to = date '2025-12-18' where edition = '2020';
update kbli_edition set valid_from = date '2025-12-18' where edition = '2025';

alter table kbli_edition add constraint kbli_edition_validity_check check (valid_from < valid_to);

-- A row without a successor code says that the code went away for good, which is more than having no row.
alter table kbli_successor drop constraint kbli_successor_pkey;
alter table kbli_successor alter column successor_code drop not null;
alter table kbli_successor
    add constraint kbli_successor_key unique nulls not distinct (edition, code, successor_edition, successor_code);
create index kbli_successor_backward_idx on kbli_successor (successor_edition, successor_code);
