package org.mizizi.rankings.tally;

import java.util.Arrays;

/** Reads one line of ballots, such as {@code 12: 3,{1,4},2}: how many, and in which order. */
final class PrefLibOrder {

    private static final int MAX_DIGITS = 10;

    private final String text;
    private final PrefLibType type;
    private final int size;
    private final int[] steps;
    private int length;
    private int position;

    PrefLibOrder(String text, PrefLibType type, int size) {
        this.text = text;
        this.type = type;
        this.size = size;
        this.steps = new int[size];
    }

    Profile.Ballots ballots() {
        var count = number("the number of ballots");
        if (count < 1 || count > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the number of ballots must be from 1 to " + Integer.MAX_VALUE + ", not " + count);
        }
        require(':', "after the number of ballots");
        if (!more()) {
            throw new IllegalArgumentException("the order is empty; a ballot that ranks nothing ties all alternatives");
        }
        tier();
        while (more()) {
            require(',', "between two alternatives");
            tier();
        }
        return new Profile.Ballots((int) count, checked());
    }

    private WeakOrder checked() {
        var order = WeakOrder.ofSteps(Arrays.copyOf(steps, length));
        if (!type.allows(order, size)) {
            throw new IllegalArgumentException("a " + type.extension() + " file ranks all " + size
                    + " alternatives on every ballot, this one " + order.length());
        }
        return order;
    }

    private void tier() {
        if (!next('{')) {
            alternative();
            return;
        }
        if (!type.allowsTies()) {
            throw new IllegalArgumentException("a " + type.extension() + " file holds no ties");
        }
        var first = length;
        alternative();
        while (!next('}')) {
            require(',', "or } in a tie");
            alternative();
        }
        WeakOrder.tie(steps, first, length);
    }

    private void alternative() {
        var alternative = number("an alternative");
        if (alternative < 1 || alternative > size) {
            throw new IllegalArgumentException(
                    "alternative " + alternative + " is unknown: they are numbered from 1 to " + size);
        }
        if (length == size) {
            throw new IllegalArgumentException("an alternative is ranked twice");
        }
        steps[length++] = (int) alternative;
    }

    private long number(String expected) {
        skipBlanks();
        var value = 0L;
        var start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            if (position - start == MAX_DIGITS) {
                throw new IllegalArgumentException("a number has more than " + MAX_DIGITS + " digits");
            }
            value = 10 * value + text.charAt(position++) - '0';
        }
        if (position == start) {
            throw new IllegalArgumentException("expected " + expected + " as a whole number, found " + found());
        }
        return value;
    }

    private void require(char character, String where) {
        if (!next(character)) {
            throw new IllegalArgumentException("expected " + character + " " + where + ", found " + found());
        }
    }

    private boolean next(char character) {
        if (more() && text.charAt(position) == character) {
            position++;
            return true;
        }
        return false;
    }

    private boolean more() {
        skipBlanks();
        return position < text.length();
    }

    private void skipBlanks() {
        while (position < text.length() && (text.charAt(position) == ' ' || text.charAt(position) == '\t')) {
            position++;
        }
    }

    private String found() {
        return position == text.length() ? "the end of the line" : PrefLibHeader.quoted(text.substring(position));
    }
}
