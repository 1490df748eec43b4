package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.look.PublicAt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A2: whoever reads a trace or the figures stays in the workspace, unless they follow the sentence that names the public page. */
@DemoTest
@ViewPackages(packages = "org.mizizi")
class AtHomeInTheWorkspaceTests extends SpringBrowserlessTest {

    private static final Pattern PUBLIC = Pattern.compile("/[a-z]{2}/(trace|figures).*");
    /** From the root of the server, but neither into the workspace nor to the site. */
    private static final Pattern ASTRAY = Pattern.compile("/(?!workspace/|[a-z]{2}(/|$)|ballots/|sign-in).*");

    private static final List<String> PAGES = List.of(
            "",
            "inputs",
            "priorities",
            "rounds",
            "strategy",
            "plans",
            "trace",
            "figures",
            "organisations",
            "organisations/ORG-0005");

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs("salma")
    void noPageOfTheRepresentativeLeadsToATraceOrFigureOfTheSite() {
        walk();
    }

    @Test
    @SignedInAs("nadia")
    void noPageOfTheConvenorLeadsToATraceOrFigureOfTheSite() {
        walk();
    }

    @Test
    @SignedInAs("erik")
    void noPageOfTheExternalOfficerLeadsToATraceOrFigureOfTheSite() {
        walk();
    }

    @Test
    @SignedInAs("salma")
    void theMenuLeadsToTheTraceAndTheFiguresOfTheWorkspace() {
        Address.open("");
        assertThat(all(UI.getCurrent())
                        .filter(SideNavItem.class::isInstance)
                        .map(item -> ((SideNavItem) item).getPath()))
                .contains("trace", "figures");
    }

    private void walk() {
        assertThat(Stream.concat(PAGES.stream(), things()))
                .hasSizeGreaterThan(20)
                .allSatisfy(address -> {
                    Address.open(address);
                    assertThat(all(UI.getCurrent())
                                    .filter(Anchor.class::isInstance)
                                    .map(Anchor.class::cast))
                            .noneMatch(way -> ASTRAY.matcher(way.getHref()).matches())
                            .noneMatch(way -> PUBLIC.matcher(way.getHref()).matches() && !ofTheSentence(way));
                });
    }

    private static boolean ofTheSentence(Component way) {
        return way.getParent().filter(PublicAt.class::isInstance).isPresent();
    }

    /** Of each kind and standing one, with its own page and its trace. */
    private Stream<String> things() {
        return jdbc.sql("""
                        with one as (
                            select distinct on (kind, standing) kind, reference from traceability.node
                            where standing <> 'HIDDEN' order by kind, standing, reference)
                        select page || reference from one
                        cross join lateral (values ('trace/'), (case kind when 'INPUT' then 'inputs/'
                            when 'PRIORITY' then 'priorities/' when 'PLAN' then 'plans/' end)) p(page)
                        where page is not null
                        """).query(String.class).stream();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(AtHomeInTheWorkspaceTests::all));
    }
}
