-- What an office's old list tells of its recommendation; no step of the application.
alter table aid_application add column listed_recommendation jsonb;
