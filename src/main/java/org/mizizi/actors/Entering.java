package org.mizizi.actors;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;

/** Organisations that would enter the register: each in languages of the country, and under a name that nobody has. */
final class Entering {

    /** Capitals, spaces and how a letter is put together make no other name. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final String NOBODY = "";

    private final Map<String, String> registered = new HashMap<>();
    private final Collection<String> languages;
    private final Set<OrganisationId> there;

    Entering(Collection<Organisation> register, Collection<String> languages) {
        this.languages = languages;
        this.there = there(register);
        register.forEach(organisation ->
                names(organisation.name()).forEach(name -> registered.putIfAbsent(name, organisation.reference())));
    }

    /** Why they cannot enter, by their place among them. */
    SequencedMap<Integer, Refusal> objections(List<NewOrganisation> wanted) {
        var objections = new TreeMap<Integer, Refusal>();
        var before = new HashSet<String>();
        for (var place = 0; place < wanted.size(); place++) {
            var one = wanted.get(place);
            var objection = language(one)
                    .or(() -> taken(one, NOBODY))
                    .or(() -> described(one, Optional.empty()))
                    .or(() -> names(one.name()).anyMatch(before::contains)
                            ? Optional.of(Refusal.of(
                                    "organisation.named-twice", one.name().original()))
                            : Optional.empty());
            if (objection.isPresent()) {
                objections.put(place, objection.get());
            }
            names(one.name()).forEach(before::add);
        }
        return objections;
    }

    /** Those that have not ended. */
    private static Set<OrganisationId> there(Collection<Organisation> register) {
        return register.stream()
                .filter(organisation -> !organisation.hasEnded())
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    /** Why this cannot be told of an organisation that is there. */
    Optional<Refusal> objection(Organisation about, NewOrganisation told) {
        return language(told)
                .or(() -> taken(told, about.reference()))
                .or(() -> described(told, Optional.of(about.id())));
    }

    private Optional<Refusal> described(NewOrganisation wanted, Optional<OrganisationId> own) {
        return new Describing(wanted.kind(), wanted.told(), there, own).objection();
    }

    private Optional<Refusal> language(NewOrganisation wanted) {
        return Stream.of(Optional.of(wanted.name()), Optional.ofNullable(wanted.description()))
                .flatMap(Optional::stream)
                .flatMap(text -> text.texts().keySet().stream())
                .filter(language -> !languages.contains(language))
                .map(language -> Refusal.of("organisation.no-language", language))
                .findFirst();
    }

    private Optional<Refusal> taken(NewOrganisation wanted, String own) {
        return wanted.name().texts().values().stream()
                .filter(name -> !registered.getOrDefault(alike(name), own).equals(own))
                .map(name -> Refusal.of("organisation.name-taken", name, registered.getOrDefault(alike(name), "")))
                .findFirst();
    }

    private static Stream<String> names(LocalizedText name) {
        return name.texts().values().stream().map(Entering::alike).filter(alike -> !alike.isEmpty());
    }

    private static String alike(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
