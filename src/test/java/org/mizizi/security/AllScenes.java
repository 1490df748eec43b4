package org.mizizi.security;

import org.mizizi.PreparedCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.OrganisationFixtures;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The scenes of all modules, in the small country with everything prepared. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    PreparedCountry.class,
    MembershipFixtures.class,
    OrganisationFixtures.class,
    PlanScenes.class,
    InputScenes.class,
    StrategyScenes.class,
    CountryScenes.class,
    RunningScenes.class
})
class AllScenes {

    @Bean
    Scenes scenes(
            PlanScenes plans,
            InputScenes inputs,
            StrategyScenes strategies,
            CountryScenes countries,
            RunningScenes running) {
        var scenes = new Scenes();
        plans.set(scenes);
        inputs.set(scenes);
        strategies.set(scenes);
        countries.set(scenes);
        running.set(scenes);
        return scenes;
    }
}
