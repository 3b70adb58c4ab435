--liquibase formatted sql

-- Mails that wait, what went to whom, and when bodies are reminded.

--changeset wegmarke:mail
-- A row says what a mail is about and whom it is for; its text is made when it is sent.
create table mail (
    id               uuid primary key,
    version          integer     not null,
    kind             text        not null,
    recipient        text        not null check (recipient = 'management' or recipient ~ '^body:.'),
    recipient_name   text        not null,
    -- What it is about, as addresses name it, for example a cycle's key.
    reference        text        not null,
    day              date        not null,
    state            text        not null
        check (state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'DROPPED', 'FAILED', 'UNCLEAR')),
    attempts         integer     not null default 0,
    due_at           timestamptz not null,
    claimed_at       timestamptz,
    queued_at        timestamptz not null,
    queued_by        text        not null,
    finished_at      timestamptz,
    addresses        text,
    subject          text,
    problem          text,
    detail           text
);
-- Whoever asks, and however often: a department is reminded once a day.
create unique index mail_once_a_day on mail (recipient, day) where kind in ('REMINDER', 'MISSING_RETURNS');
create index mail_due on mail (due_at) where state in ('WAITING', 'SENDING');
create index mail_reference on mail (reference, kind, recipient);
create index mail_queued on mail (queued_at desc);

create table mail_log (
    mail_id          uuid        not null references mail,
    position         integer     not null,
    state            text        not null,
    at               timestamptz not null,
    by_name          text        not null,
    addresses        text,
    subject          text,
    content          text,
    problem          text,
    detail           text,
    primary key (mail_id, position)
);

--changeset wegmarke:reminders
-- One row at most: how this municipality reminds, once it has changed what is proposed.
create table reminder_setting (
    one              boolean     primary key default true check (one),
    version          integer     not null,
    days_before      integer[]   not null,
    repeat_every     integer     not null check (repeat_every between 1 and 365),
    repeat_most      integer     not null check (repeat_most between 0 and 50),
    escalate_after   integer     check (escalate_after between 0 and 365),
    fallback         text,
    management       text,
    contact          text
);

create table body_contact (
    body_id          uuid        not null references body,
    address          text        not null,
    position         smallint    not null,
    sample           boolean     not null default false,
    primary key (body_id, address)
);
