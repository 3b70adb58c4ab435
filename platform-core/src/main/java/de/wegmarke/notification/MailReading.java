package de.wegmarke.notification;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went to whom: the outbox and its ledger, to read. */
@Service
@Transactional(readOnly = true)
@Requires(Permission.MAIL_READ)
public class MailReading {

    private static final int MOST = 500;

    private final MailRepository mails;
    private final MailLog log;
    private final DeliveryRoute route;

    MailReading(MailRepository mails, MailLog log, DeliveryRoute route) {
        this.mails = mails;
        this.log = log;
        this.route = route;
    }

    /** Newest first. */
    public MailPage page(TenantKey tenant, int offset, int limit) {
        return new MailPage(
                mails.newest(Math.max(0, offset), Math.clamp(limit, 1, MOST)).stream()
                        .map(Mail::view)
                        .toList(),
                mails.count());
    }

    /** The mails about one thing, for example a cycle, newest first; at most 500. */
    public List<MailView> about(TenantKey tenant, String reference) {
        return mails.about(reference, Limit.of(MOST)).stream().map(Mail::view).toList();
    }

    public Optional<MailDetail> find(TenantKey tenant, UUID id) {
        return mails.findById(id)
                .map(mail -> new MailDetail(mail.view(), log.text(id).orElse(null), log.of(id)));
    }

    /** Whether mails leave this server; else they are kept and read here. */
    public boolean leavesTheServer(TenantKey tenant) {
        return route.leavesTheServer();
    }
}
