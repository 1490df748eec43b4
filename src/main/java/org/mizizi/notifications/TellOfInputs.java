package org.mizizi.notifications;

import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.priorities.Authors;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.PriorityEvent.InputAnswered;
import org.mizizi.priorities.PriorityEvent.InputReturned;
import org.mizizi.security.Reaction;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the author of an input, and nobody else, when it comes back with a question and when it is answered. */
@Component
class TellOfInputs {

    private final Authors authors;
    private final Telling telling;

    TellOfInputs(Authors authors, Telling telling) {
        this.authors = authors;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(InputReturned returned) {
        tell(returned, returned.input(), "input-returned");
    }

    @ApplicationModuleListener
    void on(InputAnswered answered) {
        tell(answered, answered.input(), "input-answered");
    }

    private void tell(DomainEvent event, InputId input, String message) {
        Reaction.run(() -> authors.of(input).ifPresent(author -> {
            var path = Paths.input(author.reference());
            var title = new Title(LocalizedText.of(author.language(), author.title()));
            var news = News.of(event, message, path, new Reference(author.reference()), title);
            telling.tell(author.person(), author.authorship() == Authorship.PROTECTED ? news.onlyInThePortal() : news);
        }));
    }
}
