-- The oldest edition among the codes of a business; what is older than the edition in force waits for a person.
create function kbli_oldest_edition(main varchar, further jsonb) returns varchar language sql immutable as $$
    select case when further = '[]'::jsonb then main
                else least(main, (select min(code ->> 'edition') from jsonb_array_elements(further) as code)) end
$$;

create index business_kbli_edition_idx
    on business (left(region_code, 5), kbli_oldest_edition(main_kbli_edition, further_kbli), id)
    where status not in ('CLOSED', 'MERGED');
