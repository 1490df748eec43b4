package org.mizizi.responses;

import java.time.Instant;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Puts open RESPOND rounds with unanswered priorities on the home page of the agencies invited. */
@Component
class AnswersToGive implements WaitingWork {

    private record Unanswered(String reference, LocalizedText title, Instant closesAt, int answered, int open) {}

    private static final WaitingListing<Unanswered> TO_RESPOND =
            new WaitingListing<>(Right.RESPOND, Unanswered.class, """
            select r.reference, r.title, r.closes_at, p.answered, p.priorities - p.answered as open
            from rounds.open_to(:own, 'RESPOND', :now) r
            cross join lateral (
                select count(s.id) as answered, count(*) as priorities
                from priorities.register p
                left join responses.response s on s.priority = p.id and s.round = r.id and s.organisation = :own
                where p.stands) p
            where p.answered < p.priorities
            """, "closes_at, reference", AnswersToGive::respond);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_RESPOND);
    }

    private static Waiting respond(Unanswered round) {
        var begun = round.answered() > 0;
        return new Waiting(
                begun ? "responses.waiting-more" : "responses.waiting",
                List.of(round.open(), round.title()),
                round.reference(),
                Paths.responses(round.reference()),
                round.closesAt(),
                begun ? "responses.continue" : "responses.answer");
    }
}
