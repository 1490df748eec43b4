package org.mizizi.administration.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.mizizi.country.Amendment;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.country.CountryNotice;
import org.mizizi.country.Setting;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.LinkButton;
import org.mizizi.look.MappingWords;
import org.mizizi.look.PolicyWords;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;
import org.mizizi.look.StandsStill;
import org.mizizi.shared.Paths;

/** What the country is made of, part by part, and the way to propose that it changes. */
final class WhatHolds extends Div {

    private final Reading reader;
    private final Countries countries;
    private final boolean proposes;

    WhatHolds(Reading reader, boolean proposes) {
        this.reader = reader;
        this.countries = reader.countries();
        this.proposes = proposes;
        add(
                part(Amendment.Kind.SETTING, settings()),
                part(Amendment.Kind.PHASE, phases()),
                part(Amendment.Kind.EXIT, new ExitPart(reader)),
                part(Amendment.Kind.RULE, rules()),
                part(Amendment.Kind.DIMENSION, dimensions()),
                part(Amendment.Kind.POLICY, policies()),
                part(
                        Amendment.Kind.PLACES,
                        new Paragraph(getTranslation(
                                "founding.places.count", countries.places().size()))),
                part(Amendment.Kind.RETIREMENT, RetirementPart.retired(reader)),
                part(Amendment.Kind.RESTORATION, RetirementPart.broughtBack(reader)),
                part(Amendment.Kind.COVERED, covered()),
                part(Amendment.Kind.LANGUAGE, languages()),
                part(Amendment.Kind.OFFICIAL_LANGUAGE, official()),
                part(Amendment.Kind.TIME_AND_MONEY, counting()),
                part(Amendment.Kind.COORDINATION, coordination()),
                part(Amendment.Kind.NOTICE, notices()),
                part(
                        Amendment.Kind.NAME,
                        new Paragraph(reader.words(countries.country().name()))));
        StandsStill.inOnePiece(this);
    }

    private Card part(Amendment.Kind kind, Component content) {
        var card = new Card(content).headed(getTranslation("administration.part." + kind));
        if (proposes) {
            card.add(new Actions(new LinkButton(
                    Paths.newCountryChange(kind.name().toLowerCase(Locale.ROOT)),
                    getTranslation("administration.propose." + kind))));
        }
        return card;
    }

    private StackedTable settings() {
        var table = table(Amendment.Kind.SETTING)
                .naming(getTranslation("administration.setting"))
                .numbers(getTranslation("administration.now"))
                .words(getTranslation("administration.later"));
        for (var setting : Setting.values()) {
            table.row(
                    new Span(getTranslation("country.setting." + setting)),
                    new Span(reader.numbers().count(countries.setting(setting))),
                    later(setting));
        }
        return table;
    }

    private Span later(Setting setting) {
        var lines = new Span();
        countries.settings().stream()
                .filter(dated -> dated.code() == setting && isLater(dated.inForceFrom()))
                .forEach(dated -> lines.add(new Div(getTranslation(
                        "administration.later.value",
                        dated.value(),
                        reader.moments().date(dated.inForceFrom())))));
        return lines;
    }

    private boolean isLater(LocalDate day) {
        return day.isAfter(countries.today());
    }

    private StackedTable phases() {
        var table = table(Amendment.Kind.PHASE)
                .naming(getTranslation("administration.phase"))
                .words(getTranslation("founding.phase.starts"))
                .words(getTranslation("founding.phase.evidence"));
        for (var phase : countries.phases()) {
            table.row(
                    new Span(getTranslation("plans.phase." + phase.code())),
                    new Span(reader.moments().date(phase.startsOn())),
                    reader.words(phase.evidence()));
        }
        return table;
    }

    private StackedTable rules() {
        var table = table(Amendment.Kind.RULE)
                .numbers(getTranslation("administration.rule.number"))
                .naming(getTranslation("administration.phase"))
                .words(getTranslation("administration.rule.from"))
                .numbers(getTranslation("administration.endorsements"));
        var current = countries.currentApprovalRule().map(ApprovalRule::number).orElse(0);
        for (var rule : countries.approvalRules()) {
            var phase = getTranslation("plans.phase." + rule.phase());
            table.row(
                    new Span(reader.numbers().count(rule.number())),
                    new Span(rule.number() == current ? getTranslation("administration.rule.today", phase) : phase),
                    new Span(reader.moments().date(rule.inForceFrom())),
                    new Span(reader.numbers().count(rule.civilSocietyEndorsements())));
        }
        return table;
    }

