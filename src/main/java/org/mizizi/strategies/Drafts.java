package org.mizizi.strategies;

import static org.mizizi.shared.Refusal.refuse;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisations;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyEvent.StrategyDiscarded;
import org.mizizi.strategies.StrategyEvent.StrategyEdited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The writing of a draft: the convenor everywhere, a ministry's officers in the section of their ministry. A text is
 * saved only over the words its writer saw, so that nobody's are overwritten unseen.
 */
@Service
@Transactional
public class Drafts {

    private final Strategies strategies;
    private final StrategyRepository repository;
    private final ParagraphRepository paragraphs;
    private final TextRows rows;
    private final GoalRows goalRows;
    private final Goals goals;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Drafts(
            Strategies strategies,
            StrategyRepository repository,
            ParagraphRepository paragraphs,
            TextRows rows,
            GoalRows goalRows,
            Goals goals,
            Organisations organisations,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.repository = repository;
        this.paragraphs = paragraphs;
        this.rows = rows;
        this.goalRows = goalRows;
        this.goals = goals;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Requires(Right.CONVENE)
    public Strategy entitle(
            StrategyId id,
            @Written(Writing.TITLE) LocalizedText seenTitle,
            @Written(Writing.TITLE) LocalizedText title) {
        return edited(id, () -> {
            var strategy = locked(id);
            refuseUnseen(strategy.title(), seenTitle);
            return repository.save(strategy.entitled(title));
        });
    }

    /** Throws away a version that never left its writers: its texts, its goals and what these claimed to carry. */
    @Requires(Right.CONVENE)
    public void discard(StrategyId id) {
        var draft = locked(id);
        if (draft.state() != StrategyState.DRAFT) {
            throw Refusal.of("strategy.seen-by-others").asException();
        }
        goalRows.goals(id).forEach(goal -> goals.drop(draft, goal));
        rows.deleteAll(id);
        repository.delete(draft);
        events.publishEvent(new StrategyDiscarded(id, currentActor.stamp()));
    }

    /** Gives a section a heading of its own beside its kind, or none. */
    @Requires(Right.CONVENE)
    public Section head(
            SectionId id,
            @Written(Writing.TITLE) @Nullable LocalizedText seenTitle,
            @Written(Writing.TITLE) @Nullable LocalizedText title) {
        return edited(section(id).strategy(), () -> {
            refuseUnseen(section(id).title(), seenTitle);
            return put(section(id).headed(title));
        });
    }

    /** Names the ministry whose officers write a section, or none. */
    @Requires(Right.CONVENE)
    public Section assign(SectionId id, @Nullable OrganisationId ministry) {
        if (ministry != null && !organisations.find(ministry).kind().isMinistry()) {
            throw Refusal.of("strategy.not-a-ministry").asException();
        }
        if (ministry != null && organisations.find(ministry).hasEnded()) {
            throw Refusal.of("organisation.has-ended").asException();
        }
        return edited(section(id).strategy(), () -> put(section(id).assignedTo(ministry)));
    }

    private Section put(Section section) {
        rows.put(section);
        return section;
    }

    /** A section, a paragraph or an objective as it is stored now, for somebody whose own words were not saved. */
    @Transactional(readOnly = true)
    @Requires(Right.EDIT_STRATEGY)
    public Section find(SectionId id) {
        return section(id);
    }

    @Transactional(readOnly = true)
    @Requires(Right.EDIT_STRATEGY)
    public Paragraph find(ParagraphId id) {
        return paragraph(id);
    }

    @Transactional(readOnly = true)
    @Requires(Right.EDIT_STRATEGY)
    public Objective find(ObjectiveId id) {
        return objective(id);
    }

    /** Adds a paragraph at the end of a section. */
    @Requires(Right.EDIT_STRATEGY)
    public Paragraph add(SectionId id, @Written(Writing.WORDS) LocalizedText text) {
        var section = mine(id);
        return edited(section.strategy(), () -> {
            var position = rows.order(id).size() + 1;
            return paragraphs.save(
                    Paragraph.of(id, position, text, currentActor.get().person()));
        });
    }

    @Requires(Right.EDIT_STRATEGY)
    public Paragraph edit(
            ParagraphId id,
            @Written(Writing.WORDS) LocalizedText seenText,
            @Written(Writing.WORDS) LocalizedText text) {
        var strategy = mine(paragraph(id).section()).strategy();
        return edited(strategy, () -> {
            var paragraph = paragraph(id);
            refuseUnseen(paragraph.text(), seenText);
            return paragraphs.save(paragraph.edited(text, currentActor.get().person()));
        });
    }

    /** Moves a paragraph within its section; position 1 is the first. */
    @Requires(Right.EDIT_STRATEGY)
    public void move(ParagraphId id, int position) {
        var section = mine(paragraph(id).section());
        edited(section.strategy(), () -> {
            var order = new ArrayList<>(rows.order(section.id()));
            order.remove(id);
            order.add(Math.clamp(position - 1, 0, order.size()), id);
            rows.arrange(order);
            return order;
        });
    }

    @Requires(Right.EDIT_STRATEGY)
    public void remove(ParagraphId id) {
        var section = mine(paragraph(id).section());
        edited(section.strategy(), () -> {
            paragraphs.deleteById(id);
            rows.arrange(rows.order(section.id()));
            return id;
        });
    }

    @Requires(Right.CONVENE)
    public Objective addObjective(StrategyId id, @Written(Writing.TITLE) LocalizedText title) {
        return edited(id, () -> {
            var objective = new Objective(ObjectiveId.next(), id, rows.nextObjective(id), title);
            rows.put(objective);
            return objective;
        });
    }

    @Requires(Right.CONVENE)
    public void editObjective(
            ObjectiveId id,
            @Written(Writing.TITLE) LocalizedText seenTitle,
            @Written(Writing.TITLE) LocalizedText title) {
        var objective = objective(id);
        edited(objective.strategy(), () -> {
            refuseUnseen(objective(id).title(), seenTitle);
            rows.put(new Objective(id, objective.strategy(), objective.number(), title));
            return id;
        });
    }

    /** Removes an objective that has no goals any more. */
    @Requires(Right.CONVENE)
    public void removeObjective(ObjectiveId id) {
        var objective = objective(id);
        edited(objective.strategy(), () -> {
            if (goalRows.nextNumber(id) > 1) {
                throw Refusal.of("strategy.objective-has-goals").asException();
            }
            rows.delete(id);
            return id;
        });
    }

    /** Adds a goal under an objective and claims that it carries these priorities. */
    @Requires(Right.CONVENE)
    public Goal addGoal(ObjectiveId id, GoalText words) {
        var objective = objective(id);
        return edited(objective.strategy(), () -> {
            var goal = Goal.of(objective, goalRows.nextNumber(id), words);
            goalRows.insert(goal);
            goals.describe(strategies.find(objective.strategy()), goal);
            goals.carry(goal, words.carries());
            return goal;
        });
    }

    @Requires(Right.CONVENE)
    public void editGoal(GoalId id, long seen, GoalText words) {
        var strategy = goal(id).strategy();
        edited(strategy, () -> {
            var goal = goal(id).worded(seen, words);
            goalRows.update(goal);
            goals.describe(strategies.find(strategy), goal);
            goals.carry(goal, words.carries());
            return id;
        });
    }

    @Requires(Right.CONVENE)
    public void removeGoal(GoalId id) {
        var strategy = goal(id).strategy();
        edited(strategy, () -> {
            goals.drop(strategies.find(strategy), goal(id));
            return id;
        });
    }

    /** Why this actor cannot write in the section, if so. */
    public static Optional<Refusal> writeObjection(Strategy strategy, Section section, Actor actor) {
        if (strategy.state() != StrategyState.DRAFT) {
            return Optional.of(Refusal.of("strategy.not-draft"));
        }
        var ministry = section.ministry();
        var own = ministry != null && actor.may(Right.EDIT_STRATEGY) && actor.actsFor(ministry);
        return own || actor.may(Right.CONVENE) ? Optional.empty() : Optional.of(Refusal.of("strategy.other-section"));
    }

    /** Changes a draft while nobody else does, and tells it once. */
    private <T> T edited(StrategyId id, Supplier<T> change) {
        if (locked(id).state() != StrategyState.DRAFT) {
            throw Refusal.of("strategy.not-draft").asException();
        }
        var changed = change.get();
        events.publishEvent(new StrategyEdited(id, currentActor.stamp()));
        return changed;
    }

    private static void refuseUnseen(@Nullable LocalizedText stored, @Nullable LocalizedText seen) {
        if (!Objects.equals(stored, seen)) {
            throw new OptimisticLockingFailureException("Other words are stored than their writer saw");
        }
    }

    private Strategy locked(StrategyId id) {
        return repository.findLockedById(id).orElseThrow(() -> new NotFoundException("strategy"));
    }

    private Section mine(SectionId id) {
        var section = section(id);
        refuse(writeObjection(strategies.find(section.strategy()), section, currentActor.get()));
        return section;
    }

    private Section section(SectionId id) {
        return rows.section(id).orElseThrow(() -> new NotFoundException("section"));
    }

    private Paragraph paragraph(ParagraphId id) {
        return paragraphs.findById(id).orElseThrow(() -> new NotFoundException("paragraph"));
    }

    private Objective objective(ObjectiveId id) {
        return rows.objective(id).orElseThrow(() -> new NotFoundException("objective"));
    }

    private Goal goal(GoalId id) {
        return goalRows.goal(id).orElseThrow(() -> new NotFoundException("goal"));
    }
}
