package org.mizizi.translations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.shared.Refusal;
import org.mizizi.translations.Translation.TranslationId;
import org.mizizi.translations.XliffUnit.Piece;
import org.mizizi.translations.XliffUnit.Progress;

/** Something public beside its translation as that stands, as it goes to an agency and as what comes back is measured by. */
record ForAgency(Original original, Optional<Standing> standing) {

    /** The translation that stands. */
    record Standing(TranslationId id, Said said, boolean stale, boolean disputed, boolean reviewed, boolean byMachine) {

        /** What is stale, disputed or a machine's is to be done anew. */
        Progress progress() {
            return stale || disputed || byMachine
                    ? Progress.INITIAL
                    : reviewed ? Progress.REVIEWED : Progress.TRANSLATED;
        }
    }

    String state() {
        return OnTheDesk.state(original.said(), standing.map(Standing::id));
    }

    List<XliffUnit> units() {
        var progress = standing.map(Standing::progress).orElse(Progress.INITIAL);
        return Stream.of(Piece.values())
                .filter(piece -> !piece.of(original.said()).isEmpty())
                .map(piece -> XliffUnit.of(
                        original.reference(),
                        piece,
                        piece.of(original.said()),
                        standing.map(there -> piece.of(there.said())).orElse(""),
                        progress))
                .toList();
    }

    /** How much room it takes in a file, and what may come back of it. */
    int length() {
        return units().stream()
                .mapToInt(unit -> 2 * unit.source().length() + unit.target().length())
                .sum();
    }

    /** Why what came back is no translation of it, if so. */
    Optional<Refusal> objection(XliffFile file, List<XliffUnit> units) {
        if (!original.said().language().equals(file.from())) {
            return Optional.of(Refusal.of("translation.file-other-language"));
        }
        if (units.stream().map(XliffUnit::id).distinct().count() < units.size()) {
            return Optional.of(Refusal.of("translation.file-twice"));
        }
        if (!Stream.of(Piece.values()).allMatch(piece -> source(piece, units).equals(piece.of(original.said())))) {
            return Optional.of(Refusal.of("translation.file-original-changed"));
        }
        return units.stream().anyMatch(unit -> unit.target().isBlank())
                ? Optional.of(Refusal.of("translation.file-empty"))
                : untouched(file, units);
    }

    /** A translation of earlier words, or a machine's, that comes back as it went out would be taken for a human's of now. */
    private Optional<Refusal> untouched(XliffFile file, List<XliffUnit> units) {
        var said = said(file, units);
        var same = standing.filter(there -> there.stale() || there.byMachine())
                .filter(there -> there.said().equals(said)
                        && units.stream().allMatch(unit -> unit.progress() == Progress.INITIAL));
        return same.map(_ -> Refusal.of("translation.file-untouched"));
    }

    boolean standsAlready(Said said) {
        return standing.filter(there ->
                        !there.stale() && !there.byMachine() && there.said().equals(said))
                .isPresent();
    }

    Said said(XliffFile file, List<XliffUnit> units) {
        return new Said(file.into(), target(Piece.TITLE, units), target(Piece.WORDS, units));
    }

    private String source(Piece piece, List<XliffUnit> units) {
        return find(piece, units).map(XliffUnit::source).orElse("");
    }

    private String target(Piece piece, List<XliffUnit> units) {
        return find(piece, units).map(XliffUnit::target).orElse("");
    }

    private Optional<XliffUnit> find(Piece piece, List<XliffUnit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(piece.idIn(original.reference())))
                .findFirst();
    }
}
