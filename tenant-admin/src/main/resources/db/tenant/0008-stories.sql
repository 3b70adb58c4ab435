--liquibase formatted sql

-- Success stories as the municipality writes them. What the institute and everybody else see are copies of it on the
-- platform, made when it releases one.

--changeset wegmarke:stories
create table story (
    id               uuid primary key,
    version          integer     not null,
    key              text        not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title            text        not null check (length(title) <= 300),
    content          jsonb       not null,
    -- The measure it was written from; a stable address, because the measure may be gone one day.
    measure_path     text,
    created_at       timestamptz not null,
    created_by       text        not null,
    changed_at       timestamptz not null,
    changed_by       text        not null
);

create table story_image (
    id               uuid primary key,
    story            uuid        not null references story on delete cascade,
    media_type       text        not null check (media_type in ('image/jpeg', 'image/png')),
    width            integer     not null check (width > 0),
    height           integer     not null check (height > 0),
    content          bytea       not null check (length(content) between 1 and 10485760),
    added_at         timestamptz not null
);
create index story_image_story on story_image (story);
