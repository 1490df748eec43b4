package org.mizizi.shared;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody hands to a service, read once before the service sees it: every text in it, however deep, is accepted
 * for its {@link Written} use or refused. What comes from the database is not read again.
 */
public final class HandedIn {

    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    private HandedIn() {}

    /** Reads the arguments of a call; those that can be kept better are replaced in place. */
    public static void read(Method method, @Nullable Object[] arguments) {
        var parameters = method.getParameters();
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = accept(arguments[i], use(parameters[i]));
        }
    }

    private static @Nullable Object accept(@Nullable Object given, Writing use) {
        return switch (given) {
            case String text -> use.accept(text);
            case LocalizedText text -> accept(text, use);
            case Optional<?> maybe -> maybe.map(held -> accept(held, use));
            case List<?> list ->
                unlessTheSame(list, list.stream().map(item -> accept(item, use)).toList());
            case Set<?> set -> unlessTheSame(set, accept(set, new LinkedHashSet<>(), use));
            case Collection<?> others ->
                others.stream().map(item -> accept(item, use)).toList();
            case Map<?, ?> map -> accept(map, use);
            case Record record -> PARTS.get(record.getClass()).accept(record);
            case null, default -> given;
        };
    }

    /** Each language of a text; a refusal says which it is about, so that its author finds the field. */
    private static LocalizedText accept(LocalizedText text, Writing use) {
        var kept = new LinkedHashMap<String, String>();
        text.texts().forEach((language, words) -> {
            var code = Writing.LANGUAGE.accept(language);
            use.objection(words).ifPresent(refusal -> {
                throw Refusal.of("words.in-language", Locale.forLanguageTag(code), List.of(refusal))
                        .asException();
            });
            kept.put(code, use.accept(words));
        });
        return new LocalizedText(Writing.LANGUAGE.accept(text.source()), kept);
    }

    private static Collection<@Nullable Object> accept(
            Collection<?> given, Collection<@Nullable Object> kept, Writing use) {
        given.forEach(item -> kept.add(accept(item, use)));
        return kept;
    }

    private static Object accept(Map<?, ?> given, Writing use) {
        var kept = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        given.forEach((key, value) -> kept.put(accept(key, Writing.CODE), accept(value, use)));
        return unlessTheSame(given, kept);
    }

    private static Object unlessTheSame(Object given, Object kept) {
        return given.equals(kept) ? given : kept;
    }

    private static Writing use(AnnotatedElement place) {
        var written = place.getAnnotation(Written.class);
        return written == null ? Writing.CODE : written.value();
    }

    /** How a record is taken apart and put together again. */
    private record Parts(
            List<RecordComponent> components, @Nullable Constructor<?> whole) {

        static Parts of(Class<?> type) {
            return isRoot(type)
                            || type.isAnnotationPresent(AsTyped.class)
                            || !type.getName().startsWith("org.mizizi.")
                    ? new Parts(List.of(), null)
                    : of(List.of(type.getRecordComponents()), type);
        }

        /** What comes from the database by itself; its parts may be handed in alone. */
        private static boolean isRoot(Class<?> type) {
            return type.isAnnotationPresent(Table.class)
                    && Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(Id.class));
        }

        private static Parts of(List<RecordComponent> components, Class<?> type) {
            try {
                var whole = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                whole.setAccessible(true);
                components.forEach(component -> component.getAccessor().setAccessible(true));
                return new Parts(components, whole);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Object accept(Record given) {
            if (whole == null) {
                return given;
            }
            var held = components.stream()
                    .map(component -> value(component, given))
                    .toArray();
            var kept = new @Nullable Object[held.length];
            for (var i = 0; i < held.length; i++) {
                kept[i] = HandedIn.accept(held[i], use(components.get(i)));
            }
            return Arrays.equals(held, kept) ? given : made(whole, kept);
        }

        private static @Nullable Object value(RecordComponent component, Record given) {
            try {
                return component.getAccessor().invoke(given);
            } catch (ReflectiveOperationException problem) {
                throw new IllegalStateException(problem);
            }
        }

        private static Object made(Constructor<?> whole, @Nullable Object[] parts) {
            try {
                return whole.newInstance(parts);
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException(refused);
            } catch (ReflectiveOperationException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
