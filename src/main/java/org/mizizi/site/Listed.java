package org.mizizi.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.springframework.web.util.UriComponentsBuilder;

/** A list of the site: one page of it, and the search, the choices and the order its address asks for. */
record Listed<T>(ListPage<T> page, String address, @Nullable String words, List<Choice> choices) {

    /** One thing to choose in the form; the first option stands for what is usual. */
    record Choice(String parameter, String label, List<Option> options) {

        Choice {
            options = List.copyOf(options);
        }

        private Optional<String> chosen() {
            return options.stream()
                    .filter(option -> option.chosen() && !option.value().isEmpty())
                    .map(Option::value)
                    .findFirst();
        }
    }

    record Option(String value, String name, boolean chosen) {}

    Listed {
        choices = List.copyOf(choices);
    }

    static <T> Listed<T> of(ListPage<T> page, String address) {
        return new Listed<>(page, address, null, List.of());
    }

    Listed<T> searched(String typed) {
        return new Listed<>(page, address, typed, choices);
    }

    /** A choice among constants; none of them is usual. */
    <E extends Enum<E>> Listed<T> choice(
            String parameter,
            String label,
            String all,
            Collection<E> offered,
            @Nullable E chosen,
            SiteReading reading) {
        var options = offered.stream()
                .map(one -> new Option(one.name(), reading.name(one), one == chosen))
                .toList();
        return choice(parameter, label, all, options);
    }

    Listed<T> choice(String parameter, String label, String all, List<Option> options) {
        var offered = new ArrayList<Option>();
        offered.add(new Option("", all, options.stream().noneMatch(Option::chosen)));
        offered.addAll(options);
        return with(new Choice(parameter, label, offered));
    }

    /** The orders there are, the usual one first. */
    <E extends Enum<E>> Listed<T> sorted(E chosen, SiteReading reading) {
        var orders = List.of(chosen.getDeclaringClass().getEnumConstants());
        var options = orders.stream()
                .map(one -> new Option(one == orders.getFirst() ? "" : one.name(), reading.name(one), one == chosen))
                .toList();
        return with(new Choice(Asked.SORT, reading.say("list.sort"), options));
    }

    private Listed<T> with(Choice choice) {
        var more = new ArrayList<>(choices);
        more.add(choice);
        return new Listed<>(page, address, words, more);
    }

    public boolean isNarrowed() {
        return (words != null && !words.isBlank())
                || choices.stream()
                        .filter(choice -> !Asked.SORT.equals(choice.parameter()))
                        .anyMatch(choice -> choice.chosen().isPresent());
    }

    /** Where there are several to search in or to choose among. */
    public boolean isToBeSearched() {
        return isNarrowed() || (page.total() > 1 && (words != null || !choices.isEmpty()));
    }

    public @Nullable String before() {
        return at(page.previous());
    }

    public @Nullable String after() {
        return at(page.next());
    }

    private @Nullable String at(@Nullable PageKey key) {
        if (key == null) {
            return null;
        }
        var way = UriComponentsBuilder.fromPath(address)
                .queryParamIfPresent(Asked.WORDS, Optional.ofNullable(words).filter(typed -> !typed.isBlank()));
        choices.forEach(choice -> way.queryParamIfPresent(choice.parameter(), choice.chosen()));
        return way.queryParam(PageKey.PARAMETER, key.written()).encode().toUriString();
    }
}
