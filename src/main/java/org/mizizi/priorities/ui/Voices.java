package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.look.Doer;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.PriorityState;
import org.mizizi.shared.Paths;

/** How an input is shown in a line: its own words first, then who says it, as far as they want it known. */
final class Voices {

    private Voices() {}

    /** The words with a way to the input, its reference, and who says it. */
    static Div line(Component where, InputRow input, Locale locale) {
        var line = line(input);
        line.add(byline(where, input, locale));
        return line;
    }

    /** The same for its author, who need not be told their own name. */
    static Div lineForAuthor(Component where, InputRow input, Locale locale) {
        return input.voice().mine() && input.voice().author() != null ? line(input) : line(where, input, locale);
    }

    private static Div line(InputRow input) {
        var reference = input.reference();
        var line = Quiet.line();
        if (reference == null) {
            line.add(Words.of(input.content().title(), input.content().language()));
        } else {
            line.add(new Anchor(
                    Paths.input(reference),
                    Words.of(input.content().title(), input.content().language())));
            line.add(new Span(" "), new ReferenceCode(reference));
        }
        return line;
    }

    /** Who says it; a protected author appears by their side only. */
    static Div byline(Component where, InputRow input, Locale locale) {
        var author = input.voice();
        var organisation = author.organisation();
        var line = new Div();
        if (organisation == null) {
            line.add(Chip.of(where.getTranslation("priorities.protected"), Tone.INTERNAL));
            return line;
        }
        var person = author.author();
        if (person != null) {
            line.add(new Span(Doer.named(person, author.deputised(), where::getTranslation)), new Span(" · "));
        }
        line.add(Words.of(organisation, locale));
        return line;
    }

    /** Where an input is, and how it was answered, as chips. */
    static Component[] signals(Component where, InputRow input) {
        var chips = new ArrayList<Component>();
        if (input.state() != InputState.PUBLISHED) {
            chips.add(state(where, input.state()));
        }
        var outcome = input.outcome();
        if (outcome != null) {
            chips.add(outcome(where, outcome));
        } else if (input.state() == InputState.PUBLISHED) {
            chips.add(Chip.of(where.getTranslation("priorities.unanswered"), Tone.PLAIN));
        }
        return chips.toArray(Component[]::new);
    }

    static Chip state(Component where, InputState state) {
        return Chip.of(
                where.getTranslation("state.InputState." + state),
                switch (state) {
                    case DRAFT, RETURNED -> Tone.WARN;
                    case SUBMITTED, WITHDRAWN -> Tone.PLAIN;
                    case PUBLISHED -> Tone.INTERNAL;
                });
    }

    static Chip outcome(Component where, InputOutcome outcome) {
        return Chip.of(
                where.getTranslation("state.InputOutcome." + outcome),
                switch (outcome) {
                    case TAKEN_UP -> Tone.INTERNAL;
                    case PARTLY -> Tone.WARN;
                    case NOT_TAKEN_UP -> Tone.PLAIN;
                });
    }

    static Chip state(Component where, PriorityState state) {
        return Chip.of(
                where.getTranslation("state.PriorityState." + state),
                switch (state) {
                    case OPEN, IN_STRATEGY -> Tone.INTERNAL;
                    case NOT_TAKEN_UP, MERGED_INTO, SPLIT -> Tone.PLAIN;
                });
    }

    /** References as links, one after the other. */
    static Div priorities(List<String> references) {
        var links = new Div();
        references.forEach(reference ->
                links.add(new Anchor(Paths.priority(reference), new ReferenceCode(reference)), new Span(" ")));
        return links;
    }
}
