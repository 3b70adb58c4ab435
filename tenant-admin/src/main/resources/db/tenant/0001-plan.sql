--liquibase formatted sql

-- Everything one municipality works on before a release. Tables are unqualified: the connection's search_path
-- decides whose they are. No foreign key leaves the schema; topics and persons are referred to by code and id.

--changeset wegmarke:plan-tables
create table plan (
    id               uuid primary key,
    version          integer     not null,
    title            text        not null,
    as_of            date,
    status           text        not null check (status in ('DRAFT', 'ADOPTED', 'SUPERSEDED')),
    resolution_on    date,
    council_paper    text,
    gone             boolean     not null default false
);
create unique index plan_current on plan ((true)) where status <> 'SUPERSEDED';

create table level_name (
    kind             text primary key check (kind in ('ACTION_FIELD', 'RECOMMENDATION', 'THEME', 'GOAL', 'MEASURE')),
    version          integer     not null,
    singular         text        not null check (length(singular) between 1 and 60),
    plural           text        not null check (length(plural) between 1 and 60)
);

create table plan_element (
    id               uuid primary key,
    version          integer     not null,
    plan_id          uuid        not null references plan,
    parent_id        uuid        references plan_element,
    kind             text        not null check (kind in ('ACTION_FIELD', 'RECOMMENDATION', 'THEME', 'GOAL')),
    path             text        not null,
    sort_key         text collate "C" not null,
    number           text        not null,
    title            text        not null,
    text             text        not null,
    marked_new       boolean     not null,
    new_marks        integer     not null,
    addressee        text,
    topic            text,
    position         integer     not null,
    gone             boolean     not null default false,
    constraint plan_element_path exclude using btree (plan_id with =, path with =) where (not gone)
        deferrable initially deferred
);
create index plan_element_parent on plan_element (parent_id);

create table body (
    id               uuid primary key,
    version          integer     not null,
    code             text        not null unique,
    name             text        not null,
    collective       boolean     not null,
    outside          boolean     not null default false
);

create table body_alias (
    body_id          uuid        not null references body,
    alias            text        not null unique,
    primary key (body_id, alias)
);

create table collective_member (
    collective_id    uuid        not null references body,
    member_id        uuid        not null references body,
    primary key (collective_id, member_id),
    check (collective_id <> member_id)
);
create index collective_member_member on collective_member (member_id);

create table measure (
    id               uuid primary key,
    version          integer     not null,
    plan_id          uuid        not null references plan,
    element_id       uuid        not null references plan_element,
    number           text        not null,
    path             text        not null,
    sort_key         text collate "C" not null,
    text             text        not null,
    kind             text        not null check (kind in ('MEASURE', 'REVIEW_MANDATE')),
    deadline         text        not null,
    deadline_kind    text        not null,
    due_by           date,
    financial_effect text        not null,
    financial_kind   text        not null,
    cost_lower       numeric(14, 2),
    cost_upper       numeric(14, 2),
    bodies_text      text        not null,
    marked_new       boolean     not null,
    topic            text,
    tags             text[]      not null default '{}',
    addressee        text,
    state            text        not null,
    assessment       text,
    state_reason     text,
    review_result    text,
    state_as_of      date,
    gone             boolean     not null default false,
    search_text      text        not null,
    search           tsvector    not null generated always as (to_tsvector('pg_catalog.german', search_text)) stored,
    constraint measure_path exclude using btree (plan_id with =, path with =) where (not gone)
        deferrable initially deferred,
    check (state not in ('POSTPONED', 'DISCONTINUED') or length(state_reason) > 0)
);
create index measure_order on measure (plan_id, sort_key) where not gone;
create index measure_element on measure (element_id);
create index measure_search on measure using gin (search);

create table measure_responsibility (
    measure_id       uuid        not null references measure,
    position         integer     not null,
    body_id          uuid        not null references body,
    role             text        not null check (role in ('LEAD', 'COOPERATION', 'UNSTATED')),
    specifier        text,
    primary key (measure_id, position)
);
create index measure_responsibility_body on measure_responsibility (body_id, measure_id);

create table note (
    id               uuid primary key,
    version          integer     not null,
    measure_id       uuid        not null references measure,
    noted_on         date        not null,
    text             text        not null,
    evidence_label   text,
    evidence_url     text,
    author_id        uuid        not null,
    author_name      text        not null,
    written_at       timestamptz not null
);
create index note_measure on note (measure_id, noted_on);

--changeset wegmarke:drafts-and-uploads
-- What a person has typed and not yet saved. Only that person sees it; the newest wins.
create table draft (
    person_id        uuid        not null,
    subject          text        not null,
    base_version     integer     not null,
    content          text        not null,
    updated_at       timestamptz not null,
    primary key (person_id, subject)
);

-- A document between its dry run and its import. The content is kept so that the import writes what was looked at.
create table plan_upload (
    id               uuid primary key,
    file_name        text        not null,
    content          bytea       not null,
    sha256           text        not null,
    uploaded_by      uuid        not null,
    uploaded_at      timestamptz not null,
    imported_at      timestamptz
);

--changeset wegmarke:history
-- Hibernate Envers: one row per transaction in revision, the state after it in the *_aud tables (revtype 0 added,
-- 1 changed, 2 removed). A tenant's role may add to them and read them, never change or delete.
create sequence revision_seq increment by 20;
create table revision (
    id               bigint primary key,
    at               timestamptz not null,
    actor_id         uuid        not null,
    actor_name       text        not null,
    origin           text        not null,
    reason           text
);

create table plan_aud (
    id uuid not null, rev bigint not null references revision, revtype smallint not null,
    title text, as_of date, status text, resolution_on date, council_paper text, gone boolean,
    primary key (id, rev)
);
create table level_name_aud (
    kind text not null, rev bigint not null references revision, revtype smallint not null,
    singular text, plural text,
    primary key (kind, rev)
);
create table plan_element_aud (
    id uuid not null, rev bigint not null references revision, revtype smallint not null,
    plan_id uuid, parent_id uuid, kind text, path text, sort_key text, number text, title text, text text,
    marked_new boolean, new_marks integer, addressee text, topic text, position integer, gone boolean,
    primary key (id, rev)
);
create table body_aud (
    id uuid not null, rev bigint not null references revision, revtype smallint not null,
    code text, name text, collective boolean, outside boolean,
    primary key (id, rev)
);
create table body_alias_aud (
    rev bigint not null references revision, revtype smallint not null, body_id uuid not null, alias text not null,
    primary key (rev, body_id, alias)
);
create table collective_member_aud (
    rev bigint not null references revision, revtype smallint not null,
    collective_id uuid not null, member_id uuid not null,
    primary key (rev, collective_id, member_id)
);
create table measure_aud (
    id uuid not null, rev bigint not null references revision, revtype smallint not null,
    plan_id uuid, element_id uuid, number text, path text, sort_key text, text text, kind text,
    deadline text, deadline_kind text, due_by date,
    financial_effect text, financial_kind text, cost_lower numeric(14, 2), cost_upper numeric(14, 2),
    bodies_text text, tags text[], marked_new boolean, topic text, addressee text,
    state text, assessment text, state_reason text, review_result text, state_as_of date, gone boolean,
    primary key (id, rev)
);
create table note_aud (
    id uuid not null, rev bigint not null references revision, revtype smallint not null,
    measure_id uuid, noted_on date, text text, evidence_label text, evidence_url text,
    author_id uuid, author_name text, written_at timestamptz,
    primary key (id, rev)
);
create index measure_aud_rev on measure_aud (rev);
create index note_aud_measure on note_aud (measure_id, rev);
