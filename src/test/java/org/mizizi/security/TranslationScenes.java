package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.List;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.shared.PageKey;
import org.mizizi.translations.Agencies;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Dispute;
import org.mizizi.translations.Glossary;
import org.mizizi.translations.MachineFixtures;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translation;
import org.mizizi.translations.TranslationFixtures;
import org.mizizi.translations.Translations;

/** What somebody said in Arabic, translated by one and read by others. */
record TranslationScenes(
        TestCountry country,
        TranslationFixtures fixtures,
        MembershipFixtures memberships,
        Translations translations,
        Glossary glossary,
        Agencies agencies,
        MachineFixtures machine) {

    private static final Said WATER = new Said("ar", "ماء", "");

    void set(Scenes scenes) {
        scenes.anybodys("Translations.translate", _ -> {
                    var said = fixtures.said(Authorship.NAMED);
                    var seen = country.as("yusuf", () -> fixtures.seen(said, "en"));
                    return with(said.id().value(), seen, TranslationFixtures.inEnglish("Water."));
                })
                .anybodys("Translations.review", _ -> with(translatedByAnother().id()))
                .anybodys("Translations.dispute", _ -> with(translated().id(), "en", "It says something else."))
                .anybodys("Translations.defend", _ -> with(disputed().id(), "en", "It says the same."))
                .anybodys("Translations.needed", _ -> with("en", "", PageKey.FIRST))
                .anybodys(
                        "MachineHelp.offer",
                        _ -> with(fixtures.said(Authorship.NAMED).id().value(), "en"))
                .anybodys("MachineHelp.ask", _ -> {
                    var said = fixtures.said(Authorship.NAMED);
                    return with(said.id().value(), country.as("yusuf", () -> machine.state(said, "en")), "en");
                })
                .anybodys("MachineHelp.answer", _ -> {
                    var said = fixtures.said(Authorship.NAMED);
                    machine.asked(said, "en");
                    return with(said.id().value(), country.as("yusuf", () -> machine.state(said, "en")), "en");
                })
                .anybodys("MachineHelp.letStand", _ -> {
                    var said = fixtures.said(Authorship.NAMED);
                    var read = machine.asked(said, "en");
                    return with(said.id().value(), country.as("yusuf", () -> machine.state(said, "en")), read);
                })
                .anybodys("Agencies.waiting", _ -> with("en"))
                .anybodys("Agencies.file", _ -> {
                    fixtures.said(Authorship.NAMED);
                    return with("ar", "en");
                })
                .anybodys("Agencies.read", _ -> with(fixtures.fromAgency(fixtures.said(Authorship.NAMED))))
                .anybodys("Agencies.accept", _ -> {
                    var file = fixtures.fromAgency(fixtures.said(Authorship.NAMED));
                    return with(
                            file, country.as("yusuf", () -> agencies.read(file)).state());
                })
                .anybodys("Glossary.into", _ -> with("en", "", PageKey.FIRST))
                .anybodys("Glossary.of", _ -> with(WATER, "en"))
                .anybodys("Glossary.agree", _ -> with(agreed("water")))
                .anybodys(
                        "Glossary.drop",
                        _ -> with(country.as("yusuf", () -> glossary.agree(agreed("the water")))
                                .id()))
                .anybodys(
                        "TranslationMemory.alike",
                        _ -> with(fixtures.said(Authorship.NAMED).id().value(), WATER, "en"))
                .anybodys("Translations.progress", _ -> with(List.of("en", "ar")))
                .anybodys("Translations.waiting", _ -> with(List.of("en", "ar")))
                .anybodys(
                        "Translations.find",
                        _ -> with(String.valueOf(fixtures.said(Authorship.NAMED).reference()), "en"));
    }

    private static Agreed agreed(String rendering) {
        return new Agreed("ar", "ماء", "en", rendering, List.of());
    }

    private Translation translated() {
        return fixtures.translated(fixtures.said(Authorship.NAMED));
    }

    private Translation translatedByAnother() {
        return fixtures.translatedBy(memberships.another(Role.TRANSLATOR), fixtures.said(Authorship.NAMED));
    }

    private Dispute disputed() {
        var translated = translatedByAnother();
        return country.as("salma", () -> translations.dispute(translated.id(), "en", "It says something else."));
    }
}
