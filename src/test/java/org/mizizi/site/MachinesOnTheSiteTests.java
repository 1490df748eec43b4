package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.translations.MachineFixtures;
import org.mizizi.translations.TranslationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** whoever reads what a machine said reads that a machine said it, and what goes to one. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MachineFixtures.class})
class MachinesOnTheSiteTests {

    private static final String BY_MACHINE = "Translated by a machine, not checked by anybody yet";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MachineFixtures machine;

    @Test
    void aMachinesWordsAreLabelledUntilAHumanTranslatesThem_R46() {
        var visitor = new Visitor(context);
        var said = fixtures.said(Authorship.NAMED);
        var page = "/en/inputs/" + MachineFixtures.reference(said);
        machine.asked(said, "en");
        assertThat(visitor.read(page)).doesNotContain("Translated: ", BY_MACHINE);

        machine.letStand(said, "en");
        assertThat(visitor.read(page)).contains("Translated: ", BY_MACHINE, "published as it is by");
        assertThat(visitor.read("/fr/inputs/" + MachineFixtures.reference(said)))
                .contains("Traduction automatique, que personne n’a encore vérifiée");

        fixtures.translated(said);
        assertThat(visitor.read(page))
                .contains("Translation by a person, not reviewed")
                .doesNotContain("Translated: ", BY_MACHINE);
    }

    @Test
    void theNoticeOnPrivacySaysWhatGoesToAMachine_R46() {
        assertThat(new Visitor(context).read("/en/privacy")).contains("Translations by machine", "No name goes along.");
    }
}
