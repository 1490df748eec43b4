package org.mizizi.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;

/**
 * What we heard, what we decided, and why: every comment with its outcome, the reason and the changed text, open to
 * everyone. The convenor answers here. The address keeps the filter: {@code ?show=unanswered}.
 */
@Route("strategy/:number/comments")
@PermitAll
@StyleSheet("context://styles/strategies.css")
@StyleSheet("context://styles/comments.css")
class CommentsView extends Page implements BeforeEnterObserver {

    private static final String SHOW = "show";

    /** Which comments are listed. */
    enum Filter {
        ALL,
        UNANSWERED;

        boolean shows(CommentRow comment) {
            return this == ALL || !comment.answered();
        }
    }

    private final Strategies strategies;
    private final Comments comments;
    private final CommentReadings readings;
    private final CurrentActor currentActor;
    private int number;
    private Filter filter = Filter.ALL;

    CommentsView(Strategies strategies, Comments comments, CommentReadings readings, CurrentActor currentActor) {
        this.strategies = strategies;
        this.comments = comments;
        this.readings = readings;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = number(event);
        filter = event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SHOW)
                        .isPresent()
                ? Filter.UNANSWERED
                : Filter.ALL;
        strategies.find(number);
        if (isAttached()) {
            draw(getLocale());
        }
    }

    private static int number(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("number")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new NotFoundException("strategy"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw(event.getLocale());
    }

    private void draw(Locale locale) {
        var reading = readings.in(locale);
        var text = strategies.read(number);
        var strategy = text.strategy();
        var all = comments.on(strategy.id());
        var open = all.stream().filter(comment -> !comment.answered()).count();
        name(getTranslation("comments.title", number), getTranslation("comments.lead", all.size(), open));
        body().removeAll();
        var back =
                new com.vaadin.flow.component.html.Anchor(Paths.strategy(number), Words.of(strategy.title(), locale));
        body().add(new Div(back), filter(locale));
        var shown = all.stream().filter(filter::shows).toList();
        if (shown.isEmpty()) {
            body().add(new EmptyState(getTranslation("comments.empty." + filter)));
        }
        var texts = PassageTexts.of(text);
        var promised = answers(strategy) ? comments.promised(strategy.id()) : Map.<Anchor, LocalizedText>of();
        byPlace(shown).forEach((place, here) -> body().add(place(place, here, texts, promised, strategy, reading)));
    }

    private boolean answers(Strategy strategy) {
        return currentActor.get().may(Right.CONVENE)
                && Comments.answerObjection(strategy).isEmpty();
    }

    private RadioButtonGroup<Filter> filter(Locale locale) {
        var choice = new RadioButtonGroup<Filter>();
        choice.setLabel(getTranslation("comments.filter"));
        choice.setItems(Filter.values());
        choice.setItemLabelGenerator(item -> getTranslation("comments.filter." + item));
        choice.setValue(filter);
        choice.addValueChangeListener(change -> {
            filter = change.getValue();
            var query = filter == Filter.ALL ? "" : "?" + SHOW + "=unanswered";
            getUI().ifPresent(
                            ui -> ui.getPage().getHistory().replaceState(null, Paths.strategyComments(number) + query));
            draw(locale);
        });
        return choice;
    }

    private static Map<String, List<CommentRow>> byPlace(List<CommentRow> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(CommentRow::place, LinkedHashMap::new, Collectors.toList()));
    }

    private Section place(
            String place,
            List<CommentRow> here,
            Map<Anchor, LocalizedText> texts,
            Map<Anchor, LocalizedText> promised,
            Strategy strategy,
            Reading reading) {
        var anchor = here.getFirst().anchor();
        var card = new Section(new H2(getTranslation("comments.on", place)));
        card.addClassName("card");
        var words = texts.get(anchor);
        if (words != null) {
            card.add(new NativeDetails(getTranslation("comments.the-text"), Words.paragraph(words, reading.locale())));
        }
        for (var comment : here) {
            var spoken = new SpokenComment(comment, reading);
            card.add(spoken);
            if (answers(strategy) && words != null) {
                var others = here.stream()
                        .filter(other -> !other.answered() && !other.id().equals(comment.id()))
                        .toList();
                card.add(offer(comment, others, promised.getOrDefault(anchor, words), reading));
            }
        }
        return card;
    }

    /** A button that opens the form in its place. */
    private Div offer(CommentRow comment, List<CommentRow> others, LocalizedText standing, Reading reading) {
        var room = new Div();
        room.addClassName("actions");
        var open = new Button(getTranslation(comment.answered() ? "comments.answer-again" : "comments.answer"));
        open.setAriaLabel(getTranslation("home.verb-for", open.getText(), comment.reference()));
        if (comment.answered()) {
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        open.addClickListener(_ -> {
            room.removeAll();
            room.add(new AnswerForm(
                    comments, comment, others, standing, readings.languages(), reading, () -> draw(reading.locale())));
        });
        room.add(open);
        return room;
    }
}
