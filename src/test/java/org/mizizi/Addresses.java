package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every address that a view of the workspace has: with an object in each of its states where it names one. */
public final class Addresses {

    private final RouteConfiguration routes;
    private final JdbcClient jdbc;

    public Addresses(RouteConfiguration routes, JdbcClient jdbc) {
        this.routes = routes;
        this.jdbc = jdbc;
    }

    public List<String> all() {
        return routes.getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .distinct()
                .flatMap(this::of)
                .toList();
    }

    /** What an address is about, without the object it names. */
    public static String template(String address) {
        return address.replaceAll("[A-Z]+-[0-9.]+|[0-9a-f-]{36}|[0-9]+", "*");
    }

    private Stream<String> of(String template) {
        if (!template.contains(":")) {
            return Stream.of(template);
        }
        var kind = template.substring(0, template.indexOf('/'));
        var objects = objects(kind);
        assertThat(objects).as(kind).isNotEmpty();
        var named = template.replace(":kind/:id", ":subject");
        return objects.stream().map(object -> named.replaceAll(":[A-Za-z]+\\??(\\([^)]*\\))?", object));
    }

    private List<String> objects(String kind) {
        var sql = switch (kind) {
            case "rounds" ->
                "select distinct on (purpose, state) reference from rounds.round order by purpose, state, reference";
            case "plans" ->
                "select distinct on (organisation, state) reference from plans.plan order by organisation, state, reference";
            case "priorities" ->
                "select distinct on (state) reference from priorities.priority order by state, reference";
            case "inputs" ->
                "select distinct on (state) reference from priorities.input where reference is not null order by state, reference";
            case "translations" ->
                "select reference from search.original where kind = 'INPUT' and language = 'ar' order by reference limit 1";
            case "strategy" ->
                "select distinct on (state) number::text from strategies.strategy order by state, number desc";
            case "organisations" -> "select reference from actors.organisation order by reference limit 3";
            case "mandates" -> "select distinct on (state) id::text from actors.mandate order by state, id";
            case "members" -> "select id::text from actors.member order by name limit 1";
            case "memberships" ->
                "select distinct on (state) id::text from actors.membership_change order by state, id";
            case "organisation-changes" ->
                "select distinct on (state) id::text from actors.organisation_change order by state, id";
            case "country" ->
                "select unnest(array['setting', 'rule', 'phase', 'dimension', 'policy', 'places', 'name'])";
            case "country-changes" ->
                "select distinct on (state) id::text from administration.country_change order by state, id";
            case "founding" -> "select 'country'";
            case "links" -> "select distinct on (state) id::text from traceability.link order by state, id";
            case "trace" ->
                "select distinct on (kind, standing) reference from traceability.node order by kind, standing, reference";
            case "history" -> """
                    select distinct on (subject_kind) subject_kind || '/' || subject_id from audit.entry
                    where subject_kind in ('priorities.input', 'priorities.priority', 'strategies.paragraph', 'strategies.goal', 'traceability.link')
                      and action <> 'InputReturned'
                    order by subject_kind, sequence
                    """;
            case "unfinished" -> """
                    insert into notifications.notice (id, person, message, arguments, path, noticed_at, read_at, cause, attempts)
                    select gen_random_uuid(), id, 'round-opened', '{"all": []}', 'rounds', now(), now(), gen_random_uuid(), 1
                    from actors.member order by id limit 1 returning id::text
                    """;
            case "reports" -> """
                    insert into safety.report (id, code_hash, reported_on, language, words)
                    values (gen_random_uuid(), encode(sha256(gen_random_uuid()::text::bytea), 'hex'), current_date, 'en', 'They came at night.')
                    returning id::text
                    """;
            case "notices" -> "select id::text from notifications.notice order by id limit 1";
            default -> throw new IllegalArgumentException("Say which objects the addresses of " + kind + " name");
        };
        return jdbc.sql(sql).query(String.class).list();
    }
}
