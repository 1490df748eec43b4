package org.mizizi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.demo.ActorsFile.MemberEntry;
import org.mizizi.founding.FoundingDraft;
import org.mizizi.founding.Foundings;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PortalClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the portal begins: the country is founded by its file, and the other organisations and their members are entered before anybody can sign in. */
@Component
@Profile("demo")
class Founding {

    /** The day on which the country was founded, in the story's days. */
    private static final int FOUNDED = -525;

    private final Countries countries;
    private final Foundings foundings;
    private final Organisations organisations;
    private final Clock clock;

    Founding(Countries countries, Foundings foundings, Organisations organisations, Clock clock) {
        this.countries = countries;
        this.foundings = foundings;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Whether there is a country already, of the demo or a real one. */
    boolean done() {
        return countries.founded();
    }

    Story begin() {
        var zone = Objects.requireNonNull(CountryFile.read().country().zone());
        var calendar = new StoryCalendar(LocalDate.ofInstant(clock.instant(), zone), zone);
        PortalClock.at(
                calendar.moment(FOUNDED, StoryCalendar.Hour.VOICES),
                () -> ActingAs.system(Set.of(Role.FOUNDER), () -> {
                    var draft = foundings.draft();
                    foundings.save(new FoundingDraft(draft.version(), CountryFile.on(calendar)));
                    enter(ActorsFile.read(), foundings.foundUninvited());
                }));
        return Story.beginning(calendar);
    }

    private void enter(ActorsFile file, Organisation secretariat) {
        var ids = new Named<OrganisationId>();
        ids.put(secretariat.reference(), secretariat.id());
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
