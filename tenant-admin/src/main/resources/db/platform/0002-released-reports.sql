--liquibase formatted sql

-- What municipalities let their programme see of a reporting cycle: copied from the snapshot, as much as each decided,
-- and taken away again when it withdraws. The only tables of the platform that a tenant's role writes: its own rows.

--changeset wegmarke:released-reports
create table released_reports (
    tenant_key       text        not null references tenants on delete cascade,
    cycle_key        text        not null check (cycle_key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    cycle_name       text        not null check (length(cycle_name) between 1 and 100),
    cut_off          date        not null,
    interval_years   smallint    not null check (interval_years in (1, 2)),
    level            text        not null check (level in ('FIGURES', 'STATES', 'TEXTS')),
    sample           boolean     not null,
    released_at      timestamptz not null,
    figures          jsonb       not null,
    primary key (tenant_key, cycle_key)
);
alter table released_reports enable row level security;
grant select on released_reports to wegmarke_platform;
grant select, insert, update, delete on released_reports to wegmarke_tenant;
create policy platform_reads on released_reports for select to wegmarke_platform using (true);
create policy tenant_has_its_own on released_reports for all to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));

create table released_measures (
    tenant_key       text        not null,
    cycle_key        text        not null,
    position         integer     not null,
    label            text        not null,
    field            text        not null,
    topic            text,
    state            text,
    text             text        not null,
    -- What was done, where the municipality released texts.
    achieved         text,
    primary key (tenant_key, cycle_key, position),
    foreign key (tenant_key, cycle_key) references released_reports on delete cascade
);
alter table released_measures enable row level security;
grant select on released_measures to wegmarke_platform;
grant select, insert, update, delete on released_measures to wegmarke_tenant;
create policy platform_reads on released_measures for select to wegmarke_platform using (true);
create policy tenant_has_its_own on released_measures for all to wegmarke_tenant
    using (tenant_key = (select key from tenants where role_name = current_user))
    with check (tenant_key = (select key from tenants where role_name = current_user));
