alter table handover rename column override_reason to waiver_reason;
alter table handover rename constraint handover_override_reason_check to handover_waiver_reason_check;
alter table handover
    add column basis    jsonb,
    add column scene    jsonb,
    add column parties  jsonb,
    add column evidence jsonb,
    add column seal     jsonb;

alter table handover_item
    add column brand         varchar(100),
    add column specification varchar(500),
    add column condition     varchar(100),
    add column equipment_id  uuid;

-- What is sealed stays as it was sealed.
create function refuse_change_of_sealed_handover() returns trigger language plpgsql as $$
begin
    if old.seal is not null then
        raise exception 'handover % is sealed', old.id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger handover_sealed before update or delete on handover
    for each row execute function refuse_change_of_sealed_handover();

create function refuse_change_of_sealed_items() returns trigger language plpgsql as $$
begin
    if exists (select 1 from handover
               where id in (case when tg_op <> 'INSERT' then old.handover_id end,
                            case when tg_op <> 'DELETE' then new.handover_id end)
                 and seal is not null) then
        raise exception 'the handover of this item is sealed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger handover_item_sealed before insert or update or delete on handover_item
    for each row execute function refuse_change_of_sealed_items();
