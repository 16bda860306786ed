-- That a record went into another one. moved: what of other tables went along, so that it finds its way back.
create table merger (
    id            uuid          primary key,
    business_id   uuid          not null constraint merger_business_fkey references business,
    into_id       uuid          not null constraint merger_into_fkey references business,
    status_before varchar(20)   not null,
    handed_nib    varchar(13),
    moved         jsonb         not null,
    reason        varchar(1000) not null,
    merged_by     varchar(200)  not null,
    merged_at     timestamptz   not null,
    undo_until    timestamptz   not null,
    ended_by      varchar(200),
    ended_at      timestamptz,
    end_reason    varchar(1000),
    constraint merger_two_check check (business_id <> into_id)
);

create unique index merger__business_key on merger (business_id) where ended_at is null;
create index merger_into_idx on merger (into_id);

alter table business add column merged_from jsonb not null default '[]';
create index business_merged_into_idx on business (merged_into) where merged_into is not null;
