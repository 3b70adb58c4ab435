--liquibase formatted sql

-- What people have typed into the form of a story is kept under the story itself. Under its key, what somebody had typed
-- about a story that was thrown away turned up in the next story of the same title.

--changeset wegmarke:drafts-of-stories
update draft set subject = 'story:' || story.id
from story
where draft.subject = 'story:' || story.key and draft.updated_at >= story.created_at;
delete from draft
where subject like 'story:%' and not exists (select from story where draft.subject = 'story:' || story.id);
