package org.mizizi.security;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes up the calls of a service method: for every id it takes, one object in each state that the demo country holds;
 * for everything else a plain value of its type, built from its parts.
 */
final class Attempts {

    private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final UnaryOperator<String> texts;
    private final Map<Class<?>, List<UUID>> objects = new HashMap<>();
    private int quarters;

    Attempts(JdbcClient jdbc) {
        this(jdbc, UnaryOperator.identity());
    }

    /** Every text of a call, codes included, is what {@code texts} makes of it. */
    Attempts(JdbcClient jdbc, UnaryOperator<String> texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** One list of arguments for each state of the first id among the parameters; one list when there is none. */
    List<List<@Nullable Object>> of(Method method) {
        var first = Arrays.stream(method.getParameters())
                .map(Parameter::getType)
                .filter(Identifier.class::isAssignableFrom)
                .findFirst();
        var objects = first.map(this::oneOfEachState).orElse(List.of(new UUID(0, 0)));
        return objects.stream().map(object -> arguments(method, object)).toList();
    }

    /** The arguments of a call on something that does not exist. */
    List<@Nullable Object> onNothing(Method method) {
        return arguments(method, new UUID(0, 0));
    }

    private List<@Nullable Object> arguments(Method method, UUID object) {
        var arguments = new ArrayList<@Nullable Object>();
        var given = false;
        for (var parameter : method.getParameters()) {
            if (!given && Identifier.class.isAssignableFrom(parameter.getType())) {
                arguments.add(record(parameter.getType(), List.of(object)));
                given = true;
            } else {
                arguments.add(named(parameter.getName(), parameter.getParameterizedType()));
            }
        }
        return arguments;
    }

    private List<UUID> oneOfEachState(Class<?> id) {
        return objects.computeIfAbsent(id, this::stored);
    }

    private List<UUID> stored(Class<?> id) {
        var schema = id.getPackageName().substring(id.getPackageName().lastIndexOf('.') + 1);
        var name = id.getSimpleName().replaceAll("Id$", "");
        var table = switch (name) {
            case "Organisation" -> "actors.organisation";
            case "Person" -> "actors.member";
            default ->
                schema + "." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        };
        var state = jdbc.sql("""
                        select exists (select from information_schema.columns
                                       where table_schema || '.' || table_name = ? and column_name = 'state')
                        """).param(table).query(Boolean.class).single();
        var found = jdbc.sql(
                        state
                                ? "select distinct on (state) id from " + table + " order by state, id"
                                : "select id from " + table + " order by id limit 1")
                .query(UUID.class)
                .list();
        return found.isEmpty() ? List.of(new UUID(0, 1)) : found;
    }

    /** Codes of the country are real ones, so that what is refused is refused for another reason. */
    private @Nullable Object named(String name, Type type) {
        if (name.equals("id") && type instanceof Class<?> id && Identifier.class.isAssignableFrom(id)) {
            return record(id, List.of(Identifier.next()));
        }
        if (!type.equals(String.class)) {
            return value(type);
        }
        return texts.apply(
                switch (name) {
                    case "place" ->
                        jdbc.sql("select min(code) from country.place")
                                .query(String.class)
                                .single();
                    case "dimension" ->
                        jdbc.sql("select min(code) from country.dimension")
                                .query(String.class)
                                .single();
                    case "language", "wordsLanguage", "originalLanguage" -> "en";
                    default -> "words";
                });
    }

    private @Nullable Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        var plain = (Class<?>) type;
        if (Identifier.class.isAssignableFrom(plain)) {
            return record(plain, List.of(oneOfEachState(plain).getFirst()));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.equals(LocalizedText.class)) {
            return LocalizedText.of("en", texts.apply("Words"));
        }
        if (plain.isSealed()) {
            return value(requireNonNull(plain.getPermittedSubclasses())[0]);
        }
        if (plain.isRecord()) {
            return record(
                    plain,
                    Arrays.stream(plain.getRecordComponents())
                            .map(part -> named(part.getName(), part.getGenericType()))
                            .toList());
        }
        return simple(plain);
    }

    private @Nullable Object container(Class<?> raw, Type[] of) {
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of();
        }
        if (raw.equals(Set.class)) {
            return Optional.ofNullable(value(of[0])).map(Set::of).orElse(Set.of());
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Optional.ofNullable(value(of[0])).map(List::of).orElse(List.of());
        }
        return raw.equals(Optional.class) ? Optional.empty() : null;
    }

    private @Nullable Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> texts.apply("words");
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.util.UUID" -> new UUID(0, 1);
            case "java.util.Locale" -> Locale.ENGLISH;
            case "java.time.Instant" -> LATER;
            case "java.time.Duration" -> Duration.ofDays(1);
            case "java.time.LocalDate" -> LocalDate.EPOCH.plusMonths(3L * ++quarters);
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            default -> null;
        };
    }

    /** Built from all its parts; where the type refuses that, with one part left out (either a paragraph or a goal). */
    private static Object record(Class<?> type, List<? extends @Nullable Object> parts) {
        for (var missing = -1; missing < parts.size(); missing++) {
            var given = parts.toArray();
            if (missing >= 0) {
                given[missing] = null;
            }
            var made = made(type, given);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("Cannot make up a " + type);
    }

    private static Optional<Object> made(Class<?> type, @Nullable Object[] parts) {
        try {
            var components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("Cannot make up a " + type, problem);
        }
    }
}
