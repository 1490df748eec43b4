package org.mizizi.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.country.Countries;
import org.mizizi.demo.ActorsFile.MemberEntry;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo country: whom one can be, and who acts in the story. */
@Component
@Profile("demo")
class Cast implements DemoPeople {

    static final String CONVENOR = "nadia";
    static final String ADMINISTRATOR = "sami";

    private static final String SECRETARIAT = "ORG-0001";

    private final Countries countries;
    private final List<DemoPerson> everyone;
    private final Map<String, DemoAccount> accounts = new HashMap<>();

    Cast(Countries countries) {
        this.countries = countries;
        var file = ActorsFile.read();
        var organisations = new Named<LocalizedText>();
        organisations.put(
                SECRETARIAT,
                Objects.requireNonNull(CountryFile.read().secretariat().name()));
        file.organisations().forEach(entry -> organisations.put(entry.reference(), entry.name()));
        var first = new ArrayList<DemoPerson>();
        var others = new ArrayList<DemoPerson>();
        var roles = EnumSet.noneOf(Role.class);
        for (var entry : byRole(file)) {
            var account = new DemoAccount(entry.username(), entry.name(), Set.of(entry.role()));
            accounts.put(entry.username(), account);
            (roles.add(entry.role()) ? first : others)
                    .add(new DemoPerson(account, organisations.get(entry.organisation())));
        }
        var visitor = file.visitor();
        first.add(new DemoPerson(new DemoAccount(visitor.username(), visitor.name(), Set.of()), visitor.standsFor()));
        everyone = Stream.concat(first.stream(), others.stream()).toList();
    }

    private static List<MemberEntry> byRole(ActorsFile file) {
        return file.members().stream()
                .sorted(Comparator.comparing(MemberEntry::role))
                .toList();
    }

    /** One person of each role and the visitor, then everybody else; nobody as long as there is no country. */
    @Override
    public List<DemoPerson> all() {
        return countries.founded() ? everyone : List.of();
    }

    /** Does the work as this person, with the rights they have in the register. */
    void as(String username, Runnable work) {
        var account = accounts.get(username);
        if (account == null) {
            throw new IllegalArgumentException("Nobody of the story: " + username);
        }
        ActingAs.person(account, () -> {
            work.run();
            return true;
        });
    }

    /** The person's id in the register. */
    static PersonId person(String username) {
        return new PersonId(UUID.fromString(DemoAccount.subjectOf(username)));
    }
}
