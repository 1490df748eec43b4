package org.mizizi.translations;

import java.util.List;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.shared.LocalizedText;

/** What somebody said in Arabic, and its translations. */
public class TranslationFixtures {

    public static final String SENTENCE = "نريد ماءً نظيفًا في القرية.";
    public static final String WORDS = "البئر بعيدة، والطريق إليها غير آمن.";

    private final TestCountry country;
    private final PrioritiesFixtures priorities;
    private final Inputs inputs;
    private final Translations translations;

    TranslationFixtures(TestCountry country, PrioritiesFixtures priorities, Inputs inputs, Translations translations) {
        this.country = country;
        this.priorities = priorities;
        this.inputs = inputs;
        this.translations = translations;
    }

    public Input said(Authorship authorship) {
        return said(content(SENTENCE, WORDS, authorship));
    }

    Input said(String sentence, String words) {
        return said(content(sentence, words, Authorship.NAMED));
    }

    private Input said(InputContent content) {
        var round = priorities.openRound();
        return country.as(
                "salma",
                () -> inputs.submit(inputs.saveDraft(round.id(), content).id()));
    }

    /** The author answers a question of the convenor with other words. */
    public void saysOtherwise(Input said, String sentence) {
        country.as("nadia", () -> inputs.sendBack(said.id(), LocalizedText.of("en", "Where?")));
        country.as(
                "salma",
                () -> inputs.resubmit(
                        said.id(),
                        content(sentence, said.content().words(), said.content().authorship())));
    }

    private static InputContent content(String sentence, String words, Authorship authorship) {
        return new InputContent(InputKind.NEED, "ar", sentence, words, "LAKE-BANDARI", 120, "security", authorship);
    }

    public static Said inEnglish(String sentence) {
        return new Said("en", sentence, "The well is far, and the way to it is not safe.");
    }

    public Translation translated(Input said) {
        return translated(said, inEnglish("We want clean water in the village."));
    }

    public Translation translated(Input said, Said into) {
        return country.as("yusuf", () -> translations.translate(said.id().value(), seen(said, into.language()), into));
    }

    public Translation translatedBy(DemoAccount translator, Input said) {
        return ActingAs.person(
                translator,
                () -> translations.translate(
                        said.id().value(), seen(said, "en"), inEnglish("We want clean water in the village.")));
    }

    /** Anything that is public, as a translator has it before their eyes. */
    public Translation translated(UUID subject, String reference, Said into) {
        return country.as("yusuf", () -> {
            var seen = translations.find(reference, into.language()).state();
            return translations.translate(subject, seen, into);
        });
    }

    /** What an agency sends back that has translated this alone. */
    public String fromAgency(Input said) {
        var into = inEnglish("We want clean water in the village.");
        return fromAgency(said, into.title(), into.words());
    }

    String fromAgency(Input said, String title, String words) {
        var reference = String.valueOf(said.reference());
        return XliffWriter.write(new XliffFile(
                "ar",
                "en",
                List.of(
                        new XliffUnit(
                                reference + ".title", said.content().title(), title, XliffUnit.Progress.TRANSLATED),
                        new XliffUnit(reference + ".words", WORDS, words, XliffUnit.Progress.TRANSLATED))));
    }

    /** By which the portal knows what the translator had before their eyes. */
    public String seen(Input said, String language) {
        return translations.find(String.valueOf(said.reference()), language).state();
    }
}
