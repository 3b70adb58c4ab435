--liquibase formatted sql

-- What the institute may write about a story, once more and narrower: it takes the steps, and the municipality writes the
-- words and decides.

--changeset wegmarke:the-institute-takes-steps
revoke update on curated_stories from wegmarke_platform;
grant update (version, state, state_since) on curated_stories to wegmarke_platform;

--changeset wegmarke:the-institute-publishes
-- Whose story it is, its address and since when it can be read stay as they are.
revoke update on stories from wegmarke_platform;
grant update (title, content, revision, public_page, published_at, withdrawn_at) on stories to wegmarke_platform;

--changeset wegmarke:the-institute-proposes
drop policy platform_proposes on story_proposals;
create policy platform_reads on story_proposals for select to wegmarke_platform using (true);
create policy platform_proposes on story_proposals for insert to wegmarke_platform with check (state = 'OPEN');
-- What the municipality has decided is part of the story's history.
create policy platform_takes_back on story_proposals for delete to wegmarke_platform using (state = 'OPEN');
