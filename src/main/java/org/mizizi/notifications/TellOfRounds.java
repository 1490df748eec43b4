package org.mizizi.notifications;

import java.time.Clock;
import java.util.stream.Stream;
import org.mizizi.notifications.Argument.Moment;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.notifications.Argument.Work;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundEvent.RoundAnnounced;
import org.mizizi.rounds.RoundEvent.RoundClosed;
import org.mizizi.rounds.RoundEvent.RoundOpened;
import org.mizizi.rounds.RoundEvent.RoundTakenBack;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Reaction;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who can take part in a round when it is announced, opens and closes. Of one that was taken back before they
 * were told, they hear only that.
 */
@Component
class TellOfRounds {

    private final Rounds rounds;
    private final Telling telling;
    private final Clock clock;

    TellOfRounds(Rounds rounds, Telling telling, Clock clock) {
        this.rounds = rounds;
        this.telling = telling;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RoundAnnounced announced) {
        Reaction.run(() -> rounds.announced(announced.round()).ifPresent(round -> {
            var message = round.hours().isPresent() ? "round-announced-with-hours" : "round-announced";
            tell(round, News.of(announced, message, Paths.round(round.reference()), announcement(round)));
        }));
    }

    @ApplicationModuleListener
    void on(RoundTakenBack takenBack) {
        Reaction.run(() -> telling.tell(
                rounds.toTellOf(takenBack.round()),
                takenBack.purpose().right(),
                News.of(
                        takenBack,
                        "round-taken-back",
                        Paths.rounds(),
                        new Title(takenBack.title()),
                        new Reference(takenBack.reference()))));
    }

    @ApplicationModuleListener
    void on(RoundOpened opened) {
        tell(opened, opened.round(), "round-opened");
    }

    @ApplicationModuleListener
    void on(RoundClosed closed) {
        tell(closed, closed.round(), "round-closed");
    }

    private void tell(DomainEvent event, RoundId id, String message) {
        Reaction.run(() -> rounds.announced(id)
                .ifPresent(round ->
                        tell(round, News.of(event, message, Paths.round(round.reference()), arguments(round)))));
    }

    /** Called again and again while a round is about to close; each person is told once. */
    void closesSoon(Round round) {
        var path = Paths.round(round.reference());
        var news = News.about(round.id().value(), round.closesAt(), "round-closes-soon", path, arguments(round));
        tell(round, news.toldAt(clock.instant()));
    }

    private void tell(Round round, News news) {
        telling.tell(rounds.toTellOf(round.id()), round.purpose().right(), news);
    }

    private static Argument[] announcement(Round round) {
        return Stream.concat(Stream.of(arguments(round)), round.hours().map(Work::new).stream())
                .toArray(Argument[]::new);
    }

    private static Argument[] arguments(Round round) {
        return new Argument[] {
            new Title(round.title()),
            new Reference(round.reference()),
            new Moment(round.opensAt()),
            new Moment(round.closesAt())
        };
    }
}
