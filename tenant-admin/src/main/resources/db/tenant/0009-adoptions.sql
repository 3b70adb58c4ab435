--liquibase formatted sql

-- What this municipality has taken up from the stories of others, and what it does about its own stories' news. What
-- others see of it lies on the platform.

--changeset wegmarke:measures-added-here
-- Taken into the plan here and not stated by any document yet: a later edition neither drops nor replaces it.
alter table measure add column added_here boolean not null default false;

--changeset wegmarke:adoptions
-- A draft of a measure until somebody takes it into the plan. It is no row of the measures, so that nothing that counts,
-- reports or exports them can see it.
create table adoption (
    id               uuid primary key,
    version          integer     not null default 0,
    story            uuid        not null,
    municipality     text        not null,
    story_key        text        not null,
    story_title      text        not null,
    -- The path of the place in the plan; an edition may drop that place, so there is no reference.
    place            text        not null,
    text             text        not null check (length(text) between 1 and 8000),
    bodies           jsonb       not null,
    deadline         text        not null,
    financial_effect text        not null,
    taken_at         timestamptz not null,
    taken_by         text        not null,
    measure_id       uuid        references measure,
    in_plan_at       timestamptz,
    in_plan_by       text,
    given_up_at      timestamptz,
    given_up_by      text,
    outcome          text        check (outcome in ('WORKED', 'WORKED_AFTER_CHANGES', 'DID_NOT_WORK')),
    outcome_text     text        check (length(outcome_text) between 1 and 4000),
    outcome_at       timestamptz,
    outcome_by       text,
    outcome_released boolean     not null default false,
    check ((measure_id is null) = (in_plan_at is null)),
    check (measure_id is null or given_up_at is null),
    check ((outcome is null) = (outcome_text is null)),
    check (outcome is null or measure_id is not null),
    check (not outcome_released or outcome is not null)
);
create unique index adoption_story on adoption (story) where given_up_at is null;
create unique index adoption_measure on adoption (measure_id);

-- Who asked, answered, published: names for one's own municipality only.
create table question_log (
    question         uuid        not null,
    step             text        not null
        check (step in ('ASKED', 'TAKEN_BACK', 'ANSWERED', 'PUBLISHED', 'UNPUBLISHED')),
    at               timestamptz not null,
    by_name          text        not null,
    primary key (question, at, step)
);

--changeset wegmarke:story-news
-- What was taken out of the letter box on the platform: the lines of a mail, by the mail's reference.
create table story_news (
    id               uuid primary key,
    reference        uuid        not null,
    kind             text        not null,
    story            uuid        not null,
    subject          uuid,
    at               timestamptz not null
);
create index story_news_reference on story_news (reference);
