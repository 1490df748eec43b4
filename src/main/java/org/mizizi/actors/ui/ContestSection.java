package org.mizizi.actors.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MandateContest;
import org.mizizi.look.Chip;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.shared.LocalizedText;

/** What is said against a mandate, what its organisation answers, and what became of it. */
final class ContestSection extends Section {

    private final Reading reader;

    ContestSection(MandateContest contest, Reading reader) {
        this.reader = reader;
        var outcome = contest.outcome();
        add(
                new Div(reader.name(contest.by())),
                Quiet.text(reader.moments().date(contest.contestedAt())),
                new Text(" "),
                outcome == null
                        ? Chip.of(getTranslation("actors.contest.open"), Chip.Tone.ALARM)
                        : Chip.of(getTranslation("actors.MandateContest.Outcome." + outcome), Chip.Tone.PLAIN));
        if (contest.isFound()) {
            add(new Paragraph(getTranslation("actors.contest.rival")));
        }
        said(null, contest.reason());
        said("actors.contest.answer", contest.answer());
        said("actors.contest.settlement", contest.settlement());
    }

    private void said(@Nullable String heading, @Nullable LocalizedText words) {
        if (words != null) {
            if (heading != null) {
                add(Quiet.text(getTranslation(heading)));
            }
            add(Words.paragraph(words, reader.locale()));
        }
    }
}
