package org.mizizi.accounts;

import java.util.Optional;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** Whom an account is for, as it is kept: with a name, an address that mail could reach, and a language of the interface. */
record Person(String name, String email, String language) {

    static Person of(String name, String email, String language) {
        return new Person(
                kept(name)
                        .orElseThrow(() -> Refusal.of("account.name", Writing.NAME.longest())
                                .asException()),
                kept(email)
                        .filter(MailAddress::fits)
                        .orElseThrow(() -> Refusal.of("account.email", Writing.NAME.longest())
                                .asException()),
                InterfaceLanguage.of(language).orElse(InterfaceLanguage.ENGLISH).code());
    }

    private static Optional<String> kept(String typed) {
        return Writing.NAME.objection(typed).isPresent()
                ? Optional.empty()
                : Optional.of(Writing.NAME.accept(typed)).filter(text -> !text.isBlank());
    }
}
