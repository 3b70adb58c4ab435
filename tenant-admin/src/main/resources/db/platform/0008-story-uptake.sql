--liquibase formatted sql

--changeset wegmarke:adoptions-of-others-only
-- A municipality takes up what others have published and not taken back; afterwards it changes nothing but what became
-- of it, and it may end it whatever has become of the story.
drop policy tenant_has_its_own on story_adoptions;
revoke update on story_adoptions from wegmarke_tenant;
grant update (outcome, outcome_text, outcome_at) on story_adoptions to wegmarke_tenant;
create policy tenant_sees_its_own on story_adoptions for select to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_takes_up_from_others on story_adoptions for insert to wegmarke_tenant
    with check (tenant_key = (select key from tenants where role_name = current_user)
        and story in (select id from stories where withdrawn_at is null
                      and tenant_key <> (select key from tenants where role_name = current_user)));
create policy tenant_says_what_became_of_it on story_adoptions for update to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));
create policy tenant_ends_its_own on story_adoptions for delete to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));
