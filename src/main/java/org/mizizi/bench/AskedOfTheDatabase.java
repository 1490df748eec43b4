package org.mizizi.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that a portal sends to its database, on whichever thread, and lets the database count at once what
 * it reads for them: else it says so seconds later. For a portal that nobody else uses meanwhile.
 */
public final class AskedOfTheDatabase implements BeanPostProcessor {

    private static final String COUNT_AT_ONCE = "select pg_stat_force_next_flush()";

    private final AtomicLong statements = new AtomicLong();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? heard(DataSource.class, source, this::connected) : bean;
    }

    public long statements() {
        return statements.get();
    }

    private @Nullable Object connected(DataSource source, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var answer = call(source, method, arguments);
        return answer instanceof Connection connection && method.getName().equals("getConnection")
                ? heard(Connection.class, connection, this::prepared)
                : answer;
    }

    private @Nullable Object prepared(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            countAtOnce(connection);
        }
        return switch (call(connection, method, arguments)) {
            case Statement statement -> heard(kind(method), statement, this::executed);
            case null -> null;
            case Object answer -> answer;
        };
    }

    private @Nullable Object executed(Statement statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().startsWith("execute")) {
            statements.incrementAndGet();
        }
        return call(statement, method, arguments);
    }

    private static Class<? extends Statement> kind(Method method) {
        return method.getReturnType().asSubclass(Statement.class);
    }

    private static void countAtOnce(Connection connection) throws SQLException {
        if (connection.isClosed() || !connection.getAutoCommit()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(COUNT_AT_ONCE);
        }
    }

    /** What is called instead of a method of the database's driver. */
    private interface Heard<T> {
        @Nullable
        Object called(T told, Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T heard(Class<? extends T> type, T told, Heard<T> heard) {
        InvocationHandler handler = (_, method, arguments) -> heard.called(told, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object told, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(told, arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getCause();
        }
    }
}
