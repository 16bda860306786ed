-- Whole rupiah. Nothing is committed of an amount that nobody knows.
create table budget_line (
    id                uuid         not null constraint budget_line_pkey primary key,
    region_code       varchar(13)  collate "C" not null,
    office_id         uuid,
    fiscal_year       integer      not null,
    title             varchar(300) not null,
    sub_activity_code varchar(20)  collate "C" not null,
    nomenclature      jsonb        not null,
    funding_source    varchar(20)  not null,
    amount            bigint,
    committed         bigint       not null,
    spent             bigint       not null,
    note              varchar(1000),
    entered_by        varchar(200) not null,
    entered_at        timestamptz  not null,
    version           bigint       not null,
    constraint budget_line_sub_activity_code_fkey
        foreign key (fiscal_year, sub_activity_code) references budget_code (fiscal_year, code),
    constraint budget_line_never_overdrawn_check
        check (0 <= spent and spent <= committed and committed <= coalesce(amount, 0))
);

create index budget_line_regency_idx on budget_line (left(region_code, 5), id);
create index budget_line_province_idx on budget_line (left(region_code, 2), id);

create table budget_commitment (
    id             uuid         not null constraint budget_commitment_pkey primary key,
    budget_line_id uuid         not null constraint budget_commitment_budget_line_id_fkey references budget_line,
    application_id uuid,
    purchase_id    uuid,
    amount         bigint       not null,
    spent          bigint       not null,
    released       bigint       not null,
    committed_by   varchar(200) not null,
    committed_at   timestamptz  not null,
    released_at    timestamptz,
    constraint budget_commitment_for_check check (num_nonnulls(application_id, purchase_id) = 1),
    constraint budget_commitment_amount_check check (amount > 0 and spent >= 0 and released >= 0),
    constraint budget_commitment_never_overspent_check check (spent + released <= amount)
);

-- Once at a time for an application, once for a purchase.
create unique index budget_commitment_application_id_key
    on budget_commitment (application_id, budget_line_id) where released_at is null;
create unique index budget_commitment_purchase_id_key on budget_commitment (purchase_id, budget_line_id);
create index budget_commitment_budget_line_id_idx on budget_commitment (budget_line_id, id);

create table budget_spending (
    id            uuid        not null constraint budget_spending_pkey primary key,
    commitment_id uuid        not null constraint budget_spending_commitment_id_fkey references budget_commitment,
    purchase_id   uuid        not null,
    amount        bigint      not null constraint budget_spending_amount_check check (amount > 0),
    spent_at      timestamptz not null,
    constraint budget_spending_purchase_id_key unique (purchase_id, commitment_id)
);
