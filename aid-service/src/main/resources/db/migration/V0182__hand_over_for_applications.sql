alter table handover add column application_id uuid;
create index handover_application_id_idx on handover (application_id) where application_id is not null;
alter table handover_item alter column specification type varchar(2000);
