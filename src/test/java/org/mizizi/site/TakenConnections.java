package org.mizizi.site;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts how often this thread takes a connection to the primary: whatever is done beside it takes others meanwhile. */
final class TakenConnections implements BeanPostProcessor {

    private static final ThreadLocal<Long> TAKEN = ThreadLocal.withInitial(() -> 0L);

    static long byThisThread() {
        return TAKEN.get();
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource primary && name.equals("dataSource") ? counted(primary) : bean;
    }

    private static HikariDataSource counted(HikariDataSource primary) {
        var same = new HikariConfig();
        primary.copyStateTo(same);
        return new Counted(same);
    }

    private static final class Counted extends HikariDataSource {

        private Counted(HikariConfig same) {
            super(same);
        }

        @Override
        public Connection getConnection() throws SQLException {
            TAKEN.set(TAKEN.get() + 1);
            return super.getConnection();
        }
    }
}
