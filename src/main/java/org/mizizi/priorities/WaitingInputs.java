package org.mizizi.priorities;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** The convenor owes answers; an author may have been asked something, or have left a draft in a round that is open. */
@Component
class WaitingInputs implements WaitingWork {

    private record Owed(String round, long inputs, Instant closesAt) {}

    private record Unfinished(@Nullable String reference, String round, InputState state, Instant closesAt) {}

    private static final WaitingListing<Unfinished> TO_FINISH = new WaitingListing<>(
            Right.SUBMIT_INPUT,
            Unfinished.class,
            """
            select i.reference, r.reference as round, i.state, r.closes_at, i.id
            from priorities.input i join rounds.calendar r on r.id = i.round
            where i.author = :person
              and (i.state = 'RETURNED' and r.state <> 'ANSWERED'
                   or i.state = 'DRAFT' and i.title <> ''
                      and rounds.phase(r.state, r.opens_at, r.closes_at, :now) = 'OPEN')
            """,
            "case state when 'DRAFT' then closes_at end, id",
            WaitingInputs::finish);

    private final Countries countries;
    private final WaitingListing<Owed> toAnswer;

    WaitingInputs(Countries countries) {
        this.countries = countries;
        this.toAnswer = new WaitingListing<>(Right.CONVENE, Owed.class, """
                select r.reference as round, count(*) as inputs, r.closes_at
                from priorities.input i join rounds.calendar r on r.id = i.round
                where i.state in ('SUBMITTED', 'PUBLISHED') and i.outcome is null
                group by r.reference, r.closes_at
                """, "closes_at, round", this::answer);
    }

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(toAnswer, TO_FINISH);
    }

    private Waiting answer(Owed owed) {
        return new Waiting(
                        "priorities.waiting.answer",
                        List.of(owed.inputs()),
                        owed.round(),
                        Paths.groupingDesk(owed.round()),
                        countries.after(owed.closesAt(), Setting.DAYS_TO_ANSWER_INPUTS),
                        "priorities.verb.answer")
                .forAnybody();
    }

    private static Waiting finish(Unfinished input) {
        var reference = input.reference();
        return input.state() == InputState.DRAFT || reference == null
                ? new Waiting(
                        "priorities.waiting.draft",
                        List.of(),
                        input.round(),
                        Paths.newInput(input.round()),
                        input.closesAt(),
                        "priorities.verb.finish")
                : new Waiting(
                        "priorities.waiting.returned",
                        List.of(),
                        reference,
                        Paths.input(reference),
                        null,
                        "priorities.verb.reply");
    }
}
