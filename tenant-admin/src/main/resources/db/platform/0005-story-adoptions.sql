--liquibase formatted sql

-- Who took a story up, what became of it, and what municipalities ask each other about it. Names of persons stay in the
-- schema of their own municipality, and so does an outcome until it is released: what lies here is for others to read.

--changeset wegmarke:story-adoptions
create table story_adoptions (
    id               uuid primary key,
    story            uuid        not null references stories on delete cascade,
    tenant_key       text        not null references tenants on delete cascade,
    at               timestamptz not null,
    -- Here only once the municipality that took it up released it, and gone when it takes that back.
    outcome          text
        check (outcome in ('WORKED', 'WORKED_AFTER_CHANGES', 'DID_NOT_WORK')),
    outcome_text     text        check (length(outcome_text) between 1 and 4000),
    outcome_at       timestamptz,
    unique (story, tenant_key),
    check ((outcome is null) = (outcome_text is null) and (outcome is null) = (outcome_at is null))
);
create index story_adoptions_tenant on story_adoptions (tenant_key);
alter table story_adoptions enable row level security;
grant select on story_adoptions to wegmarke_platform;
grant select, insert, update, delete on story_adoptions to wegmarke_tenant;
create policy platform_reads on story_adoptions for select to wegmarke_platform using (true);
create policy tenant_has_its_own on story_adoptions for all to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_sees_who_took_up_its_stories on story_adoptions for select to wegmarke_tenant
    using (story in (select id from stories
                     where tenant_key = (select key from tenants where role_name = current_user)));

--changeset wegmarke:story-questions
create table story_questions (
    id               uuid primary key,
    version          integer     not null default 0,
    story            uuid        not null references stories on delete cascade,
    -- Who asks; who answers is the story's municipality. Both are named by an office, never by a person.
    tenant_key       text        not null references tenants on delete cascade,
    asked_office     text        not null check (length(asked_office) between 1 and 200),
    text             text        not null check (length(text) between 1 and 4000),
    may_publish      boolean     not null,
    asked_at         timestamptz not null,
    answer           text        check (length(answer) between 1 and 8000),
    answered_office  text        check (length(answered_office) between 1 and 200),
    answered_at      timestamptz,
    published        boolean     not null default false,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_office is null)),
    -- Only what was answered, and only if the one who asked agreed.
    check (not published or (may_publish and answer is not null))
);
create index story_questions_story on story_questions (story, asked_at);
create index story_questions_tenant on story_questions (tenant_key, asked_at);
alter table story_questions enable row level security;
grant select on story_questions to wegmarke_platform;
-- Nobody changes a question, not even the one who answers it; the one who asked may take it back.
grant select, delete on story_questions to wegmarke_tenant;
grant insert (id, story, tenant_key, asked_office, text, may_publish, asked_at) on story_questions to wegmarke_tenant;
grant update (version, answer, answered_office, answered_at, published) on story_questions to wegmarke_tenant;
create policy platform_reads_published on story_questions for select to wegmarke_platform
    using (published and story in (select id from stories where withdrawn_at is null));
create policy tenant_sees_what_it_asked on story_questions for select to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_sees_what_it_is_asked on story_questions for select to wegmarke_tenant
    using (story in (select id from stories
                     where tenant_key = (select key from tenants where role_name = current_user)));
create policy tenant_asks_about_others on story_questions for insert to wegmarke_tenant
    with check (tenant_key = (select key from tenants where role_name = current_user)
        and story in (select id from stories where withdrawn_at is null
                      and tenant_key <> (select key from tenants where role_name = current_user)));
create policy tenant_answers on story_questions for update to wegmarke_tenant
    using (story in (select id from stories
                     where tenant_key = (select key from tenants where role_name = current_user)))
    with check (story in (select id from stories
                          where tenant_key = (select key from tenants where role_name = current_user)));
create policy tenant_takes_its_question_back on story_questions for delete to wegmarke_tenant
    using (answer is null and tenant_key = (select key from tenants where role_name = current_user));
