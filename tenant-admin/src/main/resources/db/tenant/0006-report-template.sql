--liquibase formatted sql

-- The municipality's own Word template for its reports. Every one that was in use stays, so that a published report looks
-- the same years later; a row without content says that the built-in one is used from then on.

--changeset wegmarke:report-template
create table report_template_log (
    version          integer primary key check (version > 0),
    file_name        text        not null check (length(file_name) <= 200),
    content          bytea       check (length(content) between 1 and 5242880),
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null
);
alter table snapshot_publication add column template integer references report_template_log;
