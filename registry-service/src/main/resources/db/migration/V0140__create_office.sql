create table office (
    id          uuid         primary key,
    name        varchar(200) not null,
    short_name  varchar(100),
    region_code varchar(13)  collate "C" not null,
    version     bigint       not null,
    constraint office__name_key unique (region_code, name)
);
