package org.mizizi.demo;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.demo.PlansFile.ConsultationEntry;
import org.mizizi.demo.PlansFile.LinkEntry;
import org.mizizi.demo.PlansFile.PlanEntry;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.NamedPolicy;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanContent.PlannedMoney;
import org.mizizi.plans.PlanContent.What;
import org.mizizi.plans.PlanContent.WhatIsContested;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlannedPlace;
import org.mizizi.plans.QuarterAmount;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Relation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns what the story says of a plan into what its author fills in. */
@Component
@Profile("demo")
class PlanDrafts {

    private static final int MONTHS = 3;

    private final Framework framework;
    private final Organisations organisations;
    private final Countries countries;

    PlanDrafts(Framework framework, Organisations organisations, Countries countries) {
        this.framework = framework;
        this.organisations = organisations;
        this.countries = countries;
    }

    PlanDraft draft(PlanEntry entry, Story story) {
        var claims = entry.links().stream()
                .map(link -> new Claim(upstream(link, story), Relation.ANSWERS, link.evidence()))
                .toList();
        return new PlanDraft(content(entry, story), claims);
    }

    private PlanContent content(PlanEntry entry, Story story) {
        var calendar = story.calendar();
        return new PlanContent(
                entry.language(),
                what(entry, story),
                new PlannedMoney(countries.country().currency().getCurrencyCode(), money(entry, calendar)),
                entry.consultations().stream()
                        .map(consultation -> consultation(consultation, calendar))
                        .toList(),
                NamedPolicy.of(entry.policies()),
                new WhatIsContested(entry.contested(), entry.contestedNote()));
    }

    private static What what(PlanEntry entry, Story story) {
        var calendar = story.calendar();
        return new What(
                entry.title(),
                entry.summary(),
                calendar.date(entry.starts()),
                calendar.date(entry.ends()),
                entry.ground() != null,
                entry.ground(),
                PlannedPlace.of(entry.places()));
    }

    private static Set<QuarterAmount> money(PlanEntry entry, StoryCalendar calendar) {
        var first = QuarterAmount.quarterOf(calendar.date(entry.starts()));
        return entry.money().stream()
                .map(part -> new QuarterAmount(first.plusMonths((long) MONTHS * part.quarter()), part.amount()))
                .collect(Collectors.toSet());
    }

    private Consultation consultation(ConsultationEntry entry, StoryCalendar calendar) {
        var organisation = entry.organisation();
        return new Consultation(
                entry.who(),
                organisation == null ? null : organisations.find(organisation).id(),
                entry.side(),
                calendar.date(entry.day()),
                entry.mode(),
                entry.said(),
                entry.changed());
    }

    /** The goal, priority or input that a plan says it follows from. */
    UUID upstream(LinkEntry link, Story story) {
        var goal = link.goal();
        if (goal != null) {
            return framework.goal(goal).id().value();
        }
        var priority = link.priority();
        if (priority != null) {
            return story.priorities().get(priority).value();
        }
        var input = link.input();
        if (input != null) {
            return story.inputs().get(input).value();
        }
        throw new IllegalArgumentException("A link to nothing: " + link.evidence());
    }
}
