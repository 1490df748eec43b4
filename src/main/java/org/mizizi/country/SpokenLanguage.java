package org.mizizi.country;

import java.util.Objects;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.LocalizedText;
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
}
