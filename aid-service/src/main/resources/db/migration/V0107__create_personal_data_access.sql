-- Who read whose personal data; rows are only ever added.
create table personal_data_access (
    id             uuid         primary key,
    subject_kind   varchar(20)  not null,
    subject_id     uuid         not null,
    read_by        varchar(200) not null,
    role           varchar(30)  not null,
    read_at        timestamptz  not null,
    reason         varchar(30)  not null,
    note           varchar(200),
    fields         varchar(200) not null,
    correlation_id varchar(64)
);

create index personal_data_access_subject_idx on personal_data_access (subject_id, id);

create function refuse_change_of_personal_data_access() returns trigger language plpgsql as $$
begin
    raise exception 'personal_data_access is only ever added to';
end $$;

create trigger personal_data_access_only_grows
    before update or delete or truncate on personal_data_access
    for each statement execute function refuse_change_of_personal_data_access();

-- One row: proof that the keys of the process are those of this database.
create table personal_data_key (
    sole   boolean primary key default true constraint personal_data_key_sole_check check (sole),
    hashed bytea   not null,
    sealed bytea   not null
);
