package org.mizizi.country;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A language that people speak and write, whether or not the portal speaks it: Krio, Kpelle or Tetum, by its tag of BCP 47. */
public record SpokenLanguage(
        @Written(Writing.CODE) String code,
        @Written(Writing.NAME) LocalizedText name,
        Direction direction) {

    /** Most are written from left to right; nothing else is left out. */
    public SpokenLanguage {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        direction = Objects.requireNonNullElse(direction, Direction.LEFT_TO_RIGHT);
    }

    /** Which way it is written. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /** Whether its code is a tag, written so. */
    public boolean hasTag() {
        return LanguageTag.is(code);
    }

    /**
     * What a language is called: as the country calls it to these readers among those of its people, or else as all readers
     * of that locale do; in another language only where there is no word for it in theirs, see {@link LanguageNames}.
     */
    public static String called(String code, List<SpokenLanguage> ofThePeople, Locale reader) {
        var named = ofThePeople.stream()
                .filter(spoken -> spoken.code().equals(code))
                .map(spoken -> spoken.name().in(reader))
                .findFirst();
        var usual = LanguageNames.amongReaders(code, reader);
        return named.filter(name -> name.language().equals(reader.getLanguage()) || usual.isEmpty())
                .map(Wording::text)
                .or(() -> usual)
                .orElseGet(() -> LanguageNames.of(code, reader));
    }
}
