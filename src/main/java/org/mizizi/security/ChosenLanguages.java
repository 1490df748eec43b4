package org.mizizi.security;

import java.util.Optional;

/** In which language people have chosen to read, by their accounts. Where that is kept is another module. */
public interface ChosenLanguages {

    Optional<LanguageChoice> of(String subject);

    /** For every device on which they sign in, and for what they are mailed. */
    void keep(String subject, LanguageChoice choice);
}
