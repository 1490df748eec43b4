package org.mizizi.rankings.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the lines that start with # say. Needed are the number of alternatives, all their names, and the type unless the
 * file's name gives it; the numbers of ballots and of different orders must be right if given; the rest is free text.
 */
final class PrefLibHeader {

    private static final String TYPE = "DATA TYPE";
    private static final String ALTERNATIVES = "NUMBER ALTERNATIVES";
    private static final String BALLOTS = "NUMBER VOTERS";
    private static final String ORDERS = "NUMBER UNIQUE ORDERS";
    private static final String NAME = "ALTERNATIVE NAME ";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final int MAX_QUOTED = 40;

    private record Count(int line, long value) {}

    private record Name(int line, String text) {}

    private final Map<String, Count> counts = new HashMap<>();
    private final TreeMap<Integer, Name> names = new TreeMap<>();
    private final Map<String, Integer> numbersByName = new HashMap<>();
    private final Optional<PrefLibType> typeOfName;
    private Optional<PrefLibType> typeGiven = Optional.empty();
    private boolean closed;

    PrefLibHeader(Optional<PrefLibType> typeOfName) {
        this.typeOfName = typeOfName;
    }

    /** Takes the text of a line without its #. */
    void accept(int line, String text) {
        var colon = text.indexOf(':');
        var key = colon < 0 ? text : text.substring(0, colon).strip();
        var value = colon < 0 ? "" : text.substring(colon + 1).strip();
        switch (key) {
            case TYPE -> acceptType(value);
            case ALTERNATIVES, BALLOTS, ORDERS -> acceptCount(line, key, value);
            default -> {
                if (key.startsWith(NAME)) {
                    acceptName(line, number(NAME.strip(), key.substring(NAME.length())), Profile.onOneLine(value));
                }
            }
        }
    }

    private void acceptType(String value) {
        requireOpen(TYPE);
        if (typeGiven.isPresent()) {
            throw new IllegalArgumentException(TYPE + " is given twice");
        }
        typeGiven = PrefLibType.byExtension(value);
        if (typeGiven.isEmpty()) {
            throw new IllegalArgumentException(TYPE + " is " + quoted(value) + ", not soc, soi, toc or toi");
        }
        if (typeOfName.isPresent() && !typeOfName.equals(typeGiven)) {
            throw new IllegalArgumentException(TYPE + " is " + value + ", but the file's name ends in "
                    + typeOfName.get().extension());
        }
    }

    private void acceptCount(int line, String key, String value) {
        requireOpen(key);
        var count = number(key, value);
        if (key.equals(ALTERNATIVES) && (count < 1 || count > Profile.MAX_ALTERNATIVES)) {
            throw new IllegalArgumentException(
                    ALTERNATIVES + " must be from 1 to " + Profile.MAX_ALTERNATIVES + ", not " + count);
        }
        if (counts.put(key, new Count(line, count)) != null) {
            throw new IllegalArgumentException(key + " is given twice");
        }
    }

    private void acceptName(int line, long number, String name) {
        requireOpen(NAME + number);
        if (number < 1 || number > Profile.MAX_ALTERNATIVES) {
            throw new IllegalArgumentException(
                    "alternatives are numbered from 1 to at most " + Profile.MAX_ALTERNATIVES + ", not " + number);
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("alternative " + number + " has no name");
        }
        if (names.put((int) number, new Name(line, name)) != null) {
            throw new IllegalArgumentException("alternative " + number + " is named twice");
        }
        var other = numbersByName.put(name, (int) number);
        if (other != null) {
            throw new IllegalArgumentException("alternatives " + other + " and " + number + " have the same name");
        }
    }

    private void requireOpen(String key) {
        if (closed) {
            throw new IllegalArgumentException(key + " comes after the first ballots");
        }
    }

    /** Called where the header must be over; refuses in that line what is missing without a line of its own. */
    void close(int line) {
        if (closed) {
            return;
        }
        closed = true;
        if (typeGiven.or(() -> typeOfName).isEmpty()) {
            throw new MalformedPrefLib(line, TYPE + " is missing before this line");
        }
        var alternatives = counts.get(ALTERNATIVES);
        if (alternatives == null) {
            throw new MalformedPrefLib(line, ALTERNATIVES + " is missing before this line");
        }
        for (var number = 1; number <= alternatives.value(); number++) {
            if (!names.containsKey(number)) {
                throw new MalformedPrefLib(alternatives.line(), "alternative " + number + " has no name");
            }
        }
        if (names.size() > alternatives.value()) {
            var last = names.lastEntry();
            throw new MalformedPrefLib(
                    last.getValue().line(),
                    "alternative " + last.getKey() + " is unknown: there are " + alternatives.value());
        }
    }

    /** Refuses a file that was cut or lengthened: the numbers it gives must be those found in it. */
    void requireCounts(int line, long ballots, int orders, int differentOrders) {
        var expected = counts.get(BALLOTS);
        if (expected == null && ballots == 0) {
            throw new MalformedPrefLib(line, "there are no ballots");
        }
        if (expected != null && expected.value() != ballots) {
            throw new MalformedPrefLib(
                    expected.line(), BALLOTS + " is " + expected.value() + ", but there are " + ballots);
        }
        var unique = counts.get(ORDERS);
        if (unique != null && unique.value() != orders && unique.value() != differentOrders) {
            throw new MalformedPrefLib(
                    unique.line(), ORDERS + " is " + unique.value() + ", but there are " + differentOrders);
        }
    }

    PrefLibType type() {
        return typeGiven.or(() -> typeOfName).orElseThrow();
    }

    int size() {
        return names.size();
    }

    List<String> alternatives() {
        return names.values().stream().map(Name::text).toList();
    }

    private static long number(String key, String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(key + " is " + quoted(value) + ", not a whole number");
        }
        return Long.parseLong(value);
    }

    static String quoted(String text) {
        return '"' + (text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…") + '"';
    }
}
