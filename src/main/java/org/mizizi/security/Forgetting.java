package org.mizizi.security;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.shared.PersonId;

/** Implemented by every module that keeps something for one person alone: it goes when who they were is erased. */
public interface Forgetting {

    /** Within the transaction of the erasure; {@code account} is that with which they signed in, {@code changes} are those of membership that were about them. */
    void forget(PersonId person, String account, Collection<UUID> changes);
}
