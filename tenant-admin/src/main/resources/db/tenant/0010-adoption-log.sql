--liquibase formatted sql

--changeset wegmarke:adoptions-that-ended
-- An adoption may be ended once an edition has dropped its measure; which measure that was stays known.
alter table adoption drop constraint adoption_check1;

--changeset wegmarke:adoption-log
-- Who took a story up, changed the draft, took it into the plan, said what became of it, showed it to others or no
-- longer: names for one's own municipality only. What was written before is kept with the step that replaced it.
create table adoption_log (
    adoption         uuid        not null references adoption,
    position         integer     not null,
    step             text        not null
        check (step in ('TAKEN_UP', 'CHANGED', 'TAKEN_INTO_PLAN', 'ENDED', 'SAID', 'RELEASED', 'HELD_BACK')),
    at               timestamptz not null,
    by_name          text        not null,
    -- The draft as it was before it was changed.
    former           jsonb,
    outcome          text        check (outcome in ('WORKED', 'WORKED_AFTER_CHANGES', 'DID_NOT_WORK')),
    text             text,
    primary key (adoption, position),
    check ((step = 'CHANGED') = (former is not null)),
    check ((step = 'SAID') = (outcome is not null) and (step = 'SAID') = (text is not null))
);

--changeset wegmarke:adoption-log-begins
-- As far as it is known; who released an outcome was not kept until now.
insert into adoption_log (adoption, position, step, at, by_name)
select id, 1, 'TAKEN_UP', taken_at, taken_by from adoption;
insert into adoption_log (adoption, position, step, at, by_name)
select id, 2, 'TAKEN_INTO_PLAN', in_plan_at, in_plan_by from adoption where in_plan_at is not null;
insert into adoption_log (adoption, position, step, at, by_name)
select id, 3, 'ENDED', given_up_at, given_up_by from adoption where given_up_at is not null;
insert into adoption_log (adoption, position, step, at, by_name, outcome, text)
select id, 4, 'SAID', outcome_at, outcome_by, outcome, outcome_text from adoption where outcome is not null;
