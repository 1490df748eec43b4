package org.mizizi.country;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Language, script, region and variants; what is added for machines says nothing of how people speak. */
    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*");

    private static final String UNKNOWN = "und";

    /** The tag as it is written among those who know; nothing where there is no such tag. */
    public static Optional<String> tag(String typed) {
        try {
            return Optional.of(new Locale.Builder()
                            .setLanguageTag(typed.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag())
                    .filter(tag -> TAG.matcher(tag).matches() && !tag.startsWith(UNKNOWN) && Coded.fits(tag));
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    /** Whether its code is a tag, written so. */
    public boolean hasTag() {
        return isTag(code);
    }

    /** Whether this is a tag of BCP 47, written as among those who know. */
    public static boolean isTag(String code) {
        return tag(code).filter(code::equals).isPresent();
    }
}
