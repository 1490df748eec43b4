package org.mizizi.actors.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Address;
import org.mizizi.shared.Side;

/** Which organisations are listed; it lives in the address, so that a list can be sent as a link. */
record OrganisationFilter(@Nullable Side side, String words) {

    static OrganisationFilter of(Address where) {
        return new OrganisationFilter(
                where.asked("side", Side.class).orElse(null),
                where.asked("words").orElse(""));
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        if (side != null) {
            parameters.put("side", side.name());
        }
        if (!words.isBlank()) {
            parameters.put("words", words.strip());
        }
        return QueryParameters.simple(parameters);
    }

    /** The words are looked for in the name in every language. */
    boolean shows(Organisation organisation) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return (side == null || organisation.side() == side)
                && (sought.isEmpty()
                        || organisation.reference().toLowerCase(Locale.ROOT).equals(sought)
                        || organisation.name().texts().values().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought)));
    }
}
