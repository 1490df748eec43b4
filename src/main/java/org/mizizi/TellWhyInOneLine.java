package org.mizizi;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Says why the portal does not start in one line of the log, without a stack trace. */
final class TellWhyInOneLine implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(Mizizi.class);

    @Override
    public boolean reportException(Throwable failure) {
        var reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .findFirst();
        reason.ifPresent(words -> LOG.error("The portal does not start: {}", words));
        return reason.isPresent();
    }

    private static Optional<String> reason(Throwable cause) {
        return switch (cause) {
            case StartRefusedException refused -> Optional.ofNullable(refused.getMessage());
            case SQLException problem -> ofDatabase(problem);
            default -> Optional.empty();
        };
    }

    /** By the classes of the SQL standard: no connection, no admission, no such database, no room. */
    private static Optional<String> ofDatabase(SQLException problem) {
        var kind = problem.getSQLState() == null ? "" : problem.getSQLState().substring(0, 2);
        var remedy = switch (kind) {
            case "08" ->
                "the database does not answer; see that PostgreSQL runs, and that MIZIZI_DATABASE_URL leads to it";
            case "28" ->
                "the database lets nobody in with this password; look at MIZIZI_OWNER_PASSWORD and MIZIZI_APP_PASSWORD";
            case "3D" -> "there is no such database; look at MIZIZI_DATABASE_URL";
            case "53" -> "the database has no room left, or no connection";
            case "57" -> "the database is being started or stopped; start the portal again once it is there";
            default -> "";
        };
        return remedy.isEmpty() ? Optional.empty() : Optional.of(remedy + " (" + problem.getMessage() + ").");
    }
}
