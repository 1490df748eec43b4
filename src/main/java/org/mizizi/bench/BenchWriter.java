package org.mizizi.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.Inputs;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Places;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.strategies.Anchor;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.SeenQuestion;

/** One person who writes for an organisation, through the services and with their checks, as fast as they let them. */
public final class BenchWriter {

    /** Far enough that nobody is told that they write too fast. */
    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(20);

    /** What they write with. */
    public record Services(
            Inputs inputs,
            Questions questions,
            Endorsements endorsements,
            Comments comments,
            Ballots ballots,
            Clock clock) {}

    /** What they write on. */
    record Desk(RoundId collecting, RoundId ranking, Anchor paragraph, String place, String dimension) {}

    private final Services services;
    private final Desk desk;
    private final DemoAccount account;
    private final Queue<InputId> toEndorse;
    private final Queue<SeenQuestion> toAnswer = new ArrayDeque<>();
    private final Places places;
    private Instant moment;
    private int written;

    BenchWriter(Services services, Desk desk, String name, List<UUID> toEndorse) {
        this.services = services;
        this.desk = desk;
        this.account = account(name);
        this.toEndorse = new ArrayDeque<>(toEndorse.stream().map(InputId::new).toList());
        this.moment = services.clock().instant();
        this.places = as(() -> places(services.ballots(), desk.ranking()));
    }

    static DemoAccount account(String name) {
        return new DemoAccount(name, name, Set.of(Role.CIVIL_SOCIETY_REPRESENTATIVE));
    }

    private static Places places(Ballots ballots, RoundId ranking) {
        var alternatives = ballots.alternatives(ranking);
        return Places.of(alternatives.stream()
                .map(alternative -> new Places.Place(alternative.priority(), 1 + alternatives.indexOf(alternative)))
                .toList());
    }

    /** How many milliseconds the next act of this kind took; empty where there is nothing left to act on. */
    Optional<Double> write(WrittenAct act) {
        moment = moment.plus(BETWEEN_ACTS);
        written++;
        return switch (act) {
            case SUBMIT -> Optional.of(timed(this::submit));
            case ANSWER -> Optional.ofNullable(toAnswer.poll()).map(seen -> timed(() -> answer(seen)));
            case ENDORSE ->
                Optional.ofNullable(toEndorse.poll())
                        .map(input -> timed(() -> services.endorsements().endorse(input)));
            case COMMENT ->
                Optional.of(timed(
                        () -> services.comments().write(desk.paragraph(), "en", "Name the districts, " + written)));
            case CAST -> Optional.of(timed(() -> services.ballots().cast(desk.ranking(), places)));
        };
    }

    private void submit() {
        var said = new InputContent(
                InputKind.NEED,
                "en",
                "A well for the school, " + written,
                "In more words.",
                desk.place(),
                120,
                desk.dimension(),
                Authorship.NAMED);
        var draft = services.inputs().saveDraft(desk.collecting(), said);
        services.inputs().submit(draft.id());
    }

    private void answer(SeenQuestion seen) {
        services.questions().answer(seen, LinkState.PARTLY, "In part, " + written, "en");
    }

    /** Looks up what to answer, before any clock runs: what waits, else what was answered. */
    void prepare() {
        if (toAnswer.isEmpty()) {
            as(() -> toAnswer.addAll(asked(false)));
        }
        if (toAnswer.isEmpty()) {
            as(() -> toAnswer.addAll(asked(true)));
        }
    }

    private List<SeenQuestion> asked(boolean answered) {
        return services.questions().asked(answered, PageKey.FIRST).rows().stream()
                .map(row -> row.seen())
                .toList();
    }

    private double timed(Runnable act) {
        return as(() -> Timings.of(act));
    }

    private <T> T as(Supplier<T> work) {
        var done = new ArrayDeque<T>();
        PortalClock.at(moment, () -> done.add(ActingAs.person(account, work)));
        return done.remove();
    }
}
