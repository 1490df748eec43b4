package org.mizizi;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each application context of a test run would bring its own way of holding who is signed in, and the last one started
 * would win, also over a test that is at work in another thread. Contexts with a database of the tests share one way;
 * before each test, the way of its own context is made the one in use again.
 */
public final class OneSecurityContext extends AbstractTestExecutionListener {

    private static final SecurityContextHolderStrategy SHARED = new VaadinAwareSecurityContextHolderStrategy();
    private static final int BEFORE_PEOPLE_SIGN_IN = 9_000;

    static void share(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("sharedSecurityContextHolderStrategy", SHARED);
    }

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