    private StackedTable dimensions() {
        var table = table(Amendment.Kind.DIMENSION)
                .naming(getTranslation("founding.name"))
                .words(getTranslation("founding.code"))
                .words(getTranslation("country.dimension.mapping"));
        countries
                .dimensions()
                .forEach(dimension -> table.row(
                        reader.words(dimension.name()), code(dimension.code()), MappingWords.of(this, dimension)));
        return table;
    }

    private UnorderedList policies() {
        var list = new UnorderedList();
        for (var policy : countries.policies()) {
            var facts = PolicyWords.everything(this, policy, reader);
            list.add(new ListItem(
                    reader.words(policy.title()),
                    new Span(" · " + policy.code() + " · " + getTranslation("administration.policy." + policy.scope())),
                    new Span(facts.isEmpty() ? "" : " · " + facts)));
        }
        return list;
    }

    private Component covered() {
        var list = new UnorderedList();
        for (var country : countries.covered()) {
            list.add(new ListItem(AmendmentWords.country(country.code(), reader)));
        }
        return countries.covered().isEmpty() ? untold(Amendment.Kind.COVERED) : list;
    }

    private Component languages() {
        var table = table(Amendment.Kind.LANGUAGE)
                .naming(getTranslation("founding.name"))
                .words(getTranslation("founding.language.tag"))
                .words(getTranslation("founding.language.direction"));
        for (var language : countries.spokenLanguages()) {
            table.row(
                    reader.words(language.name()),
                    code(language.code()),
                    new Span(getTranslation("founding.language." + language.direction())));
        }
        return countries.spokenLanguages().isEmpty() ? untold(Amendment.Kind.LANGUAGE) : table;
    }

    private UnorderedList official() {
        var list = new UnorderedList();
        for (var language : countries.country().languages()) {
            var lacking = countries.withoutWordsIn(language).entrySet().stream()
                    .map(part -> getTranslation("administration.kind." + part.getKey()) + " ("
                            + reader.numbers().count(part.getValue()) + ")")
                    .collect(joining(" · "));
            list.add(new ListItem(
                    new Div(AmendmentWords.language(language, reader)),
                    Quiet.line(new Span(
                            lacking.isEmpty()
                                    ? getTranslation("administration.official.whole")
                                    : getTranslation("administration.official.lacking", lacking)))));
        }
        return list;
    }

    private UnorderedList counting() {
        var land = countries.country();
        return new UnorderedList(
                new ListItem(
                        new Span(getTranslation("founding.zone") + " · "),
                        code(land.zone().getId())),
                new ListItem(
                        new Span(getTranslation("founding.currency") + " · "),
                        code(land.currency().getCurrencyCode()),
                        new Span(" · " + land.currency().getDisplayName(reader.locale()))));
    }

    private Component coordination() {
        return countries
                .coordination()
                .<Component>map(held -> new CoordinationFacts(held, reader::words))
                .orElseGet(() -> untold(Amendment.Kind.COORDINATION));
    }

    private StackedTable notices() {
        var table = table(Amendment.Kind.NOTICE)
                .naming(getTranslation("administration.notice.page"))
                .words(getTranslation("administration.notice.text"))
                .words(getTranslation("administration.notice.since"));
        for (var page : CountryNotice.Page.values()) {
            var notice = countries.notice(page);
            table.row(
                    new Span(getTranslation("country.notice." + page)),
                    notice.<Component>map(said -> reader.words(said.text()))
                            .orElseGet(() -> new Span(getTranslation("administration.untold.NOTICE"))),
                    new Span(notice.map(said -> reader.moments().date(said.since()))
                            .orElse("")));
        }
        return table;
    }

    /** For machines and tables: the same in every language. */
    private static Span code(String code) {
        var span = new Span(code);
        span.getElement().setAttribute("translate", "no");
        span.getElement().setAttribute("dir", "ltr");
        return span;
    }

    private Paragraph untold(Amendment.Kind kind) {
        return new Paragraph(getTranslation("administration.untold." + kind));
    }

    private StackedTable table(Amendment.Kind kind) {
        return new StackedTable(
                getTranslation("administration.part." + kind),
                getTranslation("administration.propose." + kind + ".lead"));
    }
}
