alter table certificate
    add column document_reference varchar(500),
    add column document_sha256    varchar(64);

create index certificate_end_idx on certificate (valid_until, id) where revoked_on is null;

-- A reminder is a row from the day the end is known on: none is lost while the service is down, none is sent twice.
create table certificate_reminder (
    id             uuid        constraint certificate_reminder_pkey primary key,
    certificate_id uuid        not null constraint certificate_reminder_certificate_fkey references certificate,
    valid_until    date        not null,
    days_before    int         not null,
    due_at         timestamptz not null,
    sent_at        timestamptz,
    constraint certificate_reminder_key unique (certificate_id, valid_until, days_before)
);

create index certificate_reminder_due_idx on certificate_reminder (due_at, id) where sent_at is null;

insert into certificate_reminder (id, certificate_id, valid_until, days_before, due_at)
select gen_random_uuid(), planned.*
from (select c.id, c.valid_until, days, (c.valid_until - days) at time zone 'Asia/Jakarta' as due_at
      from certificate c cross join unnest(array [180, 90, 30]) days
      where c.valid_until is not null and c.revoked_on is null) planned
where planned.due_at > now();
