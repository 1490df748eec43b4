package org.mizizi;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockServletContext;

/** Another node of the same portal: a whole application of its own, with its own connections, on the database of the test. */
public final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static SecondNode beside(Environment first) {
        var same = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.liquibase.url",
                        "spring.liquibase.user",
                        "spring.liquibase.password")
                .collect(Collectors.toMap(name -> "--" + name, first::getRequiredProperty));
        var arguments = Stream.concat(
                        same.entrySet().stream().map(SecondNode::argument),
                        Stream.of("--mizizi.demo.load=false", "--spring.main.register-shutdown-hook=false"))
                .toArray(String[]::new);
        return new SecondNode(new SpringApplicationBuilder(Mizizi.class)
                .profiles("demo")
                .contextFactory(_ -> {
                    var context = new AnnotationConfigServletWebApplicationContext();
                    context.setServletContext(new MockServletContext());
                    return context;
                })
                .run(arguments));
    }

    private static String argument(Map.Entry<String, String> property) {
        return property.getKey() + "=" + property.getValue();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
