-- A directory sheet on its way into the register. The file and its rows hold personal data: both are sealed, and gone
-- once they are no longer needed.
create table directory_import (
    id                uuid         constraint directory_import_pkey primary key,
    mode              varchar(14)  not null,
    on_existing       varchar(6)   not null,
    regency_code      varchar(5)   collate "C" not null,
    kbli_edition      varchar(4)   not null,
    state             varchar(10)  not null,
    requested_by      varchar(200) not null,
    requested_at      timestamptz  not null,
    committed_by      varchar(200),
    file_hash         bytea        not null,
    file_size         bigint       not null,
    file_format       varchar(60),
    sheet_name        varchar(100),
    header            jsonb,
    phase_started_at  timestamptz,
    checked_at        timestamptz,
    finished_at       timestamptz,
    rows_done         int          not null,
    rows_total        int          not null,
    failure           varchar(60),
    failure_arguments jsonb,
    version           bigint       not null,
    constraint directory_import_state_check check (
        state in ('UPLOADED', 'CHECKING', 'CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED'))
);

create index directory_import_regency_idx on directory_import (regency_code, id);
create index directory_import_file_idx on directory_import (file_hash);

-- Parts of one megabyte; deleted once the rows are read.
create table directory_import_content (
    import_id uuid  not null constraint directory_import_content_import_fkey references directory_import on delete cascade,
    part      int   not null,
    sealed    bytea not null,
    constraint directory_import_content_pkey primary key (import_id, part)
);

-- One row of the sheet: what it says (sealed), what is to be told about it, and what became of it.
create table directory_import_row (
    import_id   uuid        not null constraint directory_import_row_import_fkey references directory_import on delete cascade,
    row_number  int         not null,
    outcome     varchar(10) not null,
    identity    bytea,
    fingerprint bytea,
    sealed      bytea,
    remarks     jsonb       not null,
    differences jsonb,
    business_id uuid,
    constraint directory_import_row_pkey primary key (import_id, row_number)
);

create index directory_import_row_outcome_idx on directory_import_row (import_id, outcome, row_number);
create index directory_import_row_identity_idx on directory_import_row (import_id, identity) where identity is not null;

-- Which business came from which row of an office's sheet: the same row again changes nothing.
create table directory_source (
    regency_code varchar(5) collate "C" not null,
    identity     bytea      not null,
    fingerprint  bytea      not null,
    business_id  uuid       not null constraint directory_source_business_fkey references business,
    import_id    uuid       not null,
    constraint directory_source_pkey primary key (regency_code, identity)
);

create index directory_source_business_idx on directory_source (business_id);

-- What the sheet says of a business beside what the register asks for: commodity, licence, units as they were written.
create table directory_entry (
    business_id uuid  constraint directory_entry_pkey primary key constraint directory_entry_business_fkey references business,
    trade       jsonb not null,
    figures     jsonb not null
);
