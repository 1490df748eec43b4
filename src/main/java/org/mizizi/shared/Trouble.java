package org.mizizi.shared;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Why something did not work although no rule objected, by what a person can do about it. */
public enum Trouble {
    /** Somebody else was at the same place at the same moment. */
    BUSY("40001", "40P01", "55P03"),
    TAKEN("23505", "23P01"),
    /** A rule that the database keeps. */
    RULE("23514", "23502", "23503", "P0001"),
    TOO_LARGE("22003", "22001", "54000"),
    FULL("53100", "53200"),
    TOO_SLOW("57014", "25P03"),
    AWAY("08", "53300", "57P"),
    UNFORESEEN;

    private static final int DEEPEST = 30;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> states;

    Trouble(String... states) {
        this.states = List.of(states);
    }

    public static Trouble of(Throwable failure) {
        return databaseState(failure)
                .flatMap(state -> Stream.of(values())
                        .filter(trouble -> trouble.states.stream().anyMatch(state::startsWith))
                        .findFirst())
                .orElseGet(() -> causes(failure).anyMatch(Trouble::isAboutTheConnection) ? AWAY : UNFORESEEN);
    }

    private static boolean isAboutTheConnection(Throwable cause) {
        return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException;
    }

    /** What PostgreSQL calls it, such as 40P01 for a deadlock. */
    public static Optional<String> databaseState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> Optional.ofNullable(((SQLException) cause).getSQLState()).stream())
                .findFirst();
    }

    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Trouble::causeOf).limit(DEEPEST);
    }

    /** That the end of a transaction failed too, as the connection was gone, hides why. */
    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure instanceof TransactionSystemException end && end.getApplicationException() != null
                ? end.getApplicationException()
                : failure.getCause();
    }
}
