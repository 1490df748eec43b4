package org.mizizi.proposals;

import java.time.Instant;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Who asks for something, and why. */
public record Proposal(@Written(Writing.REASON) LocalizedText reason, PersonId proposedBy, Instant proposedAt) {

    public static Proposal of(LocalizedText reason, Stamp by) {
        return new Proposal(reason, by.person(), by.at());
    }
}
