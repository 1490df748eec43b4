package org.mizizi.notifications;

import java.util.UUID;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Stamp;

/** That an administrator no longer waits for a mail or a reaction, and why. */
record GivenUp(GivenUpId id, Unfinished.Kind kind, String about, LocalizedText reason, Stamp by) {

    /** Identifies what was given up, by the id it had while it was unfinished. */
    record GivenUpId(UUID value) implements Identifier {}
}
