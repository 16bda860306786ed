create table equipment (
    id               uuid         not null constraint equipment_pkey primary key,
    public_code      varchar(30)  not null constraint equipment__public_code_key unique,
    region_code      varchar(13)  collate "C" not null,
    office_id        uuid,
    inventory_number varchar(60),
    serial_number    varchar(100),
    name             varchar(200) not null,
    category         varchar(60)  not null,
    brand            varchar(100),
    specification    varchar(2000),
    value            bigint,
    acquired_year    integer,
    acquired_on      date,
    budget_line_id   uuid,
    purchase_id      uuid,
    state            varchar(12)  not null,
    condition        varchar(8),
    place            varchar(200),
    holder_kind      varchar(10),
    holder_id        uuid,
    holder_name      text,
    given_before     boolean      not null,
    awaited_since    date,
    last_step_on     date,
    steps            integer      not null,
    recorded_by      varchar(200) not null,
    recorded_at      timestamptz  not null,
    version          bigint       not null,
    constraint equipment_number_check check (inventory_number is not null or serial_number is not null)
);

-- The regency's office gives the inventory numbers.
create unique index equipment__inventory_number_key on equipment (left(region_code, 5), inventory_number);
create index equipment_regency_idx on equipment (left(region_code, 5), id);
create index equipment_province_idx on equipment (left(region_code, 2), id);
create index equipment_purchase_idx on equipment (purchase_id) where purchase_id is not null;
-- Bought for somebody, and still here.
create index equipment_awaited_idx on equipment (awaited_since, id) where awaited_since is not null;

-- The passport: what ever happened to a unit, in the order in which it was recorded.
create table equipment_step (
    id           uuid         not null constraint equipment_step_pkey primary key,
    equipment_id uuid         not null constraint equipment_step_equipment_fkey references equipment,
    position     integer      not null,
    kind         varchar(24)  not null,
    taken_on     date,
    recorded_by  varchar(200) not null,
    recorded_at  timestamptz  not null,
    details      jsonb        not null,
    evidence     jsonb        not null,
    constraint equipment_step__position_key unique (equipment_id, position)
);

create function refuse_change_of_passport() returns trigger language plpgsql as $$
begin
    raise exception 'equipment_step is insert-only';
end $$;
create trigger equipment_step_insert_only before update or delete on equipment_step
    for each statement execute function refuse_change_of_passport();
