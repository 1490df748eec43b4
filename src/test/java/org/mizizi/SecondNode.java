package org.mizizi;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.mizizi.local.DatabaseAccess;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;

/** Another node of the same portal: a whole application of its own, with its own connections, on the database of the test. */
public final class SecondNode implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext context;

    private SecondNode(Stream<String> options, boolean tellsTheDemo) {
        this.context = new SpringApplicationBuilder(Mizizi.class)
                .profiles("demo")
                .contextFactory(_ -> {
                    var context = new AnnotationConfigServletWebApplicationContext();
                    context.setServletContext(new MockServletContext());
                    return context;
                })
                .run(Stream.concat(
                                options,
                                Stream.of(
                                        "--mizizi.demo.load=" + tellsTheDemo,
                                        "--spring.main.register-shutdown-hook=false"))
                        .toArray(String[]::new));
    }

    public static SecondNode beside(Environment first) {
        return new SecondNode(
                Stream.of(
                                "spring.datasource.url",
                                "spring.datasource.username",
                                "spring.datasource.password",
                                "spring.liquibase.url",
                                "spring.liquibase.user",
                                "spring.liquibase.password")
                        .map(name -> "--" + name + "=" + first.getRequiredProperty(name)),
                false);
    }

    /** Lets it tell the story of the demo country there, and end once everybody has heard of it. */
    static void tellTheDemo(DatabaseAccess access) {
        try (var node = new SecondNode(access.asOptions().stream(), true)) {
            var unheard = node.bean(JdbcClient.class)
                    .sql("select count(*) from events.event_publication where completion_date is null")
                    .query(Long.class);
            await().atMost(LONGEST).until(() -> unheard.single() == 0);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
