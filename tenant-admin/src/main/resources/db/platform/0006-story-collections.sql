--liquibase formatted sql

-- Published stories that the institute puts together, in its order and with its foreword, and what of the stories the
-- public may see.

--changeset wegmarke:story-collections
create table story_collections (
    id               uuid primary key,
    version          integer     not null,
    key              text        not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title            text        not null check (length(title) between 1 and 200),
    subtitle         text        not null check (length(subtitle) <= 300),
    foreword         text        not null check (length(foreword) <= 20000),
    publisher        text        not null check (length(publisher) <= 300),
    -- As printed, for example "Erfurt, im November 2026".
    place_and_date   text        not null check (length(place_and_date) <= 200),
    -- Under which terms texts and pictures may be used.
    terms            text        not null check (length(terms) <= 2000),
    -- Since when everybody on the platform may read it; null while the institute works on it.
    finished_at      timestamptz,
    created_at       timestamptz not null,
    created_by       text        not null,
    changed_at       timestamptz not null,
    changed_by       text        not null
);
alter table story_collections enable row level security;
grant select, insert, update, delete on story_collections to wegmarke_platform;
create policy platform_collects on story_collections for all to wegmarke_platform using (true) with check (true);

create table story_collection_items (
    collection       uuid        not null references story_collections on delete cascade,
    story            uuid        not null references stories on delete cascade,
    position         integer     not null,
    primary key (collection, story)
);
create index story_collection_items_story on story_collection_items (story);
alter table story_collection_items enable row level security;
grant select, insert, update, delete on story_collection_items to wegmarke_platform;
create policy platform_collects on story_collection_items for all to wegmarke_platform using (true) with check (true);

--changeset wegmarke:stories-once-public splitStatements:false
-- Since when a story's page was open to everybody, if it ever was. A story that is withdrawn loses its page; those who kept
-- its address are told so, and about a story that never had one nobody is told anything.
alter table stories add column opened_at timestamptz;
create function keep_when_opened() returns trigger language plpgsql as $$
begin
    if new.public_page and new.opened_at is null then
        new.opened_at := now();
    end if;
    return new;
end $$;
create trigger stories_opened before insert or update on stories for each row execute function keep_when_opened();
update stories set opened_at = published_at where public_page;

--changeset wegmarke:stories-fall-out splitStatements:false
-- A story that its municipality withdraws falls out of every collection, and does not come back of itself when it is
-- published again: a finished collection changes only if the institute wants it to. As the owner: the municipality that
-- withdraws has no right to the institute's collections.
alter table story_collection_items add column fallen_out_at timestamptz;
update story_collection_items i set fallen_out_at = s.withdrawn_at
from stories s where s.id = i.story and s.withdrawn_at is not null;
create function fall_out_of_collections() returns trigger
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    update story_collection_items set fallen_out_at = new.withdrawn_at
    where story = new.id and fallen_out_at is null;
    return null;
end
$$;
create trigger withdrawn_stories_fall_out after update of withdrawn_at on stories
    for each row when (old.withdrawn_at is null and new.withdrawn_at is not null)
    execute function fall_out_of_collections();
