package org.mizizi.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the register calls people and organisations, for those who may read the ledger. The register is in another module. */
public interface Names {

    /** What somebody is called of whom was erased who they were; pages say it in the language of their reader. */
    String ERASED = "—";

    /** Names by id; an id that is nobody's, such as the one standing for a protected author, has none. */
    Map<UUID, String> of(Collection<UUID> ids, Locale reader);

    /** When these people acted in the role of somebody who was away. */
    List<StandIn> standIns(Collection<UUID> people, Locale reader);
}
