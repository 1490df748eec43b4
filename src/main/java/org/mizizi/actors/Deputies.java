package org.mizizi.actors;

import java.util.List;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.MembershipChange.Absence;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.country.Countries;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts in the role of a member who is away, from one day to another: proposed by one person, confirmed by another as every change of membership. */
@Service
@Transactional
public class Deputies {

    private final DeputyRows rows;
    private final ActorRows actors;
    private final ProposedMemberships proposals;
    private final StandingIn standingIn;
    private final Countries countries;
    private final CurrentActor currentActor;

    Deputies(
            DeputyRows rows,
            ActorRows actors,
            ProposedMemberships proposals,
            StandingIn standingIn,
            Countries countries,
            CurrentActor currentActor) {
        this.rows = rows;
        this.actors = actors;
        this.proposals = proposals;
        this.standingIn = standingIn;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    /** A person is to act in the role of a member who will be away; whom the register does not know is invited as who begins is. */
    @Requires(Right.PROPOSE_MEMBERSHIP)
    public MembershipChangeId propose(NewDeputy proposed, @Written(Writing.REASON) LocalizedText reason) {
        proposals.begin(proposed.deputy().organisation());
        var absence = absence(proposed);
        standingIn.nameNobodyWhoIsAway(absence.standsInFor(), reason);
        var email = proposed.deputy().email();
        if (email != null && !email.isBlank() && !MailAddress.fits(email)) {
            throw Refusal.of("membership.no-email").asException();
        }
        var wanted = proposals.withAccount(proposed.deputy());
        var person = proposals.person(actors.member(wanted.subject(), wanted.organisation()), wanted);
        var change = MembershipChange.deputise(person, wanted, absence, reason, currentActor.stamp());
        Refusal.refuse(standingIn.of(change).objectionToProposing());
        return proposals.propose(change);
    }

    private static Absence absence(NewDeputy proposed) {
        var first = proposed.firstDay();
        var last = proposed.lastDay();
        if (first == null || last == null) {
            throw Refusal.of("deputy.no-days").asException();
        }
        return new Absence(proposed.standsInFor(), first, last);
    }

    /** Somebody is to stand in for another no longer, though the days are not over. */
    @Requires(Right.PROPOSE_MEMBERSHIP)
    public MembershipChangeId proposeRecall(DeputyId id, @Written(Writing.REASON) LocalizedText reason) {
        var deputy = rows.find(id)
                .filter(one -> OwnPeople.areSeenBy(currentActor.get(), one.organisation()))
                .orElseThrow(() -> new NotFoundException("deputy"));
        proposals.begin(deputy.organisation());
        if (deputy.lastDay().isBefore(countries.today())) {
            throw Refusal.of("deputy.is-over").asException();
        }
        standingIn.nameNobodyWhoIsAway(deputy.standsInFor(), reason);
        var member = actors.member(deputy.person()).orElseThrow(() -> new NotFoundException("member"));
        return proposals.propose(MembershipChange.recall(member, deputy, reason, currentActor.stamp()));
    }

    /** Who stands in for whom in an organisation, now or later: for those who may see who acts for it. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Deputy> of(OrganisationId organisation) {
        Organisations.onlyForItsPeople(organisation, currentActor.get());
        return rows.of(organisation, currentActor.stamp().at());
    }

    /** For whom the reader stands in, and who for them, now or later. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Deputy> mine() {
        return rows.about(currentActor.get().person(), currentActor.stamp().at());
    }
}
