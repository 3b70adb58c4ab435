--liquibase formatted sql

-- Counting what can be chosen: over 10,000 stories it took longer to count the labels than to find the stories.

--changeset wegmarke:story-label-sets
-- Which entries of the search have a label: a bit for each, 512 entries to a row. What was found is counted by laying one
-- set over the other.
create table story_label_sets (
    label            integer     not null references story_labels on delete cascade,
    part             integer     not null check (part >= 0),
    entries          bit(512)    not null,
    primary key (label, part)
);
alter table story_label_sets enable row level security;
grant select on story_label_sets to wegmarke_platform;
create policy platform_counts on story_label_sets for select to wegmarke_platform using (true);

insert into story_label_sets (label, part, entries)
select l.label, i.id / 512, bit_or(set_bit(cast(0 as bit(512)), i.id % 512, 1))
from story_index i cross join unnest(i.labels) as l(label)
group by l.label, i.id / 512;

--changeset wegmarke:story-label-sets-follow splitStatements:false
-- As the owner: a municipality that takes a story back, or that is deleted, has no right to the labels of others.
create function keep_story_label_sets() returns trigger
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    -- One after the other, like those who enter a story.
    perform pg_advisory_xact_lock(hashtext('wegmarke.story-search'));
    if tg_op = 'INSERT' then
        insert into story_label_sets as s (label, part, entries)
        select label, new.id / 512, set_bit(cast(0 as bit(512)), new.id % 512, 1) from unnest(new.labels) as l(label)
        on conflict (label, part) do update set entries = set_bit(s.entries, new.id % 512, 1);
        return new;
    end if;
    update story_label_sets set entries = set_bit(entries, old.id % 512, 0)
    where part = old.id / 512 and label = any (old.labels);
    return old;
end
$$;

--changeset wegmarke:story-label-sets-follow-trigger
create trigger label_sets_follow after insert or delete on story_index
    for each row execute function keep_story_label_sets();

--changeset wegmarke:story-index-found-since
-- Since when a story can be found: what is new to somebody who keeps a search. By the clock and under the lock of those who
-- enter stories, so that whoever has seen the newest has seen all before it.
alter table story_index add column found_since timestamptz;
update story_index set found_since = first_published_at;
alter table story_index alter column found_since set not null, alter column found_since set default clock_timestamp();
create index story_index_found_since on story_index (found_since);

--changeset wegmarke:story-vocabulary-without-pending-words
-- Each publication counts the words that it shares with others; waiting lists of the indexes would be read by every search.
alter index story_vocabulary_compounds set (fastupdate = off);
alter index story_vocabulary_typing_errors set (fastupdate = off);
alter table story_vocabulary set (fillfactor = 70);
