package org.mizizi.watching;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.stereotype.Component;

/** Puts a pool of connections to the replica beside that to the primary, where there is to be one. @see "ADR 0032" */
@Component
@EnableConfigurationProperties(ReplicaSettings.class)
class ReadFromReplica implements BeanPostProcessor, DisposableBean {

    private static final long LONGEST_WAIT = 1_000;
    private static final String LONGEST_SECONDS = "10";

    private final ObjectProvider<ReplicaSettings> settings;
    private final ObjectProvider<ReplicaWatch> watch;
    private @Nullable HikariDataSource replica;

    ReadFromReplica(ObjectProvider<ReplicaSettings> settings, ObjectProvider<ReplicaWatch> watch) {
        this.settings = settings;
        this.watch = watch;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource primary && settings.getObject().isThere() ? beside(primary) : bean;
    }

    /** Which of the two is known only when the first statement of a transaction comes. */
    private LazyConnectionDataSourceProxy beside(HikariDataSource primary) {
        var pool = new HikariDataSource(like(primary, settings.getObject().url()));
        replica = pool;
        var both = new LazyConnectionDataSourceProxy(primary);
        both.setReadOnlyDataSource(new ReplicaFirst(primary, pool, watch.getObject()));
        return both;
    }

    /** It may be away, at the start too, and nobody waits for it for long. */
    private static HikariConfig like(HikariDataSource primary, String url) {
        var config = new HikariConfig();
        primary.copyStateTo(config);
        config.setJdbcUrl(url);
        config.setPoolName("replica");
        config.setReadOnly(true);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(LONGEST_WAIT);
        config.setValidationTimeout(LONGEST_WAIT);
        config.addDataSourceProperty("socketTimeout", LONGEST_SECONDS);
        return config;
    }

    @Override
    public void destroy() {
        if (replica != null) {
            replica.close();
        }
    }
}
