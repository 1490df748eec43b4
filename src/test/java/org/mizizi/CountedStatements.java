package org.mizizi;

import java.util.stream.LongStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the SQL statements the work of a thread sends to the database. */
public final class CountedStatements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).countQuery().build()
                : bean;
    }

    public static long in(Runnable work) {
        QueryCountHolder.clear();
        work.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /**
     * What it sends once it need not read anew what is kept for a minute: that may be over just now, and once more when other
     * threads tell of a change that was made before.
     */
    public static long least(Runnable work) {
        return LongStream.generate(() -> in(work)).limit(4).min().orElseThrow();
    }
}
