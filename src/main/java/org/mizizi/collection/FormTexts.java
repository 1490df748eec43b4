package org.mizizi.collection;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.mizizi.country.InUse;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.look.PlaceNames;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.Writing;
import org.springframework.context.MessageSource;

/** What stands in the form of a round, and what can be chosen in it, in every language of the portal. */
final class FormTexts {

    static final String ABOUT = "about";

    private static final String YES = "yes";

    /** Something to choose: the code that comes back, and the key under which its words stand. */
    record Choice(String code, String key) {}

    private final Round round;
    private final InUse country;
    private final List<SpokenLanguage> spoken;
    private final MessageSource messages;
    private final PortalAddress portal;

    FormTexts(Round round, InUse country, List<SpokenLanguage> spoken, MessageSource messages, PortalAddress portal) {
        this.round = round;
        this.country = country;
        this.spoken = spoken;
        this.messages = messages;
        this.portal = portal;
    }

    Round round() {
        return round;
    }

    String title() {
        return round.title().original() + " · " + round.reference();
    }

    /** Another one whenever something of what the form says has changed, so that devices fetch it anew. */
    String version() {
        return Fingerprint.of(all().entrySet().stream()
                        .map(language -> language.getKey() + language.getValue())
                        .collect(joining("\n")))
                .substring(0, 16);
    }

    /** What whoever fills it in usually answers. */
    String usually(FormQuestion question) {
        return switch (question) {
            case LANGUAGE -> usual().code();
            case KIND -> InputContent.blank("en").kind().name();
            case AUTHORSHIP -> InputContent.blank("en").authorship().name();
            case SENTENCE, WORDS, PLACE, DIMENSION, PEOPLE, AGREED -> "";
        };
    }

    /** That in which the round was written, if the portal speaks it. */
    private InterfaceLanguage usual() {
        return InterfaceLanguage.of(round.title().source()).orElse(InterfaceLanguage.ENGLISH);
    }

    boolean isUsual(String language) {
        return language.equals(named(usual().locale()));
    }

    List<Choice> languages() {
        return Stream.concat(InterfaceLanguage.codes().stream(), spoken.stream().map(SpokenLanguage::code))
                .distinct()
                .map(code -> new Choice(code, "language-" + code))
                .toList();
    }

    List<Choice> places() {
        return new PlaceNames(country.places())
                .sorted(usual().locale()).stream()
                        .map(code -> new Choice(code, "place-" + code))
                        .toList();
    }

    List<Choice> dimensions() {
        return country.dimensions().stream()
                .map(one -> new Choice(one.code(), "dimension-" + one.code()))
                .toList();
    }

    List<Choice> kinds() {
        return Stream.of(InputKind.values())
                .map(kind -> new Choice(kind.name(), "kind-" + kind))
                .toList();
    }

    List<Choice> authorships() {
        return Stream.of(Authorship.values())
                .map(shown -> new Choice(shown.name(), "authorship-" + shown))
                .toList();
    }

    List<Choice> agreed() {
        return List.of(new Choice(YES, "agreed-yes"));
    }

    /** Every text by its key, for each language as a device offers it. */
    Map<String, SequencedMap<String, String>> all() {
        var all = new LinkedHashMap<String, SequencedMap<String, String>>();
        InterfaceLanguage.locales().forEach(reader -> all.put(named(reader), said(reader)));
        return all;
    }

    /** As whoever reads it calls it, with its tag: so ODK tells one from another. */
    private static String named(Locale reader) {
        var tag = reader.getLanguage();
        return LanguageNames.of(tag, reader) + " (" + tag + ")";
    }

    /** Every text by its key, for this reader. */
    SequencedMap<String, String> said(Locale reader) {
        var said = new LinkedHashMap<String, String>();
        said.put(ABOUT, round.title().in(reader).text());
        said.put(ABOUT + ".help", round.topic().description().in(reader).text());
        for (var question : FormQuestion.values()) {
            said.put(question.element(), text("collection.form." + question.element(), reader));
            said.put(question.element() + ".help", text("collection.form." + question.element() + ".help", reader));
        }
        said.put("sentence.limit", text("collection.form.longest", reader, Writing.TITLE.longest()));
        said.put("words.limit", text("collection.form.longest", reader, Writing.WORDS.longest()));
        said.put("people.limit", text("refusal.input.people-too-many", reader));
        said.put("receipt", text("collection.form.receipt", reader));
        said.put("receipt.help", text("collection.form.receipt.help", reader, portal.to(Paths.myWords(reader))));
        choices(said, reader);
        return said;
    }

    private void choices(SequencedMap<String, String> said, Locale reader) {
        languages().forEach(choice -> said.put(choice.key(), SpokenLanguage.called(choice.code(), spoken, reader)));
        var names = new PlaceNames(country.places());
        places().forEach(choice -> said.put(choice.key(), names.of(choice.code(), reader)));
        country.dimensions()
                .forEach(one -> said.put(
                        "dimension-" + one.code(), one.name().in(reader).text()));
        kinds().forEach(choice -> said.put(choice.key(), text("priorities.kind." + choice.code(), reader)));
        authorships()
                .forEach(choice -> said.put(choice.key(), text("collection.form.authorship." + choice.code(), reader)));
        said.put("agreed-yes", text("collection.form.agreed.yes", reader));
    }

    private String text(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
