package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** B5: what failed only because of somebody else is tried again before anybody hears of it. */
class WholeCallsTests {

    private int calls;

    @Test
    void aDeadlockIsTriedAgain_B5() {
        assertThat(call(() -> {
                    if (calls < 3) {
                        throw new CannotAcquireLockException("deadlock detected");
                    }
                    return "done";
                }))
                .isEqualTo("done");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void notForEver_B5() {
        assertThatThrownBy(() -> call(() -> {
                    throw new CannotAcquireLockException("deadlock detected");
                }))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(calls).isEqualTo(5);
    }

    @Test
    void whatSomebodyElseHasChangedIsNotTriedAgain_B5() {
        assertThatThrownBy(() -> call(() -> {
                    throw new OptimisticLockingFailureException("changed");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void aPartOfATransactionIsNotTriedAgain_B5() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> call(() -> {
                        throw new CannotAcquireLockException("deadlock detected");
                    }))
                    .isInstanceOf(CannotAcquireLockException.class);
            assertThat(calls).isEqualTo(1);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private String call(Supplier<String> work) {
        var proxy = new ProxyFactory();
        proxy.addInterface(Supplier.class);
        proxy.addAdvice((MethodInterceptor) WholeCalls::proceed);
        proxy.setTarget((Supplier<String>) () -> {
            calls++;
            return work.get();
        });
        return String.valueOf(((Supplier<?>) proxy.getProxy()).get());
    }
}
