package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Line;
import org.mizizi.security.Names;
import org.mizizi.security.StandIn;

/** How lines of the ledger are put into the words of their reader: the same in the table and in the file. */
record LineInWords(Component reader, Map<UUID, String> names, List<StandIn> standIns) {

    LineInWords {
        names = Map.copyOf(names);
        standIns = List.copyOf(standIns);
    }

    /** With all that is asked once for these lines. */
    static LineInWords of(Component reader, List<Line> lines, Names register, Locale language) {
        var ids = lines.stream()
                .flatMap(line -> Stream.of(line.person(), line.onBehalfOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new LineInWords(reader, register.of(ids, language), register.standIns(ids, language));
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

    /** For whom the person stood in on that day, if for anybody: they then act in the role of somebody else, too. */
    String deputy(Line line) {
        var person = line.person();
        var at = line.at();
        return person == null || at == null
                ? ""
                : standIns.stream()
                        .filter(one -> one.covers(person, at))
                        .map(one -> reader.getTranslation(
                                "ledger.deputy", one.away(), reader.getTranslation("role." + one.role())))
                        .collect(Collectors.joining(" · "));
    }

    private String name(@Nullable UUID id) {
        if (id == null) {
            return "";
        }
        var nobody = id.getMostSignificantBits() == 0 ? "ledger.portal" : "ledger.not-named";
        return names.getOrDefault(id, reader.getTranslation(nobody));
    }
}
