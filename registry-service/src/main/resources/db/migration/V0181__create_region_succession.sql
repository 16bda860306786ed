-- What became of a region on a day: its successors, itself among them where it lived on; without one, it was dissolved.
create table region_succession (
    code           varchar(13) collate "C" not null,
    successor_code varchar(13) collate "C",
    effective_on   date not null,
    decree         varchar(60) not null,
    constraint region_succession_key unique nulls not distinct (code, effective_on, successor_code)
);
create index region_succession_backward_idx on region_succession (successor_code, effective_on);

insert into region_succession (code, successor_code, effective_on, decree)
select code, unnest(superseded_by), valid_to, decree from region where valid_to is not null;

alter table region drop column superseded_by;
