package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Card;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.plans.Decision;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.Reply;

/** The questions of a return, each beside the part of the form it is about: before it for those who listen, above it on a phone. */
final class AskedParts {

    final List<ReplyField> fields = new ArrayList<>();
    private final @Nullable Decision returned;
    private final List<Reply> written;
    private final Reading reading;
    private final LanguageField language;
    private final Runnable changed;

    AskedParts(
            @Nullable Decision returned,
            List<Reply> written,
            Reading reading,
            LanguageField language,
            Runnable changed) {
        this.returned = returned;
        this.written = written;
        this.reading = reading;
        this.language = language;
        this.changed = changed;
    }

    Component beside(FormPart part) {
        return beside(part.part(), part, "plans.form.asked-about");
    }

    /** Questions about the plan as a whole stay in sight beside all of its parts. */
    Component besideAll(Component... parts) {
        return beside(null, new Div(parts), "plans.form.asked");
    }

    private Component beside(@Nullable PlanPart about, Component text, String headingKey) {
        var asked = asked(about);
        if (asked.isEmpty()) {
            return text;
        }
        var card = new Card();
        asked.forEach(card::add);
        card.addClassName("asked");
        card.setHeading(
                text.getTranslation(headingKey, about == null ? "" : text.getTranslation("plans.part." + about)));
        var both = new Div(card, text);
        both.addClassName("beside");
        return both;
    }

    private List<ReplyField> asked(@Nullable PlanPart about) {
        if (returned == null) {
            return List.of();
        }
        var questions = returned.verdict().questions();
        var asked = new ArrayList<ReplyField>();
        for (var number = 1; number <= questions.size(); number++) {
            var question = questions.get(number - 1);
            if (Objects.equals(question.about(), about)) {
                asked.add(new ReplyField(returned.id(), number, question, written, reading, language, changed));
            }
        }
        fields.addAll(asked);
        return asked;
    }

    List<Reply> replies() {
        return fields.stream().map(ReplyField::reply).toList();
    }
}
