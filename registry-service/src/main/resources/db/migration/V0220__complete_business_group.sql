-- Who belonged to a group or a cluster, and when: from joined_on (null: not known) until left_on, the first day after.
create table membership (
    id          uuid         constraint membership_pkey primary key,
    body_kind   varchar(10)  not null,
    body_id     uuid         not null,
    member_kind varchar(10)  not null,
    member_id   uuid         not null,
    joined_on   date,
    left_on     date,
    recorded_by varchar(200) not null,
    version     bigint       not null,
    constraint membership_days_check check (joined_on <= left_on),
    constraint membership__member_key
        exclude using gist (body_id with =, member_id with =, daterange(joined_on, left_on) with &&)
);
create index membership_body_idx on membership (body_id, id);
create index membership_member_idx on membership (member_id) where left_on is null;

insert into membership (id, body_kind, body_id, member_kind, member_id, recorded_by, version)
select gen_random_uuid(), 'GROUP', group_id, 'BUSINESS', business_id, 'migration', 0 from business_group_member;

-- Mergers that can still be undone remember memberships by the group; from now on by the row.
update merger
set moved = moved - 'business_group_member' || jsonb_build_object('membership', (
        select coalesce(jsonb_agg(m.id), '[]') from membership m
        where m.member_id = into_id and moved -> 'business_group_member' ? cast(m.body_id as text)))
where moved ? 'business_group_member';

drop table business_group_member;

alter table business_group
    add column ahu_number         varchar(60) constraint business_group_ahu_number_key unique,
    add column leaders            jsonb  not null default '[]',
    add column dissolved_on       date,
    add column dissolution_reason varchar(1000),
    add column member_changes     bigint not null default 0;

create index business_group_regency_idx on business_group (left(region_code, 5), id);
create index business_group_province_idx on business_group (left(region_code, 2), id);
create index business_group_leaders_idx on business_group using gin (leaders jsonb_path_ops);
drop index business_group_search_name_idx;
