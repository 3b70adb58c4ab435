--liquibase formatted sql

-- Personal links: one body reports in one cycle without an account. Only a fingerprint of the token is kept, so whoever
-- reads this table can sign in with nothing of it.

--changeset wegmarke:return-links
create table return_link (
    id               uuid primary key,
    cycle_id         uuid        not null references cycle,
    body_id          uuid        not null references body,
    body_code        text        not null,
    body_name        text        not null,
    token_hash       bytea       not null unique check (length(token_hash) = 32),
    issued_at        timestamptz not null,
    issued_by        text        not null,
    expires_at       timestamptz not null check (expires_at > issued_at),
    used_at          timestamptz,
    revoked_at       timestamptz,
    revoked_by       text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index return_link_cycle on return_link (cycle_id, body_id);
create index return_link_body on return_link (body_id);

--changeset wegmarke:links-by-mail
-- Whoever asks again and again for a new link gets one.
create unique index mail_one_link on mail (recipient, reference)
    where kind = 'PERSONAL_LINK' and state in ('WAITING', 'SENDING');
