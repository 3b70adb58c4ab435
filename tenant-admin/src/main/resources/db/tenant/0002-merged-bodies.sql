--liquibase formatted sql

-- Plans name one office in several spellings. Bodies that turn out to be one are merged: the row stays, because history
-- and the address of its page refer to it, and says where it went.

--changeset wegmarke:merged-bodies
alter table body add column merged_into uuid references body check (merged_into <> id);
create index body_merged_into on body (merged_into) where merged_into is not null;
alter table body_aud add column merged_into uuid;
