-- The figures as they were told, and the classes that the rulesets in force gave to them.
alter table business
    add column male_workers           int,
    add column female_workers         int,
    add column workers                int,
    add column investment             bigint,
    add column annual_sales           bigint,
    add column figures_year           int,
    add column msme_class             varchar(20) not null default 'UNCLASSIFIED',
    add column msme_ruleset           varchar(60),
    add column industry_scale         varchar(20) not null default 'UNCLASSIFIED',
    add column industry_scale_ruleset varchar(60);
