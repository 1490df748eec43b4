package org.mizizi.notifications;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.mizizi.actors.ActorEvent.MandateContestAnswered;
import org.mizizi.actors.ActorEvent.MandateContestSettled;
import org.mizizi.actors.ActorEvent.MandateContested;
import org.mizizi.actors.ActorEvent.MandateEndorsed;
import org.mizizi.actors.ActorEvent.MandateVerified;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateCard;
import org.mizizi.actors.MandateContest;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an organisation what others make of its mandate, and those who contest it what comes of that. */
@Component
class TellOfMandates {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Telling telling;

    TellOfMandates(Mandates mandates, Organisations organisations, Telling telling) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(MandateEndorsed endorsed) {
        about(endorsed.mandate(), card -> {
            var endorser = organisations.find(endorsed.endorser()).name();
            var cause = endorsed.endorser().value();
            claimant(card, news(card, cause, endorsed.by().at(), "mandate-endorsed", new Title(endorser)));
        });
    }

    @ApplicationModuleListener
    void on(MandateVerified verified) {
        about(
                verified.mandate(),
                card -> claimant(
                        card,
                        news(card, verified.mandate().value(), verified.by().at(), "mandate-verified")));
    }

    @ApplicationModuleListener
    void on(MandateContested contested) {
        about(
                contested.mandate(),
                card -> claimant(
                        card,
                        news(card, contested.contest().value(), contested.by().at(), "mandate-contested")));
    }

    @ApplicationModuleListener
    void on(MandateContestAnswered answered) {
        about(
                answered.mandate(),
                card -> telling.tell(
                        contestants(card, answered.contest()),
                        Right.CONTEST_MANDATE,
                        news(card, answered.contest().value(), answered.by().at(), "mandate-contest-answered")));
    }

    @ApplicationModuleListener
    void on(MandateContestSettled settled) {
        about(settled.mandate(), card -> {
            var told = new HashSet<>(contestants(card, settled.contest()));
            told.add(card.mandate().organisation());
            telling.tell(
                    told,
                    Right.CLAIM_MANDATE,
                    news(card, settled.contest().value(), settled.by().at(), "mandate-contest-settled"));
        });
    }

    private void about(MandateId mandate, Consumer<MandateCard> tell) {
        Reaction.run(() -> tell.accept(mandates.find(mandate)));
    }

    private void claimant(MandateCard card, News news) {
        telling.tell(Set.of(card.mandate().organisation()), Right.CLAIM_MANDATE, news);
    }

    /** Who said it; a rival is told of its own mandate. */
    private static Set<OrganisationId> contestants(MandateCard card, MandateContestId contest) {
        var said = new HashSet<OrganisationId>();
        card.contests().stream()
                .filter(one -> one.id().equals(contest) && !one.isFound())
                .map(MandateContest::by)
                .forEach(said::add);
        return said;
    }

    private static News news(MandateCard card, UUID cause, Instant at, String message, Argument... more) {
        var arguments = new Argument[more.length + 1];
        arguments[0] = new Title(card.mandate().constituency());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return News.about(cause, at, message, Paths.mandate(card.mandate().id().value()), arguments)
                .toldAt(at);
    }
}
