package org.mizizi.country;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import org.mizizi.country.Amendment.CoordinationAmendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.Amendment.OfficialLanguageAmendment;
import org.mizizi.country.Amendment.PhaseAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL by which an amendment enters the country's data. */
@Component
class AmendmentRows {

    private final JdbcClient jdbc;
    private final DimensionRows dimensions;
    private final PlaceRows places;
    private final PolicyRows policies;
    private final ScopeRows scope;
    private final CountryNoticeRows notices;
    private final ExitRows exits;
    private final RetirementRows retirements;

    AmendmentRows(
            JdbcClient jdbc,
            DimensionRows dimensions,
            PlaceRows places,
            PolicyRows policies,
            ScopeRows scope,
            CountryNoticeRows notices,
            ExitRows exits,
            RetirementRows retirements) {
        this.jdbc = jdbc;
        this.dimensions = dimensions;
        this.places = places;
        this.policies = policies;
        this.scope = scope;
        this.notices = notices;
        this.exits = exits;
        this.retirements = retirements;
    }

    /** Amendments follow one another: who comes later waits, and sees what the earlier one has written. */
    void lock() {
        jdbc.sql("select id from country.country for update").query().singleRow();
    }

    void write(Amendment amendment, LocalDate from, LocalDate today) {
        switch (amendment) {
            case SettingAmendment setting -> insert(setting, from);
            case RuleAmendment rule -> insertRule(rule.phase(), rule.civilSocietyEndorsements(), from);
            case PhaseAmendment phase -> {
                write(phase, from);
                insertRule(phase.code(), phase.civilSocietyEndorsements(), today.plusDays(1));
            }
            case DimensionAmendment dimension -> dimensions.write(dimension.dimension());
            case PolicyAmendment policy -> policies.write(policy.policy());
            case PlacesAmendment places -> this.places.write(places.places());
            case NameAmendment name -> write(name);
            case CoveredAmendment covered -> scope.add(covered.country());
            case LanguageAmendment language -> scope.write(language.language());
            case OfficialLanguageAmendment language -> write(language);
            case TimeAndMoneyAmendment counting -> write(counting);
            case CoordinationAmendment coordination -> scope.write(coordination.coordination());
            case NoticeAmendment notice -> notices.write(notice.since(from));
            case ExitAmendment exit -> exits.write(exit.since(from));
            case RetirementAmendment retirement -> retirements.write(retirement.since(from));
            case RestorationAmendment restored -> retirements.write(restored.part(), restored.code(), from);
        }
    }

    private void insert(SettingAmendment setting, LocalDate from) {
        jdbc.sql("insert into country.setting (code, in_force_from, value) values (?, ?, ?)")
                .params(setting.code().name(), Date.valueOf(from), setting.value())
                .update();
    }

    private void insertRule(Phase.Code phase, int endorsements, LocalDate from) {
        jdbc.sql("""
                        insert into country.approval_rule (number, phase, in_force_from, civil_society_endorsements)
                        values ((select coalesce(max(number), 0) + 1 from country.approval_rule), ?, ?, ?)
                        """).params(phase.name(), Date.valueOf(from), endorsements).update();
    }

    private void write(PhaseAmendment phase, LocalDate from) {
        jdbc.sql("""
                        insert into country.phase (code, starts_on, evidence) values (:code, :from, :evidence::jsonb)
                        on conflict (code) do update set starts_on = excluded.starts_on, evidence = excluded.evidence
                        """)
                .param("code", phase.code().name())
                .param("from", Date.valueOf(from))
                .param("evidence", phase.evidence().json())
                .update();
    }

    private void write(OfficialLanguageAmendment language) {
        jdbc.sql("update country.country set languages = array_append(languages, ?), version = version + 1")
                .param(language.code())
                .update();
    }

    private void write(TimeAndMoneyAmendment counting) {
        var zone = counting.zone();
        var currency = counting.currency();
        jdbc.sql("""
                        update country.country
                        set time_zone = coalesce(:zone, time_zone), currency = coalesce(:currency, currency), version = version + 1
                        """)
                .param("zone", zone == null ? null : zone.getId(), Types.VARCHAR)
                .param("currency", currency == null ? null : currency.getCurrencyCode(), Types.VARCHAR)
                .update();
    }

    private void write(NameAmendment name) {
        var disclaimer = name.disclaimer();
        jdbc.sql(
                        "update country.country set name = :name::jsonb, disclaimer = :disclaimer::jsonb, version = version + 1")
                .param("name", name.name().json())
                .param("disclaimer", disclaimer == null ? null : disclaimer.json(), Types.VARCHAR)
                .update();
    }
}
