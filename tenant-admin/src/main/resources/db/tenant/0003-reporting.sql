--liquibase formatted sql

-- Reporting cycles: from the cut-off date to the council's evaluation report. What is written once and never again
-- (tables ending in _log, tables beginning with snapshot_) a tenant's role may add to and read, never change.

--changeset wegmarke:cycles
create table cycle (
    id               uuid primary key,
    version          integer     not null,
    key              text        not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name             text        not null check (length(name) between 1 and 100),
    interval_years   smallint    not null check (interval_years in (1, 2)),
    cut_off          date        not null unique,
    submission       date        not null,
    editorial_close  date        not null,
    council          date,
    state            text        not null check (state in ('PLANNED', 'OPEN', 'IN_REVIEW', 'CLOSED', 'RELEASED')),
    -- How often it was closed; the newest snapshot has this number.
    snapshot         integer     not null default 0,
    sample           boolean     not null default false,
    check (cut_off <= submission and submission <= editorial_close),
    check (council is null or editorial_close <= council)
);
-- One round at a time: a department would not know which one it is asked for.
create unique index cycle_running on cycle ((true)) where state in ('OPEN', 'IN_REVIEW');

create table cycle_log (
    cycle_id         uuid        not null references cycle,
    position         integer     not null,
    kind             text        not null,
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null,
    reason           text,
    detail           text,
    primary key (cycle_id, position)
);

--changeset wegmarke:returns
-- The measures of the plan as they were called when the cycle opened, and what the integration management decides.
create table cycle_measure (
    id               uuid primary key,
    version          integer     not null,
    cycle_id         uuid        not null references cycle,
    measure_id       uuid        not null references measure,
    position         integer     not null,
    path             text        not null,
    label            text        not null,
    text             text        not null,
    kind             text        not null,
    deadline         text        not null,
    due_by           date,
    field_path       text        not null,
    field_number     text        not null,
    field_title      text        not null,
    plan_state       text        not null,
    decided_state    text,
    decided_reason   text,
    remark           text,
    unique (cycle_id, measure_id)
);

-- Who owes a return for which measure, and the return itself. A row is never deleted: what is taken off the list stays
-- as left out, with the reason in the log.
create table expected_return (
    id               uuid primary key,
    version          integer     not null,
    cycle_id         uuid        not null references cycle,
    cycle_measure_id uuid        not null references cycle_measure,
    body_id          uuid        not null references body,
    body_code        text        not null,
    body_name        text        not null,
    role             text        not null check (role in ('LEAD', 'COOPERATION', 'UNSTATED')),
    -- Name of the collective body ("Alle Ämter") through which the body came onto the list.
    collective       text,
    state            text        not null check (state in ('OPEN', 'DRAFT', 'SUBMITTED', 'SENT_BACK', 'ACCEPTED')),
    left_out         boolean     not null default false,
    kind             text        check (kind in ('REPORTED', 'UNCHANGED', 'NIL')),
    reported_state   text,
    state_reason     text,
    achieved         text,
    obstacle_reason  text,
    obstacles        text,
    next_steps       text,
    actual_cost      numeric(14, 2) check (actual_cost >= 0),
    new_deadline     text,
    deadline_reason  text,
    evidence_label   text,
    evidence_url     text,
    edited_at        timestamptz,
    edited_by        text,
    handed_in_at     timestamptz,
    handed_in_by     text,
    way              text        check (way in ('ACCOUNT', 'LINK', 'SPREADSHEET', 'ON_BEHALF')),
    late             boolean     not null default false,
    review_comment   text,
    later_changes    integer     not null default 0,
    unique (cycle_measure_id, body_id),
    check (state in ('OPEN', 'DRAFT') or kind is not null),
    check (state in ('OPEN', 'DRAFT') or handed_in_at is not null)
);
create index expected_return_cycle on expected_return (cycle_id, body_id);
create index expected_return_body on expected_return (body_id);

create table return_log (
    return_id        uuid        not null references expected_return,
    position         integer     not null,
    kind             text        not null,
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null,
    comment          text,
    -- The return as it stood after the step, so that nothing said is lost when it is changed.
    content          jsonb,
    primary key (return_id, position)
);

-- A named exception: this body may still hand in after the close.
create table late_exception (
    cycle_id         uuid        not null references cycle,
    body_id          uuid        not null references body,
    until            date        not null,
    reason           text        not null check (length(reason) between 1 and 1000),
    granted_at       timestamptz not null,
    granted_by       text        not null,
    primary key (cycle_id, body_id)
);

--changeset wegmarke:reports
create table snapshot_report (
    cycle_id         uuid        not null references cycle,
    number           integer     not null,
    format           smallint    not null,
    taken_at         timestamptz not null,
    taken_by         text        not null,
    content          jsonb       not null,
    primary key (cycle_id, number)
);
create table snapshot_measure (
    cycle_id         uuid        not null,
    number           integer     not null,
    position         integer     not null,
    measure_id       uuid        not null,
    field_path       text        not null,
    path             text        not null,
    topic            text,
    state            text,
    content          jsonb       not null,
    primary key (cycle_id, number, position),
    foreign key (cycle_id, number) references snapshot_report
);

-- Every version of every text; the newest is the one that counts until the report is published.
create table report_text_log (
    cycle_id         uuid        not null references cycle,
    place            text        not null,
    version          integer     not null,
    text             text        not null,
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null,
    primary key (cycle_id, place, version)
);
create table council_paper (
    cycle_id         uuid primary key references cycle,
    version          integer     not null,
    content          jsonb       not null
);
create table snapshot_publication (
    cycle_id         uuid primary key references cycle,
    number           integer     not null,
    published_at     timestamptz not null,
    published_by     text        not null,
    council          jsonb       not null,
    texts            jsonb       not null,
    foreign key (cycle_id, number) references snapshot_report
);
create table snapshot_correction (
    cycle_id         uuid        not null references cycle,
    position         integer     not null,
    at               timestamptz not null,
    by_name          text        not null,
    text             text        not null,
    primary key (cycle_id, position)
);
