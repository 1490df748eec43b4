package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
class KeptTests {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionOperations transaction;

    private final AtomicReference<String> stored = new AtomicReference<>("before");
    private final Kept<String> kept = new Kept<>(stored::get);

    @Test
    void whoChangesItReadsTheChangeAndOthersOnlyOnceItIsCommitted() {
        assertThat(kept.get()).isEqualTo("before");
        transaction.executeWithoutResult(_ -> {
            stored.set("after");
            kept.changed();
            assertThat(kept.get()).isEqualTo("after");
            assertThat(CompletableFuture.supplyAsync(kept::get).join()).isEqualTo("before");
        });
        assertThat(kept.get()).isEqualTo("after");
    }

    @Test
    void whatWasRolledBackIsKeptByNobody() {
        transaction.executeWithoutResult(change -> {
            stored.set("never");
            kept.changed();
            assertThat(kept.get()).isEqualTo("never");
            stored.set("before");
            change.setRollbackOnly();
        });
        assertThat(kept.get()).isEqualTo("before");
    }

    @Test
    void whatWasReadLateIsKeptForNobody() {
        var request = new MockHttpServletRequest();
        PublicReading.begin(request);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            reading().executeWithoutResult(_ -> assertThat(kept.get()).isEqualTo("before"));
            assertThat(kept.isKept()).isFalse();
            assertThat(kept.get()).isEqualTo("before");
            stored.set("after");
            reading().executeWithoutResult(_ -> assertThat(kept.get()).isEqualTo("before"));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private TransactionTemplate reading() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }
}
