--liquibase formatted sql

-- The search over published stories: an index of our own, because PostgreSQL's text search neither weighs a rare word more
-- than a frequent one nor finds a word inside a compound or behind a typing error. A story is entered when it is published
-- and gone with everything that came from it when it is taken back.

--changeset wegmarke:story-search-trigrams
-- Brought along by PostgreSQL and marked as trusted, so the owner of a database may install it.
create extension if not exists pg_trgm with schema platform;

--changeset wegmarke:story-search-trigrams-for-everybody splitStatements:false
-- An extension belongs to whoever may install it; where that is our owner, its functions are closed by default.
do $$
declare
    closed regprocedure;
begin
    for closed in
        select p.oid from pg_proc p join pg_depend d on d.objid = p.oid and d.deptype = 'e'
            join pg_extension e on e.oid = d.refobjid and e.extname = 'pg_trgm'
        where not has_function_privilege('wegmarke_platform', p.oid, 'execute')
    loop
        execute format('grant execute on function %s to wegmarke_platform', closed);
    end loop;
end
$$;

--changeset wegmarke:story-index
-- What can be chosen in a search: a number for each value of each facet, so that 10,000 stories are counted in
-- milliseconds.
create table story_labels (
    id               integer generated always as identity primary key,
    facet            text        not null check (length(facet) between 1 and 40),
    value            text        not null check (length(value) between 1 and 200),
    unique (facet, value)
);
alter table story_labels enable row level security;
grant select, insert on story_labels to wegmarke_platform;
create policy platform_labels on story_labels for all to wegmarke_platform using (true) with check (true);

create table story_index (
    id               integer generated always as identity primary key,
    story            uuid        not null unique references stories on delete cascade,
    tenant_key       text        not null,
    title            text        not null,
    first_published_at timestamptz not null,
    labels           integer[]   not null,
    -- Which release of the method entered it; an older one is entered again.
    method           integer     not null
);
alter table story_index enable row level security;
grant select, insert, delete on story_index to wegmarke_platform;
-- For the delete, which must see what it takes away.
grant select, delete on story_index to wegmarke_tenant;
create policy platform_indexes on story_index for all to wegmarke_platform using (true) with check (true);
create policy tenant_finds_what_it_takes_back on story_index for select to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_takes_back on story_index for delete to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));

-- How much a story says about a stem, between 0 and 1 (BM25 without its rarity, which changes with every other story).
create table story_terms (
    term             text        collate "C" not null,
    story            integer     not null references story_index on delete cascade,
    weight           real        not null,
    primary key (term, story) include (weight)
);
create index story_terms_story on story_terms (story);
alter table story_terms enable row level security;
grant select, insert on story_terms to wegmarke_platform;
create policy platform_indexes on story_terms for all to wegmarke_platform using (true) with check (true);

-- The words of all published stories, as they are searched (lower case, gender forms fallen together), with the stem and
-- one spelling to show. Compounds and typing errors are looked for here.
create table story_vocabulary (
    word             text        collate "C" primary key check (length(word) <= 60),
    term             text        collate "C" not null,
    shown            text        not null,
    stories          integer     not null check (stories >= 0)
);
create index story_vocabulary_term on story_vocabulary (term);
create index story_vocabulary_compounds on story_vocabulary using gin (term gin_trgm_ops);
create index story_vocabulary_typing_errors on story_vocabulary using gin (word gin_trgm_ops);
alter table story_vocabulary enable row level security;
grant select, insert, update on story_vocabulary to wegmarke_platform;
create policy platform_indexes on story_vocabulary for all to wegmarke_platform using (true) with check (true);

-- Which words a story brought into the vocabulary, so that it takes them along when it goes.
create table story_words (
    story            integer primary key references story_index on delete cascade,
    words            text[]      not null
);
alter table story_words enable row level security;
grant select, insert on story_words to wegmarke_platform;
create policy platform_indexes on story_words for all to wegmarke_platform using (true) with check (true);

--changeset wegmarke:story-vocabulary-forgets splitStatements:false
-- As the owner: a municipality that takes a story back, or that is deleted, has no right to the words of others.
create function forget_story_words() returns trigger
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    -- One after the other, like those who enter a story: two that count the same words would wait for each other.
    perform pg_advisory_xact_lock(hashtext('wegmarke.story-search'));
    update story_vocabulary set stories = stories - 1 where word = any (old.words);
    delete from story_vocabulary where word = any (old.words) and stories = 0;
    return old;
end
$$;

--changeset wegmarke:story-vocabulary-forgets-trigger
create trigger words_leave_with_their_story after delete on story_words
    for each row execute function forget_story_words();

--changeset wegmarke:saved-searches
-- A person's own. The platform's role serves everybody, so whose it is stands in every statement of the service.
create table saved_searches (
    id               uuid primary key,
    person           uuid        not null references persons on delete cascade,
    name             text        not null check (length(name) between 1 and 100),
    query            jsonb       not null,
    saved_at         timestamptz not null,
    looked_at        timestamptz not null
);
create unique index saved_searches_name on saved_searches (person, lower(name));
alter table saved_searches enable row level security;
grant select, insert, update, delete on saved_searches to wegmarke_platform;
create policy platform_keeps on saved_searches for all to wegmarke_platform using (true) with check (true);
