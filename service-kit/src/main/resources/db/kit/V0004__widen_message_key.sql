-- A message that cannot be handled is passed on whatever its key; other keys are ids.
alter table outbox_message alter column message_key type text;
