package org.mizizi.security;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;

/**
 * Something that a service can be asked about, by its id or its reference.
 *
 * @param knownTo the roles that may know of it
 */
record Thing(String what, String idType, UUID id, @Nullable String reference, Set<Role> knownTo) {

    Thing known(Set<Role> roles) {
        return new Thing(what, idType, id, reference, roles);
    }

    /** The same where there is nothing. */
    Thing absent() {
        return new Thing(what, idType, new UUID(7, 7), reference == null ? null : "NONE-1", knownTo);
    }

    /** The arguments with this thing in the first place that takes it, if there is one. */
    Optional<List<@Nullable Object>> put(Method method, List<@Nullable Object> arguments) {
        var parameters = method.getParameters();
        for (var place = 0; place < parameters.length; place++) {
            var as = as(parameters[place].getName(), parameters[place].getParameterizedType(), arguments.get(place));
            if (as.isPresent()) {
                var about = new ArrayList<>(arguments);
                about.set(place, as.get());
                return Optional.of(about);
            }
        }
        return Optional.empty();
    }

    private Optional<Object> as(String name, Type type, @Nullable Object given) {
        if (type instanceof ParameterizedType many) {
            return Collection.class.isAssignableFrom((Class<?>) many.getRawType())
                    ? as(name, many.getActualTypeArguments()[0], first(given)).map(List::of)
                    : Optional.empty();
        }
        var plain = (Class<?>) type;
        if (plain.getSimpleName().equals(idType)) {
            return Optional.of(made(plain, new Class<?>[] {UUID.class}, id));
        }
        if (plain.equals(UUID.class)) {
            return Optional.of(id);
        }
        if (plain.equals(String.class)) {
            return name.equals("reference") ? Optional.ofNullable(reference) : Optional.empty();
        }
        return plain.isRecord() && given != null ? within(plain, given) : Optional.empty();
    }

    private static @Nullable Object first(@Nullable Object given) {
        return given instanceof Collection<?> many ? many.stream().findFirst().orElse(null) : null;
    }

    /** A record that names the thing in one of its parts, and nothing else. */
    private Optional<Object> within(Class<?> type, Object given) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(part -> part.getType()).toArray(Class<?>[]::new);
        for (var place = 0; place < components.length; place++) {
            if (types[place].getSimpleName().equals(idType)
                    && !components[place].getName().equals("id")) {
                var parts = Arrays.stream(components)
                        .map(part -> Identifier.class.isAssignableFrom(part.getType())
                                ? null
                                : part(part.getAccessor(), given))
                        .toArray();
                parts[place] = made(types[place], new Class<?>[] {UUID.class}, id);
                return Optional.of(made(type, types, parts));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object part(Method accessor, Object of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Object made(Class<?> type, Class<?>[] types, @Nullable Object... parts) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What was said, without the name of what was asked about. */
    String unnamed(String said) {
        var unnamed = said.replace(id.toString(), "*");
        return reference == null ? unnamed : unnamed.replace(reference, "*");
    }

    @Override
    public String toString() {
        return what;
    }
}
