package org.mizizi.notifications;

import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Argument.Day;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.Moratorium;
import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.rounds.RoundEvent.MoratoriumDeclared;
import org.mizizi.rounds.RoundEvent.MoratoriumEnded;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.DomainEvent;
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
        tell(declared, declared.moratorium(), "pause-declared");
    }

    @ApplicationModuleListener
    void on(MoratoriumEnded ended) {
        tell(ended, ended.moratorium(), "pause-ended");
    }

    private void tell(DomainEvent event, MoratoriumId id, String message) {
        Reaction.run(() -> {
            var everywhere =
                    organisations.directory().stream().map(Organisation::id).toList();
            telling.tell(
                    everywhere, Right.CONVENE, News.of(event, message, Paths.pauses(), arguments(moratoria.find(id))));
        });
    }

    private Argument[] arguments(Moratorium pause) {
        return new Argument[] {
            new Title(organisations.find(pause.organisation()).name()),
            new Day(pause.firstDay()),
            new Day(pause.lastDay()),
            new Title(pause.reason())
        };
    }
}
