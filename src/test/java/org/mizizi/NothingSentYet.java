package org.mizizi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Tests send within minutes what people send within weeks: to the limits of {@code Pace} each of them is a new day. */
public final class NothingSentYet extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBean(JdbcClient.class)
                .sql("delete from shared.act")
                .update();
    }
}
