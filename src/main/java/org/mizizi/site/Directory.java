package org.mizizi.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.mizizi.actors.Organisation;
import org.mizizi.shared.OrganisationId;

/** The organisations as a page needs them: by the key that its rows carry. */
final class Directory {

    private Directory() {}

    static Map<OrganisationId, Organisation> of(Collection<Organisation> organisations) {
        return organisations.stream().collect(toUnmodifiableMap(Organisation::id, Function.identity()));
    }
}
