package de.wegmarke.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Says of the running transaction by which way its changes came and why; read when the revision is
 * written.
 */
@Component
class ChangeLog {

    void because(ChangeOrigin origin, @Nullable String reason) {
        if (TransactionSynchronizationManager.hasResource(ChangeLog.class)) {
            TransactionSynchronizationManager.unbindResource(ChangeLog.class);
        } else {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            TransactionSynchronizationManager.unbindResource(ChangeLog.class);
                        }
                    });
        }
        TransactionSynchronizationManager.bindResource(ChangeLog.class, new Cause(origin, reason));
    }

    static Cause current() {
        return TransactionSynchronizationManager.getResource(ChangeLog.class) instanceof Cause cause
                ? cause
                : new Cause(ChangeOrigin.EDITED, null);
    }

    record Cause(ChangeOrigin origin, @Nullable String reason) {}
}
