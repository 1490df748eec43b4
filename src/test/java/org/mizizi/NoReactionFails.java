package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * What the portal does after something has happened succeeds in every test, whatever has happened since: a reaction that
 * fails is found where it failed, not by a test that comes later.
 */
public final class NoReactionFails extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            assertThat(test.getApplicationContext()
                            .getBean(JdbcClient.class)
                            .sql("""
                                    select listener_id || ' ' || serialized_event from events.event_publication
                                    where status = 'FAILED'
                                    """)
                            .query(String.class)
                            .list())
                    .as("reactions that failed")
                    .isEmpty();
        }
    }
}
