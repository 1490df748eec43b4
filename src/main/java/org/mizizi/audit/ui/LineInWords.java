package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Line;

/** How lines of the ledger are put into the words of their reader: the same in the table and in the file. */
record LineInWords(Component reader, Map<UUID, String> names) {

    LineInWords {
        names = Map.copyOf(names);
    }

    String action(Line line) {
        var action = reader.getTranslation("ledger.action." + line.action());
        return line.changesPart()
                ? reader.getTranslation("ledger.action-in-part", action, kind(line.changed()))
                : action;
    }

    String kind(Line line) {
        return kind(line.subjectKind());
    }

    private String kind(String kind) {
        return reader.getTranslation("ledger.kind." + kind);
    }

    String person(Line line) {
        return line.isUnnamed() ? reader.getTranslation("ledger.nobody") : name(line.person());
    }

    String organisation(Line line) {
        return line.isUnnamed() ? "" : name(line.onBehalfOf());
    }

    private String name(@Nullable UUID id) {
        if (id == null) {
            return "";
        }
        var nobody = id.getMostSignificantBits() == 0 ? "ledger.portal" : "ledger.nobody";
        return names.getOrDefault(id, reader.getTranslation(nobody));
    }
}
