package org.mizizi.collection;

/** What the form of a round asks, by the name under which the answer comes back. */
enum FormQuestion {
    SENTENCE("sentence"),
    WORDS("words"),
    LANGUAGE("language"),
    PLACE("place"),
    DIMENSION("dimension"),
    KIND("kind"),
    PEOPLE("people"),
    AUTHORSHIP("authorship"),
    /** Whoever spoke knows that everybody can read it. */
    AGREED("agreed");

    private final String element;

    FormQuestion(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }

    String path() {
        return RoundForm.ROOT + element;
    }
}
