-- Editions of the classification. expected_codes is how many five-digit codes the regulation has; an edition is
-- complete once the official file is imported, and only then is a code that is not here an error.
create table kbli_edition (
    edition        varchar(4) constraint kbli_edition_pkey primary key,
    regulation     varchar(100) not null,
    expected_codes int not null,
    complete       boolean not null default false,
    valid_from     date,
    valid_to       date,
    version        int not null default 1
);

create table kbli_section (
    edition        varchar(4) not null constraint kbli_section_edition_fkey references kbli_edition,
    section        char(1) not null,
    first_division varchar(2) collate "C" not null,
    last_division  varchar(2) collate "C" not null,
    constraint kbli_section_pkey primary key (edition, section)
);

create table kbli (
    edition     varchar(4) not null constraint kbli_edition_fkey references kbli_edition,
    code        varchar(5) collate "C" not null,
    title       varchar(300) not null,
    search_name varchar(300) not null,
    section     char(1),
    level       varchar(8) not null generated always as (
        case char_length(code)
            when 1 then 'SECTION' when 2 then 'DIVISION' when 3 then 'GROUP' when 4 then 'CLASS' else 'SUBCLASS'
        end
    ) stored,
    version     int not null default 1,
    constraint kbli_pkey primary key (edition, code),
    constraint kbli_code_check check (code ~ '^([A-V]|\d{2,5})$')
);

-- One code may go over into several, and several into one; a code without a row here has no recorded successor.
create table kbli_successor (
    edition           varchar(4) not null constraint kbli_successor_edition_fkey references kbli_edition,
    code              varchar(5) collate "C" not null,
    successor_edition varchar(4) not null constraint kbli_successor_successor_edition_fkey references kbli_edition,
    successor_code    varchar(5) collate "C" not null,
    constraint kbli_successor_pkey primary key (edition, code, successor_edition, successor_code)
);
