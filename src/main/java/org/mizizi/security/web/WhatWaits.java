package org.mizizi.security.web;

import java.util.List;
import java.util.Locale;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Piece;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What waits for a person of the demo country, in a sentence for whoever chooses whom to be (M3). */
@Component
@Profile(DemoPeople.AT_A_CLICK)
class WhatWaits {

    private final ToDoList toDo;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    WhatWaits(ToDoList toDo, CurrentActor currentActor, MessageSource messages) {
        this.toDo = toDo;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    List<Piece> saidOf(DemoAccount person, Locale reader) {
        var urgent = ActingAs.person(person, () -> toDo.urgentFor(currentActor.get()));
        return urgent.first().stream()
                .findFirst()
                .map(first -> Piece.of(
                        messages.getMessage(
                                "sign-in.waits", new Object[] {urgent.total(), sentence(first, reader)}, reader),
                        first.quoted(reader)))
                .orElseGet(() -> Piece.of(messages.getMessage("sign-in.nothing-waits", null, reader)));
    }

    private String sentence(Waiting item, Locale reader) {
        var arguments = item.arguments().stream()
                .map(argument -> switch (argument) {
                    case LocalizedText text -> Isolated.of(text.in(reader).text());
                    case String text -> Isolated.of(text);
                    default -> argument;
                })
                .toArray();
        var sentence = messages.getMessage(item.messageKey(), arguments, reader);
        return item.reference().isEmpty() ? sentence : sentence + " " + Isolated.of(item.reference());
    }
}
