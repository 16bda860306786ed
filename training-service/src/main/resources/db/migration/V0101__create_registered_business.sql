-- A copy, kept from events. Widths are the register's affair, so text.
create table registered_business (
    id              uuid   not null constraint registered_business_pkey primary key,
    version         bigint not null,
    name            text   not null,
    region_code     text   not null,
    status          text   not null,
    industry_status text
);
