package org.mizizi.notifications;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Moments;
import org.mizizi.look.Numbers;
import org.mizizi.shared.Hours;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.Wording;

/** A part of a notice that is kept as it is and put into words only for its reader. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Argument.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = Argument.Title.class, name = "title"),
    @JsonSubTypes.Type(value = Argument.Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = Argument.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Argument.Work.class, name = "work")
})
public sealed interface Argument {

    /** A code that people quote. */
    record Reference(String code) implements Argument {}

    /** A text of the country. */
    record Title(LocalizedText text) implements Argument {}

    /** A date that matters. */
    record Moment(Instant at) implements Argument {}

    /** A whole day in the country. */
    record Day(LocalDate day) implements Argument {}

    /** How long something takes. */
    record Work(Hours hours) implements Argument {}

    /** The words for a reader; what runs in another direction is isolated from the sentence around it. */
    default String shown(Moments moments) {
        var reader = moments.locale();
        return switch (this) {
            case Reference(var code) -> isolated(new Wording(code, "en", true), reader);
            case Title(var text) -> isolated(text.in(reader), reader);
            case Moment(var at) -> moments.dateTimeZone(at);
            case Day(var day) -> moments.date(day);
            case Work(var hours) -> new Numbers(reader).hours(hours);
        };
    }

    /** What it quotes in another language than this reader's, if so. */
    default Optional<Wording> quoted(Locale reader) {
        return Optional.of(this)
                .filter(Title.class::isInstance)
                .map(title -> ((Title) title).text().in(reader))
                .filter(wording -> !wording.isOf(reader));
    }

    private static String isolated(Wording wording, Locale reader) {
        var around = ReadingDirection.of(reader).attribute();
        return wording.direction().equals(around) ? wording.text() : Isolated.of(wording.text());
    }
}
