--liquibase formatted sql

-- Three kinds of reader: the owner (no policy applies to it; it runs migrations and administration), wegmarke_platform
-- (the web application outside of every tenant, login included) and wegmarke_tenant (the group of all tenants' roles).
-- Every table has row-level security; what a role may see is a policy, what it may do is a grant. Both are needed.

--changeset wegmarke:programmes
create table programmes (
    key              text primary key check (key ~ '^[a-z][a-z0-9-]{1,40}$'),
    name             text        not null check (length(name) between 1 and 200)
);
alter table programmes enable row level security;
grant select on programmes to wegmarke_platform, wegmarke_tenant;
create policy everybody_reads on programmes for select to wegmarke_platform, wegmarke_tenant using (true);

--changeset wegmarke:tenants
create table tenants (
    key              text primary key check (key ~ '^[a-z][a-z0-9-]{1,40}$'),
    name             text        not null check (length(name) between 1 and 200),
    kind             text        not null check (kind in ('KREISFREIE_STADT', 'LANDKREIS')),
    ags              text        not null unique check (ags ~ '^[0-9]{5}$'),
    schema_name      text        not null unique check (schema_name ~ '^t_[a-z0-9_]{1,61}$'),
    role_name        text        not null unique check (role_name ~ '^wm_[a-z0-9_]{1,60}$'),
    status           text        not null check (status in ('ACTIVE', 'SUSPENDED')),
    programme        text        references programmes,
    gender_notation  text        not null check (gender_notation in ('STAR', 'COLON', 'BOTH_FORMS')),
    -- Fingerprint of the changelog that the tenant's schema was last brought to.
    schema_version   text,
    created_at       timestamptz not null default now()
);
comment on table tenants is 'Registry of municipalities; names of schemas and roles come from here and from nowhere else';
alter table tenants enable row level security;
grant select on tenants to wegmarke_platform, wegmarke_tenant;
create policy platform_reads on tenants for select to wegmarke_platform using (true);
create policy tenant_reads_itself on tenants for select to wegmarke_tenant using (role_name = current_user);

--changeset wegmarke:persons
create table persons (
    id               uuid primary key default gen_random_uuid(),
    issuer           text        not null check (length(issuer) between 1 and 500),
    subject          text        not null check (length(subject) between 1 and 500),
    display_name     text        not null check (length(display_name) between 1 and 200),
    created_at       timestamptz not null default now(),
    unique (issuer, subject)
);
comment on table persons is 'Who has ever signed in or was invited; an identity provider vouches by issuer and subject';
alter table persons enable row level security;
grant select on persons to wegmarke_platform;
grant insert (issuer, subject, display_name) on persons to wegmarke_platform;
grant update (display_name) on persons to wegmarke_platform;
create policy platform_reads on persons for select to wegmarke_platform using (true);
create policy login_adds on persons for insert to wegmarke_platform with check (true);
create policy login_renames on persons for update to wegmarke_platform using (true) with check (true);

--changeset wegmarke:memberships
create table memberships (
    person           uuid        not null references persons on delete cascade,
    tenant_key       text        not null references tenants on delete cascade,
    role             text        not null
        check (role in ('READER', 'REPORTER', 'INTEGRATION_MANAGER', 'TENANT_ADMIN')),
    -- A code of the tenant's own schema, so no foreign key.
    body_code        text        check (length(body_code) between 1 and 100),
    granted_at       timestamptz not null default now(),
    primary key (person, tenant_key),
    check ((role = 'REPORTER') = (body_code is not null))
);
create index memberships_tenant on memberships (tenant_key);
alter table memberships enable row level security;
grant select on memberships to wegmarke_platform, wegmarke_tenant;
create policy platform_reads on memberships for select to wegmarke_platform using (true);
create policy tenant_reads_its_own on memberships for select to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user));

--changeset wegmarke:platform-memberships
create table platform_memberships (
    person           uuid        not null references persons on delete cascade,
    role             text        not null check (role in ('PROGRAMME_COORDINATOR', 'INSTITUTE', 'OPERATOR')),
    programme        text        references programmes,
    granted_at       timestamptz not null default now(),
    unique nulls not distinct (person, role, programme),
    check ((role = 'PROGRAMME_COORDINATOR') = (programme is not null))
);
alter table platform_memberships enable row level security;
grant select on platform_memberships to wegmarke_platform;
create policy platform_reads on platform_memberships for select to wegmarke_platform using (true);

--changeset wegmarke:identity-providers
create table identity_providers (
    id               uuid primary key default gen_random_uuid(),
    tenant_key       text        references tenants on delete cascade,
    display_name     text        not null check (length(display_name) between 1 and 200),
    issuer           text        not null check (length(issuer) between 1 and 500),
    client_id        text        not null check (length(client_id) between 1 and 200),
    -- Where the secret is kept, never the secret.
    client_secret_reference text check (length(client_secret_reference) between 1 and 200),
    enabled          boolean     not null,
    version          integer     not null default 1,
    unique nulls not distinct (tenant_key, issuer, client_id)
);
alter table identity_providers enable row level security;
grant select on identity_providers to wegmarke_platform;
create policy platform_reads on identity_providers for select to wegmarke_platform using (true);

--changeset wegmarke:topics
-- The common topics by which measures of different plans are compared.
create table topics (
    code             text primary key check (code ~ '^T[0-9]{1,2}$'),
    position         integer     not null unique,
    name_de          text        not null,
    name_en          text        not null
);
alter table topics enable row level security;
grant select on topics to wegmarke_platform, wegmarke_tenant;
create policy everybody_reads on topics for select to wegmarke_platform, wegmarke_tenant using (true);
insert into topics (code, position, name_de, name_en) values
    ('T1', 1, 'Interkulturelle Öffnung und Personal', 'Intercultural opening and staff'),
    ('T2', 2, 'Antidiskriminierung und Weltoffenheit', 'Anti-discrimination and openness'),
    ('T3', 3, 'Sprache und Verständigung', 'Language and communication'),
    ('T4', 4, 'Kinder, Jugend, Familie', 'Children, youth, family'),
    ('T5', 5, 'Schule, Erwachsenenbildung, Hochschule', 'School, adult education, university'),
    ('T6', 6, 'Arbeit, Ausbildung, Wirtschaft', 'Work, vocational training, economy'),
    ('T7', 7, 'Wohnen, Unterbringung, Quartier', 'Housing, accommodation, neighbourhood'),
    ('T8', 8, 'Gesundheit und Pflege', 'Health and care'),
    ('T9', 9, 'Ankommen und Beratung', 'Arrival and advice'),
    ('T10', 10, 'Politische Teilhabe und Selbstorganisationen', 'Political participation and migrant organisations'),
    ('T11', 11, 'Begegnung, Kultur, Sport, Ehrenamt, Religion', 'Encounter, culture, sport, volunteering, religion'),
    ('T12', 12, 'Steuerung, Netzwerk, Monitoring, Finanzen, Öffentlichkeit',
        'Steering, network, monitoring, finance, public relations');
