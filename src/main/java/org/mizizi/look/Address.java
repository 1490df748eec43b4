package org.mizizi.look;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizizi.shared.Asked;

/** Where the reader is: what the path names and what follows the question mark. All the state of a page that others can be sent. */
public record Address(String path, RouteParameters route, QueryParameters query) {

    static final Address NOWHERE = new Address("", RouteParameters.empty(), QueryParameters.empty());

    static Address of(BeforeEnterEvent event) {
        var location = event.getLocation();
        return new Address(location.getPath(), event.getRouteParameters(), location.getQueryParameters());
    }

    /** What the path says in the place of {@code :parameter}; blank where it says nothing. */
    public String named(String parameter) {
        return route.get(parameter).orElse("");
    }

    public String reference() {
        return named("reference");
    }

    public Optional<String> asked(String key) {
        return query.getSingleParameter(key);
    }

    /** The constant asked for; names of no constant are passed over. */
    public <E extends Enum<E>> Optional<E> asked(String key, Class<E> constants) {
        return asked(key)
                .flatMap(name -> Arrays.stream(constants.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** Whether only the words that are looked for differ, and somebody is still typing them. */
    boolean typesOnAt(Address before) {
        return before.asked(Asked.WORDS).isPresent()
                && asked(Asked.WORDS).isPresent()
                && withoutWords().equals(before.withoutWords());
    }

    private Map<String, List<String>> withoutWords() {
        var others = new HashMap<>(query.getParameters());
        others.remove(Asked.WORDS);
        return others;
    }

    public Address asking(QueryParameters newer) {
        return new Address(path, route, newer);
    }

    /** As it stands in the address line, below the workspace. */
    public String written() {
        return path + asked();
    }

    /** What follows the path, with its question mark; blank when nothing is asked. */
    public String asked() {
        var text = query.getQueryString();
        return text.isEmpty() ? "" : "?" + text;
    }
}
