package org.mizizi.actors;

import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.Suspension.SuspensionId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What changes among organisations, their mandates and the people who act for them. */
public sealed interface ActorEvent extends DomainEvent {

    /** An organisation was entered in the register. */
    record OrganisationRegistered(OrganisationId organisation, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation", organisation);
        }
    }

    /** What is told of an organisation beside its name is other words now, as two people wanted. */
    record OrganisationAmended(OrganisationId organisation, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation", organisation);
        }
    }

    /** An organisation was closed, as two people wanted: nobody acts for it any more. */
    record OrganisationClosed(OrganisationId organisation, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation", organisation);
        }
    }

    /** An organisation became part of another, as two people wanted, which now answers in its place. */
    record OrganisationMerged(OrganisationId organisation, OrganisationId into, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation", organisation);
        }
    }

    /** An organisation said for whom it speaks. */
    record MandateClaimed(MandateId mandate, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** The convenor accepted the evidence for a mandate, or enough others vouched for it. */
    record MandateVerified(MandateId mandate, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** An organisation with a mandate vouched for that of another. */
    record MandateEndorsed(MandateId mandate, OrganisationId endorser, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** Something was said against a mandate, or another claims to speak for the same people. */
    record MandateContested(MandateId mandate, MandateContestId contest, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** An organisation answered what was said against its mandate. */
    record MandateContestAnswered(MandateId mandate, MandateContestId contest, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** What was said against a mandate has its outcome. */
    record MandateContestSettled(MandateId mandate, MandateContestId contest, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** A mandate was taken back, or fell with what was said against it. */
    record MandateWithdrawn(MandateId mandate, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.mandate", mandate);
        }
    }

    /** A person was registered as acting for an organisation. */
    record MemberRegistered(PersonId member, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.member", member);
        }
    }

    /** A member got or lost a role, as two people wanted. */
    record MemberRolesChanged(PersonId member, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.member", member);
        }
    }

    /** Who a former member was is erased, as two people wanted; what they did for their organisation stays. */
    record PersonErased(PersonId member, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.member", member);
        }
    }

    /** Somebody acts from now on, or from a later day, in the role of a member who is away, as two people wanted. */
    record DeputyNamed(DeputyId deputy, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.deputy", deputy);
        }
    }

    /** Somebody no longer stands in for a member who was away, as two people wanted before the days were over. */
    record DeputyRecalled(DeputyId deputy, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.deputy", deputy);
        }
    }

    /** One person took all rights of a member away at once, for some days. */
    record MemberSuspended(SuspensionId suspension, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.suspension", suspension);
        }
    }

    /** A suspended member has their rights again before the days were over, as two people wanted. */
    record SuspensionLifted(SuspensionId suspension, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.suspension", suspension);
        }
    }

    /** The days of a suspension were over. */
    record SuspensionLapsed(SuspensionId suspension, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.suspension", suspension);
        }
    }

    /** An administrator proposed that a person begins or ends to have a role, or stands in for somebody. */
    record MembershipProposed(MembershipChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.membership_change", change);
        }
    }

    /** A second person confirmed a change of membership. */
    record MembershipConfirmed(MembershipChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.membership_change", change);
        }
    }

    /** A second person refused a change of membership, with words. */
    record MembershipRefused(MembershipChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.membership_change", change);
        }
    }

    /** Whoever proposed a change of membership took the proposal back. */
    record MembershipWithdrawn(MembershipChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.membership_change", change);
        }
    }

    /** An administrator proposed that organisations enter the register, are described otherwise or end. */
    record OrganisationsProposed(OrganisationChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation_change", change);
        }
    }

    /** A second person confirmed what was proposed of organisations. */
    record OrganisationsConfirmed(OrganisationChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation_change", change);
        }
    }

    /** A second person refused what was proposed of organisations, with words. */
    record OrganisationsRefused(OrganisationChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation_change", change);
        }
    }

    /** Whoever proposed something of organisations took the proposal back. */
    record OrganisationsWithdrawn(OrganisationChangeId change, Stamp by) implements ActorEvent {
        @Override
        public Subject subject() {
            return Subject.of("actors.organisation_change", change);
        }
    }
}
