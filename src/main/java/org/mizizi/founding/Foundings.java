package org.mizizi.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.country.Country;
import org.mizizi.country.Country.CountryId;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Foundation;
import org.mizizi.country.Phase;
import org.mizizi.founding.FoundingFile.CoordinationPlan;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.mizizi.security.Accounts;
import org.mizizi.security.Accounts.Invitee;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Founders;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The founding of the portal by its founder: the file is filled in step by step, and once it is whole the country begins. */
@Service
@Transactional
public class Foundings {

    private final FoundingRows rows;
    private final Countries countries;
    private final Organisations organisations;
    private final References references;
    private final ObjectProvider<Accounts> accounts;
    private final CurrentActor currentActor;
    private final Founders founders;
    private final Clock clock;

    Foundings(
            FoundingRows rows,
            Countries countries,
            Organisations organisations,
            References references,
            ObjectProvider<Accounts> accounts,
            CurrentActor currentActor,
            Founders founders,
            Clock clock) {
        this.rows = rows;
        this.countries = countries;
        this.organisations = organisations;
        this.references = references;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.founders = founders;
        this.clock = clock;
    }

    /** Makes the reader the founder, if this is the secret that was printed last. */
    @Requires(Right.READ_PUBLIC)
    public void admit(String secret) {
        var admitted = currentActor.account().filter(account -> founders.admit(account, secret));
        if (admitted.isEmpty()) {
            throw Refusal.of("founding.wrong-secret").asException();
        }
    }

    /** Whether the reader has shown the secret. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public boolean isFounder() {
        return currentActor.get().may(Right.FOUND);
    }

    /** The file as it is written down; what it is loaded from again. */
    @Transactional(readOnly = true)
    @Requires(Right.FOUND)
    public String written() {
        return FoundingYaml.write(draft().file());
    }

    /** Takes a whole file in the place of what was filled in so far. */
    @Requires(Right.FOUND)
    public void load(@Written(Writing.FILE) String yaml, long seen) {
        save(new FoundingDraft(seen, FoundingYaml.read(yaml)));
    }

    /** The file as far as it is filled in; a sensible start where nobody has begun. */
    @Transactional(readOnly = true)
    @Requires(Right.FOUND)
    public FoundingDraft draft() {
        requireNoCountry();
        return rows.draft().orElseGet(() -> new FoundingDraft(0, SensibleStart.file()));
    }

    /** Keeps the file whether it is whole or not, and says under which number. */
    @Requires(Right.FOUND)
    public long save(FoundingDraft draft) {
        requireNoCountry();
        return rows.save(draft, clock.instant());
    }

    /** What a step still lacks. */
    @Transactional(readOnly = true)
    @Requires(Right.FOUND)
    public List<Refusal> objections(FoundingStep step, FoundingFile file) {
        return FoundingRules.objections(step, file, FoundingRules.today(file, clock));
    }

    /** What stands in the way of the founding. */
    @Transactional(readOnly = true)
    @Requires(Right.FOUND)
    public List<Refusal> objections(FoundingFile file) {
        return FoundingRules.objections(file, FoundingRules.today(file, clock));
    }

    /** Begins the country as the file that was last saved says, and invites its first two people. */
    @Requires(Right.FOUND)
    public List<FirstInvitation> found() {
        var file = whole();
        var doors = accounts.getIfAvailable();
        if (doors == null) {
            throw Refusal.of("founding.no-accounts").asException();
        }
        var secretariat = begin(file);
        var invitations = List.of(
                first(doors, file.secretariat().administrator(), Role.ADMINISTRATOR, secretariat),
                first(doors, file.secretariat().convenor(), Role.CONVENOR, secretariat));
        rows.forget();
        return invitations;
    }

    /** The same where nobody is invited: the secretariat, whose first two people are still to be registered. */
    @Requires(Right.FOUND)
    public Organisation foundUninvited() {
        var secretariat = begin(whole());
        rows.forget();
        return secretariat;
    }

    private FoundingFile whole() {
        var file = draft().file();
        Refusal.refuse(FoundingRules.objections(file, FoundingRules.today(file, clock)));
        return file;
    }

    private Organisation begin(FoundingFile file) {
        countries.found(foundation(file, FoundingRules.today(file, clock)));
        var secretariat = secretariat(file);
        organisations.register(secretariat);
        return secretariat;
    }

    private void requireNoCountry() {
        if (countries.founded()) {
            throw Refusal.of("country.exists").asException();
        }
    }

    private FirstInvitation first(Accounts doors, FirstPerson person, Role role, Organisation secretariat) {
        var invited = doors.invite(new Invitee(person.name(), person.email(), person.language()));
        organisations.registerFounder(new Member(
                new PersonId(Identifier.next()),
                invited.subject(),
                person.name(),
                person.email(),
                person.language(),
                secretariat.id(),
                Set.of(role),
                true));
        doors.grant(invited.subject(), secretariat.reference(), role);
        return new FirstInvitation(person.name(), role, invited.door());
    }

    private Organisation secretariat(FoundingFile file) {
        return new Organisation(
                OrganisationId.next(),
                references.next(References.Kind.ORGANISATION),
                OrganisationKind.PUBLIC_BODY,
                Objects.requireNonNull(file.secretariat().name()),
                file.secretariat().description(),
                true);
    }

    private static Foundation foundation(FoundingFile file, LocalDate today) {
        var land = file.country();
        return new Foundation(
                new Country(
                        new CountryId(Identifier.next()),
                        Objects.requireNonNull(land.name()),
                        land.disclaimer(),
                        Objects.requireNonNull(land.zone()),
                        Objects.requireNonNull(land.currency()),
                        land.languages()),
                land.covers().stream().map(CoveredCountry::of).toList(),
                file.spokenLanguages(),
                Optional.ofNullable(file.coordination())
                        .flatMap(CoordinationPlan::whole)
                        .orElse(null),
                file.dimensions(),
                dated(file).stream()
                        .map(phase -> new Phase(
                                phase.code(),
                                Objects.requireNonNull(phase.startsOn()),
                                Objects.requireNonNull(phase.evidence())))
                        .toList(),
                file.places(),
                file.policies(),
                rules(file, today),
                land.notices().since(today),
                file.exitCriteria().stream().map(plan -> plan.from(today)).toList());
    }

    private static List<PhasePlan> dated(FoundingFile file) {
        return file.phases().stream().filter(phase -> phase.startsOn() != null).toList();
    }

    private static List<ApprovalRule> rules(FoundingFile file, LocalDate today) {
        var rules = new ArrayList<ApprovalRule>();
        for (var phase : dated(file)) {
            rules.add(new ApprovalRule(rules.size() + 1, phase.code(), today, phase.civilSocietyEndorsements()));
        }
        return rules;
    }
}
