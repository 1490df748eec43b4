package org.mizizi.notifications;

import org.mizizi.actors.ActorEvent.MemberSuspended;
import org.mizizi.actors.ActorEvent.SuspensionLapsed;
import org.mizizi.actors.ActorEvent.SuspensionLifted;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspension;
import org.mizizi.actors.Suspension.SuspensionId;
import org.mizizi.actors.Suspensions;
import org.mizizi.country.Countries;
import org.mizizi.look.Doer;
import org.mizizi.notifications.Argument.Moment;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever is suspended by whom, why, until when and how to object, tells those with whom they act, and tells them once it is over. */
@Component
class TellOfSuspensions {

    /** The only news that reaches somebody who is suspended. */
    static final String TO_THEMSELVES = "suspension-of-you";

    private final Suspensions suspensions;
    private final Organisations organisations;
    private final Countries countries;
    private final Telling telling;
    private final MessageSource messages;

    TellOfSuspensions(
            Suspensions suspensions,
            Organisations organisations,
            Countries countries,
            Telling telling,
            MessageSource messages) {
        this.suspensions = suspensions;
        this.organisations = organisations;
        this.countries = countries;
        this.telling = telling;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(MemberSuspended suspended) {
        Reaction.run(() -> suspensions
                .toTellOf(suspended.suspension())
                .ifPresent(one -> telling.tellSuspended(
                        one.person(),
                        News.of(
                                suspended,
                                TO_THEMSELVES,
                                path(one),
                                suspender(one),
                                new Title(one.reason()),
                                until(one)))));
    }

    /** Without the reason: the page of the organisation says it. */
    @ApplicationModuleListener
    void tellTheirOrganisations(MemberSuspended suspended) {
        Reaction.run(() -> suspensions
                .toTellOf(suspended.suspension())
                .ifPresent(one -> telling.tell(
                        suspensions.organisations(one),
                        Right.PROPOSE_MEMBERSHIP,
                        News.of(
                                suspended,
                                "suspension-in-organisation",
                                path(one),
                                name(one.name()),
                                suspender(one),
                                until(one)))));
    }

    @ApplicationModuleListener
    void on(SuspensionLifted lifted) {
        over(lifted, lifted.suspension());
    }

    @ApplicationModuleListener
    void on(SuspensionLapsed lapsed) {
        over(lapsed, lapsed.suspension());
    }

    private void over(DomainEvent event, SuspensionId id) {
        Reaction.run(() -> suspensions
                .toTellOf(id)
                .ifPresent(one -> telling.tell(one.person(), News.of(event, "suspension-over", path(one)))));
    }

    private String path(Suspension suspension) {
        return Paths.organisation(organisations.find(suspension.organisation()).reference());
    }

    private Title suspender(Suspension suspension) {
        var suspender = suspension.suspenderName();
        return suspension.suspenderDeputised() ? deputy(suspender) : name(suspender);
    }

    private Title deputy(String name) {
        var called = LocalizedText.of("en", name);
        for (var language : InterfaceLanguage.locales()) {
            called = called.with(
                    language.getLanguage(),
                    Doer.named(name, true, (key, arguments) -> messages.getMessage(key, arguments, language)));
        }
        return new Title(called);
    }

    private static Title name(String name) {
        return new Title(LocalizedText.of("en", name));
    }

    private Moment until(Suspension suspension) {
        return new Moment(suspension
                .lastDay()
                .plusDays(1)
                .atStartOfDay(countries.country().zone())
                .toInstant());
    }
}
