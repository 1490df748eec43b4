package org.mizizi.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** One method of a service in the power table: a row of cells, one for each role. */
record Cell(Object service, Method method) {

    static List<Cell> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.mizizi"))
                .flatMap(Cell::guarded)
                .sorted(Comparator.comparing(cell -> cell.method().toString()))
                .toList();
    }

    private static Stream<Cell> guarded(Object service) {
        return Stream.of(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .map(method -> new Cell(service, method));
    }

    Right right() {
        return method.getAnnotation(Requires.class).value();
    }

    /** The method as people call it; of several with one name, with what they take. */
    String name() {
        var type = method.getDeclaringClass();
        var name = type.getSimpleName() + "." + method.getName();
        var alone = Stream.of(type.getDeclaredMethods())
                        .filter(other -> other.isAnnotationPresent(Requires.class))
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                == 1;
        return alone
                ? name
                : name
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList();
    }

    /** Why the call did not succeed, if so. */
    @Nullable
    Throwable call(List<@Nullable Object> arguments) {
        try {
            method.invoke(service, arguments.toArray());
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException | IllegalArgumentException problem) {
            return problem;
        }
    }
}
