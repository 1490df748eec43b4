package org.mizizi.collection;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.shared.Refusal;

/** What was answered in a form, each by the name of its question. */
record Answers(Map<String, String> byName) {

    private static final String YES = "yes";

    InputContent content() {
        return new InputContent(
                chosen(FormQuestion.KIND, InputKind.values()).orElse(InputKind.NEED),
                to(FormQuestion.LANGUAGE),
                to(FormQuestion.SENTENCE),
                to(FormQuestion.WORDS),
                code(FormQuestion.PLACE),
                people(),
                code(FormQuestion.DIMENSION),
                chosen(FormQuestion.AUTHORSHIP, Authorship.values()).orElse(Authorship.PROTECTED));
    }

    boolean agreed() {
        return YES.equals(to(FormQuestion.AGREED));
    }

    String receipt() {
        return to(RoundForm.RECEIPT);
    }

    @Nullable
    OffsetDateTime ended() {
        try {
            return OffsetDateTime.parse(to(RoundForm.ENDED));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private String to(FormQuestion question) {
        return to(question.element());
    }

    private String to(String name) {
        return byName.getOrDefault(name, "");
    }

    private @Nullable String code(FormQuestion question) {
        var code = to(question);
        return code.isBlank() ? null : code;
    }

    private @Nullable Integer people() {
        try {
            var written = to(FormQuestion.PEOPLE);
            return written.isBlank() ? null : Integer.valueOf(written.strip());
        } catch (NumberFormatException _) {
            throw Refusal.of("input.people-too-many").asException();
        }
    }

    private <E extends Enum<E>> Optional<E> chosen(FormQuestion question, E[] among) {
        return Stream.of(among).filter(one -> one.name().equals(to(question))).findFirst();
    }
}
