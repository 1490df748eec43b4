package org.mizizi;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses to the application, done by its owner while the rules of these tables are off. */
public final class WithoutRules {

    private final JdbcClient owner;
    private final TransactionTemplate transaction;

    public WithoutRules(Environment environment) {
        var source = new DriverManagerDataSource(
                Objects.requireNonNull(environment.getProperty("spring.liquibase.url")),
                Objects.requireNonNull(environment.getProperty("spring.liquibase.user")),
                Objects.requireNonNull(environment.getProperty("spring.liquibase.password")));
        owner = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public void in(List<String> tables, Consumer<JdbcClient> work) {
        transaction.executeWithoutResult(_ -> {
            owner.sql("set local lock_timeout = '10s'").update();
            tables.forEach(table -> rules(table, "disable"));
            work.accept(owner);
            tables.forEach(table -> rules(table, "enable"));
        });
    }

    private void rules(String table, String become) {
        owner.sql("alter table " + table + " " + become + " trigger user").update();
    }
}
