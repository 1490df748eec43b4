package org.mizizi.security;

import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.security.Scenes.with;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.NewDeputy;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationProfile;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspensions;
import org.mizizi.notifications.Notice.NoticeId;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.NewMoratorium;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds to be held, and the people of organisations. */
record CountryScenes(
        TestCountry country,
        PreparedCountry prepared,
        Rounds rounds,
        Moratoria moratoria,
        Organisations organisations,
        MembershipChanges changes,
        Suspensions suspensions,
        MembershipFixtures memberships,
        DeputyFixtures standIns,
        OrganisationChanges register,
        OrganisationFixtures proposals,
        CurrentActor currentActor,
        JdbcClient jdbc,
        Clock clock) {

    private static final Set<Role> PROPOSE_FOR_THEIR_OWN = Set.of(
            Role.CIVIL_SOCIETY_REPRESENTATIVE, Role.MINISTRY_OFFICER, Role.MINISTRY_APPROVER, Role.EXTERNAL_OFFICER);

    void set(Scenes scenes) {
        rounds(scenes);
        actors(scenes);
        scenes.hidden("Organisations.membersOf", who -> with(organisation(who)))
                .hidden("Deputies.of", who -> with(organisation(who)))
                .hidden("OwnOrganisations.choose", who -> with(organisation(who)))
                .hidden("Notices.open", who -> with(notice(who)))
                .anybodys("Organisations.find[String]", _ -> with("ORG-0005"))
                .anybodys("History.of", _ -> with("priorities.priority", prepared.called("priority"), Locale.ENGLISH));
    }

    private void rounds(Scenes scenes) {
        scenes.anybodys("Rounds.plan", _ -> with(collecting()))
                .anybodys("Rounds.replan", _ -> with(planned().id(), collecting()))
                .anybodys("Rounds.find[String]", _ -> with(announced().reference()))
                .anybodys("Timetable.find", _ -> with(announced().reference()))
                .anybodys("Rounds.announce", _ -> with(planned().id()))
                .anybodys("Moratoria.declare", _ -> with(pause()))
                .anybodys("Moratoria.find", _ -> with(country.as("grace", () -> moratoria.declare(pause()))))
                .anybodys("Moratoria.objection", _ -> with(planned()))
                .hidden("Moratoria.end", who -> with(country.as(who, () -> moratoria.declare(pause()))))
                .anybodys("Capacities.state", _ -> with(Hours.of(40)))
                .anybodys("Rounds.discard", _ -> with(planned().id()))
                .anybodys("Rounds.takeBack", _ -> with(announced().id()));
    }

    private void actors(Scenes scenes) {
        scenes.owned(
                        "MembershipChanges.proposeBegin",
                        "membership.of-another-organisation",
                        who -> with(colleague(who), text("Elected")))
                .hidden("MembershipChanges.proposeEnd", who -> {
                    var colleague = colleague(who);
                    return with(memberships.begun(colleague), colleague.role(), text("Has left"));
                })
                .anybodys("MembershipChanges.proposeErasure", _ -> with(former(), text("Asked for in a letter")))
                .owned(
                        "Deputies.propose",
                        "membership.of-another-organisation",
                        who -> with(standingIn(who), text("At a conference")))
                .hidden("Deputies.proposeRecall", who -> with(standIns.named(standingIn(who)), text("Is back")))
                .anybodys("Suspensions.suspend", _ -> with(begun(), text("A stolen phone")))
                .anybodys("Suspensions.objection", _ -> with(begun()))
                .anybodys("Suspensions.whom", _ -> with(begun()))
                .hidden("Suspensions.of", who -> with(organisation(who)))
                .hidden("Suspensions.proposeLift", who -> with(suspendedColleague(who), text("It was found")))
                .hidden("MembershipChanges.withdraw", who -> with(proposedBy(who)))
                .hidden("MembershipChanges.find", who -> with(proposedBy(who)))
                .anybodys("MembershipChanges.objection", who -> with(ProposalStep.CONFIRM, proposedBy(who)))
                .anybodys("MembershipChanges.confirm", who -> with(proposedToAnother(who)))
                .anybodys("MembershipChanges.refuse", who -> with(proposedToAnother(who), text("Not elected.")))
                .anybodys(
                        "OrganisationChanges.propose",
                        _ -> with(List.of(OrganisationFixtures.something()), text("In the official journal")))
                .anybodys(
                        "OrganisationChanges.proposeAmendment",
                        _ -> with(
                                country.organisation("ORG-0006").id(),
                                text("Youth of the hills"),
                                text("Sixty clubs"),
                                OrganisationProfile.NONE,
                                text("As they wrote")))
                .anybodys(
                        "OrganisationChanges.proposeClosing",
                        _ -> with(country.organisation("ORG-0006").id(), text("Its members have left")))
                .anybodys(
                        "OrganisationChanges.proposeMerger",
                        _ -> with(
                                country.organisation("ORG-0006").id(),
                                country.organisation("ORG-0005").id(),
                                text("Both assemblies voted for it")))
                .anybodys("OrganisationChanges.objections", _ -> with(List.of(OrganisationFixtures.something())))
                .anybodys("OrganisationChanges.withdraw", _ -> with(proposals.proposed()))
                .anybodys("OrganisationChanges.find", _ -> with(proposals.proposed()))
                .anybodys("OrganisationChanges.contents", _ -> with(proposals.proposed()))
                .anybodys("OrganisationChanges.objection", _ -> with(ProposalStep.CONFIRM, proposals.proposed()))
                .anybodys("OrganisationChanges.confirm", who -> with(enteredByAnother(who)))
                .anybodys("OrganisationChanges.refuse", who -> with(enteredByAnother(who), text("Not known.")));
    }

    private OrganisationChangeId enteredByAnother(String who) {
        return who.equals("sami")
                ? ActingAs.person(
                        memberships.another(Role.ADMINISTRATOR),
                        () -> register.propose(List.of(OrganisationFixtures.something()), text("A new network")))
                : proposals.proposed();
    }

    /** Whoever proposes does not confirm. */
    private MembershipChangeId proposedToAnother(String who) {
        if (!who.equals("sami")) {
            return proposed();
        }
        var wanted = memberships.somebody("ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        return ActingAs.person(
                memberships.another(Role.ADMINISTRATOR), () -> changes.proposeBegin(wanted, text("Elected")));
    }

    /** Somebody who begins in an organisation whose people this person may propose. */
    private NewMembership colleague(String who) {
        var role = country.account(who).claimedRoles().iterator().next();
        return PROPOSE_FOR_THEIR_OWN.contains(role)
                ? memberships.called("new-" + UUID.randomUUID(), organisation(who), role)
                : memberships.somebody("ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE);
    }

    private MembershipChangeId proposedBy(String who) {
        var proposes = country.as(who, () -> currentActor.get().may(Right.PROPOSE_MEMBERSHIP));
        return memberships.proposedBy(proposes ? who : "sami", colleague(who));
    }

    private NewDeputy standingIn(String who) {
        var colleague = colleague(who);
        memberships.begun(colleague);
        return standIns.somebodyFor(colleague, 3);
    }

    private PersonId begun() {
        return memberships.begun(memberships.somebody("ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE));
    }

    private PersonId suspendedColleague(String who) {
        var colleague = memberships.begun(colleague(who));
        country.as("nadia", () -> suspensions.suspend(colleague, text("A stolen phone")));
        return colleague;
    }

    /** Nobody begins and ends in one moment. */
    private PersonId former() {
        var role = Role.CIVIL_SOCIETY_REPRESENTATIVE;
        var begun = new ArrayList<PersonId>();
        PortalClock.at(
                clock.instant().minus(Duration.ofMinutes(1)),
                () -> begun.add(memberships.begun(memberships.somebody("ORG-0006", role))));
        return memberships.gone(begun.getFirst(), role);
    }

    private MembershipChangeId proposed() {
        return memberships.proposed("ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE);
    }

    private RoundPlan collecting() {
        var opens = clock.instant().plus(Duration.ofDays(10));
        return new RoundPlan(
                RoundPurpose.COLLECT,
                text("What people need"),
                text("In your own words."),
                opens,
                opens.plus(Duration.ofDays(30)),
                null,
                null,
                country.internal());
    }

    /** Far ahead: it keeps nobody from announcing a round today. */
    private NewMoratorium pause() {
        var first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(300);
        return new NewMoratorium(first, first.plusDays(9), text("The budget is due."));
    }

    private Round planned() {
        return country.as("nadia", () -> rounds.plan(collecting()));
    }

    private Round announced() {
        var planned = planned();
        return country.as("nadia", () -> rounds.announce(planned.id()));
    }

    private OrganisationId organisation(String who) {
        return country.as(who, () -> currentActor.organisation());
    }

    private NoticeId notice(String who) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into notifications.notice (id, person, message, arguments, path, noticed_at, cause)
                        values (:id, :person, 'notice.input.answered', '{"all": []}', 'inputs/INP-000001', now(), :id)
                        """)
                .param("id", id)
                .param("person", country.person(who).value())
                .update();
        return new NoticeId(id);
    }
}
