package org.mizizi.notifications;

import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Argument.Day;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.RoundEvent.MoratoriumDeclared;
import org.mizizi.rounds.RoundEvent.MoratoriumEnded;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who convene from when to when a body of the government is asked nothing new, and when it can be asked again. */
@Component
class TellOfPauses {

    private final Moratoria moratoria;
    private final Organisations organisations;
    private final Telling telling;

    TellOfPauses(Moratoria moratoria, Organisations organisations, Telling telling) {
        this.moratoria = moratoria;
        this.organisations = organisations;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(MoratoriumDeclared declared) {
        Reaction.run(() -> {
            var pause = moratoria.find(declared.moratorium());
            tellConvenors(News.of(
                    declared,
                    "pause-declared",
                    Paths.pauses(),
                    name(pause.organisation()),
                    new Day(pause.firstDay()),
                    new Day(pause.lastDay()),
                    new Title(pause.reason())));
        });
    }

    @ApplicationModuleListener
    void on(MoratoriumEnded ended) {
        Reaction.run(() -> {
            var pause = moratoria.find(ended.moratorium());
            tellConvenors(News.of(
                    ended,
                    "pause-ended",
                    Paths.pauses(),
                    name(pause.organisation()),
                    new Day(pause.firstDay()),
                    new Day(pause.lastDay())));
        });
    }

    private Title name(OrganisationId organisation) {
        return new Title(organisations.find(organisation).name());
    }

    private void tellConvenors(News news) {
        var everywhere =
                organisations.directory().stream().map(Organisation::id).toList();
        telling.tell(everywhere, Right.CONVENE, news);
    }
}
