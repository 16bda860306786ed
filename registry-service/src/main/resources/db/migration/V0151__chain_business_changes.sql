-- Each change carries a hash over itself and over the change before it, so that none can be altered or taken out later
-- without breaking every hash that follows. The head of a chain goes out with the business's event: others have seen it.
create function business_change_hash(previous text, change business_change) returns text language sql stable as $$
    select encode(sha256(convert_to(jsonb_build_array(
        previous, change.business_id, change.version, change.kind, change.changed_by,
        (extract(epoch from change.changed_at) * 1000000)::bigint, change.reason, change.before, change.after)::text,
        'UTF8')), 'hex')
$$;

alter table business_change add column hash char(64) collate "C";

do $$
declare
    change business_change;
    previous text;
begin
    for change in select * from business_change order by business_id, version loop
        select c.hash into previous from business_change c
        where c.business_id = change.business_id and c.version < change.version order by c.version desc limit 1;
        update business_change c set hash = business_change_hash(previous, change)
        where c.business_id = change.business_id and c.version = change.version;
    end loop;
end $$;

alter table business_change alter column hash set not null;

create function chain_business_change() returns trigger language plpgsql as $$
begin
    new.hash := business_change_hash(
        (select c.hash from business_change c where c.business_id = new.business_id order by c.version desc limit 1), new);
    return new;
end $$;

create trigger business_change_chain before insert on business_change
    for each row execute function chain_business_change();

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name;
end $$;

create trigger business_change_insert_only before update or delete on business_change
    for each row execute function refuse_change_of_history();

create index business_change_changed_at_idx on business_change (business_id, changed_at);
