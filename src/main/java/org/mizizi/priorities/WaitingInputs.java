package org.mizizi.priorities;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The convenor owes answers; an author may have been asked something, or have left a draft in a round that is open. */
@Component
class WaitingInputs implements WaitingWork {

    private record Owed(String round, long inputs, Instant closesAt) {}

    private record Unfinished(@Nullable String reference, String round, InputState state, Instant closesAt) {}

    private final JdbcClient jdbc;
    private final Countries countries;
    private final Clock clock;

    WaitingInputs(JdbcClient jdbc, Countries countries, Clock clock) {
        this.jdbc = jdbc;
        this.countries = countries;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var answers = actor.may(Right.CONVENE) ? owed().map(this::answer) : Stream.<Waiting>empty();
        var words =
                actor.may(Right.SUBMIT_INPUT) ? unfinished(actor).map(WaitingInputs::finish) : Stream.<Waiting>empty();
        return Stream.concat(answers, words).toList();
    }

    private Stream<Owed> owed() {
        return jdbc.sql("""
                        select r.reference as round, count(*) as inputs, r.closes_at
                        from priorities.input i join rounds.calendar r on r.id = i.round
                        where i.state in ('SUBMITTED', 'PUBLISHED') and i.outcome is null
                        group by r.reference, r.closes_at
                        """).query(Owed.class).list().stream();
    }

    private Stream<Unfinished> unfinished(Actor author) {
        return jdbc
                .sql("""
                        select i.reference, r.reference as round, i.state, r.closes_at
                        from priorities.input i join rounds.calendar r on r.id = i.round
                        where i.author = :author
                          and (i.state = 'RETURNED' and r.state <> 'ANSWERED'
                               or i.state = 'DRAFT' and i.title <> ''
                                  and rounds.phase(r.state, r.opens_at, r.closes_at, :now) = 'OPEN')
                        """)
                .param("author", author.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Unfinished.class)
                .list()
                .stream();
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
