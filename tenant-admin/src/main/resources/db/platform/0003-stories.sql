--liquibase formatted sql

-- Success stories once their municipality has let go of them. What the institute works on and what everybody reads are
-- two tables: what is not published is not where the search looks.

--changeset wegmarke:curated-stories
create table curated_stories (
    id               uuid primary key,
    version          integer     not null,
    tenant_key       text        not null references tenants on delete cascade,
    key              text        not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    state            text        not null
        check (state in ('RELEASED', 'WITH_INSTITUTE', 'CHANGES_REQUESTED', 'PUBLISHED', 'WITHDRAWN')),
    -- Counts the releases; only the municipality writes the content.
    revision         integer     not null check (revision > 0),
    title            text        not null check (length(title) between 1 and 300),
    content          jsonb       not null,
    public_page      boolean     not null,
    released_at      timestamptz not null,
    released_by      text        not null,
    state_since      timestamptz not null,
    unique (tenant_key, key)
);
create index curated_stories_state on curated_stories (state, state_since);
alter table curated_stories enable row level security;
grant select, insert, update, delete on curated_stories to wegmarke_tenant;
grant select, update on curated_stories to wegmarke_platform;
create policy platform_curates on curated_stories for all to wegmarke_platform using (true) with check (true);
create policy tenant_has_its_own on curated_stories for all to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));

-- Who did what, and when.
create table story_log (
    story            uuid        not null references curated_stories on delete cascade,
    position         integer     not null,
    step             text        not null,
    at               timestamptz not null,
    side             text        not null check (side in ('MUNICIPALITY', 'INSTITUTE')),
    actor_id         uuid        not null,
    actor_name       text        not null,
    revision         integer     not null,
    text             text,
    primary key (story, position)
);
alter table story_log enable row level security;
grant select, insert on story_log to wegmarke_platform, wegmarke_tenant;
create policy platform_reads_and_adds on story_log for all to wegmarke_platform using (true) with check (true);
create policy tenant_has_its_own on story_log for all to wegmarke_tenant
    using (story in (select id from curated_stories
                     where tenant_key = (select key from tenants where role_name = current_user)))
    with check (story in (select id from curated_stories
                          where tenant_key = (select key from tenants where role_name = current_user)));

-- What somebody says about a part of a story. An internal comment is seen by nobody but the institute.
create table story_comments (
    id               uuid primary key,
    story            uuid        not null references curated_stories on delete cascade,
    part             text        not null,
    -- Which entry of a part that has several, from 0.
    entry            integer,
    quote            text,
    text             text        not null check (length(text) between 1 and 4000),
    internal         boolean     not null,
    side             text        not null check (side in ('MUNICIPALITY', 'INSTITUTE')),
    actor_id         uuid        not null,
    actor_name       text        not null,
    revision         integer     not null,
    at               timestamptz not null,
    resolved_at      timestamptz,
    resolved_by      text,
    check (not internal or side = 'INSTITUTE')
);
create index story_comments_story on story_comments (story, at);
alter table story_comments enable row level security;
grant select, insert, update on story_comments to wegmarke_platform, wegmarke_tenant;
create policy platform_comments on story_comments for all to wegmarke_platform using (true) with check (true);
create policy tenant_has_its_own on story_comments for all to wegmarke_tenant
    using (not internal and story in (
        select id from curated_stories
        where tenant_key = (select key from tenants where role_name = current_user)))
    with check (not internal and story in (
        select id from curated_stories
        where tenant_key = (select key from tenants where role_name = current_user)));

-- Another wording that the institute proposes for a text; it becomes the municipality's when that accepts it.
create table story_proposals (
    id               uuid primary key,
    story            uuid        not null references curated_stories on delete cascade,
    part             text        not null,
    entry            integer,
    before           text        not null,
    after            text        not null,
    reason           text,
    state            text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'OVERTAKEN')),
    revision         integer     not null,
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null,
    decided_at       timestamptz,
    decided_by       text,
    decision         text
);
create index story_proposals_story on story_proposals (story, at);
alter table story_proposals enable row level security;
grant select, insert, update, delete on story_proposals to wegmarke_platform;
grant select, update on story_proposals to wegmarke_tenant;
create policy platform_proposes on story_proposals for all to wegmarke_platform using (true) with check (true);
create policy tenant_decides on story_proposals for all to wegmarke_tenant
    using (story in (select id from curated_stories
                     where tenant_key = (select key from tenants where role_name = current_user)))
    with check (story in (select id from curated_stories
                          where tenant_key = (select key from tenants where role_name = current_user)));

--changeset wegmarke:stories
-- What is published. Of a story that was withdrawn only the title stays, so that those who took it up learn of it.
create table stories (
    id               uuid primary key,
    tenant_key       text        not null references tenants on delete cascade,
    key              text        not null check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    title            text        not null check (length(title) between 1 and 300),
    content          jsonb,
    revision         integer     not null,
    public_page      boolean     not null,
    first_published_at timestamptz not null,
    published_at     timestamptz not null,
    withdrawn_at     timestamptz,
    unique (tenant_key, key),
    check ((content is null) = (withdrawn_at is not null)),
    check (withdrawn_at is null or not public_page)
);
create index stories_published on stories (published_at desc) where withdrawn_at is null;
alter table stories enable row level security;
grant select, insert, update on stories to wegmarke_platform;
grant select, update, delete on stories to wegmarke_tenant;
create policy platform_publishes on stories for all to wegmarke_platform using (true) with check (true);
-- Published is for all municipalities; only its own may take it back.
create policy everybody_reads on stories for select to wegmarke_tenant using (true);
create policy tenant_takes_back on stories for update to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_removes on stories for delete to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));

-- A picture's bytes. Which of them belong to what is published stands in that story's content.
create table story_images (
    id               uuid primary key,
    tenant_key       text        not null references tenants on delete cascade,
    story            uuid        not null,
    media_type       text        not null check (media_type in ('image/jpeg', 'image/png')),
    content          bytea       not null check (length(content) between 1 and 10485760)
);
create index story_images_story on story_images (story);
alter table story_images enable row level security;
grant select on story_images to wegmarke_platform;
grant select, insert, delete on story_images to wegmarke_tenant;
create policy platform_reads on story_images for select to wegmarke_platform using (true);
create policy tenant_has_its_own on story_images for all to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));

--changeset wegmarke:story-notices
-- A letter box: who has news for a municipality drops them in, and that municipality's own work takes them out and writes
-- its mails. So nobody writes into another municipality's schema.
create table story_notices (
    id               uuid primary key,
    tenant_key       text        not null references tenants on delete cascade,
    kind             text        not null check (length(kind) between 1 and 40),
    story            uuid        not null,
    -- What it is about where a story has several, for example the question.
    subject          uuid,
    at               timestamptz not null
);
create index story_notices_tenant on story_notices (tenant_key, at);
alter table story_notices enable row level security;
grant insert on story_notices to wegmarke_platform, wegmarke_tenant;
grant select, delete on story_notices to wegmarke_tenant;
create policy everybody_drops_in on story_notices for insert to wegmarke_platform, wegmarke_tenant with check (true);
create policy tenant_takes_out on story_notices for select to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_empties on story_notices for delete to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
