package org.mizizi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.country.Country;
import org.mizizi.country.Country.CountryId;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Foundation;
import org.mizizi.country.Phase;
import org.mizizi.demo.ActorsFile.MemberEntry;
import org.mizizi.demo.CountryFile.KeyedPlace;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PortalClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the portal begins: the country, its organisations and their members, entered before anybody can sign in. */
@Component
@Profile("demo")
class Founding {

    private final Countries countries;
    private final Organisations organisations;
    private final Clock clock;

    Founding(Countries countries, Organisations organisations, Clock clock) {
        this.countries = countries;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Whether there is a country already, of the demo or a real one. */
    boolean done() {
        return countries.founded();
    }

    Story begin() {
        var file = CountryFile.read();
        var zone = file.country().zone();
        var calendar = new StoryCalendar(LocalDate.ofInstant(clock.instant(), zone), zone);
        var moment = calendar.moment(file.country().founded(), StoryCalendar.Hour.VOICES);
        PortalClock.at(
                moment,
                () -> ActingAs.system(Set.of(Role.FOUNDER), () -> {
                    countries.found(foundation(file, calendar));
                    enter(ActorsFile.read());
                }));
        var story = Story.beginning(calendar);
        file.allPlaces()
                .forEach(place -> story.places().put(place.key(), place.place().code()));
        return story;
    }

    private static Foundation foundation(CountryFile file, StoryCalendar calendar) {
        var entry = file.country();
        return new Foundation(
                new Country(
                        new CountryId(Identifier.next()),
                        entry.name(),
                        entry.disclaimer(),
                        entry.zone(),
                        entry.currency(),
                        entry.languages()),
                List.of(CoveredCountry.of("XTA")),
                List.of(),
                null,
                file.allDimensions(),
                file.phases().stream()
                        .map(phase -> new Phase(phase.code(), calendar.date(phase.day()), phase.evidence()))
                        .toList(),
                file.allPlaces().stream().map(KeyedPlace::place).toList(),
                file.policies(),
                rules(file, calendar));
    }

    private static List<ApprovalRule> rules(CountryFile file, StoryCalendar calendar) {
        var rules = new ArrayList<ApprovalRule>();
        for (var rule : file.approvalRules()) {
            rules.add(new ApprovalRule(
                    rules.size() + 1, rule.phase(), calendar.date(rule.day()), rule.civilSocietyEndorsements()));
        }
        return rules;
    }

    private void enter(ActorsFile file) {
        var ids = new Named<OrganisationId>();
        for (var entry : file.organisations()) {
            var id = OrganisationId.next();
            ids.put(entry.reference(), id);
            organisations.register(
                    new Organisation(id, entry.reference(), entry.kind(), entry.name(), entry.description(), true));
        }
        file.members().forEach(entry -> organisations.registerFounder(member(entry, ids.get(entry.organisation()))));
    }

    private static Member member(MemberEntry entry, OrganisationId organisation) {
        return new Member(
                Cast.person(entry.username()),
                DemoAccount.subjectOf(entry.username()),
                entry.name(),
                entry.username() + "@mizizi.example",
                entry.language(),
                organisation,
                Set.of(entry.role()),
                true);
    }
}
