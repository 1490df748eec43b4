package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Member;
import org.mizizi.actors.Suspension;
import org.mizizi.look.Chip;
import org.mizizi.look.Enumerated;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Row;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.Paths;

/** Who acts for an organisation, in which roles, and who of them is suspended: by whom, why and how long. */
final class MemberRows {

    private final Component where;
    private final List<Suspension> suspended;
    private final Actor actor;
    private final Reading reader;

    MemberRows(Component where, List<Suspension> suspended, Actor actor, Reading reader) {
        this.where = where;
        this.suspended = suspended;
        this.actor = actor;
        this.reader = reader;
    }

    Row row(Member member) {
        var name = new Span(reader.person(member.name()));
        name.getElement().setAttribute("dir", "auto");
        var roles = Quiet.line(new Text(Enumerated.in(
                reader.locale(),
                member.roles().stream()
                        .sorted()
                        .map(role -> where.getTranslation("role." + role))
                        .toList())));
        var suspension = of(member);
        var row = suspension
                .map(one -> new Row(new Div(name), roles, Quiet.line(said(one))))
                .orElseGet(() -> new Row(new Div(name), roles));
        if (suspension.isPresent()) {
            return row.and(Chip.of(where.getTranslation("actors.suspension.suspended.chip"), Chip.Tone.WARN));
        }
        if (!member.verified()) {
            return row.and(Chip.of(where.getTranslation("actors.not-verified"), Chip.Tone.WARN));
        }
        return actor.may(Right.SUSPEND_MEMBER) && !actor.isSameHumanAs(member.id())
                ? row.and(new LinkButton(
                        Paths.suspendMember(member.id().value()), where.getTranslation("actors.suspension.now")))
                : row;
    }

    private Optional<Suspension> of(Member member) {
        return suspended.stream()
                .filter(one -> one.subject().equals(member.subject()))
                .findFirst();
    }

    private Span said(Suspension suspension) {
        return new Span(
                new Text(where.getTranslation(
                                "actors.suspension.line",
                                Isolated.of(reader.person(suspension.suspenderName(), suspension.suspenderDeputised())),
                                reader.moments().dateTime(suspension.suspendedAt()),
                                reader.moments().date(suspension.lastDay()))
                        + " "),
                reader.words(suspension.reason()));
    }
}
