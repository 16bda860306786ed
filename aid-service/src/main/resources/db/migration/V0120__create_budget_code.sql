-- Names of the same code differ by year, so a code is a row per year, with its name and decree.
create table budget_code (
    id          uuid         not null constraint budget_code_pkey primary key,
    fiscal_year integer      not null,
    code        varchar(20)  collate "C" not null,
    parent      varchar(20)  collate "C",
    level       varchar(12)  not null,
    name        varchar(300) not null,
    decree      varchar(200) not null,
    version     bigint       not null,
    constraint budget_code__code_key unique (fiscal_year, code),
    constraint budget_code_parent_fkey foreign key (fiscal_year, parent) references budget_code (fiscal_year, code),
    constraint budget_code_parent_check check ((parent is null) = (level = 'PROGRAMME'))
);

create index budget_code_parent_idx on budget_code (fiscal_year, parent, code);
