package org.mizizi.security;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list of things that can wait for a reader, in SQL: {@link ToDoList} reads it in one statement with those of all other
 * modules. A thing for each row, no more and no less, as rows are counted. {@code :person}, {@code :own} (the organisation
 * that the reader acts for) and {@code :now} are given.
 *
 * @param right whoever does not have it is not told of the list
 * @param row a record with the names of the columns that {@code told} selects
 * @param found {@code select ... from ... where ...} of all that waits, with what it is ordered by
 * @param order by which of these columns; home shows the beginning
 * @param told {@code select ... from ...} of what is worked out only for those that are shown, with the row {@code first}
 * @param given the values of further parameters
 */
public record WaitingListing<T>(
        Right right,
        Class<T> row,
        String found,
        String order,
        String told,
        Map<String, Supplier<?>> given,
        Function<T, Waiting> waiting) {

    private static final String AS_FOUND = "select first.*";

    public WaitingListing {
        given = Map.copyOf(given);
    }

    /** Where what is found is all there is to tell. */
    public WaitingListing(Right right, Class<T> row, String found, String order, Function<T, Waiting> waiting) {
        this(right, row, found, order, AS_FOUND, Map.of(), waiting);
    }

    /** A parameter, which is found out where the list is read. */
    public WaitingListing<T> with(String name, Supplier<?> value) {
        var more = new HashMap<>(given);
        more.put(name, value);
        return new WaitingListing<>(right, row, found, order, told, more, waiting);
    }

    /** What is told of each that is shown besides what it was found by. */
    public WaitingListing<T> telling(String select) {
        return new WaitingListing<>(right, row, found, order, select, given, waiting);
    }
}
