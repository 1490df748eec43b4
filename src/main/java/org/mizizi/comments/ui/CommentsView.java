package org.mizizi.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Opener;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.Part;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Words;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyText;

/**
 * What we heard, what we decided, and why: every comment with its outcome, the reason and the changed text, open to
 * everyone. The convenor answers here. The address keeps the filter: {@code ?show=unanswered}, {@code ?show=ours}.
 */
@Route("strategy/:number/comments")
@PermitAll
@StyleSheet("context://styles/strategies.css")
@StyleSheet("context://styles/comments.css")
class CommentsView extends PageOf<CommentsView.Heard> {

    private static final String SHOW = "show";

    /** What the address asks to see those of the reader's own organisation. */
    static final String OURS = SHOW + "=" + Filter.OURS.asked();

    /** Which comments are listed. */
    enum Filter {
        ALL,
        UNANSWERED,
        OURS;

        boolean shows(CommentRow comment, Actor reader) {
            return switch (this) {
                case ALL -> true;
                case UNANSWERED -> !comment.answered();
                case OURS -> reader.actsFor(comment.said().organisation());
            };
        }

        String asked() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A version of the strategy, what was said on it, and how its passages are to read by the answers given so far. */
    record Heard(
            StrategyText text,
            List<CommentRow> comments,
            Set<CommentId> takeable,
            Map<Anchor, LocalizedText> promised) {

        Strategy strategy() {
            return text.strategy();
        }

        CommentRow comment(CommentId id) {
            return comments.stream()
                    .filter(comment -> comment.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("comment"));
        }

        Set<CommentId> unanswered() {
            return comments.stream()
                    .filter(comment -> !comment.answered())
                    .map(CommentRow::id)
                    .collect(Collectors.toSet());
        }
    }

    private final Strategies strategies;
    private final Comments comments;
    private final CurrentActor currentActor;
    private final List<Beneath> modules;
    private final Map<CommentId, Part> parts = new HashMap<>();
    private Originals originals = Originals.NONE;

    CommentsView(
            Strategies strategies,
            Comments comments,
            CurrentActor currentActor,
            List<Beneath> modules,
            Readings readings) {
        super(readings);
        this.strategies = strategies;
        this.comments = comments;
        this.currentActor = currentActor;
        this.modules = List.copyOf(modules);
    }

    @Override
    protected Heard find(Address where) {
        var text = strategies.read(number(where));
        var strategy = text.strategy();
        return new Heard(
                text,
                comments.on(strategy.id()),
                comments.toBeTakenBack(strategy.id()),
                answers(strategy) ? comments.promised(strategy.id()) : Map.of());
    }

    private static int number(Address where) {
        return Optional.of(where.named("number"))
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new NotFoundException("strategy"));
    }

    @Override
    protected void draw(Heard heard, Reading reader) {
        var strategy = heard.strategy();
        count(heard);
        parts.clear();
        var back = new com.vaadin.flow.component.html.Anchor(
                Paths.strategy(strategy.number()), reader.words(strategy.title()));
        body().add(new Div(back), filter());
        var actor = currentActor.get();
        var shown = heard.comments().stream()
                .filter(comment -> chosen().shows(comment, actor))
                .toList();
        if (shown.isEmpty()) {
            body().add(new EmptyState(getTranslation("comments.empty." + chosen())));
        }
        originals = Originals.of(
                modules, shown.stream().map(comment -> comment.id().value()).toList(), reader);
        var texts = PassageTexts.of(heard.text());
        byPlace(shown).forEach((place, here) -> body().add(place(place, here, texts, reader)));
    }

    private void count(Heard heard) {
        name(
                getTranslation("comments.title", heard.strategy().number()),
                getTranslation(
                        "comments.lead",
                        heard.comments().size(),
                        heard.unanswered().size()));
    }

