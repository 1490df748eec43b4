package org.mizizi.collection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizizi.country.InUse;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.look.PlaceNames;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Wording;
import org.mizizi.shared.Writing;

/** What can be chosen on a light page, in the language of its reader. */
public record LightPage(
        List<Choice> languages,
        List<Choice> places,
        List<Choice> dimensions,
        List<InputKind> kinds,
        List<Authorship> authorships,
        InputContent usual,
        int longestSentence,
        int longestWords,
        int mostPeople) {

    /** Something to choose: the code that is sent, and what the reader calls it, in whichever language that is known. */
    public record Choice(String code, Wording name) {}

    public LightPage {
        languages = List.copyOf(languages);
        places = List.copyOf(places);
        dimensions = List.copyOf(dimensions);
        kinds = List.copyOf(kinds);
        authorships = List.copyOf(authorships);
    }

    /** Of a country, for this reader. */
    public static LightPage of(InUse country, List<SpokenLanguage> spoken, Locale reader) {
        var places = new PlaceNames(country.places());
        return new LightPage(
                Stream.concat(
                                InterfaceLanguage.codes().stream(),
                                spoken.stream().map(SpokenLanguage::code))
                        .distinct()
                        .map(code -> new Choice(code, Wording.of(reader, SpokenLanguage.called(code, spoken, reader))))
                        .toList(),
                places.sorted(reader).stream()
                        .map(code -> new Choice(code, Wording.of(reader, places.of(code, reader))))
                        .toList(),
                country.dimensions().stream()
                        .map(one -> new Choice(one.code(), one.name().in(reader)))
                        .toList(),
                List.of(InputKind.values()),
                List.of(Authorship.values()),
                InputContent.blank(reader.getLanguage()),
                Writing.TITLE.longest(),
                Writing.WORDS.longest(),
                InputContent.MOST_PEOPLE);
    }
}
