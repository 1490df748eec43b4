package org.mizizi;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each application context of a test run brings its own way of holding who is signed in, and the last one started wins.
 * Before each test, the way of its own context is made the one in use again.
 */
public final class OneSecurityContext extends AbstractTestExecutionListener {

    private static final int BEFORE_PEOPLE_SIGN_IN = 9_000;

    @Override
    public int getOrder() {
        return BEFORE_PEOPLE_SIGN_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