    private Filter chosen() {
        var asked = address().asked(SHOW).orElse("");
        return Arrays.stream(Filter.values())
                .filter(filter -> filter.asked().equals(asked))
                .findFirst()
                .orElse(Filter.ALL);
    }

    private boolean answers(Strategy strategy) {
        return currentActor.get().may(Right.CONVENE)
                && Comments.answerObjection(strategy).isEmpty();
    }

    private RadioButtonGroup<Filter> filter() {
        var choice = new RadioButtonGroup<Filter>();
        KeptIn.ADDRESS.marks(choice);
        choice.addClassName("tools");
        choice.setLabel(getTranslation("comments.filter"));
        choice.setItems(Filter.values());
        choice.setItemLabelGenerator(item -> getTranslation("comments.filter." + item));
        choice.setValue(chosen());
        choice.addValueChangeListener(change -> {
            var filter = change.getValue();
            ask(filter == Filter.ALL ? QueryParameters.empty() : QueryParameters.of(SHOW, filter.asked()));
            redraw();
        });
        return choice;
    }

    private static Map<String, List<CommentRow>> byPlace(List<CommentRow> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        comment -> comment.on().place(), LinkedHashMap::new, Collectors.toList()));
    }

    private Card place(String place, List<CommentRow> here, Map<Anchor, LocalizedText> texts, Reading reader) {
        var card = new Card().headed(getTranslation("comments.on", place));
        var words = texts.get(here.getFirst().anchor());
        if (words != null) {
            card.add(new NativeDetails(getTranslation("comments.the-text"), Words.paragraph(words, reader.locale())));
        }
        here.forEach(comment -> {
            var part = part((heard, reading) -> spoken(heard, comment.id(), words, reading));
            parts.put(comment.id(), part);
            card.add(part);
        });
        return card;
    }

    private Div spoken(Heard heard, CommentId id, @Nullable LocalizedText words, Reading reader) {
        var comment = heard.comment(id);
        var spoken = new Div(new SpokenComment(comment, originals, reader));
        if (words != null && answers(heard.strategy())) {
            spoken.add(offer(comment, words, reader));
        }
        if (heard.takeable().contains(id)) {
            spoken.add(new TakeBack(comments, comment, () -> writeAgain(comment)));
        }
        return spoken;
    }

    /** Leads to the form where the words wait. */
    private void writeAgain(CommentRow comment) {
        getUI().ifPresent(ui -> ui.navigate(
                Paths.strategy(comment.on().number()),
                QueryParameters.of("at", comment.on().place())));
    }

    /** A button that opens the form in its place. */
    private Div offer(CommentRow comment, LocalizedText words, Reading reader) {
        var room = new Actions();
        var open =
                Opener.of(new Button(getTranslation(comment.answered() ? "comments.answer-again" : "comments.answer")));
        open.setAriaLabel(getTranslation("home.verb-for", open.getText(), comment.reference()));
        if (comment.answered()) {
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        open.addClickListener(_ -> {
            room.removeAll();
            room.add(form(comment, words, reader));
        });
        room.add(open);
        return room;
    }

    private AnswerCommentForm form(CommentRow comment, LocalizedText words, Reading reader) {
        var others = found().comments().stream()
                .filter(other -> other.anchor().equals(comment.anchor()))
                .filter(other -> !other.answered() && !other.id().equals(comment.id()))
                .toList();
        var standing = found().promised().getOrDefault(comment.anchor(), words);
        return new AnswerCommentForm(
                comments, comment, others, standing, reader.languages(), reader, () -> answered(comment.id()));
    }

    /** Draws again what was answered, and nothing else: answers to other comments may be half written. */
    private void answered(CommentId id) {
        var waiting = found().unanswered();
        redraw(Objects.requireNonNull(parts.get(id)));
        waiting.removeAll(found().unanswered());
        waiting.remove(id);
        waiting.stream().map(parts::get).filter(Objects::nonNull).forEach(Part::redraw);
        count(found());
    }
}
