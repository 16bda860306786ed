-- Where verifiers were, exactly; what is shown of it stands in the visit.
alter table aid_application add column position jsonb not null default '{}';
alter table aid_application alter column position drop default;
