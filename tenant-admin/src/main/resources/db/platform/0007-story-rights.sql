--liquibase formatted sql

-- What each side may write about a story, as narrow as its services need it: only the institute publishes, nobody speaks
-- in the name of the other side, and of what was taken back no wording stays.

--changeset wegmarke:story-answers
-- An answer belongs to the comment that it answers, not to a place in a text that may have changed since.
alter table story_comments add column answer_to uuid references story_comments on delete cascade;
create index story_comments_answer_to on story_comments (answer_to) where answer_to is not null;
-- The heading of a step is a text of its own, beside what the step says.
alter table story_proposals add column heading boolean not null default false;

--changeset wegmarke:story-rights-of-a-municipality
revoke update, delete on stories from wegmarke_tenant;
grant update (content, public_page, withdrawn_at) on stories to wegmarke_tenant;
drop policy tenant_removes on stories;
revoke delete on curated_stories from wegmarke_tenant;
revoke update on story_comments from wegmarke_tenant;
revoke update on story_proposals from wegmarke_tenant;
grant update (state, decided_at, decided_by, decision) on story_proposals to wegmarke_tenant;

drop policy tenant_has_its_own on story_comments;
create policy tenant_reads_its_own on story_comments for select to wegmarke_tenant
    using (not internal and story in (
        select id from curated_stories
        where tenant_key = (select key from tenants where role_name = current_user)));
create policy tenant_says on story_comments for insert to wegmarke_tenant
    with check (not internal and side = 'MUNICIPALITY' and story in (
        select id from curated_stories
        where tenant_key = (select key from tenants where role_name = current_user)));

drop policy tenant_has_its_own on story_log;
create policy tenant_reads_its_own on story_log for select to wegmarke_tenant
    using (story in (select id from curated_stories
                     where tenant_key = (select key from tenants where role_name = current_user)));
create policy tenant_adds_its_steps on story_log for insert to wegmarke_tenant
    with check (side = 'MUNICIPALITY' and story in (
        select id from curated_stories
        where tenant_key = (select key from tenants where role_name = current_user)));

--changeset wegmarke:story-rights-of-the-institute
revoke update on story_comments from wegmarke_platform;
grant update (resolved_at, resolved_by) on story_comments to wegmarke_platform;
drop policy platform_comments on story_comments;
create policy platform_reads on story_comments for select to wegmarke_platform using (true);
create policy platform_resolves on story_comments for update to wegmarke_platform using (true) with check (true);
create policy platform_says on story_comments for insert to wegmarke_platform with check (side = 'INSTITUTE');

drop policy platform_reads_and_adds on story_log;
create policy platform_reads on story_log for select to wegmarke_platform using (true);
create policy platform_adds_its_steps on story_log for insert to wegmarke_platform with check (side = 'INSTITUTE');

-- A proposal is made or taken back here, and decided by the municipality alone.
revoke update on story_proposals from wegmarke_platform;

--changeset wegmarke:only-the-institute-publishes splitStatements:false
-- A policy sees the row as it would become, not as it was: that a text is another one only a trigger can tell.
create function keep_to_the_institute() returns trigger
    language plpgsql set search_path = platform, pg_temp as $$
begin
    if exists (select from tenants where role_name = current_user) then
        raise exception 'this step is the institute''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger only_the_institute_publishes before update on stories for each row
    when (new.content is not null and new.content is distinct from old.content)
    execute function keep_to_the_institute();
create trigger only_the_institute_curates before update on curated_stories for each row
    when (new.state <> old.state and new.state not in ('RELEASED', 'WITHDRAWN'))
    execute function keep_to_the_institute();
create trigger a_story_begins_released before insert on curated_stories for each row
    when (new.state <> 'RELEASED')
    execute function keep_to_the_institute();

--changeset wegmarke:wordings-leave-with-their-story splitStatements:false
-- As the owner: among what was quoted are internal comments, which the municipality that takes its story back never sees.
create function forget_wordings() returns trigger
    language plpgsql security definer set search_path = platform, pg_temp as $$
begin
    update story_proposals set before = '', after = '' where story = new.id;
    update story_comments set quote = null where story = new.id and quote is not null;
    return new;
end
$$;
create trigger wordings_leave_with_their_story after update on curated_stories for each row
    when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN')
    execute function forget_wordings();
update story_proposals set before = '', after = ''
    where story in (select id from curated_stories where state = 'WITHDRAWN');
update story_comments set quote = null
    where story in (select id from curated_stories where state = 'WITHDRAWN') and quote is not null;
