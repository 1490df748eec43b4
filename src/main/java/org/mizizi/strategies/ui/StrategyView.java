package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.Margin;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyState;
import org.mizizi.strategies.StrategyText;
import org.mizizi.strategies.StrategyText.WrittenObjective;
import org.mizizi.strategies.StrategyText.WrittenSection;

/**
 * A version of the strategy to read: where it stands, then numbered paragraphs and goals, each with its comments beside
 * it (below it on a phone). The address names the paragraph whose comments are open: {@code ?at=2.3}.
 */
@Route("strategy/:number")
@PermitAll
@StyleSheet("context://styles/strategies.css")
class StrategyView extends PageOf<StrategyText> {

    private static final String AT = "at";

    private final Strategies strategies;
    private final Drafts drafts;
    private final Margin<StrategyId, Anchor> margin;
    private final CurrentActor currentActor;
    private final List<Beneath> modules;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private Originals originals = Originals.NONE;
    private int number;
    private @Nullable String at;

    StrategyView(
            Strategies strategies,
            Drafts drafts,
            Margin<StrategyId, Anchor> margin,
            CurrentActor currentActor,
            List<Beneath> modules,
            Readings readings) {
        super(readings);
        this.strategies = strategies;
        this.drafts = drafts;
        this.margin = margin;
        this.currentActor = currentActor;
        this.modules = List.copyOf(modules);
    }

    @Override
    protected StrategyText find(Address where) {
        return strategies.read(Numbers.strategy(where));
    }

    @Override
    protected void draw(StrategyText text, Reading reading) {
        at = address().asked(AT).orElse(null);
        number = text.strategy().number();
        var strategy = text.strategy();
        name(
                reading.text(strategy.title()),
                getTranslation(
                        "strategies.version-in", number, getTranslation("state.StrategyState." + strategy.state())));
        passages.clear();
        body().add(new NextSteps(strategies, drafts, strategy, currentActor.get(), reading, this::redraw));
        var signing = strategy.state() == StrategyState.REVISED;
        if (signing) {
            signatures(strategy, reading);
        }
        originals = Originals.of(modules, goalsInForce(text), reading);
        text.sections().forEach(section -> body().add(section(section, reading)));
        text.objectives().forEach(objective -> body().add(objective(objective, reading)));
        if (!signing) {
            signatures(strategy, reading);
        }
        if (strategy.isPublic()) {
            listen(strategy.id(), reading.locale());
        }
    }

    /** Only of these it is said what they are linked to today. */
    private static List<UUID> goalsInForce(StrategyText text) {
        return text.strategy().state() == StrategyState.ADOPTED
                ? text.objectives().stream()
                        .flatMap(objective -> objective.goals().stream())
                        .map(written -> written.goal().identity().value())
                        .toList()
                : List.of();
    }

    /** Before the text while they are awaited, after it once they are history. */
    private void signatures(Strategy strategy, Reading reading) {
        var signatures = strategies.signatures(strategy.id());
        if (!signatures.isEmpty()) {
            body().add(new SignaturePanel(strategies, strategy, signatures, currentActor.get(), reading, this::redraw));
        }
    }

    private Card section(WrittenSection written, Reading reading) {
        var section = written.section();
        var kind = getTranslation("state.SectionKind." + section.kind());
        var title = section.title();
        var card = new Card();
        card.setHeading(getTranslation(
                "strategies.numbered",
                section.kind().number(),
                title == null ? kind : title.in(reading.locale()).text()));
        if (title != null) {
            card.add(Quiet.paragraph(kind));
        }
        written.paragraphs().forEach(paragraph -> {
            var place = written.numberOf(paragraph);
            var words = Words.paragraph(paragraph.text(), reading.locale());
            var passage = passage(new Passage(place, Anchor.of(paragraph.id()), numbered(place), words));
            passage.changedFrom(paragraph.consultedText(), reading);
            card.add(passage);
        });
        return card;
    }

    private Card objective(WrittenObjective written, Reading reading) {
        var card = new Card();
        card.setHeading(getTranslation(
                "strategies.objective",
                written.objective().number(),
                written.objective().title().in(reading.locale()).text()));
        written.goals().forEach(goal -> {
            var reference = goal.goal().reference();
            var passage = passage(new Passage(
                    reference,
                    Anchor.of(goal.goal().id()),
                    numbered(reference),
                    new GoalWords(goal, originals, reading)));
            passage.changedFrom(goal.goal().consultedDescription(), reading);
            card.add(passage);
        });
        return card;
    }

    private Passage passage(Passage passage) {
        passages.put(passage.place(), passage);
        return passage;
    }

    private RouterLink numbered(String place) {
        var link = new RouterLink(place, StrategyView.class, new RouteParameters("number", String.valueOf(number)));
        link.setQueryParameters(QueryParameters.of(AT, place));
        link.addClassName("number");
        return link;
    }

    private void listen(StrategyId strategy, Locale locale) {
        count(strategy);
        passages.values().forEach(passage -> passage.onTalk(chosen -> choose(chosen, strategy, locale)));
        var chosen = at == null ? null : passages.get(at);
        if (chosen != null) {
            talk(chosen, strategy, locale);
            chosen.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        }
    }

    private void choose(Passage passage, StrategyId strategy, Locale locale) {
        var wasOpen = passage.isOpen();
        passages.values().forEach(Passage::close);
        at = wasOpen ? null : passage.place();
        ask(at == null ? QueryParameters.empty() : QueryParameters.of(AT, at));
        if (!wasOpen) {
            talk(passage, strategy, locale).focus();
        }
    }

    private Focusable<?> talk(Passage passage, StrategyId strategy, Locale locale) {
        var beside = margin.beside(strategy, passage.anchor(), passage.place(), locale, () -> {
            count(strategy);
            talk(passage, strategy, locale).focus();
        });
        passage.open(beside);
        return beside;
    }

    private void count(StrategyId strategy) {
        var counts = margin.counts(strategy);
        passages.values().forEach(passage -> passage.counts(counts.getOrDefault(passage.anchor(), 0L)));
    }
}
