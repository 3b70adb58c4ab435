package de.wegmarke.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant that the current call works for: bound for a block, gone after it, inherited by no
 * other thread.
 *
 * <p>Services get it bound by their {@code @Requires} annotation. Work in the background binds it
 * itself:
 *
 * <pre>{@code
 * TenantContext.run(new TenantKey("erfurt"), () -> outbox.sendDue());
 * }</pre>
 */
public final class TenantContext {

    private static final ScopedValue<TenantKey> TENANT = ScopedValue.newInstance();

    private TenantContext() {}

    /**
     * Binds the tenant for the operation and returns its result.
     *
     * @throws IllegalStateException if a transaction is running that was not begun for this tenant:
     *     its connection and its Hibernate session belong to someone else
     */
    public static <T extends @Nullable Object, X extends Throwable> T call(
            TenantKey tenant, ScopedValue.CallableOp<? extends T, X> operation) throws X {
        refuseSwitchInsideTransaction(tenant);
        return ScopedValue.where(TENANT, tenant).call(operation::call);
    }

    /**
     * Binds the tenant for the operation.
     *
     * @throws IllegalStateException as for {@link #call}
     */
    public static void run(TenantKey tenant, Runnable operation) {
        refuseSwitchInsideTransaction(tenant);
        ScopedValue.where(TENANT, tenant).run(operation);
    }

    /**
     * The bound tenant.
     *
     * @throws IllegalStateException if none is bound; there is no default tenant
     */
    public static TenantKey required() {
        return current().orElseThrow(() -> new IllegalStateException("No tenant is bound"));
    }

    /** The bound tenant, empty outside of every tenant. */
    public static Optional<TenantKey> current() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
    }

    private static void refuseSwitchInsideTransaction(TenantKey tenant) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !current().equals(Optional.of(tenant))) {
            throw new IllegalStateException(
                    "A transaction is running; another tenant cannot be entered before it ends");
        }
    }
}
