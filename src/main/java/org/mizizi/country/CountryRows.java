package org.mizizi.country;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Country.CountryId;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the country's data. */
@Component
class CountryRows {

    private final JdbcClient jdbc;
    private final DimensionRows dimensions;
    private final PlaceRows places;
    private final PolicyRows policies;
    private final ScopeRows scope;
    private final CountryNoticeRows notices;
    private final ExitRows exits;

    CountryRows(
            JdbcClient jdbc,
            DimensionRows dimensions,
            PlaceRows places,
            PolicyRows policies,
            ScopeRows scope,
            CountryNoticeRows notices,
            ExitRows exits) {
        this.jdbc = jdbc;
        this.dimensions = dimensions;
        this.places = places;
        this.policies = policies;
        this.scope = scope;
        this.notices = notices;
        this.exits = exits;
    }

    Optional<Country> country() {
        return jdbc.sql("select id, name, disclaimer, time_zone, currency, languages from country.country")
                .query(CountryRows::read)
                .optional();
    }

    private static Country read(ResultSet row, int number) throws SQLException {
        return new Country(
                new CountryId(row.getObject("id", UUID.class)),
                LocalizedText.valueOf(row.getString("name")),
                text(row.getString("disclaimer")),
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    private static @Nullable LocalizedText text(@Nullable String json) {
        return json == null ? null : LocalizedText.valueOf(json);
    }

    List<Phase> phases() {
        return jdbc.sql("select code, starts_on, evidence::text as evidence from country.phase order by starts_on")
                .query(Phase.class)
                .list();
    }

    List<ApprovalRule> approvalRules() {
        return jdbc.sql("""
                        select number, phase, in_force_from, civil_society_endorsements
                        from country.approval_rule order by number
                        """).query(ApprovalRule.class).list();
    }

    List<Setting.Dated> settings() {
        return jdbc.sql("select code, in_force_from, value from country.setting order by code, in_force_from")
                .query(Setting.Dated.class)
                .list();
    }

    void insert(Foundation foundation) {
        insert(foundation.country());
        foundation.covered().forEach(scope::add);
        foundation.spoken().forEach(scope::write);
        Optional.ofNullable(foundation.coordination()).ifPresent(scope::write);
        foundation.dimensions().forEach(dimensions::write);
        for (var phase : foundation.phases()) {
            jdbc.sql("insert into country.phase (code, starts_on, evidence) values (?, ?, ?::jsonb)")
                    .params(
                            phase.code().name(),
                            Date.valueOf(phase.startsOn()),
                            phase.evidence().json())
                    .update();
        }
        places.write(foundation.places());
        foundation.notices().forEach(notices::write);
        foundation.exitCriteria().forEach(exits::write);
        foundation.policies().forEach(policies::write);
        for (var rule : foundation.approvalRules()) {
            jdbc.sql("""
                            insert into country.approval_rule (number, phase, in_force_from, civil_society_endorsements)
                            values (?, ?, ?, ?)
                            """)
                    .params(
                            rule.number(),
                            rule.phase().name(),
                            Date.valueOf(rule.inForceFrom()),
                            rule.civilSocietyEndorsements())
                    .update();
        }
    }

    private void insert(Country country) {
        var disclaimer = country.disclaimer();
        jdbc.sql("""
                        insert into country.country (id, version, name, disclaimer, time_zone, currency, languages)
                        values (:id, 0, :name::jsonb, :disclaimer::jsonb, :zone, :currency, :languages)
                        """)
                .param("id", country.id().value())
                .param("name", country.name().json())
                .param("disclaimer", disclaimer == null ? null : disclaimer.json())
                .param("zone", country.zone().getId())
                .param("currency", country.currency().getCurrencyCode())
                .param("languages", country.languages().toArray(String[]::new))
                .update();
    }
}
