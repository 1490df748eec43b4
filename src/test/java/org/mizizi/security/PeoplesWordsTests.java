package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.DemoTest;
import org.mizizi.actors.SentFile;
import org.mizizi.shared.AsTyped;
import org.mizizi.shared.HandedIn;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * B4: every text that any service takes, one after the other, found by walking all of them: a new field cannot forget
 * how long it may be.
 */
@DemoTest
class PeoplesWordsTests {

    private static final int MORE_THAN_ANY_CALL_HAS = 100;

    private static final Set<Type> READ = Set.of(Optional.class, List.class, Set.class, Collection.class, Map.class);

    @Autowired
    ApplicationContext context;

    private final AtomicInteger count = new AtomicInteger();
    private int replaced;
    private String replacement = "";
    private final Attempts attempts;

    PeoplesWordsTests(@Autowired JdbcClient jdbc) {
        attempts = new Attempts(jdbc, this::next);
    }

    static Stream<String> whatCannotBeKept() {
        return Stream.of(
                "x".repeat(Writing.WORDS.longest() + 1), "a\0b", "half \uD83D a pair", "\u202Esdrow", "bell \u0007");
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeKept")
    void everyTextThatCannotBeKeptWholeIsRefusedByName_B4(String poison) {
        var taken = new ArrayList<String>();
        var texts = 0;
        for (var service : services()) {
            for (var method : guarded(service)) {
                for (var text = 0; text < MORE_THAN_ANY_CALL_HAS; text++) {
                    var arguments = arguments(method, text, poison);
                    if (arguments == null) {
                        break;
                    }
                    texts++;
                    if (arrives(poison, arguments)
                            && !isAFileThatHolds(method, poison)
                            && !refused(service, method, arguments)) {
                        taken.add(method + ", text " + text);
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(texts).isGreaterThan(60);
    }

    /** A whole file is longer than any words. */
    private static boolean isAFileThatHolds(Method method, String text) {
        return Writing.FILE.objection(text).isEmpty()
                && Arrays.stream(method.getParameters())
                        .map(parameter -> parameter.getAnnotation(Written.class))
                        .anyMatch(written -> written != null && written.value() == Writing.FILE);
    }

    /** By construction: what a service takes is made only of parts that are read, or that can hold no words. */
    @Test
    void noServiceTakesWordsInsideSomethingThatIsNotRead_B4() {
        var unread = new TreeSet<String>();
        for (var service : services()) {
            for (var method : guarded(service)) {
                for (var type : method.getGenericParameterTypes()) {
                    unread(type, new HashSet<>()).forEach(part -> unread.add(method + " takes " + part));
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    private static Set<Type> unread(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return Set.of();
        }
        return switch (type) {
            case ParameterizedType generic ->
                READ.contains(generic.getRawType())
                        ? unread(Stream.of(generic.getActualTypeArguments()), seen)
                        : Set.of(type);
            case Class<?> plain
            when holdsNoWords(plain) || plain == String.class || plain == LocalizedText.class -> Set.of();
            case Class<?> record
            when record.isRecord() && record.getName().startsWith("org.mizizi.") ->
                unread(Stream.of(record.getRecordComponents()).map(RecordComponent::getGenericType), seen);
            case Class<?> oneOfSeveral
            when oneOfSeveral.isSealed() -> unread(Stream.of(oneOfSeveral.getPermittedSubclasses()), seen);
            default -> Set.of(type);
        };
    }

    private static Set<Type> unread(Stream<Type> parts, Set<Type> seen) {
        return parts.flatMap(part -> unread(part, seen).stream()).collect(Collectors.toSet());
    }

    private static boolean holdsNoWords(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type)
                || type
                        == SentFile
                                .class // takes off its name itself what is no letter or digit, and all that is too long
                || TemporalAmount.class.isAssignableFrom(type)
                || Set.of(UUID.class, Currency.class, Locale.class, ZoneId.class, Boolean.class)
                        .contains(type);
    }

    @Test
    void everyTextComesInOneForm_B4() {
        var asTyped = new ArrayList<String>();
        for (var service : services()) {
            for (var method : guarded(service)) {
                for (var text = 0; text < MORE_THAN_ANY_CALL_HAS; text++) {
                    var arguments = arguments(method, text, "re\u0301ponse\r\n ");
                    if (arguments == null) {
                        break;
                    }
                    if (!arrives("re\u0301ponse", arguments)) {
                        continue;
                    }
                    var read = readOrRefused(method, arguments);
                    if (!read.contains("réponse") || read.contains("e\u0301") || read.contains("\r")) {
                        asTyped.add(method + ", text " + text);
                    }
                }
            }
        }
        assertThat(asTyped).isEmpty();
    }

    /** What a service sees; where a language is asked for, these words are none, and are named as they would be kept. */
    private static String readOrRefused(Method method, @Nullable Object[] arguments) {
        try {
            HandedIn.read(method, arguments);
            return Arrays.toString(arguments);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().key()).as(method.toString()).isEqualTo("words.no-language");
            return refused.refusal().arguments().toString();
        }
    }

    /** A call whose text of this number is another one; null when it has fewer. */
    private @Nullable Object @Nullable [] arguments(Method method, int number, String other) {
        count.set(0);
        replaced = number;
        replacement = other;
        var arguments = attempts.onNothing(method).toArray();
        nameLanguages(method, arguments, other);
        return count.get() > number ? arguments : null;
    }

    /** Where several languages are asked for, only the one in question is none. */
    private static void nameLanguages(Method method, @Nullable Object[] arguments, String other) {
        var parameters = method.getParameters();
        for (var at = 0; at < parameters.length; at++) {
            var written = parameters[at].getAnnotation(Written.class);
            if (written != null
                    && written.value() == Writing.LANGUAGE
                    && arguments[at] instanceof String
                    && !other.equals(arguments[at])) {
                arguments[at] = "en";
            }
        }
    }

    private String next(String text) {
        return count.getAndIncrement() == replaced ? replacement : text;
    }

    /** Asked of the service itself by somebody it is open to; the steps within others are never called by people. */
    private boolean refused(Object service, Method method, @Nullable Object[] arguments) {
        var right = method.getAnnotation(Requires.class).value();
        if (right == Right.WITHIN_ANOTHER) {
            return refusedWhenHandedIn(method, arguments);
        }
        var role = right.roles().iterator().next();
        return PowerTableTests.as(role, () -> {
            try {
                method.invoke(service, arguments);
                return false;
            } catch (InvocationTargetException thrown) {
                return isAboutWords(thrown.getCause());
            } catch (IllegalAccessException problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private static boolean refusedWhenHandedIn(Method method, @Nullable Object[] arguments) {
        try {
            HandedIn.read(method, arguments);
            return false;
        } catch (RefusedException refusal) {
            return isAboutWords(refusal);
        }
    }

    private static boolean isAboutWords(@Nullable Throwable thrown) {
        return thrown instanceof RefusedException refused
                && refused.refusal().key().startsWith("words.");
    }

    private List<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.mizizi"))
                .toList();
    }

    /** Some records drop a text that does not count beside what else they say. */
    private static boolean arrives(String text, @Nullable Object[] arguments) {
        return Arrays.toString(arguments).contains(text);
    }

    /** What comes from the database, an aggregate, is not read again, nor what is kept until it is sent. */
    private static List<Method> guarded(Object service) {
        return Stream.of(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .filter(method -> Stream.of(method.getParameterTypes())
                        .noneMatch(type ->
                                type.isAnnotationPresent(Table.class) || type.isAnnotationPresent(AsTyped.class)))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }
}
