-- Work that takes longer than a request. Which process runs a job is told by an advisory lock, not by a column: the
-- lock of a process that died is gone at once, and the job, still RUNNING, is taken up again.
create table job (
    id              uuid constraint job_pkey primary key,
    kind            varchar(40) not null,
    parameters      text not null,
    requested_by    varchar(200) not null,
    requested_at    timestamptz not null,
    state           varchar(9) not null,
    attempts        int not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    rows_done       int not null,
    rows_total      int,
    rows_created    int,
    rows_changed    int,
    rows_unchanged  int,
    rows_removed    int,
    failure         varchar(60),
    fault_count     int not null,
    faults          text not null,
    version         bigint not null
);

create index job_open_index on job (requested_at, id) where state in ('QUEUED', 'RUNNING');
create index job_requested_by_index on job (requested_by, id);

-- Apart, so that reading a job does not read its file; deleted once the job is finished.
create table job_content (
    job_id  uuid constraint job_content_pkey primary key constraint job_content_job_fkey references job on delete cascade,
    content bytea not null
);
