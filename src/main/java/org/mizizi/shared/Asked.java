package org.mizizi.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the address of a list asks for: words, choices, an order and a page. What does not exist is passed over. */
public record Asked(Map<String, String> parameters) {

    public static final String WORDS = "q";
    public static final String SORT = "sort";

    public Asked {
        parameters = Map.copyOf(parameters);
    }

    /** What is looked for, as far as it can be. */
    public String words() {
        return Writing.sought(parameters.getOrDefault(WORDS, ""));
    }

    public @Nullable String code(String parameter) {
        return parameters.get(parameter);
    }

    public <E extends Enum<E>> @Nullable E one(String parameter, Class<E> type) {
        return one(parameter, List.of(type.getEnumConstants()));
    }

    /** One of those that are offered. */
    public <E extends Enum<E>> @Nullable E one(String parameter, Collection<E> offered) {
        var name = parameters.get(parameter);
        return offered.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public <E extends Enum<E>> E sort(E usual) {
        var chosen = one(SORT, usual.getDeclaringClass());
        return chosen == null ? usual : chosen;
    }

    public PageKey key() {
        return PageKey.of(parameters.get(PageKey.PARAMETER));
    }
}
