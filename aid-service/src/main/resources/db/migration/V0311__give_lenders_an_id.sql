-- By which events about a lender are kept in order; everybody else names its code.
alter table credit_lender
    add column id uuid not null default gen_random_uuid() constraint credit_lender__id_key unique;
alter table credit_lender alter column id drop default;
