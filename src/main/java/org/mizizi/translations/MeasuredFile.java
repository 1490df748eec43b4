package org.mizizi.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.translations.ForAgency.Standing;
import org.mizizi.translations.FromAgency.Change;
import org.mizizi.translations.FromAgency.Refused;

/** Holds what an agency sent back against what is public and what stands, text by text. */
final class MeasuredFile {

    private final XliffFile file;
    private final List<Agreed> glossary;
    private final List<Change> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int unchanged;

    MeasuredFile(XliffFile file, List<Agreed> glossary) {
        this.file = file;
        this.glossary = List.copyOf(glossary);
    }

    /** None is there of what is not public: nobody learns whether it exists. */
    void add(String reference, List<XliffUnit> units, Optional<ForAgency> there) {
        var objection = there.map(text -> objection(text, units))
                .orElseGet(() -> Optional.of(Refusal.of("translation.file-unknown")));
        if (objection.isPresent()) {
            refused.add(new Refused(reference, objection.get()));
        } else {
            there.ifPresent(text -> add(text, said(text, units)));
        }
    }

    private void add(ForAgency text, Said said) {
        if (text.standsAlready(said)) {
            unchanged++;
        } else {
            changes.add(new Change(
                    text.original().id(),
                    text.original().reference(),
                    text.state(),
                    text.standing().map(Standing::said),
                    said,
                    notes(text.original().said(), said)));
        }
    }

    private List<TermNote> notes(Said original, Said said) {
        return glossary.stream()
                .filter(term -> term.isOf(original))
                .flatMap(term -> term.noteOn(said).stream())
                .toList();
    }

    private Optional<Refusal> objection(ForAgency text, List<XliffUnit> units) {
        return text.objection(file, units)
                .or(() -> Writing.SUMMARY.objection(text.said(file, units).title()))
                .or(() -> Writing.WORDS.objection(text.said(file, units).words()))
                .or(() -> Translation.objection(text.original(), said(text, units)));
    }

    /** In the form in which it is kept. */
    private Said said(ForAgency text, List<XliffUnit> units) {
        var said = text.said(file, units);
        return new Said(said.language(), Writing.SUMMARY.accept(said.title()), Writing.WORDS.accept(said.words()));
    }

    FromAgency result() {
        return new FromAgency(file.from(), file.into(), changes, unchanged, refused);
    }
}
