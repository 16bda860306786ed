create table read_model (
    name            varchar(50) not null constraint read_model_pkey primary key,
    as_of           timestamptz not null,
    newest_event_id uuid        not null
);
