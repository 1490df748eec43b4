package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkReply.LinkReplyId;

/** What happens to a link: it is claimed, answered, replied to, asked about again. */
public sealed interface LinkEvent extends DomainEvent {

    /** Somebody claimed that their work follows from what another said. */
    record LinkClaimed(LinkId link, Stamp by) implements LinkEvent {
        @Override
        public Subject subject() {
            return Subject.of("traceability.link", link);
        }
    }

    /** A claim was taken back. */
    record LinkWithdrawn(LinkId link, Stamp by) implements LinkEvent {
        @Override
        public Subject subject() {
            return Subject.of("traceability.link", link);
        }
    }

    /** One of those asked said whether a claim is true. */
    record LinkAnswered(LinkAnswerId answer, LinkId link, Stamp by) implements LinkEvent {
        @Override
        public Subject subject() {
            return Subject.of("traceability.link_answer", answer);
        }
    }

    /** The claimant replied to what one of those asked has said. */
    record LinkReplied(LinkReplyId reply, LinkAnswerId answer, Stamp by) implements LinkEvent {
        @Override
        public Subject subject() {
            return Subject.of("traceability.link_reply", reply);
        }
    }

    /** One end of an answered link has changed; its owner is asked again. */
    record LinkToReconfirm(LinkId link, Stamp by) implements LinkEvent {
        @Override
        public Subject subject() {
            return Subject.of("traceability.link", link);
        }
    }
}
