package org.mizizi.watching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.security.Right;
import org.mizizi.shared.Alphabet;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.OrganisationId;
import org.mizizi.watching.Refused;
import org.mizizi.watching.RefusedAttempts;
import org.mizizi.watching.RefusedSearch;

/** What the portal refused in the last weeks, the newest first: who tried what for whom, and which rule objected; never what they said. */
@Route("refused")
@Menu(title = "menu.refused", order = 92)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class RefusedListView extends PageOf<Address> {

    private static final String NOT_OFFERED = "not-offered";

    private final RefusedAttempts attempts;

    RefusedListView(RefusedAttempts attempts, Readings readings) {
        super(readings);
        this.attempts = attempts;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("watching.refused"), getTranslation("watching.refused.lead"));
        var organisations = organisations(reader);
        body().add(list(asked -> page(asked, organisations), (Refused one) -> row(one, reader))
                .headed(getTranslation("watching.refused.list"))
                .choice(
                        "right",
                        getTranslation("watching.refused.what"),
                        getTranslation("watching.refused.any-what"),
                        rights())
                .choice(
                        "rule",
                        getTranslation("watching.refused.rule"),
                        getTranslation("watching.refused.any-rule"),
                        rules(reader))
                .choiceAmongMany(
                        "organisation",
                        getTranslation("watching.refused.organisation"),
                        getTranslation("watching.refused.any-organisation"),
                        organisations)
                .show(getTranslation("watching.refused.none")));
    }

    private ListPage<Refused> page(Asked asked, Map<String, String> organisations) {
        var organisation = asked.code("organisation");
        return attempts.page(
                new RefusedSearch(
                        asked.one("right", Right.class),
                        asked.code("rule"),
                        organisation == null || !organisations.containsKey(organisation)
                                ? null
                                : new OrganisationId(UUID.fromString(organisation))),
                asked.key());
    }

    private SequencedMap<String, String> rights() {
        return sorted(Stream.of(Right.values())
                .filter(right -> right != Right.WITHIN_ANOTHER)
                .map(right -> Map.entry(right.name(), what(right)))
                .toList());
    }

    private SequencedMap<String, String> rules(Reading reader) {
        return sorted(attempts.objections().stream()
                .map(rule -> Map.entry(rule, RuleInWords.of(this, rule, reader.locale())))
                .toList());
    }

    private SequencedMap<String, String> organisations(Reading reader) {
        return sorted(attempts.organisations().stream()
                .map(id -> Map.entry(id.value().toString(), reader.plainName(id)))
                .toList());
    }

    private SequencedMap<String, String> sorted(List<Map.Entry<String, String>> all) {
        var sorted = new LinkedHashMap<String, String>();
        all.stream()
                .sorted(Alphabet.of(getLocale(), Map.Entry::getValue))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private Row row(Refused one, Reading reader) {
        return new Row(
                new Div(what(one.asked())),
                Quiet.line(new Span(RuleInWords.of(this, one.objection(), reader.locale()))),
                Quiet.line(who(one, reader)),
                Quiet.line(new Span(when(one, reader))));
    }

    private String what(@Nullable Right right) {
        return getTranslation("watching.refused.what." + (right == null ? NOT_OFFERED : right));
    }

    private Span who(Refused one, Reading reader) {
        if (!one.isNamed()) {
            return new Span(getTranslation("watching.refused.protected"));
        }
        var name = one.personName();
        var who = new Span(name == null ? getTranslation("watching.refused.nobody") : reader.person(name));
        who.getElement().setAttribute("dir", "auto");
        var organisation = one.organisation();
        return organisation == null ? who : new Span(who, new Span(" · "), reader.name(organisation));
    }

    private String when(Refused one, Reading reader) {
        return one.isNamed()
                ? getTranslation(
                        "watching.refused.within-the-hour", reader.moments().dateTime(one.lastAt()), one.times())
                : getTranslation(
                        "watching.refused.within-the-day", reader.moments().date(one.lastAt()), one.times());
    }
}
