package org.mizizi.security;

import org.mizizi.PreparedCountry;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.collection.CollectionFixtures;
import org.mizizi.collection.PaperFixtures;
import org.mizizi.translations.MachineFixtures;
import org.mizizi.translations.TranslationFixtures;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The scenes of all modules, in the small country with everything prepared. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    PreparedCountry.class,
    MembershipFixtures.class,
    DeputyFixtures.class,
    OrganisationFixtures.class,
    PlanScenes.class,
    InputScenes.class,
    StrategyScenes.class,
    CountryScenes.class,
    CountryChangeFixtures.class,
    AdministrationScenes.class,
    MandateScenes.class,
    RunningScenes.class,
    TranslationFixtures.class,
    MachineFixtures.class,
    TranslationScenes.class,
    ReportScenes.class,
    CollectionFixtures.class,
    CollectionScenes.class,
    PaperFixtures.class,
    PaperScenes.class
})
class AllScenes {

    @Bean
    Scenes scenes(
            PlanScenes plans,
            InputScenes inputs,
            StrategyScenes strategies,
            CountryScenes countries,
            AdministrationScenes administration,
            MandateScenes mandates,
            RunningScenes running,
            TranslationScenes translations,
            ReportScenes reports,
            CollectionScenes collection,
            PaperScenes paper) {
        var scenes = new Scenes();
        plans.set(scenes);
        inputs.set(scenes);
        strategies.set(scenes);
        countries.set(scenes);
        administration.set(scenes);
        mandates.set(scenes);
        running.set(scenes);
        translations.set(scenes);
        reports.set(scenes);
        collection.set(scenes);
        paper.set(scenes);
        return scenes;
    }
}
