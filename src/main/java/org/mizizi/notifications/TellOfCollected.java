package org.mizizi.notifications;

import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.CollectionEvent.CollectedChecked;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.priorities.Authors;
import org.mizizi.priorities.Authorship;
import org.mizizi.security.Reaction;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the member who answers for what a device handed in when whoever spoke says that it is not what they said. */
@Component
class TellOfCollected {

    private final Authors authors;
    private final Telling telling;

    TellOfCollected(Authors authors, Telling telling) {
        this.authors = authors;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(CollectedChecked checked) {
        if (checked.check() == Check.DISPUTED) {
            tell(checked);
        }
    }

    private void tell(CollectedChecked checked) {
        Reaction.run(() -> authors.of(checked.input()).ifPresent(author -> {
            var title = new Title(LocalizedText.of(author.language(), author.title()));
            var news = News.of(
                    checked,
                    "collected-disputed",
                    Paths.input(author.reference()),
                    new Reference(author.reference()),
                    title);
            telling.tell(author.person(), author.authorship() == Authorship.PROTECTED ? news.onlyInThePortal() : news);
        }));
    }
}
