package org.mizizi.translations;

import java.io.IOException;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Input;
import org.mizizi.translations.machine.SmallTranslationServer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A country whose operator has named a server that translates. */
@TestConfiguration(proxyBeanMethods = false)
public class MachineFixtures {

    /** More than the tests that share the portal ask within one. */
    static final int MOST_IN_A_MINUTE = 300;

    private final TestCountry country;
    private final MachineHelp help;
    private final MachineCalls calls;
    private final MachineRows rows;
    private final Translations translations;

    MachineFixtures(
            TestCountry country, MachineHelp help, MachineCalls calls, MachineRows rows, Translations translations) {
        this.country = country;
        this.help = help;
        this.calls = calls;
        this.rows = rows;
        this.translations = translations;
    }

    @Bean
    static SmallTranslationServer smallTranslationServer() throws IOException {
        return new SmallTranslationServer();
    }

    @Bean
    static DynamicPropertyRegistrar machine(SmallTranslationServer server) {
        return properties -> {
            properties.add("mizizi.machine-translation.url", server::url);
            properties.add("mizizi.machine-translation.key", () -> SmallTranslationServer.KEY);
            properties.add("mizizi.machine-translation.calls-per-minute", () -> MOST_IN_A_MINUTE);
        };
    }

    /** What the machine says once it has answered; also within a transaction that is rolled back, which sends nothing itself. */
    public Said asked(Input said, String language) {
        return country.as("yusuf", () -> {
            var seen = state(said, language);
            help.ask(said.id().value(), seen, language);
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                calls.send(rows.question(said.id().value(), language).orElseThrow(), () -> true);
            }
            answered();
            return help.answer(said.id().value(), seen, language).orElseThrow();
        });
    }

    public Translation letStand(Input said, String language) {
        var read = asked(said, language);
        return country.as("yusuf", () -> help.letStand(said.id().value(), state(said, language), read));
    }

    /** Waits until nothing is under way. */
    public void answered() {
        calls.settled().join();
    }

    public String state(Input said, String language) {
        return translations.find(reference(said), language).state();
    }

    public static String reference(Input said) {
        return String.valueOf(said.reference());
    }
}
