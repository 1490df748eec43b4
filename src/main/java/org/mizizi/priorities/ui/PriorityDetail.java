package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.HistoryLink;
import org.mizizi.look.Originals;
import org.mizizi.look.PageWays;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Origin;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.WhatBecame;
import org.mizizi.traceability.ui.LinkSigns;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traceability.ui.Replies;

/** One priority: how it is worded, the inputs it comes from with their owners' answers, and what carries it. */
final class PriorityDetail extends Card {

    /** In the address of a priority, which page of its inputs is shown. */
    static final String SAID = "said";

    private final Register register;
    private final Links links;
    private final Replies replies;
    private final PriorityRow priority;
    private final Reading reader;
    private final Locale locale;
    private final LinkWords answered;
    private final Address address;
    final Rows origins = new Rows();

    PriorityDetail(
            Register register,
            Links links,
            PriorityRow priority,
            Address address,
            Reading reader,
            Replies replies,
            List<Beneath> beneath) {
        this.register = register;
        this.links = links;
        this.replies = replies;
        this.priority = priority;
        this.address = address;
        this.reader = reader;
        this.locale = reader.locale();
        headed(reader.words(priority.title()));
        var said =
                register.originsOf(priority.id(), PageKey.of(address.asked(SAID).orElse(null)));
        var originals = Originals.of(beneath, texts(priority, said.rows()), reader);
        answered = new LinkWords(this, originals, reader);
        add(signals(), Words.paragraph(priority.text().summary(), locale));
        add(originals.beneath(priority.id().value()));
        add(originals.about(priority.id().value()));
        fate();
        said(said, originals);
        carried();
    }

    private Actions signals() {
        var day = reader.moments().date(priority.createdAt());
        var since = new Span(getTranslation("priorities.formed-on", day));
        var signals = new Actions(
                new ReferenceCode(priority.reference()),
                Voices.state(this, priority.state()),
                reader.dimension(priority.text().dimension()),
                since);
        signals.addClassName("quiet");
        return signals;
    }

    /** What happened to it, when it is no longer on its own. */
    private void fate() {
        var reason = priority.fate().reason();
        if (reason != null) {
            add(new H3(getTranslation("priorities.why." + priority.state())), Words.paragraph(reason, locale));
        }
        var target = priority.fate().mergedInto();
        if (target != null) {
            add(pointer("priorities.merged-into", List.of(target)));
        }
        var whole = priority.splitFrom();
        if (whole != null) {
            add(pointer("priorities.split-from", List.of(whole)));
        }
        var parts = register.partsOf(priority.id()).stream()
                .map(PriorityRow::reference)
                .toList();
        if (!parts.isEmpty()) {
            add(pointer("priorities.split-into", parts));
        }
    }

    private Div pointer(String key, List<String> references) {
        var line = new Div(new Span(getTranslation(key) + " "));
        references.forEach(reference ->
                line.add(new Anchor(Paths.priority(reference), new ReferenceCode(reference)), new Span(" ")));
        return line;
    }

    /** The priority itself, what it comes from, and what those say whose words these are. */
    private static List<UUID> texts(PriorityRow priority, List<Origin> said) {
        return Stream.of(
                        Stream.of(priority.id().value()),
                        said.stream()
                                .map(Origin::input)
                                .filter(Objects::nonNull)
                                .map(input -> input.id().value()),
                        said.stream().flatMap(origin -> origin.answers().texts().stream()))
                .flatMap(texts -> texts)
                .toList();
    }

    private void said(ListPage<Origin> said, Originals originals) {
        add(new H3(getTranslation("priorities.origins", priority.behind().inputs())));
        if (priority.behind().contested() > 0) {
            add(new Paragraph(
                    getTranslation("priorities.contested", priority.behind().contested())));
        }
        var pages = new PageWays();
        if (said.isSeveral()) {
            add(Quiet.line(new Span(pages.part(said))));
        }
        origins.show(said.rows().stream().map(origin -> row(origin, originals)).toList());
        add(origins, pages.show(said, key -> address.asking(address.query().merging(SAID, key.written()))));
    }

    private Row row(Origin origin, Originals originals) {
        var what = new Div();
        var input = origin.input();
        if (input == null) {
            what.add(new ReferenceCode(origin.reference()), new Span(" " + getTranslation("priorities.taken-back")));
        } else {
            what.add(Voices.line(this, input, locale));
            inOtherLanguages(input, originals.beneath(input.id().value()), what);
        }
        what.add(answered.of(origin.answers(), origin.claimedFor(), replies));
        var row = new Row(what);
        if (input != null && input.voice().mandate() != null) {
            row.and(Chip.of(getTranslation("priorities.mandate." + input.voice().mandate()), Chip.Tone.PLAIN));
        }
        return row.and(LinkSigns.state(this, origin.state()));
    }

    /** All of the original stands above what is beneath it. */
    private static void inOtherLanguages(InputRow input, List<Component> beneath, Div what) {
        if (!beneath.isEmpty() && !input.content().words().isBlank()) {
            what.add(Words.quote(input.content().words(), input.content().language(), Side.INTERNAL));
        }
        what.add(beneath);
    }

    private void carried() {
        var became = links.whatBecameOf(priority.reference());
        add(
                new H3(getTranslation("priorities.carried")),
                new Became(became.told(), "priorities.carried.none", locale),
                more(became),
                new Actions(
                        new Anchor(Paths.trace(priority.reference()), getTranslation("priorities.trace")),
                        new HistoryLink(Subject.of("priorities.priority", priority.id()))));
    }

    /** How many more there are, which the trace lists. */
    private Div more(WhatBecame became) {
        var more = new Div();
        became.more()
                .forEach((kind, number) -> more.add(Quiet.line(
                        new Span(getTranslation("trace.column." + kind) + " · "),
                        new Anchor(
                                Paths.trace(priority.reference()), getTranslation("trace.followers.more", number)))));
        return more;
    }
}
