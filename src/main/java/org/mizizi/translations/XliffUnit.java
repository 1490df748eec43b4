package org.mizizi.translations;

import java.util.Arrays;
import java.util.Locale;

/** One piece of what somebody said, as it goes to an agency and comes back: its translation is empty where there is none. */
record XliffUnit(String id, String source, String target, Progress progress) {

    /** How far its translation is, by the names of the standard. */
    enum Progress {
        INITIAL,
        TRANSLATED,
        REVIEWED,
        FINAL;

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Progress of(String written) {
            return Arrays.stream(values())
                    .filter(progress -> progress.written().equals(written))
                    .findFirst()
                    .orElse(INITIAL);
        }
    }

    /** Which part of what was said it is: its sentence or its words. */
    enum Piece {
        TITLE,
        WORDS;

        String of(Said said) {
            return switch (this) {
                case TITLE -> said.title();
                case WORDS -> said.words();
            };
        }

        String idIn(String reference) {
            return reference + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static XliffUnit of(String reference, Piece piece, String source, String target, Progress progress) {
        return new XliffUnit(piece.idIn(reference), source, target, progress);
    }

    /** Which text it is a piece of; what is none is known by its id. */
    String whose() {
        return Arrays.stream(Piece.values())
                .map(piece -> piece.idIn(""))
                .filter(id::endsWith)
                .findFirst()
                .map(ending -> id.substring(0, id.length() - ending.length()))
                .orElse(id);
    }
}
