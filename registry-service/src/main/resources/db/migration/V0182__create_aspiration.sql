-- What businesses can speak of; an office adds its own themes here.
create table aspiration_theme (
    code       varchar(30)  constraint aspiration_theme_pkey primary key,
    indonesian varchar(100) not null,
    english    varchar(100) not null,
    position   int          not null
);

insert into aspiration_theme (code, indonesian, english, position) values
    ('PERMODALAN', 'Permodalan', 'Capital', 1),
    ('PEMASARAN', 'Pemasaran', 'Marketing', 2),
    ('BAHAN_BAKU', 'Bahan baku', 'Raw material', 3),
    ('PERALATAN', 'Mesin dan peralatan', 'Machines and equipment', 4),
    ('SDM', 'Sumber daya manusia', 'People and skills', 5),
    ('PERIZINAN', 'Perizinan dan sertifikat', 'Licences and certificates', 6),
    ('TEMPAT_USAHA', 'Tempat usaha', 'Premises', 7),
    ('TEKNOLOGI', 'Teknologi dan mutu', 'Technology and quality', 8),
    ('LAINNYA', 'Lainnya', 'Other', 99);

-- region_code is where the speaker was then. What was said may name people: it stays in this table.
create table aspiration (
    id           uuid         constraint aspiration_pkey primary key,
    speaker_kind varchar(10)  not null,
    speaker_id   uuid         not null,
    region_code  varchar(13)  collate "C" not null,
    theme        varchar(30)  not null constraint aspiration_theme_fkey references aspiration_theme,
    text         varchar(4000) not null,
    said_on      date         not null,
    channel      varchar(20)  not null,
    state        varchar(12)  not null,
    recorded_by  varchar(200) not null,
    version      bigint       not null
);
create index aspiration_region_idx on aspiration (region_code, said_on, theme);
create index aspiration_speaker_idx on aspiration (speaker_id, id);

create table aspiration_follow_up (
    aspiration_id uuid          not null constraint aspiration_follow_up_aspiration_fkey references aspiration,
    position      int           not null,
    entered_at    timestamptz   not null,
    entered_by    varchar(200)  not null,
    state         varchar(12)   not null,
    note          varchar(2000) not null,
    constraint aspiration_follow_up_pkey primary key (aspiration_id, position)
);
