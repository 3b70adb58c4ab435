--liquibase formatted sql

-- Whoever withdraws an acceptance must not hide by that that a return was changed after it.

--changeset wegmarke:accepted-before
alter table expected_return add column accepted_before boolean not null default false;
