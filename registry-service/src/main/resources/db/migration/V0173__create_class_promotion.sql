alter table business add column promotions int not null default 0;

-- A class as it was verified, with the figures or facts that it was given for: they are judged again when rules change.
create table class_snapshot (
    id           uuid         primary key,
    business_id  uuid         not null constraint class_snapshot_business_fkey references business,
    axis         varchar(30)  not null,
    class        varchar(30)  not null,
    ruleset      varchar(40)  constraint class_snapshot_ruleset_fkey references ruleset,
    size         jsonb,
    production   jsonb,
    kind         varchar(20)  not null,
    reference    varchar(200) not null,
    verified_by  varchar(200) not null,
    effective_on date         not null,
    state        varchar(10)  not null,
    recorded_at  timestamptz  not null
);

create index class_snapshot_business_idx on class_snapshot (business_id, axis, state, effective_on);
-- Of an axis at most one correction waits for its verification.
create unique index class_snapshot_pending_key on class_snapshot (business_id, axis) where state = 'PENDING';

create table class_promotion (
    id               uuid         primary key,
    business_id      uuid         not null constraint class_promotion_business_fkey references business,
    axis             varchar(30)  not null,
    from_class       varchar(30)  not null,
    to_class         varchar(30)  not null,
    ruleset          varchar(40)  not null constraint class_promotion_ruleset_fkey references ruleset,
    effective_on     date         not null,
    kind             varchar(20)  not null,
    evidence         varchar(200) not null,
    verified_by_role varchar(30)  not null,
    from_snapshot    uuid         not null constraint class_promotion_from_snapshot_fkey references class_snapshot,
    to_snapshot      uuid         not null constraint class_promotion_to_snapshot_key unique
        constraint class_promotion_to_snapshot_fkey references class_snapshot
);

create index class_promotion_business_idx on class_promotion (business_id, id);
create index class_promotion_effective_idx on class_promotion (effective_on, axis);
