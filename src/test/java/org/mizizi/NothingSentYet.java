package org.mizizi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Tests send within minutes what people send within weeks: to the limits of {@code Pace} each of them is a new day, and no
 * form remembers the test before.
 */
public final class NothingSentYet extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        var jdbc = test.getApplicationContext().getBean(JdbcClient.class);
        jdbc.sql("delete from shared.act").update();
        jdbc.sql("delete from memory.kept_form").update();
    }
}
