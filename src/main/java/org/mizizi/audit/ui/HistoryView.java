package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.mizizi.audit.EarlierVersion;
import org.mizizi.audit.History;
import org.mizizi.look.Address;
import org.mizizi.look.Compared;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Words;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Wording;

/** How something was before, for those who may read it: what changed, when, by what act and for which organisation. */
@Route(Paths.HISTORY + "/:kind/:id")
@PermitAll
class HistoryView extends PageOf<HistoryView.Asked> {

    /** Whose history is asked for. */
    record Asked(String kind, UUID id) {}

    private final History history;

    HistoryView(History history, Readings readings) {
        super(readings);
        this.history = history;
    }

    @Override
    protected Asked find(Address where) {
        try {
            return new Asked(where.named("kind"), UUID.fromString(where.named("id")));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("history");
        }
    }

    @Override
    protected void draw(Asked asked, Reading reader) {
        var told = history.of(asked.kind(), asked.id(), reader.locale());
        name(getTranslation("history.title", told.known().name()), getTranslation("history.lead"));
        body().add(new Anchor(
                told.known().path(), getTranslation("history.back", told.known().name())));
        if (told.versions().isEmpty()) {
            body().add(new EmptyState(getTranslation("history.none")));
        }
        told.versions().forEach(version -> body().add(section(version, reader)));
    }

    private Section section(EarlierVersion version, Reading reader) {
        var section = new Section(new H2(when(version, reader)), Quiet.paragraph(act(version, reader)));
        section.addClassName("card");
        version.changes().forEach(change -> section.add(new H3(column(change, reader)), words(change)));
        return section;
    }

    /** With the language where it is not the reader's: a text of the country has several. */
    private String column(EarlierVersion.Change change, Reading reader) {
        var column = getTranslation("history.column." + change.column());
        var language = Locale.of(change.shown().language());
        return language.getLanguage().equals(reader.locale().getLanguage())
                ? column
                : column + " · " + reader.language(change.shown().language());
    }

    /** What was not there before is new as a whole, and reads as it was written. */
    private static Paragraph words(EarlierVersion.Change change) {
        var shown = change.shown();
        return change.before().isEmpty()
                ? Words.paragraph(shown.text(), shown.language())
                : new Compared(
                        change.before().orElseThrow(), change.now().orElse(new Wording("", shown.language(), true)));
    }

    private static String when(EarlierVersion version, Reading reader) {
        var at = version.at();
        return at == null
                ? reader.moments().date(version.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                : reader.moments().dateTimeZone(at);
    }

    private Span act(EarlierVersion version, Reading reader) {
        var act = new Span(getTranslation("ledger.action." + version.action()));
        var organisation = version.onBehalfOf();
        if (organisation != null) {
            act.add(new Span(" · "), reader.name(organisation));
        }
        return act;
    }
}
