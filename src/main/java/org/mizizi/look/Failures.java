package org.mizizi.look;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Trouble;
import org.mizizi.shared.TroubleLog;
import org.postgresql.util.PSQLException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What a person is told of a failure: the rule that objected, or what can be done and the code it has in the log. */
public final class Failures {

    private static final Pattern WORDS = Pattern.compile(".+_words");
    static final Map<String, Refusal> FIELDS = Map.of(
            "quarter_amount_amount_check", Refusal.of("trouble.field.amount"),
            "input_people_affected_check", Refusal.of("input.people-below-zero"),
            "link_evidence_check", Refusal.of("link.evidence"));

    private Failures() {}

    public static Refusal refusal(Throwable failure, String where) {
        return Trouble.causes(failure)
                .map(Failures::foreseen)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unforeseen(Trouble.of(failure), TroubleLog.write(failure, where)));
    }

    private static Refusal unforeseen(Trouble trouble, String code) {
        return switch (trouble) {
            case BUSY -> Refusal.of("trouble.BUSY", code);
            case TAKEN -> Refusal.of("trouble.TAKEN", code);
            case RULE -> Refusal.of("trouble.RULE", code);
            case TOO_LARGE -> Refusal.of("trouble.TOO_LARGE", code);
            case FULL -> Refusal.of("trouble.FULL", code);
            case TOO_SLOW -> Refusal.of("trouble.TOO_SLOW", code);
            case AWAY -> Refusal.of("trouble.AWAY", code);
            case UNFORESEEN -> Refusal.of("trouble.UNFORESEEN", code);
        };
    }

    private static Optional<Refusal> foreseen(Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> Optional.of(refused.refusal());
            case OptimisticLockingFailureException _ -> Optional.of(Refusal.of("changed-meanwhile"));
            case AccessDeniedException _ -> Optional.of(Refusal.of("not-your-role"));
            case NotFoundException _ -> Optional.of(Refusal.of("not-found"));
            case PSQLException database -> constraint(database).flatMap(Failures::ofField);
            default -> Optional.empty();
        };
    }

    private static Optional<String> constraint(PSQLException database) {
        return Optional.ofNullable(database.getServerErrorMessage())
                .flatMap(message -> Optional.ofNullable(message.getConstraint()));
    }

    private static Optional<Refusal> ofField(String constraint) {
        return WORDS.matcher(constraint).matches()
                ? Optional.of(Refusal.of("words.not-held"))
                : Optional.ofNullable(FIELDS.get(constraint));
    }
}
