package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** How long answering a round takes, as everyone reads it. */
@DemoTest
class HoursOnPagesTests {

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Answering takes each organisation about 2 hours.
            fr | Répondre demande environ 2 heures à chaque organisation.
            ar | المدة المقدّرة للجواب من كل منظمة: ساعتان.
            es | A cada organización le lleva aproximadamente 2 horas responder.
            pt | Responder leva a cada organização cerca de 2 horas.
            sw | Kujibu huchukua kila shirika takriban saa 2.
            """)
    void thePageOfARoundSaysHowLongAnsweringTakes_R51(String language, String told) {
        assertThat(Visitor.text(new Visitor(context).open("/" + language + "/rounds/RND-0001"))
                        .replace('\u00a0', ' '))
                .contains(told);
    }
}
