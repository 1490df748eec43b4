package org.mizizi.strategies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Address;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Refusals;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.WhyNot;
import org.mizizi.memory.FormPlace;
import org.mizizi.priorities.Register;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyState;
import org.mizizi.strategies.StrategyText;

/**
 * Where convenor and ministries write a draft. Every text saves itself when it is left; what is still missing before
 * the consultation stands at the top.
 */
@Route("strategy/:number/draft")
@PermitAll
@StyleSheet("context://styles/strategies.css")
class DraftView extends PageOf<StrategyText> {

    private final Strategies strategies;
    private final Drafts drafts;
    private final Register register;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final Div missing = new Div();

    DraftView(
            Strategies strategies,
            Drafts drafts,
            Register register,
            Organisations organisations,
            CurrentActor currentActor,
            Readings readings) {
        super(readings);
        this.strategies = strategies;
        this.drafts = drafts;
        this.register = register;
        this.organisations = organisations;
        this.currentActor = currentActor;
    }

    @Override
    protected StrategyText find(Address where) {
        if (!currentActor.get().may(Right.EDIT_STRATEGY)) {
            throw new NotFoundException("draft");
        }
        return strategies.read(Numbers.strategy(where));
    }

    @Override
    protected void draw(StrategyText text, Reading reading) {
        var strategy = text.strategy();
        name(getTranslation("strategies.draft.title", strategy.number()), getTranslation("strategies.draft.lead"));
        body().add(new Div(Numbers.link(strategy, reading.locale())));
        if (strategy.state() != StrategyState.DRAFT) {
            body().add(new WhyNot(Refusal.of("strategy.not-draft")));
            return;
        }
        var desk = new Desk(drafts, reading, ministries(), currentActor.get(), () -> tellMissing(strategy));
        if (desk.convenes()) {
            body().add(missing, title(strategy, desk));
            tellMissing(strategy);
        }
        text.sections()
                .forEach(section -> body().add(new SectionEditor(
                        desk,
                        strategy,
                        section,
                        () -> strategies
                                .read(strategy.number())
                                .sections()
                                .get(section.section().kind().number() - 1))));
        body().add(new GoalsEditor(
                desk, strategy, () -> strategies.read(strategy.number()).objectives(), register));
    }

    private List<Organisation> ministries() {
        return organisations.directory().stream()
                .filter(organisation -> organisation.kind().isMinistry() && !organisation.hasEnded())
                .toList();
    }

    private void tellMissing(Strategy strategy) {
        if (!currentActor.get().may(Right.CONVENE)) {
            return;
        }
        missing.removeAll();
        var objections = strategies.consultObjections(strategy.id());
        if (objections.isEmpty()) {
            var next = new LinkButton(Paths.strategy(strategy.number()), getTranslation("strategies.draft.complete"));
            missing.add(next);
            return;
        }
        var list = new NativeDetails(
                getTranslation("strategies.consult.missing", objections.size()),
                new UnorderedList(objections.stream()
                        .map(objection -> new ListItem(Refusals.text(this, objection)))
                        .toArray(ListItem[]::new)));
        missing.add(list);
    }

    private NativeDetails title(Strategy strategy, Desk desk) {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.new.name"));
        var words = desk.words(
                field, strategy.title(), true, FormPlace.of("strategies.name", strategy.id()), new Name(strategy.id()));
        return new NativeDetails(getTranslation("strategies.draft.name"), words);
    }

    private final class Name implements SelfSaving.Place<LocalizedText> {

        private final StrategyId id;

        Name(StrategyId id) {
            this.id = id;
        }

        @Override
        public LocalizedText stored() {
            return strategies.find(id).title();
        }

        @Override
        public void save(@Nullable LocalizedText seen, @Nullable LocalizedText words) {
            drafts.entitle(id, Objects.requireNonNull(seen), Objects.requireNonNull(words));
        }
    }
}
