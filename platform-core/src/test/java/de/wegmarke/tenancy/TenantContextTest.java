package de.wegmarke.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TenantContextTest {

    private static final TenantKey ERFURT = new TenantKey("erfurt");
    private static final TenantKey GERA = new TenantKey("gera");

    @AfterEach
    void end_transaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void a_tenant_is_bound_for_the_block_and_gone_after_it() {
        assertThat(TenantContext.call(ERFURT, TenantContext::required)).isEqualTo(ERFURT);
        assertThat(TenantContext.current()).isEmpty();
    }

    @Test
    void unbound_is_an_error_never_a_default() {
        assertThatIllegalStateException().isThrownBy(TenantContext::required);
    }

    @Test
    void another_thread_does_not_inherit_the_tenant() {
        TenantContext.run(
                ERFURT,
                () ->
                        assertThat(CompletableFuture.supplyAsync(TenantContext::current).join())
                                .isEmpty());
    }

    @Test
    void another_tenant_may_be_entered_outside_of_a_transaction_and_the_first_comes_back() {
        TenantContext.run(
                ERFURT,
                () -> {
                    assertThat(TenantContext.call(GERA, TenantContext::required)).isEqualTo(GERA);
                    assertThat(TenantContext.required()).isEqualTo(ERFURT);
                });
    }

    @Test
    void another_tenant_is_refused_inside_a_transaction() {
        TenantContext.run(
                ERFURT,
                () -> {
                    TransactionSynchronizationManager.setActualTransactionActive(true);
                    assertThatIllegalStateException()
                            .isThrownBy(() -> TenantContext.call(GERA, TenantContext::required));
                    assertThatIllegalStateException()
                            .isThrownBy(() -> TenantContext.run(GERA, TenantContext::required));
                });
    }

    @Test
    void the_same_tenant_may_be_entered_again_inside_a_transaction() {
        TenantContext.run(
                ERFURT,
                () -> {
                    TransactionSynchronizationManager.setActualTransactionActive(true);
                    assertThat(TenantContext.call(ERFURT, TenantContext::required))
                            .isEqualTo(ERFURT);
                });
    }

    @Test
    void a_tenant_is_refused_inside_a_transaction_that_began_without_one() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantContext.call(ERFURT, TenantContext::required));
    }
}
