create table enrolment (
    id          uuid         not null constraint enrolment_pkey primary key,
    training_id uuid         not null constraint enrolment_training_fkey references training,
    business_id uuid         not null,
    status      varchar(20)  not null,
    enrolled_by varchar(200) not null,
    enrolled_at timestamptz  not null,
    version     bigint       not null
);

-- Who cancelled can be enrolled again.
create unique index enrolment__business_id_key on enrolment (training_id, business_id) where status = 'ENROLLED';
create index enrolment_training_id_idx on enrolment (training_id, id);
