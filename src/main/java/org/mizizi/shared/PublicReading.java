package org.mizizi.shared;

import jakarta.servlet.ServletRequest;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether what is read just now is for a public page that may show what was so some seconds ago. Then it may come from a
 * replica, and is kept for nobody else. @see "ADR 0032"
 */
public final class PublicReading {

    private static final String MARK = PublicReading.class.getName();

    private PublicReading() {}

    /** What is read for this request may be late from now on. */
    public static void begin(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    /** What is read for this request is read where it is written from now on. */
    public static void end(ServletRequest request) {
        request.removeAttribute(MARK);
    }

    public static boolean isLate() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly() && isMarked();
    }

    private static boolean isMarked() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
