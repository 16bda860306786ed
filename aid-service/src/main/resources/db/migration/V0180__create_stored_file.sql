-- Rows of the file kit: a content may have several, one for each that sent it in. Contents lie in the store, by hash.
create table stored_file (
    id          uuid         not null constraint stored_file_pkey primary key,
    sha256      varchar(64)  collate "C" not null constraint stored_file_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  varchar(100) not null,
    size        bigint       not null constraint stored_file_size_check check (size > 0),
    name        varchar(150),
    region_code varchar(13)  collate "C" not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamptz  not null,
    constraint stored_file__sha256_key unique (sha256, uploaded_by, region_code)
);
